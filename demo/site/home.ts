// SPDX-License-Identifier: MIT
import { Hono } from 'hono';
import { html } from 'hono/html';
import { CITIES } from './flights.ts';
import { layout } from './layout.ts';

export function homePages(): Hono {
  const pages = new Hono();
  pages.get('/', (c) => c.html(home()));
  pages.get('/search', (c) => c.redirect(answerTo(c.req.query('q') ?? ''), 303));
  return pages;
}

function home() {
  return layout(
    { title: 'Welcome' },
    html`<section class="hero">
        <p class="eyebrow">The town on the water</p>
        <h1>Welcome to Alderport</h1>
        <p class="lead">Fly out for the weekend, see somebody at the town hall, or look after your account.</p>
      </section>
      <section class="cards" aria-label="What you can do here">
        <div class="card">
          <h2><a href="/trips">Flights</a></h2>
          <p>Eight cities, every day, from our own small airport. The cheapest seat is shown first.</p>
        </div>
        <div class="card">
          <h2><a href="/appointments">Town hall</a></h2>
          <p>Passports, permits, advice. Pick a day and a time, and somebody is there for you.</p>
        </div>
        <div class="card">
          <h2><a href="/account">Alder Net</a></h2>
          <p>Your connection at home: the plan you are on, your invoices, where we write to.</p>
        </div>
      </section>`,
  );
}

/** Where a search leads: a city's flights, or the section that the words are about, or all trips. */
function answerTo(query: string): string {
  const words = query.toLowerCase();
  const city = CITIES.find((name) => words.includes(name.toLowerCase()));
  if (city) return `/trips/results?to=${encodeURIComponent(city)}`;
  if (/appoint|reserv|town hall|passport|permit/.test(words)) return '/appointments';
  if (/account|plan|invoice|address|bill/.test(words)) return '/account';
  const params = new URLSearchParams({ to: query.trim().slice(0, 200) });
  return `/trips/results?${params}`;
}
