// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const card = (name: string, price: string, button: string, at: number): string =>
  [
    `  - listitem [ref=i${at}]:`,
    `    - heading "${name}" [level=3] [ref=h${at}]`,
    `    - generic [ref=p${at}]: ${price}`,
    `    - button "${button}" [ref=b${at}]`,
  ].join('\n');

const shop = (button: string): string =>
  [
    '- button "Basket (0)" [ref=e1]',
    '- list [ref=e2]:',
    card('Clay jug', '12 €', button, 1),
    card('Tin lamp', '30 €', button, 2),
  ].join('\n');
const BASKET = ['- dialog "Your basket" [ref=e3]:', '  - button "Go to checkout" [ref=e4]'].join('\n');
const FORM = [
  '- dialog "Checkout" [ref=e5]:',
  '  - textbox "Full name" [ref=e6]',
  '  - textbox "Postcode" [ref=e7]',
  '  - button "Place order" [ref=e8]',
].join('\n');
const FILLED = FORM.replace('[ref=e6]', '[ref=e6]: Ida Moe').replace('[ref=e7]', '[ref=e7]: "0550"');
const LIST = [
  '- button "Basket (1)" [ref=e1]',
  '- table [ref=e2]:',
  '  - row [ref=e3]:',
  '    - columnheader "Name" [ref=e4] [cursor=pointer]',
  '    - columnheader "Price" [ref=e5] [cursor=pointer]',
  ...['Jug', 'Lamp'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${name}" [ref=n${i}]`,
    `    - cell "${30 - 8 * i} €" [ref=p${i}]`,
  ]),
].join('\n');
const SENT = '- status [ref=e9]: Thank you';

const names = async (request: string, ...pages: string[]) =>
  (await planThrough(request, ...pages)).flat().flatMap((action) => ('name' in action ? [action.name] : []));

describe('an order', () => {
  it('is placed by what leads there, with what was told for the form', async () => {
    expect(
      await names('order the clay jug for Ida Moe, postcode 0550', shop('Add'), BASKET, FORM, FILLED, SENT),
    ).toEqual(expect.arrayContaining(['Go to checkout', 'Full name', 'Postcode', 'Place order']));
  });

  it('is sent in the way and to where that is said, for whoever says it', async () => {
    const form = [
      '- dialog "Checkout" [ref=e5]:',
      '  - textbox "Delivery address" [ref=e6]',
      '  - radio "Express, next day" [ref=e7]',
      '  - button "Place order" [ref=e8]',
    ].join('\n');
    const filled = form
      .replace('[ref=e6]', '[ref=e6]: 14 mill lane')
      .replace('[ref=e7]', '[ref=e7] [checked]');
    const said = 'order one clay jug for me by express and have it delivered to 14 mill lane';
    expect(await names(said, shop('Add'), BASKET, form, filled, SENT)).toEqual(
      expect.arrayContaining(['Add', 'Express, next day', 'Delivery address', 'Place order']),
    );
  });

  it('is placed behind the basket, where that is said apart', async () => {
    const review = '- dialog "Basket" [ref=e5]:\n  - button "Place order" [ref=e8]';
    expect(
      await names('add the tin lamp and place the order', shop('Add'), shop('Add'), review, SENT),
    ).toEqual(['Add', 'Basket (0)', 'Place order']);
  });

  it('takes all the words that tell its thing', async () => {
    const menu = ['Eel with leeks', 'Duck with plums', 'Leek tart'].flatMap((dish, i) => [
      `- generic [ref=g${i}]:`,
      `  - heading "${dish}" [level=3] [ref=h${i}]`,
      `  - button "Add" [ref=b${i}]`,
    ]);
    const form = [...menu, '- textbox "Your name" [ref=n]', '- button "Place order" [ref=o]'].join('\n');
    const steps = await planThrough(
      'order the eel with leeks under the name Ida Moe',
      form,
      form,
      form,
      form,
    );
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs.sort()).toEqual(['b0', 'n', 'o']);
  });

  it('is not sent before the thing is in it, though what sends it is in sight', async () => {
    const row = (dish: string, i: number) => [
      `  - generic [ref=g${i}]:`,
      `    - generic [ref=h${i}]: ${dish}`,
      `    - generic [ref=l${i}] [cursor=pointer]: –`,
      `    - generic [ref=n${i}]: "0"`,
      `    - generic [ref=m${i}] [cursor=pointer]: +`,
    ];
    const page = [
      '- generic [ref=e1]:',
      ...['Eel with leeks', 'Duck with plums', 'Leek tart'].flatMap(row),
      '- textbox "Your name" [ref=n]',
      '- generic [ref=o] [cursor=pointer]: Send order',
    ].join('\n');
    const steps = await planThrough('order an eel with leeks under the name Ida Moe', page, page, page, page);
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs).toEqual(['m0', 'n', 'o']);
  });

  it('is placed, too, where something is said to be left out', async () => {
    const review =
      '- dialog "Basket" [ref=e5]:\n  - textbox "Gift note" [ref=e7]\n  - button "Place order" [ref=e8]';
    const said = 'Could you order the tin lamp for me? No gift note.';
    expect(await names(said, shop('Add'), shop('Add'), review, SENT)).toEqual([
      'Add',
      'Basket (0)',
      'Place order',
    ]);
  });

  it('is asked about where nothing places it', async () => {
    const empty = '- dialog "Basket" [ref=e5]:\n  - text: Your basket is empty';
    const steps = await planThrough('place the order', shop('Add'), empty);
    expect(steps.flat()).toMatchObject([{ kind: 'click', name: 'Basket (0)' }, { kind: 'ask' }]);
  });

  it('is over once it is confirmed, whatever else could be', async () => {
    const confirm = '- button "Confirm" [ref=e5]';
    const next = '- heading "Thank you" [level=1] [ref=e6]\n- button "Checkout" [ref=e7]';
    expect(await names('book the cheapest one', shop('Select'), confirm, next, next)).toEqual([
      'Select',
      'Confirm',
    ]);
  });

  it('is placed behind what was selected', async () => {
    const confirm = '- button "Confirm booking" [ref=e5]';
    expect(await names('book the cheapest one', shop('Select'), confirm, SENT)).toEqual([
      'Select',
      'Confirm booking',
    ]);
  });

  it('is confirmed at the end of the steps of a form', async () => {
    const visit = ['- checkbox "Check-up" [ref=e1]', '- button "Next" [ref=e2]'].join('\n');
    const times = '- button "Tue 24 November, 10:40" [ref=e3]\n- button "Next" [disabled] [ref=e4]';
    const last = '- button "Confirm appointment" [ref=e5]\n- button "Back" [ref=e6]';
    expect(
      await names('book a check-up on Tuesday 24 November at 10:40', visit, visit, times, last, SENT),
    ).toContain('Confirm appointment');
  });

  it.each([
    ['is done where the control itself orders', 'order the clay jug', shop('Order')],
    ['is not placed where that is forbidden', "order the clay jug but don't submit it yet", shop('Add')],
    ['is none where a thing is only put into the basket', 'add the clay jug to the basket', shop('Add')],
    ['is none where a list is put in order', 'order the list by price', LIST],
  ])('%s', async (_, request, page) => {
    expect(await names(request, page, BASKET, FORM)).toHaveLength(1);
  });

  it('of the cheapest is by the cheapest of its fares, and what books it then', async () => {
    const flights = (booking: string): string =>
      [
        '- generic [ref=f]:',
        ...[
          ['09:10 – 12:20', 'SK 12', 80, 130],
          ['14:05 – 17:15', 'SK 18', 95, 160],
        ].flatMap(([times, flight, light, full], i) => [
          `  - generic [ref=r${i}]:`,
          `    - generic [ref=t${i}]: ${times}`,
          `    - generic [ref=n${i}]: ${flight}`,
          `    - button "£${full}" [ref=p${i}]`,
          `    - button "£${light}" [ref=l${i}]`,
        ]),
        booking,
      ].join('\n');
    const steps = await planThrough(
      'book the cheapest flight',
      flights('- text: Choose a fare'),
      flights('- button "Book this flight" [ref=b]'),
    );
    expect(steps.flat().flatMap((action) => (action.kind === 'click' ? [action.ref] : []))).toEqual([
      'l0',
      'b',
    ]);
  });

  it('is under the name that was told, where the button of one of a list asks for it', async () => {
    const inns = shop('Book');
    const form =
      '- dialog "Your booking" [ref=e5]:\n  - textbox "Name of the guest" [ref=e6]\n  - button "Confirm booking" [ref=e7]';
    expect(await names('book the clay jug under the name "Ferro"', inns, form, form, SENT)).toEqual([
      'Book',
      'Name of the guest',
      'Confirm booking',
    ]);
  });
});

it('what is typed last of all is for the order, which is placed then', async () => {
  const times = [
    '- grid "Free times" [ref=g1]:',
    '  - row [ref=g2]:',
    '    - button "Fri 27 November, 15:00" [ref=b1]',
    '    - button "Fri 27 November, 16:00" [ref=b2]',
  ].join('\n');
  const details = (note: string, more: string) =>
    [`- textbox "Anything we should know?" [ref=d1]${note}`, `- button "${more}" [ref=d2]`].join('\n');
  const refs = async (more: string) =>
    (
      await planThrough(
        'Book me in on Friday the 27th at three in the afternoon. Please let them know "I am late".',
        times,
        details('', more),
        details(': I am late', more),
      )
    )
      .flat()
      .flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(await refs('Confirm appointment')).toEqual(['b1', 'd1', 'd2']);
  expect(await refs('Show the price list')).toEqual(['b1', 'd1']);
});

it('an order that is there is placed by what does that, whatever it is called', async () => {
  const page =
    '- generic [ref=e1] [cursor=pointer]: Buy gift card\n- generic [ref=e2] [cursor=pointer]: Order now';
  expect((await planOn('place the order', page))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
});

it('a form in steps is sent by the button that led on before, once that says so', async () => {
  const [you, check] = ['Continue', 'Submit application'].map((name) =>
    ['- textbox "Applicant name" [ref=e1]: Ada', `- button "${name}" [ref=e2]`].join('\n'),
  ) as [string, string];
  const steps = await planThrough('Submit the application', you, check);
  expect(steps.map(([first]) => first)).toMatchObject([
    { kind: 'click', ref: 'e2', name: 'Continue' },
    { kind: 'click', ref: 'e2', name: 'Submit application' },
  ]);
  const [, after] = await planThrough('Submit the application', you, '- paragraph: Thank you');
  expect(after).toMatchObject([{ kind: 'done' }]);
});

it('what confirms a booking by its name ends the request, whatever else is on the page', async () => {
  const page = (form: string[]) =>
    ['- main [ref=m]:', '  - button "Continue" [ref=c]', '- dialog [ref=d]:', ...form].join('\n');
  const steps = await planThrough(
    'Book in the name of Ilse.',
    page(['  - textbox "Name" [ref=n]', '  - button "Confirm booking" [ref=b]']),
    page(['  - text: See you soon!']),
  );
  const pressed = steps.flat().map((action) => ('ref' in action ? action.ref : action.kind));
  expect(pressed.filter((one) => one !== 'done')).toEqual(['n', 'b']);
});

const TIMES = [
  '- grid "Free times" [ref=g1]:',
  '  - row [ref=g2]:',
  ...['15:00', '16:00'].map((time, i) => `    - button "Fri 27 November, ${time}" [ref=b${i}]`),
].join('\n');

it.each([
  ['a box', 'Please tick “We need a high chair”.', 'checkbox "We need a high chair"', ' [checked]'],
  ['a name that might be completed', 'Name: Ada Moe', 'textbox "Your name" [completes]', ': Ada Moe'],
])('%s, told last of all, is for the booking, which is made then', async (_, told, field, state) => {
  const details = (filled: string): string => {
    const shown = filled.startsWith(':') ? `- ${field} [ref=c]${filled}` : `- ${field}${filled} [ref=c]`;
    return `${shown}\n- button "Book appointment" [ref=d]`;
  };
  const said = `Book me in on Friday the 27th at three in the afternoon. ${told}`;
  const filled = details(state);
  const steps = await planThrough(said, TIMES, details(''), filled, filled, filled);
  const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(refs).toEqual(['b0', 'c', 'd']);
});
