// SPDX-License-Identifier: MIT
// What one wishes to have of a list of things that can be taken.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const boats = [
  '- heading "Your hires" [level=2] [ref=h1]',
  '- list [ref=e1]:',
  '  - listitem [ref=e2]:',
  '    - text: Saturday, rowing boat, £14',
  '    - button "Cancel" [ref=e3]',
  '  - listitem [ref=e4]:',
  '    - text: Sunday, pedal boat, £18',
  '    - button "Cancel" [ref=e5]',
  '- heading "Free boats" [level=2] [ref=h2]',
  '- list [ref=e6]:',
  '  - listitem [ref=e7]:',
  '    - text: Canoe, £20',
  '    - button "Hire" [ref=e8]',
  '  - listitem [ref=e9]:',
  '    - text: Kayak, £26',
  '    - button "Hire" [ref=e10]',
].join('\n');

it.each([
  ["i'd like the kayak", 'e10'],
  ['get me the canoe', 'e8'],
  ["we'll take the kayak", 'e10'],
])('%s', async (said, ref) => {
  expect(await planOn(said, boats)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
});

it('what can only be called off is not what one wishes to have', async () => {
  const [first] = await planOn('i want the pedal boat', boats);
  expect(first).not.toMatchObject({ ref: 'e5' });
});

it('a value that is asked for takes nothing', async () => {
  const [first] = await planOn('give me the price of the canoe', boats);
  expect(first).toMatchObject({ kind: 'done', answer: expect.stringContaining('£20') });
});

it.each(['open the canoe', 'get me the length of the canoe', 'show me the pedal boat'])(
  'nothing is hired or cancelled for “%s”',
  async (said) => {
    const [first] = await planOn(said, boats);
    expect(first).not.toMatchObject({ name: expect.stringMatching(/Hire|Cancel/) });
  },
);
