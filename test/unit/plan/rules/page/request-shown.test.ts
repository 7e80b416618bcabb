// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (request: string) =>
  [
    '- generic [ref=e1]:',
    `  - generic [ref=e2]: ${JSON.stringify(request)}`,
    '  - generic [ref=e3]:',
    '    - button "Later" [ref=e4]',
    '    - textbox [ref=e5]',
    '    - button "Submit" [ref=e6]',
  ].join('\n');

it.each([
  'type "Elm" into the text field and press submit',
  'Task: type "Elm" into the text field and press submit',
])('the request itself is no part of the page that shows it: "%s"', async (shown) => {
  const said = 'type "Elm" into the text field and press submit';
  expect((await planOn(said, page(shown))).slice(0, 2)).toMatchObject([
    { kind: 'type', ref: 'e5', text: 'Elm' },
    { kind: 'click', ref: 'e6' },
  ]);
});

it('what takes clicks is there to be clicked, though it says the same', async () => {
  const shop = '- link "Take the tour of the house" [ref=a]\n- link "Shop" [ref=b]';
  expect((await planOn('take the tour of the house', shop))[0]).toMatchObject({ kind: 'click', ref: 'a' });
});

it('what is said in a word or two may be what a page says of itself', async () => {
  const form =
    '- heading "Log in" [ref=h]\n- textbox "Name" [ref=a]\n- generic [ref=b] [cursor=pointer]: Log in';
  expect((await planOn('log in', form))[0]).toMatchObject({ kind: 'click', ref: 'b' });
});

it('what names the box beside it is kept, though it says the same', async () => {
  const list = '- generic [ref=e1]:\n  - checkbox [ref=a]\n  - generic [ref=b]: "» Tick all as packed"';
  expect((await planOn('tick all as packed', `${list}\n- link "Packed" [ref=c]`))[0]).toMatchObject({
    kind: 'check',
    ref: 'a',
    on: true,
  });
});

it('what the request begins with, and then goes on from, is no part of it either', async () => {
  const shown = 'Sort the weights in rising order, beginning with the least one at the top of the list.';
  const yard = `- generic [ref=q]: ${shown}
- list [ref=l]:
  - listitem [ref=a]: "8"
  - listitem [ref=b]: "2"
- button "Hand in" [ref=s]`;
  const said =
    'Sort the weights in rising order, beginning with the least one at the top of the list. Then press hand in.';
  expect((await planOn(said, yard))[0]).toMatchObject({ kind: 'drag', ref: 'b', toRef: 'a' });
});
