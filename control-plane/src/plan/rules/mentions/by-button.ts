// SPDX-License-Identifier: MIT
// "Back up my letters and all of my music": boxes are ticked for what the page has one button to do, "Start backup".
import { wordsOf } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';
import type { Reading } from './reading.ts';
import type { Settled } from './settle.ts';
import { isFree } from './small.ts';

const PARTICLE = /^(?:up|out|off|down|in)$/;
/** Before what is done, on a button. */
const MAKES = /^(?:start|begin|run|make|create|do)$/;

const ONLY = /^(?:only|just)$/;
/** "Back to music" backs nothing up. */
const LEAVES = /^(?:back|next|previous|close|cancel|reset|clear)$/;

/** The reading of a sentence that tells boxes and nothing else, begun by its verb, as one button of the page says that. */
export function begunByButton(source: string, reading: Reading, turn: Turn): Reading {
  const [verb = '', particle = ''] = wordsOf(source);
  const isParted = PARTICLE.test(particle);
  const start = isParted ? `${verb}${particle}` : verb;
  const [button, ...more] = turn.model.elements.filter(
    ({ kind, name, node }) => kind === 'button' && node.disabled !== true && isFor(start, name),
  );
  if (button === undefined || more.length > 0 || LEAVES.test(start)) return reading;
  const deeds = reading.deeds.filter((deed) => !('element' in deed) || deed.element !== button);
  const told = deeds.flatMap((deed) => (deed.kind === 'check' ? [deed.element] : []));
  const besides = turn.model.elements.filter((one) => one.node.checked === true && !told.includes(one));
  const isVerb = (word: string): boolean =>
    word === verb || (isParted && word === particle) || isFree(word) || ONLY.test(word);
  const isTold =
    told.length > 0 && told.length === deeds.length && reading.left.flatMap(wordsOf).every(isVerb);
  // "Back" is no more than the first word of "back up".
  const isBegun = reading.start !== undefined && reading.start.toLowerCase() !== verb;
  if (isBegun || !isTold) return reading;
  if (besides.length === 0) return { ...reading, deeds, left: [], start };
  // What is ticked besides would be done as well.
  const isOnly = wordsOf(source).some((word) => ONLY.test(word));
  const off = besides.map((element): Settled => ({ kind: 'check', element, on: false }));
  return {
    ...reading,
    deeds: isOnly ? [...off, ...deeds] : deeds,
    left: [],
    start: isOnly ? start : undefined,
  };
}

/** "Backup", "Back up now", "Back up selected", "Start backup". */
function isFor(verb: string, name: string): boolean {
  const words = wordsOf(name);
  const [first = '', second = '', ...more] = MAKES.test(words[0] ?? '') ? words.slice(1) : words;
  return more.length <= 1 && (first === verb || (PARTICLE.test(second) && `${first}${second}` === verb));
}
