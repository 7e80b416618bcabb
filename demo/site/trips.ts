// SPDX-License-Identifier: MIT
import { Hono } from 'hono';
import { html } from 'hono/html';
import {
  CITIES,
  comingFriday,
  FEE_CENTS,
  type Flight,
  flightByNumber,
  flightsTo,
  HOME_CITY,
  spokenDate,
} from './flights.ts';
import { formText, problems } from './form.ts';
import { type Html, layout } from './layout.ts';
import { type Booking, euros, keep, newBookingCode, type Town } from './town.ts';

export function tripPages(town: Town): Hono {
  const pages = new Hono();
  const date = (given: string | undefined) => (given && spokenDate(given) ? given : comingFriday(new Date()));

  pages.get('/', (c) => c.html(layout({ title: 'Trips', section: '/trips' }, searchPage(date(undefined)))));

  pages.get('/results', (c) => {
    const to = (c.req.query('to') ?? '').trim().slice(0, 200);
    return c.html(
      layout({ title: `Flights to ${to}`, section: '/trips' }, resultsPage(to, date(c.req.query('date')))),
    );
  });

  pages.get('/book/:flight', (c) => {
    const flight = flightByNumber(c.req.param('flight'));
    if (!flight) return c.notFound();
    return c.html(bookPage(flight, date(c.req.query('date')), '', []));
  });

  pages.post('/book/:flight', async (c) => {
    town.posts.bookings += 1;
    const flight = flightByNumber(c.req.param('flight'));
    if (!flight) return c.notFound();
    const passenger = await formText(c, 'passenger');
    const day = date(await formText(c, 'date'));
    if (!passenger) return c.html(bookPage(flight, day, '', ['Please give the name of the passenger.']), 422);
    const booking = {
      code: newBookingCode(),
      flight: flight.number,
      to: flight.to,
      date: day,
      passenger,
      totalCents: flight.cents + FEE_CENTS,
    };
    keep(town.bookings, booking);
    return c.redirect(`/trips/booked/${booking.code}`, 303);
  });

  pages.get('/booked/:code', (c) => {
    const booking = town.bookings.find(({ code }) => code === c.req.param('code'));
    if (!booking) return c.notFound();
    return c.html(layout({ title: 'Your trip is booked', section: '/trips' }, bookedPage(booking)));
  });
  return pages;
}

function searchForm(to: string, date: string): Html {
  return html`<form class="panel row" action="/trips/results" method="get">
    <label>From <input name="from" value="${HOME_CITY}" autocomplete="off" /></label>
    <label>To <input name="to" value="${to}" list="cities" required maxlength="200" autocomplete="off" /></label>
    <label>Date <input type="date" name="date" value="${date}" /></label>
    <datalist id="cities">${CITIES.map((city) => html`<option value="${city}"></option>`)}</datalist>
    <button>Search flights</button>
  </form>`;
}

function searchPage(date: string): Html {
  return html`<h1>Find a trip</h1>
    <p class="lead">Direct flights from ${HOME_CITY} to ${CITIES.slice(0, -1).join(', ')} and ${CITIES.at(-1)}.</p>
    ${searchForm('', date)}`;
}

function resultsPage(to: string, date: string): Html {
  const flights = flightsTo(to);
  if (flights.length === 0) {
    return html`<h1>No flights${to ? html` to ${to}` : ''}</h1>
      <p class="lead">We fly to ${CITIES.join(', ')}. Nothing goes to “${to}”.</p>
      ${searchForm(to, date)}`;
  }
  const city = flights[0]?.to ?? to;
  return html`<h1>Flights to ${city}</h1>
    <p class="lead">${spokenDate(date)} · ${flights.length} flights, cheapest first</p>
    <ol class="flights" aria-label="Flights to ${city}">
      ${flights.map((flight) => flightRow(flight, date))}
    </ol>
    <details><summary>Change the search</summary>${searchForm(city, date)}</details>`;
}

function flightRow(flight: Flight, date: string): Html {
  return html`<li class="panel flight">
    <h2>${flight.departs} – ${flight.arrives}</h2>
    <p>${flight.airline} ${flight.number} · ${flight.duration}, direct</p>
    <p class="price">${euros(flight.cents)}</p>
    <a class="button" href="/trips/book/${flight.number}?date=${date}" aria-label="Select ${flight.departs} ${flight.airline}"
      >Select</a
    >
  </li>`;
}

function bookPage(flight: Flight, date: string, passenger: string, wrong: string[]): Html {
  return layout(
    { title: `Book ${flight.number}`, section: '/trips' },
    html`<h1>Book your flight to ${flight.to}</h1>
      <p class="lead">${spokenDate(date)}, ${flight.departs} – ${flight.arrives}, ${flight.airline} ${flight.number}</p>
      ${problems(wrong)}
      <form class="panel" method="post" action="/trips/book/${flight.number}">
        <input type="hidden" name="date" value="${date}" />
        <label>
          Passenger name
          <input name="passenger" value="${passenger}" required maxlength="100" autocomplete="name" />
        </label>
        ${sums(flight.cents)}
        <button>Confirm booking</button>
      </form>`,
  );
}

function sums(cents: number): Html {
  return html`<dl class="sums">
    <div><dt>Fare</dt><dd>${euros(cents)}</dd></div>
    <div><dt>Taxes and fees</dt><dd>${euros(FEE_CENTS)}</dd></div>
    <div class="total"><dt>Total</dt><dd>${euros(cents + FEE_CENTS)}</dd></div>
  </dl>`;
}

function bookedPage(booking: Booking): Html {
  const flight = flightByNumber(booking.flight);
  return html`<div class="panel done">
    <p class="eyebrow">Booked</p>
    <h1>Have a good trip, ${booking.passenger}</h1>
    <p class="lead">${booking.to}, ${spokenDate(booking.date)}, ${flight?.departs}, ${flight?.airline} ${booking.flight}</p>
    <p>Booking code <strong class="code">${booking.code}</strong></p>
    ${sums(booking.totalCents - FEE_CENTS)}
    <p><a href="/trips">Find another trip</a></p>
  </div>`;
}
