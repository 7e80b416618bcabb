// SPDX-License-Identifier: MIT
// Pages of the kinds that people use, large enough that a model cannot be shown them whole, with requests about one element
// each: by name, by what stands beside it, by its place, by other words.

/** `beside`: what stands near it, where its name is not the only one. */
export type Label = [request: string, role: string, name: string, beside?: string];

export interface LabelledPage {
  name: string;
  html: string;
  labels: Label[];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const GIVEN = ['Ada', 'Bob', 'Chen', 'Dora', 'Emre', 'Fatou', 'Goran', 'Hana', 'Ivo', 'Jaya', 'Kofi'];
const FAMILY = [
  'Lund',
  'Moreau',
  'Nagy',
  'Okafor',
  'Park',
  'Quist',
  'Rossi',
  'Sato',
  'Tamm',
  'Ueda',
  'Vega',
  'Weiss',
  'Yilmaz',
];
/** No two of 143 are called the same. */
const person = (n: number): string => `${pick(GIVEN, n)} ${pick(FAMILY, n)}`;

const STAFF: LabelledPage = {
  name: 'staff: cards whose buttons are all called the same',
  html: html(
    'Staff',
    range(140)
      .map(
        (n) =>
          `<div class="card"><h3>${person(n)}</h3><p>Desk ${n + 500}</p><button>Edit</button> <button>Delete</button></div>`,
      )
      .join(''),
  ),
  labels: [3, 17, 42, 66, 91, 118, 139].flatMap((n): Label[] => [
    [`click the delete button next to ${person(n)}`, 'button', 'Delete', person(n)],
    [`remove ${person(n).toLowerCase()}`, 'button', 'Delete', person(n)],
    [`change the entry of ${person(n)}`, 'button', 'Edit', person(n)],
    [`edit whoever sits at desk ${n + 500}`, 'button', 'Edit', `Desk ${n + 500}`],
  ]),
};

const THINGS = ['lamp', 'chair', 'kettle', 'blanket', 'mirror', 'clock', 'shelf', 'basket'];
const LOOKS = [
  'oak',
  'steel',
  'linen',
  'green',
  'round',
  'folding',
  'tall',
  'vintage',
  'grey',
  'bamboo',
  'striped',
];
const product = (n: number): string => `${pick(LOOKS, n)} ${pick(THINGS, n)}`;

const SHOP: LabelledPage = {
  name: 'shop: products with prices',
  html: html(
    'Shop',
    `<nav><a href="#cart">Basket</a> <a href="#me">My account</a></nav><ul>${range(88)
      .map(
        (n) =>
          `<li><a href="#p${n}">${product(n)}</a> <span>${n * 7}.50 €</span> <button>Add to cart</button></li>`,
      )
      .join('')}</ul><footer><a href="#imprint">Imprint</a> <a href="#returns">Returns policy</a></footer>`,
  ),
  labels: [
    ...[2, 19, 33, 47, 58, 71, 86].flatMap((n): Label[] => [
      [`put the ${product(n)} in my basket`, 'button', 'Add to cart', product(n)],
      [`open the ${product(n)}`, 'link', product(n)],
    ]),
    ['add what costs 231.50 to the cart', 'button', 'Add to cart', '231.50 €'],
    ['go to the shopping cart', 'link', 'Basket'],
    ['where is the returns policy', 'link', 'Returns policy'],
    ['show me the first product', 'link', product(1)],
    ['open the last item', 'link', product(88)],
  ],
};

const SUBJECTS = [
  'Invoice',
  'Minutes',
  'Holiday plan',
  'Broken printer',
  'Lunch',
  'Contract',
  'Server alert',
];

const MAIL: LabelledPage = {
  name: 'mail: a table of messages',
  html: html(
    'Inbox',
    `<table><tr><th>From<th>Subject<th>Date<th></tr>${range(120)
      .map(
        (
          n,
        ) => `<tr><td>${person(n)}<td><a href="#m${n}">${pick(SUBJECTS, n)} ${n}</a><td>2026-0${1 + (n % 9)}-${10 + (n % 19)}
<td><button aria-label="Archive">▣</button><button aria-label="Star">☆</button><button aria-label="Delete">×</button></tr>`,
      )
      .join('')}</table>`,
  ),
  labels: [5, 28, 54, 77, 103, 119].flatMap((n): Label[] => [
    [`open the mail "${pick(SUBJECTS, n)} ${n}"`, 'link', `${pick(SUBJECTS, n)} ${n}`],
    [`archive the message from ${person(n)}`, 'button', 'Archive', person(n)],
    [`trash ${pick(SUBJECTS, n)} ${n}`, 'button', 'Delete', `${pick(SUBJECTS, n)} ${n}`],
  ]),
};

const SECTIONS = [
  'Billing',
  'Shipping',
  'Owner',
  'Accountant',
  'Emergency',
  'Warehouse',
  'Agent',
  'Landlord',
];
const FIELDS = [
  'First name',
  'Surname',
  'E-mail',
  'Telephone',
  'Street',
  'Postcode',
  'City',
  'Country',
  'Notes',
];

const SETTINGS: LabelledPage = {
  name: 'settings: the same fields in each section',
  html: html(
    'Contacts',
    SECTIONS.map(
      (section) =>
        `<section><h2>${section} contact</h2>${FIELDS.map(
          (field) => `<p><label>${field} <input value="${section} ${field.toLowerCase()}"></label></p>`,
        ).join('')}<button>Save ${section.toLowerCase()}</button></section>`,
    ).join(''),
  ),
  labels: SECTIONS.flatMap((section): Label[] => [
    [
      `type x@y.org into the email field in the ${section.toLowerCase()} section`,
      'textbox',
      'E-mail',
      section,
    ],
    [`change the ${section} phone number to 555`, 'textbox', 'Telephone', section],
    [`the zip code for ${section.toLowerCase()} is 10115`, 'textbox', 'Postcode', section],
    [`store the ${section.toLowerCase()} contact`, 'button', `Save ${section.toLowerCase()}`],
  ]),
};

const FEED: LabelledPage = {
  name: 'feed: posts with the same buttons',
  html: html(
    'Feed',
    range(100)
      .map(
        (n) => `<article><h3>${person(n)}</h3><p>Thoughts about the ${product(n)}, part ${n}.</p>
<button class="btn"><i class="fa fa-heart"></i></button> <button>Reply</button> <button>Share</button></article>`,
      )
      .join(''),
  ),
  labels: [4, 22, 45, 63, 88, 99].flatMap((n): Label[] => [
    [`reply to ${person(n)}`, 'button', 'Reply', person(n)],
    [`share the post about the ${product(n)}, part ${n}`, 'button', 'Share', `part ${n}.`],
    [`like the post of ${person(n)}`, 'button', '', person(n)],
  ]),
};

const CITIES = ['Oslo', 'Lisbon', 'Vienna', 'Krakow', 'Dublin', 'Athens', 'Porto', 'Riga', 'Basel'];

const FLIGHTS: LabelledPage = {
  name: 'flights: by number, time and place',
  html: html(
    'Departures',
    `<table><tr><th>Flight<th>To<th>Time<th>Gate<th></tr>${range(150)
      .map(
        (
          n,
        ) => `<tr><td>JL ${2000 + n}<td>${pick(CITIES, n)}<td>${String(5 + Math.floor(n / 9)).padStart(2, '0')}:${10 + (n % 9) * 5}
<td>B${n}<td><button>Book</button></tr>`,
      )
      .join('')}</table>`,
  ),
  labels: [7, 31, 62, 95, 127, 148].flatMap((n): Label[] => [
    [`book flight JL ${2000 + n}`, 'button', 'Book', `JL ${2000 + n}`],
    [`reserve the flight that leaves from gate B${n}`, 'button', 'Book', `B${n}`],
  ]),
};

export const LABELLED_PAGES = [STAFF, SHOP, MAIL, SETTINGS, FEED, FLIGHTS];
