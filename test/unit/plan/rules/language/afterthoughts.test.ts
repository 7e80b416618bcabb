// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['the save button is hidden in Part 2, open that and press it', ['open Part 2', 'press the save button']],
  ["What's in part 2? open it", ['open part 2']],
  ["I'd like to sail on 24 May 2027, could you put that in?", ['sail on 24 May 2027']],
  ['message whoever is head of sales please', ['message "head of sales"']],
  ['open the page of whoever is the treasurer', ['open the page of the treasurer']],
  ['I only want to see teapots', ['only show teapots']],
  ['Ida Lund, is she in Oslo or in Turku?', ['is Ida Lund in Oslo or in Turku?']],
  ['I want to ring Otto Berg, which extension is it?', ['what is the extension of Otto Berg?']],
  ['Vera should see the mail from Otto, so forward it to Vera', ['forward the email from Otto to Vera']],
  ['I have to be up at 5:40, so set the alarm', ['set the alarm to 5:40']],
  ["It's all so small, there's a Bigger in the menu, click that please", ['click Bigger in the menu']],
  [
    'Show only rooms with a view, sorted by price from high to low.',
    ['Show only rooms with a view', 'sort them by price from high to low'],
  ],
  ["Otto's new boat, give it a like", ["give Otto's new boat a like"]],
  [
    'In the Harbour box type "Tu" and pick Turku from the list.',
    ['type "Tu" into the Harbour box', 'pick Turku from the list'],
  ],
  [
    'in the "Harbour" field, enter Turku. Into the notes field write oars and rope, then press Save',
    ['enter Turku into the "Harbour" field', 'write oars and rope into the notes field', 'press Save'],
  ],
])('what is said behind or before goes where it belongs: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it('the place that is told last is where all of it takes place', () => {
  expect(clausesOf('make the letters bigger theres something in the view menu')).toMatchObject([
    { within: 'the view menu' },
  ]);
});

it.each([
  ['half past six put that in and press Go', ['enter half past six', 'press Go']],
  ['Otto goes into the name field. Then press Go.', ['enter Otto into the name field', 'press Go']],
  ['I must not forget to oil the saw, put it on the list', ['add oil the saw to the list']],
  ['take me through the check out', ['check out']],
  ['Show only oars, cheapest first.', ['Show only oars', 'sort cheapest first']],
  ['list the oars, cheapest first', ['list the oars, cheapest first']],
  ['call the boat "Ida"', ['set the boat name to "Ida"']],
  ['write "well done" under the new post of Ida', ['comment "well done" on the new post of Ida']],
])('it is put as what is to be done: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['open the shed, give it a name', ['open the shed, give it a name']],
  ["tell Ida it's on Friday", ["tell Ida it's on Friday"]],
  ['the boat is in the harbour', ['the boat is in the harbour']],
  ['in the text box press Enter', ['press Enter']],
  ['I’m Ida, put me down for rowing', ['I’m Ida, put me down for rowing']],
  ['save the sketch as my draft', ['save the sketch as my draft']],
])('nothing is put otherwise that says itself what is done: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});
