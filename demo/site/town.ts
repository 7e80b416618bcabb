// SPDX-License-Identifier: MIT
// What the town remembers. `GET /api/state` shows all of it, so that tests can count real effects.
import { randomInt } from 'node:crypto';

export interface Booking {
  code: string;
  flight: string;
  to: string;
  date: string;
  passenger: string;
  totalCents: number;
}

export interface Appointment {
  number: number;
  name: string;
  day: string;
  time: string;
  notes: string;
}

export interface Town {
  bookings: Booking[];
  appointments: Appointment[];
  account: { plan: PlanId; street: string; city: string; postcode: string };
  /** How often each form was POSTed, refused attempts included. */
  posts: { bookings: number; appointments: number; plan: number; address: number };
}

export const PLANS = {
  basic: { name: 'Basic', cents: 900, offers: '20 GB, two devices' },
  family: { name: 'Family', cents: 2_400, offers: '200 GB, six devices' },
  premium: { name: 'Premium', cents: 3_900, offers: 'No limit, priority support' },
} as const;
export type PlanId = keyof typeof PLANS;

// The oldest are forgotten: a public demo must not grow for ever.
const MAX_KEPT = 1_000;

export function createTown(): Town {
  return {
    bookings: [],
    appointments: [],
    account: { plan: 'family', street: '12 Harbour Street', city: 'Alderport', postcode: 'AP1 4QT' },
    posts: { bookings: 0, appointments: 0, plan: 0, address: 0 },
  };
}

export function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > MAX_KEPT) list.shift();
}

/** A booking code as airlines have them: six letters and digits, none that is mistaken for another. */
export function newBookingCode(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

export function euros(cents: number): string {
  return new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
