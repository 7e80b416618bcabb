// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  isDaySaid,
  isNobody,
  isNoDay,
  isNoNumber,
  isNoPlace,
  isOfControls,
  isOnlyYear,
  isStamp,
  isTally,
} from '../../../../../control-plane/src/plan/rules/questions/no-answer.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const answer = (text: string) => ({ state: 'answer', text }) as const;

it.each(['Every second Tuesday.', 'The market: 3 May.', 'We come on the 12th.', 'Daily.', 'Sat and Sun.'])(
  'a day is told: "%s"',
  (text) => {
    expect(isNoDay(answer(text), 'on which day is the market')).toBe(false);
  },
);

it.each(['Market: 4.', 'Orla: Bring a bag.'])('none is told: "%s"', (text) => {
  expect(isNoDay(answer(text), 'on which day is the market')).toBe(true);
  expect(isNoDay(answer(text), 'what is in the market')).toBe(false);
});

it('a year is no day, however it is asked for', () => {
  expect(isNoDay(answer('Market: 2026.'), 'Tell me on which day in May the market is')).toBe(true);
  expect(isOnlyYear(answer('Market: 2026.'), 'when in december is the market')).toBe(true);
  expect(isOnlyYear(answer('Market: 4 December 2026.'), 'when in december is the market')).toBe(false);
  expect(isOnlyYear(answer('Market: 1620.'), 'when was the market built')).toBe(false);
});

it('a count beside a name is not the day that is asked for', async () => {
  const page = [
    '- generic [ref=l]:',
    ...['Roofer', 'Market'].map((name, i) => `  - generic [ref=r${i}]: ${name} 4`),
  ].join('\n');
  expect(await planOn('on which day does the roofer come', page)).toMatchObject([{ kind: 'ask' }]);
});

const shed = (query: string, ...lines: string[]) =>
  ['- generic [ref=h]:', `  - textbox "Search notes" [ref=q]: ${query}`, '- generic [ref=l]:', ...lines].join(
    '\n',
  );

it('what a search was asked for is asked by fewer words where it only stands in the search still', async () => {
  const first = shed('', '  - generic [ref=a]: Roses');
  const none = shed('code of the shed at the meadow', '  - generic [ref=n]: No notes.');
  const [looked, again] = await planThrough('what is the code of the shed at the meadow', first, none);
  expect(looked).toMatchObject([{ kind: 'type', ref: 'q', text: 'code of the shed at the meadow' }]);
  expect(again).toMatchObject([{ kind: 'type', ref: 'q', text: 'meadow' }]);
});

it('what was told to be typed may be asked for', async () => {
  const empty = '- textbox "Nickname" [ref=q]';
  const [, told] = await planThrough(
    'type Birch into the nickname field, then tell me the nickname',
    empty,
    `${empty}: Birch`,
  );
  expect(told?.at(-1)).toMatchObject({ kind: 'done', answer: expect.stringContaining('Birch') });
});

it('the day that is asked about answers nothing, unless a day is asked for', () => {
  expect(isDaySaid(answer('Thu 26 Nov.'), 'which walks are on Thursday')).toBe(true);
  expect(isDaySaid(answer('Thursday.'), 'who is on duty on thursday')).toBe(true);
  expect(isDaySaid(answer('Thu 26 Nov.'), 'when is the walk on thursday')).toBe(false);
  expect(isDaySaid(answer('Thursley.'), 'who walks on thursday')).toBe(false);
  expect(isDaySaid(answer('Thursday.'), 'when does the walk of Friday take place')).toBe(false);
});

it('a row of what can be pressed answers nothing', () => {
  const turn = turnOn(
    [
      '- paragraph [ref=p]:',
      '  - generic [ref=a] [cursor=pointer]: Sign',
      '  - generic [ref=b] [cursor=pointer]: Show signatures',
      '- paragraph [ref=q]:',
      '  - text: Signed by',
      '  - link "Ida Frey" [ref=l] [cursor=pointer]',
    ].join('\n'),
    'x',
  );
  expect(isOfControls(answer('Sign Show signatures.'), turn)).toBe(true);
  expect(isOfControls(answer('Signed by Ida Frey.'), turn)).toBe(false);
});

it('the results of a vote are shown before it is asked who leads', async () => {
  const vote = (...more: string[]) =>
    [
      '- heading "Which song shall we sing?" [level=2] [ref=h]',
      '- generic [ref=g]:',
      ...['The Blue Mill', 'Over the Weir', 'Long Meadow'].flatMap((name, i) => [
        `  - generic [ref=s${i}] [cursor=pointer]: ${name}${more[i] ?? ''}`,
      ]),
      '- paragraph [ref=p]:',
      '  - generic [ref=v] [cursor=pointer]: Vote',
      '  - generic [ref=r] [cursor=pointer]: Show results',
    ].join('\n');
  const [first, second] = await planThrough(
    'which song has the most votes so far',
    vote(),
    vote(', 12 votes', ', 31 votes', ', 9 votes'),
  );
  expect(first).toMatchObject([{ kind: 'click', ref: 'r' }]);
  expect(second).toMatchObject([{ kind: 'done', answer: expect.stringMatching(/Over the Weir/) }]);
});

it.each([
  ['Save drawing.', true],
  ['Gives the lesson: Tue.', true],
  ['Star Wheeler.', false],
  ['Ida Frey.', false],
])('who it is is told by no deed and no day: "%s"', (text, nobody) => {
  expect(isNobody(answer(text), 'who made the drawing')).toBe(nobody);
  expect(isNobody(answer(text), 'what is this')).toBe(false);
});

it('the head over the numbers is none, and nobody', () => {
  expect(isNoNumber(answer('Ring us.'), 'Tell me which number I should ring')).toBe(true);
  expect(isNoNumber(answer('Lost keys.'), 'what is the number for lost keys')).toBe(true);
  expect(isNoNumber(answer('Lost keys: 0131 400.'), 'what is the number for lost keys')).toBe(false);
  expect(isNoNumber(answer('Regatta office.'), 'what is my start number for the regatta')).toBe(true);
  expect(isNoNumber(answer('I have: Your start number.'), 'which number do I have')).toBe(true);
  expect(isNoNumber(answer('The gate number is C.'), 'what is the gate number')).toBe(false);
  expect(isNoNumber(answer('Two rooms.'), 'what is the number of rooms')).toBe(false);
  expect(isNobody(answer('Ring us.'), 'who do i ring about lost keys')).toBe(true);
});

it('where it is is not told by when it is', () => {
  expect(isNoPlace(answer('19:00 Choir.'), 'where is the choir')).toBe(true);
  expect(isNoPlace(answer('19:00 Choir, loft.'), 'where is the choir')).toBe(false);
  expect(isNoPlace(answer('19:00 Choir.'), 'when is the choir')).toBe(false);
});

it('the mark of a scale of hours is no time of the entry before it', async () => {
  const day = (...lines: string[]) =>
    ['- generic [ref=d]:', ...lines.map((line, i) => `  - generic [ref=e${i}]: "${line}"`)].join('\n');
  const scale = day('08:00', '09:00', 'Choir', '10:00', '11:00', '12:00');
  expect(await planOn('when is the choir', scale)).not.toMatchObject([{ kind: 'done' }]);
  const list = day('Choir', '10:00', 'Chess', '12:15');
  expect(await planOn('when is the choir', list)).toMatchObject([
    { kind: 'done', answer: expect.stringContaining('10:00') },
  ]);
});

it('who wrote a message and when is nothing of what is in it', () => {
  expect(isStamp(answer('Ida Frey 10:05.'), 'what colour is the boat')).toBe(true);
  expect(isStamp(answer('Ida10:05.'), 'what colour is the boat')).toBe(true);
  expect(isStamp(answer('Ida Frey 10:05.'), 'when did Ida write')).toBe(false);
  expect(isStamp(answer('The boat is back: Ida10:05.'), 'at what time is the boat back')).toBe(true);
  expect(isStamp(answer('Ida10:05.'), 'who took the oars')).toBe(true);
  expect(isStamp(answer('Ida10:05.'), 'who wrote of the oars')).toBe(false);
  expect(isStamp(answer('Boat: red.'), 'what colour is the boat')).toBe(false);
});

it('an event that is clicked to see more of it is no place', async () => {
  const page = [
    '- list [ref=l]:',
    ...['19:00 Talk: Owls at night', '20:00 Open stage'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${name}" [ref=e${i}] [cursor=pointer]:`,
      '      - /url: "#"',
    ]),
  ].join('\n');
  expect(await planOn('where is the talk about owls', page)).toMatchObject([{ kind: 'click', ref: 'e0' }]);
});

it('a branch of a tree is nobody, and what is shut is opened no second time', async () => {
  const tree = (survey: boolean) =>
    [
      '- tree [ref=t]:',
      '  - treeitem "Works" [expanded] [level=1] [ref=w] [cursor=pointer]',
      '  - group [ref=g]:',
      `    - treeitem "Bridges" [${survey ? 'expanded' : 'collapsed'}] [level=2] [ref=b] [cursor=pointer]`,
      ...(survey
        ? ['    - group [ref=h]:', '      - treeitem "Bridge survey" [level=3] [ref=s] [cursor=pointer]']
        : []),
      '  - treeitem "Council" [collapsed] [level=1] [ref=c] [cursor=pointer]',
    ].join('\n');
  const steps = await planThrough('Who is the author of the bridge survey?', tree(false), tree(true));
  expect(steps.map(([one]) => one)).toMatchObject([
    { kind: 'press', ref: 'b' },
    { kind: 'click', ref: 's' },
  ]);
});

it('how many are shown tells nothing of any of them', () => {
  expect(isTally(answer('Showing 9 stamps.'), 'which stamp is from San Marino')).toBe(true);
  expect(isTally(answer('12 boats found.'), 'who has the blue boat')).toBe(true);
  expect(isTally(answer('Showing 9 stamps.'), 'how many stamps are there')).toBe(false);
  expect(isTally(answer('9 Mill Lane.'), 'where do they live')).toBe(false);
});
