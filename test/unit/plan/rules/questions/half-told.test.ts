// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { isPast } from '../../../../../control-plane/src/plan/rules/questions/half-told.ts';
import { planOn, planThrough } from '../../../../support/planning.ts';

const CHATS = [
  '- generic [ref=c]:',
  ...[
    ['Farid', 'I wait at the nort…'],
    ['Book club', 'We meet at my plac…'],
    ['Mum', 'Not before spring.…'],
  ].flatMap(([name, last], i) => [
    `  - generic [ref=r${i}] [cursor=pointer]:`,
    `    - text: ${name}`,
    `    - text: ${last}`,
  ]),
].join('\n');
const CLUB = [
  '- generic [ref=v]:',
  '  - generic [ref=h]:',
  '    - text: Book club',
  '    - generic "Mute" [ref=m] [cursor=pointer]: 🔔',
  '  - generic [ref=l]:',
  '    - generic [ref=a]: "Lise: Next we read The Salt Road."',
  '    - generic [ref=b]: "Aron: We meet at my place on the 30th, at eight."',
].join('\n');

it('what is cut off is opened and read, also where its name begins with a verb', async () => {
  const [opened, told] = await planThrough('Where does the book club meet?', CHATS, CLUB);
  expect(opened).toMatchObject([{ kind: 'click', ref: 'r1' }]);
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/my place on the 30th/) }]);
});

it('what a control offers before it is opened answers nothing', async () => {
  const page = '- paragraph [ref=p]: "Crew:"\n- generic [ref=c] [cursor=pointer]: Choose people…';
  const [action] = await planOn('What does Chiara do in the crew?', page);
  expect(action).not.toMatchObject({ kind: 'done' });
});

it('one line of a talk names not the next', async () => {
  const [action] = await planOn('Which book does the book club read next?', CLUB);
  expect(action).not.toMatchObject({ kind: 'done', answer: expect.stringMatching(/Aron|Mute/) });
});

const POST = (rest: string) =>
  [
    '- main [ref=m]:',
    ...[
      'Lotte · 2 h|Where could I get a key cut?',
      `Mai · yesterday|Our choir looks for a tenor.${rest}`,
    ].flatMap((post, i) => [
      `  - article [ref=a${i}]:`,
      `    - text: ${post.split('|')[0]}`,
      `    - paragraph [ref=p${i}]:`,
      `      - text: ${post.split('|')[1]}`,
      ...(rest === '' && i === 1 ? ['      - generic [ref=s1] [cursor=pointer]: … see more'] : []),
      `    - button "Save" [ref=b${i}]`,
    ]),
  ].join('\n');

it('when a post was written is no day of what it tells, and the rest of it is looked at', async () => {
  const asked = 'On which day of the week does the choir rehearse?';
  const [opened, told] = await planThrough(
    asked,
    POST(''),
    POST(' We rehearse on Wednesdays in the school.'),
  );
  expect(opened).toMatchObject([{ kind: 'click', ref: 's1' }]);
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/Wednesday/) }]);
});

it('what was may have been yesterday', () => {
  const told = { state: 'answer', text: 'Choir: yesterday.' } as const;
  expect(isPast(told, 'when does the choir sing')).toBe(true);
  expect(isPast(told, 'when was the post about the choir written')).toBe(false);
});

it('in what was opened the thing need not be named again, and what is done has to be told', async () => {
  const [, told] = await planThrough('Which book does the book club read next?', CHATS, CLUB);
  expect(told).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/Salt Road/) }]);
  const [, other] = await planThrough('Which film does the book club watch next?', CHATS, CLUB);
  expect(other).not.toMatchObject([{ kind: 'done' }]);
});

it('whoever comes to do something costs nothing', async () => {
  const mail =
    '- heading "Heating check" [level=1] [ref=h]\n- paragraph [ref=p]: The engineer comes on 3 December between 8 and 10.';
  expect(await planOn('When does the engineer come to check the heating?', mail)).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/3 December/) },
  ]);
});
