// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: lists that are shown, orders of tables.

/** The homes are filtered like this, these and no others are shown in any order, and nothing was asked for. */
export const homesShown = (filter: string, ...homes: string[]) =>
  `now()===${JSON.stringify(filter)}&&shown().split(';').sort().join(';')===${JSON.stringify([...homes].sort().join(';'))}&&R.length===0`;

/** The whole stock list is sorted so that this article comes first, and nothing was ordered. */
export const sortedBy = (column: number, way: 'asc' | 'desc', first: string) =>
  `now().endsWith('||${column} ${way}')&&first()===${JSON.stringify(first)}&&R.length===0`;
