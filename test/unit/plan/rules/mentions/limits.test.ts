// SPDX-License-Identifier: MIT
// Limits, stretches of time, days in pairs, boxes and their questions in a sentence.
import { expect, it } from 'vitest';
import { read } from './read.ts';

const ROOMS = [
  '- radio "Up to €80" [ref=e1]',
  '- text: Up to €80',
  '- radio "Up to €120" [ref=e2]',
  '- text: Up to €120',
  '- checkbox "Parking" [ref=e3]',
  '- combobox "Stars" [ref=e4]:',
  '  - option "Any" [selected]',
  '  - option "4 stars & up"',
];

it.each([
  ['nothing over eighty euros a night', ['+Up to €80']],
  ['i pay at most 120 euros and need parking', ['+Up to €120', '+Parking']],
  ['at least four stars', ['Stars="4 stars & up"']],
])('a limit in other words than the page’s: %s', (said, deeds) => {
  expect(read(said, ROOMS)).toEqual(deeds);
});

it('goes into the field for the most where no such limit is offered', () => {
  expect(read('nothing over 75 euros', ['- spinbutton "Max price" [ref=e1]'])).toEqual(['Max price=75']);
});

it('a stretch of a day by the hours that it comes to', () => {
  const slots = ['- radio "8–10 am" [ref=e1]', '- radio "6–8 pm" [ref=e2]'];
  expect(read('deliver it between six and eight in the evening', slots)).toEqual(['+6–8 pm']);
});

it('two days for the one field that keeps both', () => {
  const field = ['- textbox "First and last day" [ref=e1] [readonly]', '- textbox "Note" [ref=e2]'];
  expect(read('i am away from december 7 to december 11', field)?.[0]).toBe(
    'First and last day=december 7 to december 11',
  );
});

it('a date is not cut before its year', () => {
  const page = [
    '- textbox "Date" [ref=e1]',
    '- combobox "Year" [ref=e2]:',
    '  - option "2027"',
    '  - option "2028"',
  ];
  expect(read('set the date to December 31, 2028', page)).toEqual(['Date=December 31 2028']);
});

it('what one does on the days of a stay is no control', () => {
  const page = ['- textbox "Check in" [ref=e1]', '- textbox "Check out" [ref=e2]'];
  expect(read('check in on 12 May 2027 and check out on 15 May 2027', page)).toEqual([
    'Check in=12 May 2027',
    'Check out=15 May 2027',
  ]);
});

it('a way without “from”', () => {
  const page = ['- textbox "From" [ref=e1]', '- textbox "To" [ref=e2]', '- button "Book" [ref=e3]'];
  expect(read('book uig to lochboisdale', page)).toEqual(['From=uig', 'To=lochboisdale']);
  expect(read('book from York to Leeds', page)).toEqual(['From=York', 'To=Leeds']);
});

it('the words of a question belong to its answer', () => {
  const page = [
    '- group "How may we contact you?" [ref=e1]:',
    '  - generic [ref=e2]:',
    '    - radio "By letter" [checked] [ref=e3]',
    '    - text: By letter',
    '  - generic [ref=e4]:',
    '    - radio "By phone" [ref=e5]',
    '    - text: By phone',
  ];
  expect(read('select contact by phone', page)).toEqual(['+By phone']);
});

it('what a field is for is no option', () => {
  const page = [
    '- combobox "Kind of leave" [ref=e1]:',
    '  - option "Annual leave" [selected]',
    '  - option "Family time"',
    '- textbox "Back at work at" [ref=e2] [readonly]: 09:00',
  ];
  expect(read('set the time back at work to 10:30', page)).toEqual(['Back at work at=10:30']);
});

it('digits that belong together are one value', () => {
  const page = [
    '- textbox "Phone number" [ref=e1]',
    '- combobox "Day" [ref=e2]:',
    '  - option "20"',
    '  - option "21"',
  ];
  expect(read('the phone number is 0171 555 20', page)).toEqual(['Phone number=0171 555 20']);
});
