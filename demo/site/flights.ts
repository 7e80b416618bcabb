// SPDX-License-Identifier: MIT
// The timetable: the same every day, so that a demo and a test can say what they expect.

export const HOME_CITY = 'Alderport';
export const CITIES = ['Berlin', 'Lisbon', 'London', 'Madrid', 'Oslo', 'Paris', 'Rome', 'Vienna'];
export const FEE_CENTS = 1_250;

export interface Flight {
  /** Flight number, e.g. `AL101`; names the flight in URLs. */
  number: string;
  airline: string;
  to: string;
  departs: string;
  arrives: string;
  duration: string;
  cents: number;
}

const AIRLINES = ['Alder Air', 'Coastline', 'Northwind', 'Meridian', 'Skylark'];
// Minutes after midnight, price relative to the city's own, in the order of the airlines.
const SLOTS = [
  { departs: 6 * 60 + 20, percent: 74 },
  { departs: 9 * 60 + 45, percent: 118 },
  { departs: 12 * 60 + 10, percent: 100 },
  { departs: 16 * 60 + 35, percent: 131 },
  { departs: 20 * 60 + 5, percent: 89 },
];

function clock(minutes: number): string {
  const hours = String(Math.floor(minutes / 60) % 24).padStart(2, '0');
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

function flightsOf(to: string, index: number): Flight[] {
  const minutes = 85 + index * 15;
  const base = 8_500 + index * 900;
  return SLOTS.map((slot, n) => ({
    number: `AL${(index + 1) * 100 + n + 1}`,
    airline: AIRLINES[n] ?? HOME_CITY,
    to,
    departs: clock(slot.departs),
    arrives: clock(slot.departs + minutes),
    duration: `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
    cents: Math.round((base * slot.percent) / 10_000) * 100,
  }));
}

const TIMETABLE = CITIES.flatMap(flightsOf);

/** Flights to the city that `query` names, in any case, cheapest first; none where there is no such city. */
export function flightsTo(query: string): Flight[] {
  const wanted = query.trim().toLowerCase();
  return TIMETABLE.filter((flight) => flight.to.toLowerCase() === wanted).sort((a, b) => a.cents - b.cents);
}

export function flightByNumber(number: string): Flight | undefined {
  return TIMETABLE.find((flight) => flight.number === number);
}

/** The coming Friday as `YYYY-MM-DD` (UTC); today where today is one. */
export function comingFriday(now: Date): string {
  const days = (5 - now.getUTCDay() + 7) % 7;
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-11-27` as `Friday 27 November 2026`; undefined where it is no date. */
export function spokenDate(iso: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
