// SPDX-License-Identifier: MIT

import { done } from '../view.ts';
import { all, is, type MultiStep } from './task.ts';

export const calendar: MultiStep[] = [
  {
    name: 'plan an event',
    page: 'calendar',
    cold: {
      text: 'open the "New event" tab, type "Board meeting" into the title field, set the date to 2026-12-03, the time to 14:00 and the guests to 12, choose Elm as the room, tick "Remind me" and save the event',
      values: { title: 'Board meeting', date: '2026-12-03', time: '14:00', guests: '12', room: 'Elm' },
    },
    warm: {
      text: 'switch to the "New event" tab, enter "Summer party" in the title field, tick "Remind me", set the date to next Monday, the time to 4 pm and the guests to twenty, choose Fir as the room, then save the event',
      values: { title: 'Summer party', date: '2026-11-23', time: '16:00', guests: '20', room: 'Fir' },
    },
    answer: (view, { title, date, time, guests, room }) => {
      if (view.shows('Planned:')) return [done(`${title} is planned.`)];
      if (!view.shows('textbox "Title"')) return [view.click('tab', 'New event')];
      if (!view.did('Title'))
        return [
          view.type('Title', title!),
          view.set('Date', date!),
          view.select('Time', time!),
          view.set('Guests', guests!, 'spinbutton'),
        ];
      return [
        view.click('radio', room!),
        view.check('checkbox', 'Remind me'),
        view.click('button', 'Save event'),
      ];
    },
    check: ({ title, ...values }) =>
      all(
        is(`event_(${JSON.stringify(title)}).remind`, 'on'),
        ...Object.entries(values).map(([member, value]) =>
          is(`event_(${JSON.stringify(title)}).${member}`, value),
        ),
      ),
  },
  {
    name: 'move an event',
    page: 'calendar',
    cold: {
      text: 'open the agenda tab, press move in the item of "Budget review", set the time to 15:00 and press "Save time"',
      values: { title: 'Budget review', time: '15:00' },
    },
    warm: {
      text: 'go to the agenda tab, then click move in the item of "Farewell lunch", choose 12:00 as the time and press "Save time"',
      values: { title: 'Farewell lunch', time: '12:00' },
    },
    answer: (view, { title, time }) => {
      if (view.shows('was moved')) return [done(`${title} is moved.`)];
      if (view.shows('button "Save time"'))
        return [view.select('Time', time!), view.click('button', 'Save time')];
      return [view.shows(title!) ? view.click('button', 'Move', title) : view.click('tab', 'Agenda')];
    },
    check: ({ title, time }) => is(`event_(${JSON.stringify(title)}).time`, time),
  },
];
