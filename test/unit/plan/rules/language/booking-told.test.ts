// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { planOn } from '../../../../support/planning.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  [
    'Graz to Linz, 4 adults, March 3rd. Please book the fastest train.',
    'book the fastest train from Graz to Linz, 4 adults on March 3rd',
  ],
  [
    'We need a single crossing, Uig–Lochmaddy, 4 May 2027. Search, then book whichever is cheapest.',
    'book the cheapest single crossing from Uig to Lochmaddy on 4 May 2027',
  ],
  [
    'five of us are coming on friday at eight the name is osei so book us a table please',
    'book a table, five people on friday at eight under the name osei',
  ],
  [
    'i have to go from graz to linz on the third of may just one way find me the cheapest one',
    'find the cheapest one from graz to linz on the third of may one way',
  ],
  [
    'The patient is Ida Lund (phone 0551 22). She needs a cleaning; the slot on Monday at 9:15 should be booked for her.',
    'book a cleaning for Ida Lund, phone 0551 22 on Monday at 9:15',
  ],
  ['3 May, two seats: please reserve these.', 'reserve on 3 May, two seats'],
  [
    "We'd like to stay from 3 May till 9 May and we're bringing a dog. Could you request that booking?",
    'request a booking from 3 May till 9 May with a dog',
  ],
  [
    'As early as they have a table for two on 3 May, book it under the name Brix.',
    'book the earliest table for two on 3 May under the name Brix',
  ],
  [
    'Could you book the quickest connection? It is from Ulm to Bonn on 4 May for two adults.',
    'book the quickest connection from Ulm to Bonn on 4 May for two adults',
  ],
  [
    'We have to go to Uig as late as possible: get me a ticket for the last boat there.',
    'buy a ticket for the last boat to Uig',
  ],
  [
    'For 2 guests staying in Graz between 3 May and 9 May, run a hotel search.',
    'search for hotels for 2 guests in Graz from 3 May to 9 May',
  ],
  [
    '4 May 2027, 18:30: "Band practice". Please make that a new event in the calendar.',
    'create a new event "Band practice" on 4 May 2027 at 18:30',
  ],
])('what is told of a booking is told in its order: "%s"', (said, order) => {
  expect(sources(said)).toEqual([order]);
});

it.each([
  ['I hate trains. Book a flight to Rome.', ['I hate trains', 'Book a flight to Rome']],
  ['Open the list for Friday. Then book a table.', ['Open the list for Friday', 'book a table']],
  ['Book a table for two. Name: Lind.', ['Book a table for two', 'Name: Lind']],
  ['There are two rooms. Book the cheaper one.', ['There are two rooms', 'Book the cheaper one']],
])('what says more than that is a clause of its own: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it('a form is not sent without what was told before the order', async () => {
  const page = [
    '- heading "Boats" [level=3] [ref=e1]',
    '- combobox "From" [ref=e2]:',
    '  - option "Uig" [selected]',
    '  - option "Tarbert"',
    '- combobox "To" [ref=e3]:',
    '  - option "Uig"',
    '  - option "Lochmaddy" [selected]',
    '- textbox "Date" [ref=e4] [takes=date]',
    '- spinbutton "Passengers" [ref=e5]: "1"',
    '- button "Find boats" [ref=e6]',
  ].join('\n');
  expect(
    await planOn('Tarbert to Uig, 3 passengers, 4 May 2027. Book the cheapest boat, please.', page),
  ).toMatchObject([
    { kind: 'select', ref: 'e2', options: ['Tarbert'] },
    { kind: 'select', ref: 'e3', options: ['Uig'] },
    { kind: 'type', ref: 'e5', text: '3' },
    { kind: 'type', ref: 'e4', text: '2027-05-04' },
    { kind: 'click', ref: 'e6' },
  ]);
});
