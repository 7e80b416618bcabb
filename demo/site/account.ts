// SPDX-License-Identifier: MIT
import { Hono } from 'hono';
import { html } from 'hono/html';
import { formText, problems } from './form.ts';
import { type Html, layout } from './layout.ts';
import { euros, PLANS, type PlanId, type Town } from './town.ts';

const INVOICES = [
  { number: 'INV-1042', issued: '1 November 2026', cents: 2_400, state: 'Open' },
  { number: 'INV-1017', issued: '1 October 2026', cents: 2_400, state: 'Paid' },
  { number: 'INV-0988', issued: '1 September 2026', cents: 2_400, state: 'Paid' },
];

const NOTICES: Record<string, string> = {
  plan: 'Your plan was changed.',
  address: 'Your address was saved.',
};

const isPlan = (value: string): value is PlanId => Object.hasOwn(PLANS, value);

export function accountPages(town: Town): Hono {
  const pages = new Hono();

  pages.get('/', (c) => c.html(accountPage(town, NOTICES[c.req.query('saved') ?? ''], [])));

  pages.post('/plan', async (c) => {
    town.posts.plan += 1;
    const plan = await formText(c, 'plan');
    if (!isPlan(plan)) return c.html(accountPage(town, undefined, ['Please choose one of our plans.']), 422);
    town.account.plan = plan;
    return c.redirect('/account?saved=plan', 303);
  });

  pages.post('/address', async (c) => {
    town.posts.address += 1;
    const street = await formText(c, 'street');
    const city = await formText(c, 'city');
    const postcode = await formText(c, 'postcode');
    if (!street || !city || !postcode) {
      return c.html(accountPage(town, undefined, ['Please give street, city and postcode.']), 422);
    }
    Object.assign(town.account, { street, city, postcode });
    return c.redirect('/account?saved=address', 303);
  });
  return pages;
}

function accountPage(town: Town, notice: string | undefined, wrong: string[]): Html {
  return layout(
    { title: 'My account', section: '/account' },
    html`<h1>My account</h1>
      ${notice ? html`<p class="notice" role="status">${notice}</p>` : ''} ${problems(wrong)}
      <div class="columns">${planPanel(town.account.plan)} ${addressPanel(town.account)}</div>
      ${invoicesPanel()}`,
  );
}

function planPanel(current: PlanId): Html {
  const plan = PLANS[current];
  return html`<section class="panel" aria-labelledby="plan">
    <h2 id="plan">Your plan</h2>
    <dl class="sums">
      <div><dt>Current plan</dt><dd>${plan.name}</dd></div>
      <div><dt>It offers</dt><dd>${plan.offers}</dd></div>
      <div class="total"><dt>Monthly total</dt><dd>${euros(plan.cents)}</dd></div>
    </dl>
    <form method="post" action="/account/plan" data-confirm="Change your plan? The new price holds from the next invoice.">
      <label>
        New plan
        <select name="plan">
          ${Object.entries(PLANS).map(
            ([id, { name, cents }]) =>
              html`<option value="${id}" ${id === current ? 'selected' : ''}>${name}, ${euros(cents)} a month</option>`,
          )}
        </select>
      </label>
      <button>Change plan</button>
    </form>
  </section>`;
}

function addressPanel(account: Town['account']): Html {
  return html`<section class="panel" aria-labelledby="address">
    <h2 id="address">Where we write to</h2>
    <form method="post" action="/account/address">
      <label>Street <input name="street" value="${account.street}" required maxlength="100" /></label>
      <label>City <input name="city" value="${account.city}" required maxlength="100" /></label>
      <label>Postcode <input name="postcode" value="${account.postcode}" required maxlength="20" /></label>
      <button>Save address</button>
    </form>
  </section>`;
}

function invoicesPanel(): Html {
  return html`<section class="panel" aria-labelledby="invoices">
    <h2 id="invoices">Invoices</h2>
    <table>
      <thead><tr><th scope="col">Number</th><th scope="col">Issued</th><th scope="col">Amount</th><th scope="col">State</th></tr></thead>
      <tbody>
        ${INVOICES.map(
          (invoice) => html`<tr>
            <th scope="row">${invoice.number}</th>
            <td>${invoice.issued}</td>
            <td>${euros(invoice.cents)}</td>
            <td>${invoice.state}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
