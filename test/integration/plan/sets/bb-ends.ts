// SPDX-License-Identifier: MIT
import type { Task } from '../tasks.ts';

/** Just these things were done, in this order. */
export const did = (...acts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(acts))}`;

/** One of these was done and nothing else; capitals, stops and the like are the writer's own affair. */
export const didLike = (...acts: string[]) =>
  `((plain)=>R.length===1&&${JSON.stringify(acts)}.some((act)=>plain(act)===plain(R[0])))((text)=>text.toLowerCase().replace(/[’']/g,'').replace(/[^\\p{L}\\p{N}|]+/gu,' ').replace(/ ?\\| ?/g,'|').trim())`;

/** The page is like this (or like that), and nothing was sent off. */
export const stands = (...states: string[]) => `R.length===0&&${JSON.stringify(states)}.includes(now())`;

/** The page is like this, and whether it was saved so is left open. */
export const kept = (state: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`saved ${state}`)})`;

export const at = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});
