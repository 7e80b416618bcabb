// SPDX-License-Identifier: MIT
// What the pages of the b sets keep of a visit: exactly this was sent, done or booked, in this order.
export const sent = (value: string) => `R.sent.join(';')===${JSON.stringify(value)}`;
export const did = (value: string) => `R.did.join()===${JSON.stringify(value)}`;
export const booked = (value: string) => `R.booked.join()===${JSON.stringify(value)}`;
