// SPDX-License-Identifier: MIT
// What the pages of the bench share: elements, routes by the address's fragment, tabs, dialogs.

/** `attributes` with `on…` are listeners; children are elements or texts. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat(2));
  return element;
}

export const button = (text, onclick, attributes = {}) =>
  el('button', { type: 'button', onclick, ...attributes }, text);
export const link = (text, href) => el('a', { href }, text);
export const field = (label, attributes = {}) =>
  el('p', {}, el('label', {}, `${label} `, el('input', attributes)));
export const options = (names, selected) =>
  names.map((name) => el('option', { selected: name === selected }, name));
export const list = (label, names, selected, attributes = {}) =>
  el('p', {}, el('label', {}, `${label} `, el('select', attributes, options(names, selected))));
export const radios = (legend, name, names, attributes = {}) =>
  el(
    'fieldset',
    {},
    el('legend', {}, legend),
    names.map((value) =>
      el('label', {}, el('input', { type: 'radio', name, value, ...attributes }), ` ${value} `),
    ),
  );

/** A table with a header row; cells are texts or elements. */
export function table(headers, rows) {
  const cells = (tag, row) =>
    el(
      'tr',
      {},
      row.map((cell) => el(tag, {}, cell)),
    );
  return el(
    'table',
    {},
    el('thead', {}, cells('th', headers)),
    el(
      'tbody',
      {},
      rows.map((row) => cells('td', row)),
    ),
  );
}

/** Tabs with one panel; `panels`: name → function that makes its content. */
export function tabs(panels) {
  const panel = el('div', { role: 'tabpanel' });
  const bar = el('div', { role: 'tablist' });
  const open = (name) => {
    for (const tab of bar.children) tab.setAttribute('aria-selected', String(tab.textContent === name));
    panel.replaceChildren(...[panels[name]()].flat(2));
  };
  bar.append(...Object.keys(panels).map((name) => button(name, () => open(name), { role: 'tab' })));
  open(Object.keys(panels)[0]);
  return el('div', {}, bar, panel);
}

export function dialog(title, ...content) {
  const box = el('dialog', { 'aria-label': title }, el('h2', {}, title), ...content);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

export const tell = (text) => document.querySelector('#told').replaceChildren(text);

/** Draws `views[name](...rest)` for `#/name/rest`, and what `home` says for no fragment. */
export function route(views) {
  const draw = () => {
    const [name, ...rest] = location.hash.replace(/^#\//, '').split('/').map(decodeURIComponent);
    document.querySelector('main').replaceChildren(...[(views[name] ?? views.home)(...rest)].flat(2));
    tell('');
  };
  addEventListener('hashchange', draw);
  draw();
}
