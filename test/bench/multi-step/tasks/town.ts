// SPDX-License-Identifier: MIT

import { done } from '../view.ts';
import { all, is, type MultiStep, type Values } from './task.ts';

/** Of the demo site: what it holds is asked of its `/api/state`. */
export const town: MultiStep[] = [
  {
    name: 'demo site: book a flight',
    page: '/',
    cold: {
      text: 'open the trips page, type Berlin into the To field, press Search flights, click "Select 09:45 Coastline", type Ada into the passenger name field and press Confirm booking',
      values: { to: 'Berlin', passenger: 'Ada' },
    },
    warm: {
      text: 'go to the trips page, enter Lisbon in the To field, hit "Search flights", click "Select 09:45 Coastline", enter Grace in the passenger name field, then press "Confirm booking"',
      values: { to: 'Lisbon', passenger: 'Grace' },
    },
    answer: (view, { to, passenger }) => {
      if (view.url.includes('/booked/')) return [done('The trip is booked.')];
      if (view.url.includes('/book/'))
        return [view.type('Passenger name', passenger!), view.click('button', 'Confirm booking')];
      if (view.url.includes('/results')) return [view.click('link', 'Select 09:45 Coastline')];
      if (view.url.includes('/trips'))
        return [view.type('To', to!, 'combobox'), view.click('button', 'Search flights')];
      return [view.click('link', 'Trips')];
    },
    check: ({ to, passenger }) =>
      `state.bookings.some((one) => ${all(is('one.to', to), is('one.passenger', passenger))})`,
  },
  {
    name: 'demo site: an appointment',
    page: '/',
    cold: {
      text: 'press "Book an appointment", type Ada into the name field, choose Friday as the day, choose 14:00 as the time and press reserve',
      values: { name: 'Ada', day: 'Friday', time: '14:00' },
    },
    warm: {
      text: 'Click "Book an appointment", pick Monday for the day, set the time to 9 am, enter Grace as the name, and click Reserve, please',
      values: { name: 'Grace', day: 'Monday', time: '09:00' },
    },
    answer: (view, { name, day, time }) => {
      if (view.shows('heading "Reserved for')) return [done(`It is reserved for ${name}.`)];
      if (!view.url.includes('/appointments')) return [view.click('link', 'Book an appointment')];
      return [
        view.type('Name', name!),
        view.click('radio', day!),
        view.select('Time', time!),
        view.click('button', 'Reserve'),
      ];
    },
    check: ({ name, day, time }) =>
      `state.appointments.some((one) => ${all(is('one.name', name), is('one.day', day), is('one.time', time))})`,
  },
  {
    name: 'demo site: another plan',
    page: '/',
    cold: {
      text: 'open the account page, choose Premium as the new plan, press change plan and accept the dialog',
      values: { plan: 'premium' },
    },
    warm: {
      text: 'go to the account page, set the new plan to Basic, click change plan and accept the dialog',
      values: { plan: 'basic' },
    },
    answer: (view, { plan }) => {
      const names: Values = { premium: 'Premium, €39.00 a month', basic: 'Basic, €9.00 a month' };
      if (view.shows('Your plan was changed')) return [done('The plan is changed.')];
      if (view.shows('confirm dialog is open')) return [{ kind: 'dialog', accept: true, text: null }];
      if (!view.url.includes('/account')) return [view.click('link', 'My account')];
      return [view.select('New plan', names[plan!]!), view.click('button', 'Change plan')];
    },
    check: ({ plan }) => is('state.account.plan', plan),
  },
  {
    name: 'demo site: another address',
    page: '/',
    cold: {
      text: 'open the account page, set the street to "3 Mill Lane", the city to Oxmoor and the postcode to "OX2 7AB", and press save address',
      values: { street: '3 Mill Lane', city: 'Oxmoor', postcode: 'OX2 7AB' },
    },
    warm: {
      text: 'go to the account page, enter "AP9 1ZZ" as the postcode, "8 Quay Street" as the street and Alderport as the city, then hit save address',
      values: { street: '8 Quay Street', city: 'Alderport', postcode: 'AP9 1ZZ' },
    },
    answer: (view, { street, city, postcode }) => {
      if (view.shows('Your address was saved')) return [done('The address is saved.')];
      if (!view.url.includes('/account')) return [view.click('link', 'My account')];
      return [
        view.type('Street', street!),
        view.type('City', city!),
        view.type('Postcode', postcode!),
        view.click('button', 'Save address'),
      ];
    },
    check: (values) =>
      all(...Object.entries(values).map(([member, value]) => is(`state.account.${member}`, value))),
  },
];
