// SPDX-License-Identifier: MIT

import { done } from '../view.ts';
import { all, is, type MultiStep } from './task.ts';

export const library: MultiStep[] = [
  {
    name: 'unfold, open, reserve',
    page: 'library',
    cold: {
      text: 'expand History, open "The Silk Roads", choose North as the branch, set the pick-up date to 2026-12-03 and press reserve',
      values: { title: 'The Silk Roads', branch: 'North', date: '2026-12-03' },
    },
    warm: {
      text: 'expand History, go to "A Little History", set the branch to Harbour and the pick-up date to 4 December 2026 and click reserve',
      values: { title: 'A Little History', branch: 'Harbour', date: '2026-12-04' },
    },
    answer: (view, { title, branch, date }) => {
      if (view.shows('heading "Reserved"')) return [done(`${title} is reserved.`)];
      if (view.shows('button "Reserve"'))
        return [
          view.select('Branch', branch!),
          view.set('Pick-up date', date!),
          view.click('button', 'Reserve'),
        ];
      if (view.shows(`link "${title}"`)) return [view.click('link', title!)];
      return [{ kind: 'click', ref: view.ref('clickable', 'History'), name: 'History', text: null }];
    },
    check: (values) =>
      all(...Object.entries(values).map(([member, value]) => is(`state[0]?.${member}`, value))),
  },
];
