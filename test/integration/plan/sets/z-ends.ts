// SPDX-License-Identifier: MIT
// How a page of the z set must be at the end of a task: its acts are in R, its state is told by now().
export { tasksOn } from './ends.ts';

/** Exactly these acts, in this order. */
export const done = (...acts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(acts))}`;

/** A single act that reads like this. */
export const doneAs = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

/** No act, and the page is like this. */
export const left = (state: string) => `R.length===0&&now()===${JSON.stringify(state)}`;

/** No act, and the page reads like this. */
export const leftAs = (state: RegExp) => `R.length===0&&${state}.test(now())`;

/** This flight was booked, once, after the last search, which was this one. */
export const flown = (search: string, flight: string) =>
  `R.at(-2)===${JSON.stringify(`searched ${search}`)}&&R.at(-1)===${JSON.stringify(`booked ${flight}`)}&&R.filter((act)=>act.startsWith('booked')).length===1`;
