// SPDX-License-Identifier: MIT

import { done } from '../view.ts';
import { all, is, type MultiStep } from './task.ts';

export const shop: MultiStep[] = [
  {
    name: 'search, open, configure, add',
    page: 'shop',
    cold: {
      text: 'search for boots, open "Hiking boots", choose Large as the size, set the quantity to 2 and press Add to cart',
      values: { sought: 'boots', product: 'Hiking boots', size: 'Large', count: '2' },
    },
    warm: {
      text: 'find jacket, go to "Down jacket", change the quantity to three, pick Small for the size, and click "Add to cart"',
      values: { sought: 'jacket', product: 'Down jacket', size: 'Small', count: '3' },
    },
    answer: (view, { sought, product, size, count }) => {
      if (view.shows('is in your cart')) return [done(`${product} is in the cart.`)];
      if (view.shows('button "Add to cart"'))
        return [
          view.click('radio', size!),
          view.set('Quantity', count!, 'spinbutton'),
          view.click('button', 'Add to cart'),
        ];
      if (view.shows('Products with')) return [view.click('link', product!)];
      return [view.type('Search', sought!, 'searchbox'), view.click('button', 'Search')];
    },
    check: ({ product, size, count }) =>
      `state.cart.some((one) => ${all(is('one.name', product), is('one.size', size), `one.count === ${count}`)})`,
  },
  {
    name: 'empty a line of the cart, go on',
    page: 'shop',
    cold: {
      text: 'open the cart, press remove in the row of Rain jacket and press "Go to checkout"',
      values: { product: 'Rain jacket' },
    },
    warm: {
      text: 'go to the cart, click remove in the row of Sun hat, then click "Go to checkout"',
      values: { product: 'Sun hat' },
    },
    answer: (view, { product }) => {
      if (view.shows('heading "Checkout"')) return [done('The checkout is open.')];
      if (view.shows('was removed')) return [view.click('link', 'Go to checkout')];
      return [
        view.shows('heading "Your cart"')
          ? view.click('button', 'Remove', product)
          : view.click('link', 'Cart'),
      ];
    },
    check: ({ product }) =>
      all(`!state.cart.some((one) => ${is('one.name', product)})`, is('location.hash', '#/checkout')),
  },
  {
    name: 'check out',
    page: 'shop',
    cold: {
      text: 'open the checkout, type Ada into the full name field, "12 Quay Road" into the street field and Oslo into the city field, choose Norway as the country, choose Express as the delivery and place the order',
      values: { name: 'Ada', street: '12 Quay Road', city: 'Oslo', country: 'Norway', delivery: 'Express' },
    },
    warm: {
      text: 'Please go to the checkout. Enter Porto in the city field, Grace in the full name field and "7 Mill Lane" in the street field, choose Standard as the delivery and Portugal as the country, and place the order.',
      values: {
        name: 'Grace',
        street: '7 Mill Lane',
        city: 'Porto',
        country: 'Portugal',
        delivery: 'Standard',
      },
    },
    answer: (view, { name, street, city, country, delivery }) => {
      if (view.shows('Thank you')) return [done('The order is placed.')];
      if (!view.shows('heading "Checkout"')) return [view.click('link', 'Checkout')];
      if (!view.did('Full name'))
        return [
          view.type('Full name', name!),
          view.type('Street', street!),
          view.type('City', city!),
          view.select('Country', country!),
        ];
      return [view.click('radio', delivery!), view.click('button', 'Place order')];
    },
    check: (values) =>
      all(...Object.entries(values).map(([member, value]) => is(`state.orders[0]?.${member}`, value))),
  },
];
