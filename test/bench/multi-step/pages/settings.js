// SPDX-License-Identifier: MIT
import { button, el, field, list, route, tabs, tell } from './app.js';

window.state = {
  name: 'Ada',
  language: 'English',
  zone: 'Berlin',
  digest: false,
  alerts: true,
  often: 'Weekly',
  seen: 'Everybody',
  indexed: true,
};

/** A panel whose controls are kept when its button is pressed. */
function panel(heading, ...controls) {
  const form = el('form', {}, el('h2', {}, heading), ...controls);
  const save = () => {
    for (const { name, type, checked, value } of form.elements)
      if (name) state[name] = type === 'checkbox' ? checked : value;
    tell(`${heading} saved.`);
  };
  form.append(button('Save changes', save));
  return form;
}
const toggle = (label, name) =>
  field(label, { type: 'checkbox', role: 'switch', name, checked: state[name] });

const profile = () =>
  panel(
    'Profile',
    field('Display name', { name: 'name', value: state.name }),
    list('Language', ['English', 'German', 'Polish', 'Turkish'], state.language, { name: 'language' }),
    list('Time zone', ['Berlin', 'Lisbon', 'London', 'Warsaw'], state.zone, { name: 'zone' }),
  );
const notifications = () =>
  panel(
    'Notifications',
    toggle('Weekly digest', 'digest'),
    toggle('Price alerts', 'alerts'),
    list('Frequency', ['Hourly', 'Daily', 'Weekly', 'Monthly'], state.often, { name: 'often' }),
  );
const privacy = () =>
  panel(
    'Privacy',
    list('Visible to', ['Everybody', 'Members', 'Friends', 'Myself'], state.seen, { name: 'seen' }),
    toggle('Found by search engines', 'indexed'),
  );

route({
  home: () => [
    el('h1', {}, 'Settings'),
    tabs({ Profile: profile, Notifications: notifications, Privacy: privacy }),
  ],
});
