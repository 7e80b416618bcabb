// SPDX-License-Identifier: MIT
// How a page of the x set must be at the end of a task: its acts are in R, its state is told by now().
export { tasksOn } from './ends.ts';

const fold = (text: string) => text.toLowerCase().replace(/[.!]$/, '');
const folded = `R.map((act)=>act.toLowerCase().replace(/[.!]$/,''))`;

/** Exactly these acts, letter by letter. */
export const exactly = (...acts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(acts))}`;

/** A single act that reads like this. */
export const doneAs = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

/** Exactly these acts in any order, capitals and a last full stop free, and the page reads like this. */
export const ended = (state: RegExp, ...acts: string[]) =>
  `${state}.test(now())&&JSON.stringify(${folded}.sort())===${JSON.stringify(JSON.stringify(acts.map(fold).sort()))}`;

/** No act, and the page reads like this. */
export const leftAs = (state: RegExp) => `R.length===0&&${state}.test(now())`;
