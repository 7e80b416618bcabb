// SPDX-License-Identifier: MIT
import { button, el, field, link, list, route, table, tabs, tell } from './app.js';

const SUBJECTS =
  `Printer is jammed|VPN drops every hour|New laptop for Mia|Password was forgotten|Screen stays black|Mail does not arrive
Keyboard has no E|Wi-Fi is slow upstairs|Badge does not open|Phone has no tone|Calendar shows wrong day|Projector is too dark
Scanner makes stripes|Disk is full|Camera is not found|Mouse jumps around|Update hangs at 40|Headset crackles`
    .split(/\||\n/)
    .map((subject) => subject.trim());
const PEOPLE = ['Nobody', 'Ann', 'Ben', 'Cleo', 'Dan'];
const ON_A_PAGE = 6;

window.state = SUBJECTS.map((subject, i) => ({
  number: 100 + i,
  subject,
  status: 'Open',
  assignee: 'Nobody',
  comments: [],
}));
window.ticket = (subject) => state.find((ticket) => ticket.subject === subject);

let page = 0;
let sought = '';

function home() {
  const main = el('div');
  const draw = () => {
    const found = state.filter(({ subject }) => subject.toLowerCase().includes(sought.toLowerCase()));
    const shown = found.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
    const turn = (by) => () => {
      page += by;
      draw();
    };
    main.replaceChildren(
      el('h1', {}, 'Tickets'),
      el(
        'form',
        { onsubmit: search },
        field('Search tickets', { type: 'search', name: 'q', value: sought }),
        el('button', {}, 'Search'),
      ),
      table(
        ['Number', 'Subject', 'Status', 'Assignee'],
        shown.map(({ number, subject, status, assignee }) => [
          `#${number}`,
          link(subject, `#/ticket/${number}`),
          status,
          assignee,
        ]),
      ),
      el('p', {}, `Page ${page + 1} of ${Math.ceil(found.length / ON_A_PAGE)} `),
      button('Previous page', turn(-1), { disabled: page === 0 }),
      button('Next page', turn(1), { disabled: (page + 1) * ON_A_PAGE >= found.length }),
    );
  };
  const search = (event) => {
    event.preventDefault();
    sought = new FormData(event.target).get('q');
    page = 0;
    draw();
  };
  draw();
  return main;
}

function ticket(number) {
  const one = state.find((other) => other.number === Number(number));
  const details = () => {
    const status = list('Status', ['Open', 'Pending', 'Closed'], one.status);
    const assignee = list('Assignee', PEOPLE, one.assignee);
    const save = () => {
      one.status = status.querySelector('select').value;
      one.assignee = assignee.querySelector('select').value;
      tell(`Ticket saved as ${one.status}, for ${one.assignee}.`);
    };
    return [status, assignee, button('Save ticket', save)];
  };
  const comments = () => {
    const text = el('textarea', { 'aria-label': 'Comment' });
    const said = el(
      'ul',
      { 'aria-label': 'Comments' },
      one.comments.map((comment) => el('li', {}, comment)),
    );
    const add = () => {
      one.comments.push(text.value);
      said.append(el('li', {}, text.value));
      text.value = '';
      tell('Comment added.');
    };
    return [said, text, button('Add comment', add)];
  };
  return [el('h1', {}, one.subject), tabs({ Details: details, Comments: comments })];
}

route({ home, ticket });
