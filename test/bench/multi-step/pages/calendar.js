// SPDX-License-Identifier: MIT
import { button, dialog, el, field, list, radios, route, tabs, tell } from './app.js';

const HOURS = Array.from({ length: 10 }, (_, i) => `${String(i + 8).padStart(2, '0')}:00`);

window.state = ['Standup', 'Budget review', 'Farewell lunch', 'Security training'].map((title, i) => ({
  title,
  date: `2026-11-2${i + 3}`,
  time: '10:00',
  room: 'Oak',
  guests: '5',
}));
window.event_ = (title) => state.find((one) => one.title === title);

function create() {
  const save = (submitted) => {
    submitted.preventDefault();
    const event = Object.fromEntries(new FormData(submitted.target));
    state.push(event);
    main.replaceChildren(el('h2', {}, `Planned: ${event.title}`));
  };
  const main = el(
    'form',
    { onsubmit: save },
    field('Title', { name: 'title', required: true }),
    field('Date', { name: 'date', type: 'date', required: true }),
    list('Time', HOURS, '08:00', { name: 'time' }),
    radios('Room', 'room', ['Oak', 'Elm', 'Fir'], { required: true }),
    field('Guests', { name: 'guests', type: 'number', min: '1', max: '40', value: '2' }),
    field('Remind me', { name: 'remind', type: 'checkbox' }),
    el('button', {}, 'Save event'),
  );
  return main;
}

function agenda() {
  const items = el('ul', { 'aria-label': 'Events' });
  const draw = () =>
    items.replaceChildren(
      ...state.map((one) =>
        el(
          'li',
          {},
          el('h3', {}, one.title),
          `${one.date}, ${one.time} `,
          button('Move', () => move(one)),
          button('Drop', () => drop(one)),
        ),
      ),
    );
  const move = (one) => {
    const box = dialog(
      `Move ${one.title}`,
      list('Time', HOURS, one.time, { name: 'time' }),
      button('Save time', () => {
        one.time = box.querySelector('select').value;
        box.close();
        draw();
        tell(`${one.title} was moved.`);
      }),
    );
  };
  const drop = (one) => {
    state.splice(state.indexOf(one), 1);
    draw();
    tell(`${one.title} was dropped.`);
  };
  draw();
  return items;
}

route({
  home: () => [
    el('h1', {}, 'Calendar'),
    tabs({ Today: () => el('p', {}, 'Nothing today.'), Agenda: agenda, 'New event': create }),
  ],
});
