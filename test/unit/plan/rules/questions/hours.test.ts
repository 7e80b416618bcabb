// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { hoursAsked } from '../../../../../control-plane/src/plan/rules/questions/hours.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const PAGE = [
  '- generic [ref=e1]:',
  '  - heading "Corner bakery" [level=1] [ref=e2]',
  '  - table [ref=e3]:',
  '    - row [ref=e4]:',
  '      - cell "Monday" [ref=e5]',
  '      - cell "closed" [ref=e6]',
  '    - row [ref=e7]:',
  '      - cell "Tuesday to Thursday" [ref=e8]',
  '      - cell "10 am to 5 pm" [ref=e9]',
  '  - generic [ref=e10]:',
  '    - heading "Cafe" [level=2] [ref=e11]',
  '    - paragraph [ref=e12]: Mon–Fri 8:30–16:00, closed at weekends.',
].join('\n');

const answer = (question: string) => hoursAsked(question, turnOn(PAGE, question));

it('says what the hours have for a day, by its name or within some days', () => {
  expect(answer('is the cafe open on Saturdays')).toBe('No: Closed at weekends.');
  expect(answer('how late can I stay in the cafe on a Wednesday')).toBe('Mon–Fri 8:30–16:00.');
});

it('says nothing of a day that nothing tells of, of something else, or where two parts differ', () => {
  expect(answer('is the museum open on Monday')).toBeUndefined();
  expect(answer('are you open on Mondays')).toBeUndefined();
  expect(answer('which shops are open on Monday')).toBeUndefined();
});

it('parts the days of one line, also behind a number', () => {
  const line = '- paragraph [ref=e1]: Monday to Friday 7 to 21. Saturday 9 to 19. Sunday 9 to 17.';
  const question = 'until when are they open on sundays';
  expect(hoursAsked(question, turnOn(line, question))).toBe('Sunday 9 to 17.');
});

it('a part of the page that says it once more, with its name, does not differ', async () => {
  const page = `- button "Sauna" [ref=e1] [expanded]
- region "Sauna" [ref=e2]:
  - generic [ref=e3]: The sauna is open from 16:00 to 21:30.`;
  const [told] = await planOn('until when is the sauna open', page);
  expect(told).toMatchObject({ kind: 'done', answer: 'The sauna is open from 16:00 to 21:30.' });
});

it('when something is open is told by the one line that says so', () => {
  const page = `- generic [ref=e1]:
  - text: "Tel. 01949 550 117"
  - text: Office open Tue & Thu, 9.30 to 12`;
  const told = (question: string) => hoursAsked(question, turnOn(page, question));
  expect(told('when is the office open')).toBe('Office open Tue & Thu, 9.30 to 12.');
  expect(told('when is the hall open')).toBeUndefined();
});

it('whose page it is need not be called a shop', () => {
  const question = 'until what time is the shop open on Wednesday';
  const alone = PAGE.split('\n').slice(0, 9).join('\n');
  expect(hoursAsked(question, turnOn(alone, question))).toBe('Tuesday to Thursday 10 am to 5 pm.');
  expect(hoursAsked(question.replace('shop', 'museum'), turnOn(alone, question))).toBeUndefined();
});
