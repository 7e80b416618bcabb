// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const walks = [
  '- group "Birds to see" [ref=e1]:',
  '  - checkbox "Kestrel" [ref=e2]',
  '  - checkbox "Robin" [checked] [ref=e3]',
  '  - checkbox "Newsletter" [ref=e4]',
].join('\n');

it.each([
  ['take robin off', 'e3', false],
  ['remove robin', 'e3', false],
  ['subscribe me to the newsletter', 'e4', true],
])('is ticked or not by what is said of it: "%s"', async (request, ref, on) => {
  expect(await planOn(request, walks)).toMatchObject([{ kind: 'check', ref, on }, { kind: 'done' }]);
});

it('is left where it was not ticked, for what is to be removed may be something else', async () => {
  expect(await planOn('remove kestrel', walks)).toMatchObject([{ kind: 'ask' }]);
});

it('is what one signs up for, where a button says so of the whole form', async () => {
  const page = `${walks}\n- button "Sign up" [ref=e5] [form=sends]`;
  expect(await planOn('sign me up for the newsletter', page)).toMatchObject([
    { kind: 'check', ref: 'e4', on: true },
    { kind: 'done' },
  ]);
  expect(await planOn('sign me up', page)).toMatchObject([{ kind: 'click', ref: 'e5' }, { kind: 'done' }]);
});

it.each([
  ['not taking robin', [['e3', false]]],
  [
    "we're not bringing robin, take kestrel",
    [
      ['e3', false],
      ['e2', true],
    ],
  ],
  ['no robin this time', [['e3', false]]],
])('is unticked where somebody is not taken: "%s"', async (request, ticked) => {
  const done = (await planOn(request, walks)).flatMap((one) =>
    one.kind === 'check' ? [[one.ref, one.on]] : [],
  );
  expect(done).toEqual(ticked);
});
