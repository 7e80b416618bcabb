// SPDX-License-Identifier: MIT
import { button, dialog, el, field, list, route, table, tell } from './app.js';

const ROLES = ['Viewer', 'Editor', 'Owner'];

window.state = [
  'Ann Smith',
  'Bob Miller',
  'Carol Jones',
  'Dan Brown',
  'Eve Adams',
  'Rob Miller',
  'Mary Ann Lee',
].map((name, i) => ({
  name,
  mail: `${name.split(' ')[0].toLowerCase()}@alder.example`,
  role: ROLES[i % 2],
  start: `2026-0${i + 1}-15`,
}));
window.member = (name) => state.find((one) => one.name === name);

function home() {
  const main = el('div');
  const draw = () =>
    main.replaceChildren(
      el('h1', {}, 'Members'),
      button('Add member', () => form(draw)),
      table(
        ['Name', 'E-mail', 'Role', 'Since', ''],
        state.map((one) => [
          one.name,
          one.mail,
          one.role,
          one.start,
          el(
            'span',
            {},
            button('Edit', () => edit(one, draw)),
            button('Remove', () => remove(one, draw)),
          ),
        ]),
      ),
    );
  draw();
  return main;
}

function form(draw) {
  const save = (event) => {
    const { name, mail, role } = Object.fromEntries(new FormData(event.target));
    state.push({ name, mail, role, start: '2026-11-20' });
    draw();
    tell(`${name} was added.`);
  };
  dialog(
    'New member',
    el(
      'form',
      { method: 'dialog', onsubmit: save },
      field('Name', { name: 'name', required: true }),
      field('E-mail', { name: 'mail', type: 'email' }),
      list('Role', ROLES, 'Viewer', { name: 'role' }),
      el('button', {}, 'Save member'),
    ),
  );
}

function edit(one, draw) {
  const save = (event) => {
    Object.assign(one, Object.fromEntries(new FormData(event.target)));
    draw();
    tell(`${one.name} was changed.`);
  };
  dialog(
    `Edit ${one.name}`,
    el(
      'form',
      { method: 'dialog', onsubmit: save },
      list('Role', ROLES, one.role, { name: 'role' }),
      field('Start date', { name: 'start', type: 'date', value: one.start }),
      el('button', {}, 'Save'),
    ),
  );
}

function remove(one, draw) {
  const box = dialog(
    `Remove ${one.name}?`,
    button('Yes, remove', () => {
      state.splice(state.indexOf(one), 1);
      box.close();
      draw();
      tell(`${one.name} was removed.`);
    }),
    button('Keep', () => box.close()),
  );
}

route({ home });
