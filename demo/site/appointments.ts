// SPDX-License-Identifier: MIT
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formText, problems } from './form.ts';
import { type Html, layout } from './layout.ts';
import { type Appointment, keep, type Town } from './town.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const TIMES = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'];
const SECTION = '/appointments';

type Wish = Omit<Appointment, 'number'>;

export function appointmentPages(town: Town): Hono {
  const pages = new Hono();

  pages.get('/', (c) => c.html(formPage({ name: '', day: '', time: '10:00', notes: '' }, [])));

  pages.post('/', async (c) => {
    town.posts.appointments += 1;
    const wish = {
      name: await formText(c, 'name'),
      day: await formText(c, 'day'),
      time: await formText(c, 'time'),
      notes: await formText(c, 'notes'),
    };
    const wrong = problemsOf(wish);
    if (wrong.length > 0) return c.html(formPage(wish, wrong), 422);
    const number = (town.appointments.at(-1)?.number ?? 0) + 1;
    keep(town.appointments, { number, ...wish });
    return c.redirect(`${SECTION}/${number}`, 303);
  });

  pages.get('/:number{[0-9]+}', (c) => {
    const found = town.appointments.find(({ number }) => number === Number(c.req.param('number')));
    return found ? c.html(reservedPage(found)) : c.notFound();
  });
  return pages;
}

function problemsOf(wish: Wish): string[] {
  const wrong: string[] = [];
  if (!wish.name) wrong.push('Please tell us your name.');
  if (!DAYS.includes(wish.day)) wrong.push('Please choose a day.');
  if (!TIMES.includes(wish.time)) wrong.push('Please choose a time.');
  return wrong;
}

function formPage(wish: Wish, wrong: string[]): Html {
  return layout(
    { title: 'Book an appointment', section: SECTION },
    html`<h1>Book an appointment</h1>
      <p class="lead">At the town hall, Quay Square 1. We keep half an hour for you.</p>
      ${problems(wrong)}
      <form class="panel" method="post" action="${SECTION}">
        <label>Name <input name="name" value="${wish.name}" required maxlength="100" autocomplete="name" /></label>
        <fieldset>
          <legend>Day</legend>
          <div class="choices">
            ${DAYS.map(
              (day) => html`<label>
                <input type="radio" name="day" value="${day}" required ${wish.day === day ? 'checked' : ''} /> ${day}
              </label>`,
            )}
          </div>
        </fieldset>
        <label>
          Time
          <select name="time">
            ${TIMES.map((time) => html`<option ${wish.time === time ? 'selected' : ''}>${time}</option>`)}
          </select>
        </label>
        <label>Notes <textarea name="notes" rows="3" maxlength="500">${wish.notes}</textarea></label>
        <button>Reserve</button>
      </form>`,
  );
}

function reservedPage(appointment: Appointment): Html {
  return layout(
    { title: 'Reserved', section: SECTION },
    html`<div class="panel done">
      <p class="eyebrow">Appointment ${appointment.number}</p>
      <h1>Reserved for ${appointment.name} on ${appointment.day}</h1>
      <p class="lead">We expect you at ${appointment.time}, Quay Square 1.</p>
      ${appointment.notes ? html`<p>Your notes: ${appointment.notes}</p>` : ''}
      <p><a href="${SECTION}">Make another reservation</a></p>
    </div>`,
  );
}
