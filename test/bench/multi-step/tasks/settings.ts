// SPDX-License-Identifier: MIT

import { done, type SeenView } from '../view.ts';
import { all, is, type MultiStep, type Values } from './task.ts';

/** Opens a tab of the settings, changes what is there, and saves. */
function setting(tab: string, change: (view: SeenView, values: Values) => object[]): MultiStep['answer'] {
  return (view, values) => {
    if (view.shows(`${tab} saved`)) return [done('The settings are saved.')];
    if (!view.shows(`heading "${tab}"`)) return [view.click('tab', tab)];
    return view.did('"Save changes"') ? [] : [...change(view, values), view.click('button', 'Save changes')];
  };
}

export const settings: MultiStep[] = [
  {
    name: 'profile: texts and lists',
    page: 'settings',
    cold: {
      text: 'open the profile tab, set the display name to Ada, the language to Polish and the time zone to Warsaw, and press save changes',
      values: { name: 'Ada', language: 'Polish', zone: 'Warsaw' },
    },
    warm: {
      text: 'open the profile tab, change the language to German, the time zone to London and the display name to Grace, then press save changes',
      values: { name: 'Grace', language: 'German', zone: 'London' },
    },
    answer: (view, { name, language, zone }) => {
      if (view.shows('Profile saved')) return [done('The profile is saved.')];
      if (!view.did('"Profile"')) return [view.click('tab', 'Profile')];
      return [
        view.type('Display name', name!),
        view.select('Language', language!),
        view.select('Time zone', zone!),
        view.click('button', 'Save changes'),
      ];
    },
    check: (values) => all(...Object.entries(values).map(([member, value]) => is(`state.${member}`, value))),
  },
  {
    name: 'notifications: a switch and a list',
    page: 'settings',
    cold: {
      text: 'open the notifications tab, turn on the weekly digest, choose Daily as the frequency and press save changes',
      values: { often: 'Daily' },
    },
    warm: {
      text: 'switch to the notifications tab, enable the weekly digest, set the frequency to Monthly and hit save changes',
      values: { often: 'Monthly' },
    },
    answer: setting('Notifications', (view, { often }) => [
      view.check('switch', 'Weekly digest'),
      view.select('Frequency', often!),
    ]),
    check: ({ often }) => all('state.digest === true', is('state.often', often)),
  },
  {
    name: 'privacy: a list and a switch',
    page: 'settings',
    cold: {
      text: 'open the privacy tab, choose Friends in the "Visible to" list, turn off "Found by search engines" and press save changes',
      values: { seen: 'Friends' },
    },
    warm: {
      text: 'go to the privacy tab, pick Members in the "Visible to" list, switch "Found by search engines" off, and click save changes',
      values: { seen: 'Members' },
    },
    answer: setting('Privacy', (view, { seen }) => [
      view.select('Visible to', seen!),
      view.check('switch', 'Found by search engines', false),
    ]),
    check: ({ seen }) => all('state.indexed === false', is('state.seen', seen)),
  },
];
