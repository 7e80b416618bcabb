// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { authorAsked, whoIs } from '../../../../../control-plane/src/plan/rules/questions/persons.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const PEOPLE = [
  '- listbox "Contacts" [ref=e1]:',
  '  - heading "M" [level=2] [ref=e2]',
  ...['Mara Finch|Animal clinic', 'Mila Sand|Sand pits'].flatMap((one, i) => [
    `  - option "${one.replace('|', ' ')}" [ref=e${i * 2 + 3}] [cursor=pointer]:`,
    `    - text: ${one.split('|')[0]}`,
    `    - generic [ref=e${i * 2 + 4}]: ${one.split('|')[1]}`,
  ]),
  '  - heading "Z" [level=2] [ref=e9]',
  '  - option "Zoe Lamb Wool shop" [ref=e10] [cursor=pointer]:',
  '    - text: Zoe Lamb',
  '    - generic [ref=e11]: Wool shop',
].join('\n');
const THREADS = [
  '- generic [ref=e1]:',
  ...['Slugs on the lettuce|Hanne', 'Lost: green watering can|Yusuf'].flatMap((one, i) => [
    `  - generic [ref=e${i * 3 + 2}] [cursor=pointer]:`,
    `    - generic [ref=e${i * 3 + 3}]: "${one.split('|')[0]}"`,
    `    - generic [ref=e${i * 3 + 4}]: by ${one.split('|')[1]}`,
  ]),
].join('\n');

const who = (page: string, question: string) => whoIs(question, turnOn(page, question).model);

it('names the one that the words tell of, never the letter of the alphabet above', () => {
  expect(who(PEOPLE, 'who works at the animal clinic')).toBe('Mara Finch.');
});

it('takes neither a thing nor whoever wrote of it for who has it', () => {
  expect(who(THREADS, 'who has the green watering can')).toBeUndefined();
});

it('the author is named by the line below the title', async () => {
  const page = [
    ['Council drops the bridge toll', 'by Pia Wendt - 31 comments'],
    ['Geese stop the morning train', 'by Iker Sloan - 27 comments'],
  ].flatMap(([title, told], i) => [
    `- article [ref=a${i}]:`,
    `  - heading "${title}" [level=4] [ref=h${i}]`,
    `  - text: ${told}`,
  ]);
  expect(await planOn('who wrote the one about the geese', page.join('\n'))).toMatchObject([
    { kind: 'done', answer: 'Geese stop the morning train: Iker Sloan.' },
  ]);
});

it('of what the page is about the author is named by its one byline', () => {
  const page = [
    '- heading "Plum cake" [level=1] [ref=e1]',
    '- paragraph [ref=e2]: By Noor Vik · serves 8',
    '- list [ref=e3]:',
    '  - listitem [ref=e4]: Save recipe',
    '  - listitem [ref=e5]: Print',
  ].join('\n');
  const told = (question: string, text: string) => authorAsked(question, turnOn(text, question).model);
  expect(told('who wrote the recipe', page)).toBe('Noor Vik.');
  expect(told('who made the plum cake', page)).toBe('Noor Vik.');
  expect(told('who wrote the second letter', page)).toBeUndefined();
  expect(told('who wrote the recipe', `${page}\n- paragraph [ref=e6]: By Ola Berg`)).toBeUndefined();
});

it('whoever the line below an article names, before what it is filed under', () => {
  const page = [
    ...['Tram to open in March|Esther Okoye', 'Bridge closed until spring|Paul Hendry'].flatMap((one, i) => [
      `- article [ref=a${i}]:`,
      `  - heading [level=2] [ref=h${i}]:`,
      `    - link "${one.split('|')[0]}" [ref=l${i}]`,
      `  - generic [ref=g${i}]:`,
      `    - text: By ${one.split('|')[1]} in Local ·`,
      `    - link "14 comments" [ref=c${i}]`,
    ]),
  ].join('\n');
  const told = (question: string) => authorAsked(question, turnOn(page, question).model);
  expect(told('Who wrote the article about the tram?')).toBe('Tram to open in March: Esther Okoye.');
  expect(told('Who is the author of the article about the bridge?')).toBe(
    'Bridge closed until spring: Paul Hendry.',
  );
});
