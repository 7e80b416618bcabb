// SPDX-License-Identifier: MIT
import { el, field, link, list, route } from './app.js';

const BOOKS = {
  History: ['The Silk Roads', 'Guns and Germs', 'A Little History', 'The Sleepwalkers'],
  Science: ['The Selfish Gene', 'Cosmos', 'The Emperor of Maladies', 'Silent Spring'],
  Novels: ['Middlemarch', 'The Trial', 'Beloved', 'Austerlitz'],
};

window.state = [];

const home = () => [
  el('h1', {}, 'Books'),
  Object.entries(BOOKS).map(([subject, titles]) =>
    el(
      'details',
      {},
      el('summary', {}, subject),
      el(
        'ul',
        {},
        titles.map((title) => el('li', {}, link(title, `#/book/${encodeURIComponent(title)}`))),
      ),
    ),
  ),
];

function book(title) {
  const reserve = (event) => {
    event.preventDefault();
    state.push({ title, ...Object.fromEntries(new FormData(event.target)) });
    location.hash = '#/reserved';
  };
  return [
    el('h1', {}, title),
    el(
      'form',
      { onsubmit: reserve },
      list('Branch', ['Centre', 'North', 'Harbour'], 'Centre', { name: 'branch' }),
      field('Pick-up date', { type: 'date', name: 'date' }),
      el('button', {}, 'Reserve'),
    ),
  ];
}

const reserved = () => [
  el('h1', {}, 'Reserved'),
  el(
    'ul',
    {},
    state.map(({ title, branch, date }) => el('li', {}, `${title}, ${branch}, ${date}`)),
  ),
];

route({ home, book, reserved });
