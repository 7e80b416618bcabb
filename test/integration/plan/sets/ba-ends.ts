// SPDX-License-Identifier: MIT
// How a page of the ba set must be when a task on it is done: `R` lists the acts, `now()` tells the state.
import type { Task } from '../tasks.ts';

const plain = (act: string) =>
  act
    .toLowerCase()
    .trim()
    .replace(/[.!]+$/, '');
const acts = `R.map((act)=>act.toLowerCase().trim().replace(/[.!]+$/,''))`;

/** Exactly these acts, in this order; letter case and a final stop are left open. */
export const done = (...wanted: string[]) =>
  `JSON.stringify(${acts})===${JSON.stringify(JSON.stringify(wanted.map(plain)))}`;

/** Exactly these acts, in any order. */
export const doneAll = (...wanted: string[]) =>
  `JSON.stringify(${acts}.sort())===${JSON.stringify(JSON.stringify(wanted.map(plain).sort()))}`;

/** The page is like this, whatever was sent. */
export const is = (state: string) => `now().toLowerCase()===${JSON.stringify(state.toLowerCase())}`;

/** The page is like this and nothing was sent, deleted or booked. */
export const left = (state: string) => `${is(state)}&&R.length===0`;

/** The page is like this; whether it was sent as it is, is left open. */
export const either = (state: string, act: string) =>
  `${is(state)}&&${acts}.every((act)=>act===${JSON.stringify(plain(act))})`;

export const on = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});
