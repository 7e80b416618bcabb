// SPDX-License-Identifier: MIT
// What the pages of the d sets keep of a visit: exactly this was done or sent, in this order; what a field holds or whether it is ticked.
const list = (kept: 'did' | 'sent', items: string[]) =>
  `R.${kept}.join(';')===${JSON.stringify(items.join(';'))}`;
const field = (id: string) => `document.getElementById(${JSON.stringify(id)})`;

export const did = (...items: string[]) => list('did', items);
export const sent = (...items: string[]) => list('sent', items);
/** Filled in so far, and nothing sent. */
export const filled = (values: Record<string, string>) =>
  [
    ...Object.entries(values).map(([id, value]) => `${field(id)}.value===${JSON.stringify(value)}`),
    sent(),
  ].join('&&');
export const ticked = (id: string, on = true) => `${field(id)}.checked===${on}`;
