// SPDX-License-Identifier: MIT
import { button, el, field, link, list, radios, route, table, tell } from './app.js';

const PRODUCTS =
  `Hiking boots,89|Rubber boots,35|Winter boots,120|Rain jacket,75|Down jacket,150|Fleece jacket,60|Wool hat,18|Sun hat,22|Day pack,55|Tent for two,210`
    .split('|')
    .map((line) => ({ name: line.split(',')[0], price: Number(line.split(',')[1]) }));

window.state = {
  cart: [
    { name: 'Rain jacket', size: 'Medium', count: 1 },
    { name: 'Sun hat', size: 'Small', count: 1 },
  ],
  orders: [],
};
let sought = '';

function home() {
  const main = el('div');
  const draw = () =>
    main.replaceChildren(
      el('h1', {}, 'Everything for outside'),
      el(
        'form',
        { onsubmit: search },
        field('Search', { type: 'search', name: 'q' }),
        el('button', {}, 'Search'),
      ),
      el(
        'ul',
        { 'aria-label': 'Products' },
        PRODUCTS.filter(({ name }) => name.toLowerCase().includes(sought)).map(({ name, price }) =>
          el('li', {}, link(name, `#/product/${encodeURIComponent(name)}`), ` €${price} `),
        ),
      ),
    );
  const search = (event) => {
    event.preventDefault();
    sought = new FormData(event.target).get('q').toLowerCase();
    draw();
    tell(`Products with “${sought}”`);
  };
  draw();
  return main;
}

function product(name) {
  const add = (event) => {
    event.preventDefault();
    const { size, count } = Object.fromEntries(new FormData(event.target));
    state.cart.push({ name, size, count: Number(count) });
    tell(`${name} is in your cart.`);
  };
  return [
    el('h1', {}, name),
    el(
      'form',
      { onsubmit: add },
      radios('Size', 'size', ['Small', 'Medium', 'Large'], { required: true }),
      field('Quantity', { type: 'number', name: 'count', value: '1', min: '1', max: '20' }),
      el('button', {}, 'Add to cart'),
    ),
  ];
}

function cart() {
  const main = el('div');
  const draw = () =>
    main.replaceChildren(
      el('h1', {}, 'Your cart'),
      table(
        ['Article', 'Size', 'Count', ''],
        state.cart.map((one) => [one.name, one.size, String(one.count), button('Remove', () => remove(one))]),
      ),
      link('Go to checkout', '#/checkout'),
    );
  const remove = (one) => {
    state.cart.splice(state.cart.indexOf(one), 1);
    draw();
    tell(`${one.name} was removed.`);
  };
  draw();
  return main;
}

function checkout() {
  const order = (event) => {
    event.preventDefault();
    const placed = Object.fromEntries(new FormData(event.target));
    state.orders.push(placed);
    location.hash = `#/thanks/${encodeURIComponent(placed.name)}`;
  };
  return [
    el('h1', {}, 'Checkout'),
    el(
      'form',
      { onsubmit: order },
      field('Full name', { name: 'name', required: true }),
      field('Street', { name: 'street' }),
      field('City', { name: 'city' }),
      list('Country', ['Germany', 'Norway', 'Portugal', 'Spain'], 'Germany', { name: 'country' }),
      radios('Delivery', 'delivery', ['Standard', 'Express'], { required: true }),
      el('button', {}, 'Place order'),
    ),
  ];
}

const thanks = (name) => el('h1', {}, `Thank you, ${name}`);

route({ home, product, cart, checkout, thanks });
