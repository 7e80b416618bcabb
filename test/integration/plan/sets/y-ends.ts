// SPDX-License-Identifier: MIT
// How a page of the y set must be at the end of a task: its acts are in R, its state is told by now().
export { tasksOn } from './ends.ts';

/** Exactly these acts, in this order. */
export const done = (...acts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(acts))}`;

/** A single act that reads like this. */
export const doneAs = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

/** This single act, and nothing of the page but this has changed. */
export const doneWith = (act: string, state: string) => `${done(act)}&&now()===${JSON.stringify(state)}`;

/** This single act, and the page reads like this. */
export const doneWithAs = (act: string, state: RegExp) => `${done(act)}&&${state}.test(now())`;

/** A single act that reads like this, and nothing of the page but this has changed. */
export const doneAsWith = (act: RegExp, state: string) => `${doneAs(act)}&&now()===${JSON.stringify(state)}`;

/** No act, and the page is like this. */
export const left = (state: string) => `R.length===0&&now()===${JSON.stringify(state)}`;

/** No act, and the page reads like this. */
export const leftAs = (state: RegExp) => `R.length===0&&${state}.test(now())`;
