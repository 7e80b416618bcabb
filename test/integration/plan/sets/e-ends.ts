// SPDX-License-Identifier: MIT
// The kinds of tasks on pages of libraries' widgets, and how such a page must be afterwards.
import type { Task } from '../tasks.ts';

/** Tasks on the pages whose names begin so. */
export const on = (pages: string) => ({
  answers: (page: string, text: string, answer: RegExp): Task => ({ page: `${pages}${page}`, text, answer }),
  does: (page: string, text: string, holds: string): Task => ({ page: `${pages}${page}`, text, holds }),
  asks: (page: string, text: string, asks: RegExp): Task => ({ page: `${pages}${page}`, text, asks }),
});

export const is = (expression: string, value: string) => `${expression}===${JSON.stringify(value)}`;
/** What a list in R holds, in this order. */
export const list = (name: string, ...values: string[]) => is(`R.${name}.join(';')`, values.join(';'));
/** The form as it stands, and nothing sent. */
export const stands = (sent: string, value: string) => `${list(sent)}&&${is('R.now()', value)}`;
