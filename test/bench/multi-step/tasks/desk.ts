// SPDX-License-Identifier: MIT

import { done } from '../view.ts';
import { is, type MultiStep, type Values } from './task.ts';

const ticket = ({ ticket }: Values) => `window.ticket(${JSON.stringify(ticket)})`;

export const desk: MultiStep[] = [
  {
    name: 'search, open, set, save',
    page: 'desk',
    cold: {
      text: 'search the tickets for printer, open the ticket "Printer is jammed", set the status to Closed and save the ticket',
      values: { sought: 'printer', ticket: 'Printer is jammed', status: 'Closed' },
    },
    warm: {
      text: 'please look for VPN in the tickets, go to the ticket "VPN drops every hour", change the status to Pending, then save the ticket',
      values: { sought: 'VPN', ticket: 'VPN drops every hour', status: 'Pending' },
    },
    answer: (view, { sought, ticket, status }) => {
      if (view.shows('Ticket saved')) return [done(`${ticket} is ${status} now.`)];
      if (view.shows('combobox "Status"'))
        return [view.select('Status', status!), view.click('button', 'Save ticket')];
      if (view.did('"Search"')) return [view.click('link', ticket!)];
      return [view.type('Search tickets', sought!, 'searchbox'), view.click('button', 'Search')];
    },
    check: (values) => is(`${ticket(values)}.status`, values.status),
  },
  {
    name: 'turn the page, open, assign',
    page: 'desk',
    cold: {
      text: 'go to the next page of tickets, open the ticket "Badge does not open", choose Ben as the assignee and save the ticket',
      values: { ticket: 'Badge does not open', assignee: 'Ben' },
    },
    warm: {
      text: 'Go to the next page of tickets. Then open the ticket "Projector is too dark", set the assignee to Cleo and save the ticket, please.',
      values: { ticket: 'Projector is too dark', assignee: 'Cleo' },
    },
    answer: (view, { ticket, assignee }) => {
      if (view.shows('Ticket saved')) return [done(`${assignee} has it.`)];
      if (view.shows('combobox "Assignee"'))
        return [view.select('Assignee', assignee!), view.click('button', 'Save ticket')];
      return [view.shows(ticket!) ? view.click('link', ticket!) : view.click('button', 'Next page')];
    },
    check: (values) => is(`${ticket(values)}.assignee`, values.assignee),
  },
  {
    name: 'open, change the tab, comment',
    page: 'desk',
    cold: {
      text: 'open the ticket "New laptop for Mia", open the comments tab, type "Ordered on Monday" into the comment field and press Add comment',
      values: { ticket: 'New laptop for Mia', comment: 'Ordered on Monday' },
    },
    warm: {
      text: 'go to the ticket "Screen stays black", switch to the comments tab, write "Cable is loose" in the comment box and hit "Add comment"',
      values: { ticket: 'Screen stays black', comment: 'Cable is loose' },
    },
    answer: (view, { ticket, comment }) => {
      if (view.shows('Comment added')) return [done('The comment is added.')];
      if (view.shows('button "Add comment"'))
        return [view.type('Comment', comment!), view.click('button', 'Add comment')];
      return [view.shows('tab "Comments"') ? view.click('tab', 'Comments') : view.click('link', ticket!)];
    },
    check: (values) => is(`${ticket(values)}.comments.join()`, values.comment),
  },
];
