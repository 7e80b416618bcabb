// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { nearestValue } from '../../../../../control-plane/src/plan/rules/questions/nearest.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const page = `- heading "Corner shop" [level=1] [ref=e1]
- generic [ref=e2]:
  - generic [ref=e3]:
    - generic [ref=e4]:
      - text: Feta
      - generic [ref=e5]: 200 g
    - generic [ref=e6]: €2.60
    - button "Add one" [ref=e7]
  - generic [ref=e8]:
    - generic [ref=e9]:
      - text: Blue cheese
      - generic [ref=e10]: 150 g
    - generic [ref=e11]: sold out
    - button "Add one" [ref=e12]
- heading "Pies" [level=2] [ref=e13]
- generic [ref=e14]:
  - generic [ref=e15]: Mushroom pie
  - text: £18, for two £30
- paragraph [ref=e16]: Questions? Ring Ana on 0113 496 0220, or leave a note.
- paragraph [ref=e17]: The bakery needs 512 kg of flour and 12 hands a week.
- heading "Workshops" [level=2] [ref=e30]
- generic [ref=e31]:
  - heading "Bee keeping" [level=3] [ref=e32]
  - paragraph [ref=e33]: Sun 16 May, 13:30
- generic [ref=e34]:
  - heading "Bread baking" [level=3] [ref=e35]
  - paragraph [ref=e36]: Sat 8 May, 10:00
- generic [ref=e18]:
  - generic [ref=e19]:
    - text: Bruno 9:04
    - generic [ref=e20]: Who has the key of the barn?
  - generic [ref=e21]:
    - text: Chiara 9:05
    - generic [ref=e22]: I left it under the bench.
  - generic [ref=e23]:
    - text: Agnes Mon
    - generic [ref=e24]: Has anyone seen my blue hat?`;

describe('the value nearest to all that a question names', () => {
  const { model } = turnOn(page, 'x');

  it.each([
    ['what does the feta cost', '€2.60'],
    ['what is the phone number of Ana', '0113 496 0220'],
    ['how much flour does the bakery need', '512 kg'],
    ['when is the bee keeping workshop', '16 May'],
  ])('is the one of its kind: "%s"', (question, value) => {
    expect(nearestValue(question, model, 'value')).toBe(value);
  });

  it.each([
    'what does the blue cheese cost',
    'what does the red feta cost',
    'how much is the mushroom pie',
    'how much sugar does the bakery need',
  ])(
    'is none of another thing, none of several, and none of what the page does not name: "%s"',
    (question) => {
      expect(nearestValue(question, model, 'value')).toBeUndefined();
    },
  );

  it.each([
    ['where is the key of the barn', 'I left it under the bench.'],
    ['who is looking for a blue hat', 'Agnes'],
  ])('is told by what answers, and by whose words they are: "%s"', (question, told) => {
    expect(nearestValue(question, model, 'sign')).toBe(told);
  });
});

describe('text with links in it', () => {
  const PROSE = `- generic [ref=e1]:
  - text: "We have nine beds in three rooms: the"
  - link "Attic room" [ref=e2] [cursor=pointer]
  - text: sleeps two and the
  - link "Bunk room" [ref=e3] [cursor=pointer]
  - text: sleeps four.
  - link "Quiet hours" [ref=e4] [cursor=pointer]
  - text: start at 10 pm and end at 7 am.`;

  it('is read as the sentences that it makes', () => {
    const { model } = turnOn(PROSE, 'x');
    expect(nearestValue('when do the quiet hours begin', model, 'value')).toBe('10 pm');
  });
});

describe('what was typed', () => {
  it('tells nothing', () => {
    const { model } = turnOn(
      '- textbox "Search" [ref=e1]: Lantern Street\n- generic [ref=e2]:\n  - link "Lantern Street" [ref=e3]\n  - text: Olive Cord · 1999',
      'x',
    );
    expect(nearestValue('who is the author of Lantern Street', model, 'words')).toBe('Olive Cord');
    expect(nearestValue('when was Lantern Street published', model, 'value')).toBe('1999');
  });
});

const team = `- heading "Our crew" [level=2] [ref=h]
- generic [ref=d]:
  - term [ref=t1]: Dr. Ilse Brandt
  - definition [ref=d1]: Tuesdays to Thursdays, cabin 4
  - term [ref=t2]: Nurse Odo Finch
  - definition [ref=d2]: Wednesdays, cabin 1
- heading "Ship a crate" [level=2] [ref=h2]
- generic [ref=f]:
  - combobox "To" [ref=f1]:
    - option "Norway" [selected]
    - option "Iceland"
  - combobox "Kind" [ref=f2]:
    - option "Flat crate" [selected]
    - option "Deep crate"
  - generic [ref=f3]:
    - checkbox "Insure it for 4 euros" [ref=f4]
    - text: Insure it for 4 euros`;

it('days from one to another are one value', () => {
  const { model } = turnOn(team, 'x');
  expect(nearestValue('which days does doctor Brandt work', model, 'value')).toBe('Tuesdays to Thursdays');
  expect(nearestValue('which days does nurse Finch work', model, 'value')).toBe('Wednesdays');
});

it('what one box of a form offers is told only of that', () => {
  const { model } = turnOn(team, 'x');
  expect(nearestValue('how much is a deep crate to Iceland', model, 'value')).toBeUndefined();
  expect(nearestValue('how much is it to insure a crate', model, 'value')).toBe('4 euros');
});

it('the day and the hours of one line are told together where both are asked for', async () => {
  const stops = [
    '- heading "Book bus" [level=2] [ref=h1]',
    '- paragraph [ref=p1]: The bus waits in Mill Green on Thursdays, 9.30 to 10.15. New drivers are welcome.',
    '- paragraph [ref=p2]: The office is open on Mondays.',
  ].join('\n');
  const told = async (question: string) => (await planOn(question, stops))[0];
  expect(await told('tell me on which day and from what time the bus waits in Mill Green')).toEqual({
    kind: 'done',
    answer: 'The bus waits in Mill Green on Thursdays, 9.30 to 10.15.',
  });
  expect(await told('on which day and at what time does the bus wait in Oak Green')).not.toMatchObject({
    kind: 'done',
  });
});

it('when something was written is no time of what it tells', async () => {
  const page = (line: string) => `- generic [ref=g]:
  - generic [ref=m1]:
    - text: ${line}
    - generic [ref=t1]: The gravel cart is late, it comes at eleven.
  - generic [ref=m2]:
    - text: Bo 08:15
    - generic [ref=t2]: Then we rake the yard.`;
  const told = async (question: string, line: string) => (await planOn(question, page(line)))[0];
  expect(await told('when does the gravel cart come', 'Salka 08:12')).not.toMatchObject({
    answer: expect.stringContaining('08:12'),
  });
  expect(await told('when is the choir', 'Choir 19:00')).toMatchObject({
    answer: expect.stringContaining('19:00'),
  });
});

it('the next part of the site is no answer to what is asked of one', () => {
  const parts = ['Accounts', 'Invoices', 'Cards'].map(
    (name, i) => `    - button "${name}" [ref=b${i}] [cursor=pointer]`,
  );
  const page = ['- banner [ref=b]:', '  - navigation [ref=n]:', ...parts].join('\n');
  for (const way of ['words', 'sign'] as const)
    for (const question of ['what is the total of the invoices', 'what do the invoices say'])
      expect(nearestValue(question, turnOn(page, question).model, way)).toBeUndefined();
});

describe('until when a card is valid', () => {
  const card = `- generic [ref=e1]:
  - button "Credit card •••• 2094" [ref=e2] [expanded]
  - generic [ref=e3]:
    - paragraph [ref=e4]: Valid until 03/2029. Monthly limit €2,500.`;

  it('is a month of a year, and no number of the card', async () => {
    expect(await planOn('Until when is the credit card valid?', card)).toMatchObject([
      { kind: 'done', answer: expect.stringContaining('03/2029') },
    ]);
    const untold = card.replace('Valid until 03/2029. ', '');
    const [told] = await planOn('Until when is the credit card valid?', untold);
    expect(told).not.toMatchObject({ kind: 'done' });
  });
});

it('a number is told by the line that is called so, rather than by the next', () => {
  const page = `- generic [ref=e1]:
  - paragraph [ref=e2]: Borrower 30519
  - paragraph [ref=e3]: "Books at home: 4"`;
  const question = 'what is my borrower number';
  expect(nearestValue(question, turnOn(page, question).model, 'words')).toBe('Borrower 30519');
});
