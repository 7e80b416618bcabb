// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const talk = (ref: number, initials: string, name: string, last: string) => `
    - link "${initials} ${name} 2m ${last}" [ref=e${ref}] [cursor=pointer]:
      - text: ${initials}
      - generic [ref=e${ref + 1}]:
        - paragraph [ref=e${ref + 2}]: ${name}
        - generic [ref=e${ref + 3}]: ${last}`;

const PAGE = `
- main [ref=e1]:
  - generic [ref=e2]:${talk(10, 'IF', 'Ines Falk', 'Agreed, see you')}${talk(20, 'OB', 'Otto Berg', 'Lunch on Friday?')}${talk(30, 'PL', 'Petra Lund', 'The keys are back')}
  - generic [ref=e3]:
    - textbox "Type a message" [ref=e4]
    - button "Send" [ref=e5]`;

it('a message for somebody goes to the talk whose line begins with the name', async () => {
  const [first, second] = await planThrough('Send Otto the message "On my way"', PAGE, PAGE);
  expect(first).toEqual([expect.objectContaining({ kind: 'click', name: expect.stringContaining('Otto') })]);
  expect(second).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e4', text: 'On my way' }));
});

it('what was written last there is nobody', async () => {
  const actions = await planOn('Send Agreed the message "On my way"', PAGE);
  expect(actions.filter(({ kind }) => kind === 'type')).toEqual([]);
});
