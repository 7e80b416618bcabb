// SPDX-License-Identifier: MIT

import { done, type SeenView } from '../view.ts';
import { all, is, type MultiStep, type Values } from './task.ts';

const member = ({ name }: Values) => `window.member(${JSON.stringify(name)})`;
const editing = (change: (view: SeenView, values: Values) => object): MultiStep['answer'] => {
  return (view, values) => {
    if (view.shows('was changed')) return [done(`${values.name} is changed.`)];
    if (view.shows(`dialog "Edit`)) return [change(view, values), view.click('button', 'Save')];
    return [view.click('button', 'Edit', values.name)];
  };
};

export const team: MultiStep[] = [
  {
    name: 'fill a dialog',
    page: 'team',
    cold: {
      text: 'press Add member, type "Ada Lovelace" into the name field, ada@alder.example into the e-mail field, choose Editor as the role and save the member',
      values: { name: 'Ada Lovelace', mail: 'ada@alder.example', role: 'Editor' },
    },
    warm: {
      text: 'Click "Add member", then choose Owner as the role, enter Grace Hopper as the name, put grace@alder.example in the e-mail box, and save the member',
      values: { name: 'Grace Hopper', mail: 'grace@alder.example', role: 'Owner' },
    },
    answer: (view, { name, mail, role }) => {
      if (view.shows('was added')) return [done(`${name} is added.`)];
      if (!view.shows('dialog "New member"')) return [view.click('button', 'Add member')];
      return [
        view.type('Name', name!),
        view.type('E-mail', mail!),
        view.select('Role', role!),
        view.click('button', 'Save member'),
      ];
    },
    check: (values) =>
      all(is(`${member(values)}.mail`, values.mail), is(`${member(values)}.role`, values.role)),
  },
  {
    name: 'edit a row: an option',
    page: 'team',
    cold: {
      text: 'press edit in the row of Bob Miller, set the role to Owner and press save',
      values: { name: 'Bob Miller', role: 'Owner' },
    },
    warm: {
      text: "click edit in Mary Ann Lee's row, then choose Editor as the role, and hit the save button",
      values: { name: 'Mary Ann Lee', role: 'Editor' },
    },
    answer: editing((view, { role }) => view.select('Role', role!)),
    check: (values) => is(`${member(values)}.role`, values.role),
  },
  {
    name: 'edit a row: a date',
    page: 'team',
    cold: {
      text: 'press edit in the row of Eve Adams, set the start date to 1 December 2026 and press save',
      values: { name: 'Eve Adams', date: '2026-12-01' },
    },
    warm: {
      text: 'press edit in the row of Carol Jones, change the start date to next Monday and press save',
      values: { name: 'Carol Jones', date: '2026-11-23' },
    },
    answer: editing((view, { date }) => view.set('Start date', date!)),
    check: (values) => is(`${member(values)}.start`, values.date),
  },
  {
    name: 'remove a row',
    page: 'team',
    cold: {
      text: 'press remove in the row of Dan Brown and click "Yes, remove"',
      values: { name: 'Dan Brown' },
    },
    warm: {
      text: 'hit the remove button in the row of Rob Miller, then press "Yes, remove" please',
      values: { name: 'Rob Miller' },
    },
    answer: (view, { name }) => {
      if (view.shows('was removed')) return [done(`${name} is removed.`)];
      return [
        view.shows(`dialog "Remove`)
          ? view.click('button', 'Yes, remove')
          : view.click('button', 'Remove', name),
      ];
    },
    check: (values) => all(`${member(values)} === undefined`, 'state.length === 6'),
  },
];
