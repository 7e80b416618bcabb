// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['Rename it to Ida, confirming with Done.', ['Rename it to Ida', 'press Done']],
  ['Send a copy to Ida with the Submit button.', ['Send a copy to Ida', 'press Submit']],
  ['Tick the box "Terms". Press Save after that.', ['Tick the box "Terms"', 'Press Save']],
  ['Fill in "Ada" as the name and finish with "Send".', ['Fill in "Ada" as the name', 'click "Send"']],
  [
    'Tick the box "Terms", then conclude by clicking on the Order button.',
    ['Tick the box "Terms"', 'click the Order button'],
  ],
  ['Set the amount to 30 & confirm it with "Pay now".', ['Set the amount to 30', 'click "Pay now"']],
  ["Choose every row of Ida and archive them via 'Store'.", ['Choose every row of Ida', 'click "Store"']],
  ['Save the draft using the "Keep" button.', ['click the "Keep" button']],
  ['Choose [Large]; afterwards use [Add to bag].', ['Choose "Large"', 'click "Add to bag"']],
  [
    'Click the menu "Tools" and, out of its entries, take "Ruler".',
    ['Click the menu "Tools"', 'take "Ruler"'],
  ],
  ['Hit the Delete link that belongs to invoice 18.', ['Hit the Delete link of invoice 18']],
  [
    'Add milk to the list and then finish by submitting the form',
    ['Add milk to the list', 'submit the form'],
  ],
  ['Tick [Rakes] wherever it is in the list of tools.', ['Tick "Rakes"']],
  ['Take the mug and put it into the cart with its button.', ['Take the mug', 'add it to the cart']],
  ['Delete the row of Ida by clicking its trash icon.', ['Delete the row of Ida']],
  [
    'Set the amount to 30, and submit with the Pay now button',
    ['Set the amount to 30', 'click the Pay now button'],
  ],
  ['Go to the Sent page using its link in the navigation', ['Go to the Sent page']],
])('how an instruction ends is the press that it names: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['Write we finish with a smile', ['Write we finish with a smile']],
  ['Reply to it with "Thanks"', ['Reply to it with "Thanks"']],
  ['Use "Ada" as the name', ['Use "Ada" as the name']],
  ['Complete the form with "Ada"', ['Complete the form with "Ada"']],
])('what is said with a text is no press: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it('a wish is for what is in the part that is told before it, and what is applied is all of it', () => {
  const clauses = clausesOf('in the tools section i want rakes and spades and then apply that');
  expect(clauses.map(({ source, within }) => [source, within])).toEqual([
    ['i want rakes and spades', 'the tools section'],
    ['apply that', undefined],
  ]);
});

it('a page for doing something is what does it', () => {
  expect(sources('Go to the page for reporting a lost key')).toEqual(['report a lost key']);
});

it('a form that is told by its name is told as its fields', () => {
  const told = 'Complete the pass request with the name "Ida", the plate "AB 12"';
  expect(sources(told)).toEqual(['fill in the name "Ida", the plate "AB 12"']);
});
