// SPDX-License-Identifier: MIT
// Which part of "set …" is the field and which its value; several of each in one sentence.
import { rangeIn } from '../language/dates.ts';
import { plainDates } from '../language/plain-dates.ts';
import type { Turn } from '../turn/turn.ts';
import { isCutShort } from './cut-short.ts';
import { type Pair, prefixPairs } from './pairs.ts';

/** The pairs of "set …": `F to V`, several of them. */
export function assignments(said: string, turn: Turn): Pair[] {
  const rest = /["“]/.test(said) ? said : plainDates(said);
  const numbers = rest.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).map((part) => NUMBERED.exec(part));
  if (numbers.length > 1 && numbers.every((pair) => pair !== null))
    return numbers.map((pair) => ({ field: pair?.[1], value: pair?.[2] as string }));
  const one = oneOfSeveral(rest, turn);
  if (one !== undefined) return [one];
  const [, dated, days = ''] = DAYS.exec(rest) ?? [];
  if (dated !== undefined && rangeIn(days, turn.input.today) !== undefined)
    return [{ field: dated, value: days }];
  const told = prefixPairs(rest, turn);
  if (told.length > 0 && !isCutShort(rest, told, turn.model)) return told;
  const [cut] = [...rest.matchAll(/\s+(?:to be|to|as|equal to|at)\s+|\s*[=:]\s*/gi)];
  if (cut === undefined) return [];
  const field = rest.slice(0, cut.index).trim();
  const value = rest.slice(cut.index + cut[0].length).trim();
  const [, own = value, next, its] = ANOTHER.exec(value) ?? [];
  // A name may be said in part where it stands as the first does.
  const isField = next !== undefined && turn.find(next, 'set').state === 'found';
  return isField ? [{ field, value: own }, ...assignments(`${next} to ${its}`, turn)] : [{ field, value }];
}

/** "The quantity of the Enamel Mug to 4": of several of that name the one of what it belongs to. */
function oneOfSeveral(rest: string, turn: Turn): Pair | undefined {
  const { name, whose, value } = (OF_ONE.exec(rest) ?? FOR_ONE.exec(rest))?.groups ?? {};
  if (name === undefined || whose === undefined || value === undefined) return undefined;
  const field = `${name} ${whose}`;
  const isOne = turn.find(name, 'set').state === 'unclear' && turn.find(field, 'set').state === 'found';
  return isOne ? { field, value } : undefined;
}

/** What it is called may have a comma: "Merino scarf, grey". */
const OF_ONE =
  /^(?:the )?(?<name>\S+(?: \S+)?) (?<whose>(?:of|for) (?:the )?(?:(?! to )[^;:])+?) to (?<value>\S+)$/iu;
const FOR_ONE =
  /^(?:the )?(?<name>\S+(?: \S+)?) to (?<value>\S+) (?<whose>(?:of|for) (?:the )?(?:(?! to )[^;:])+)$/iu;

/** "The dates to 28 November to 2 December": no day of an open calendar is a field. */
const DAYS = /^([^"“\d]+?) (?:to|as) (.+)$/i;

/** "… to frost guard and the temperature to eight". */
const ANOTHER = /^([^"“]+?),? and ((?:the|my|our) [^"“]+?) to (.+)$/i;

/** "Adult to 1", of several: what counts them need be no field. */
const NUMBERED = /^(?:the )?(\p{L}.*?) to (\d+)$/iu;
