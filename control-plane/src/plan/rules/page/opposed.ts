// SPDX-License-Identifier: MIT
// What does the contrary of what is said, or is for another time of day.
import { isDeed, isDeedOnList } from '../language/deeds.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import type { Use } from './fitness.ts';
import { type Element, takesClicks } from './model.ts';
import { tellsState } from './state-buttons.ts';

const ADDS = /^(?:add|include|put|insert|choose|select|pick|enter)\b/i;
const TAKES_AWAY = /^(?:remove|delete|deselect|unselect|discard)$/;

/**
 * "Add first aid" presses nothing that takes it away, which does not speak of that, though that is called "Remove item: First aid"; and
 * "Friday at 15:00" is no "Friday, 09:20".
 */
export function isOpposed(element: Element, said: string, use: Use): boolean {
  const { kind, name, labels } = element;
  if ((use === 'set' || use === 'type') && isSpeakers(name, said)) return true;
  if (kind !== 'button' && kind !== 'link' && kind !== 'menuitem' && kind !== 'text') return false;
  if (marksOtherwise(name, said) || isContrary(name, said)) return true;
  if (use === 'click' && (isDoneThere(name, said) || (WAITS.test(name) && !/\bwait/i.test(said))))
    return true;
  if (isForNew(name, said, use)) return true;
  // "Remove Eggs" opens no eggs.
  if (use === 'open' && kind === 'button' && isDeedOnList(name) && !beginsSo(name, said)) return true;
  // "22 votes" is how many there are, and gives none.
  if (use === 'click' && COUNT.test(name) && !takesClicks(element.node) && !/\d/.test(said)) return true;
  // "Light is off" takes no brightness.
  if ((use === 'set' || use === 'type') && tellsState(name)) return true;
  if ((use === 'click' || use === 'choose') && isOfOtherTime(name, said)) return true;
  if (use !== 'choose' && !ADDS.test(said)) return false;
  const [verb = ''] = wordsOf(name || (labels[0]?.text ?? ''));
  return TAKES_AWAY.test(verb) && !wordsOf(said).includes(verb);
}

/** "The name of the dog", "the dog's name": "Your name" is that of whoever fills the form in. */
export function isSpeakers(name: string, said: string): boolean {
  const [, own = ''] = /^(?:your|my)\s+(\p{L}[\p{L} -]*?)\W*$/iu.exec(name) ?? [];
  const [, before = '', behind = ''] = OF_ANOTHER.exec(said) ?? [];
  return own !== '' && (normalise(before) === normalise(own) || normalise(behind) === normalise(own));
}

const OF_ANOTHER =
  /^(?:the )?(?:(\p{L}[\p{L} -]*?) of (?:the|our|his|her|their|my) \p{L}|(?:(?:the|our|his|her|their|my) )?(?!here\b|there\b|it\b)\p{L}+(?:['’]s|s['’]) (\p{L}[\p{L} -]*)$)/iu;

const beginsSo = (name: string, said: string): boolean => wordsOf(said).includes(wordsOf(name)[0] ?? '');

/** "Allow all cookies" is not "Reject all". */
function isContrary(name: string, said: string): boolean {
  const [[does = ''], [shows = '']] = [wordsOf(said), wordsOf(name)];
  return CONTRARIES.some(
    ([one, other]) => (one.test(does) && other.test(shows)) || (other.test(does) && one.test(shows)),
  );
}

const CONTRARIES: [RegExp, RegExp][] = [
  [/^(?:accept|allow|agree|approve)$/, /^(?:reject|decline|deny|refuse|disagree)$/],
  [/^(?:enable|activate)$/, /^(?:disable|deactivate)$/],
];

/** "Mark as not urgent" is no "Mark urgent", and "mark as urgent" no "Not urgent". */
function marksOtherwise(name: string, said: string): boolean {
  const [, not, state = ''] = /^mark as (not )?(\p{L}+)$/iu.exec(said) ?? [];
  const words = wordsOf(name);
  const isDenied = words.includes('not') || /^(?:un|remove|clear|take)/i.test(name);
  return state !== '' && words.includes(state.toLowerCase()) && isDenied !== (not !== undefined);
}

/** "Close the issue about the crash", "open the folder Pictures": there is one, and "New issue", "New folder" bring another. */
function isForNew(name: string, said: string, use: Use): boolean {
  if (!NEW.test(name) || NEW_SAID.test(said) || !(use === 'click' || use === 'open')) return false;
  const shown = wordsOf(name);
  const tellsWhich = wordsOf(said).some((word) => !STOP_WORDS.has(word) && !shown.includes(stem(word)));
  return tellsWhich && (use === 'open' ? !/\ban?\s/i.test(said) : OF_ONE_THERE.test(said));
}

const NEW = /^\W*(?:new|create)\s+\p{L}/iu;
const NEW_SAID = /\b(?:new|add|create|creating|make|start|begin|another|raise|report|write|compose)\b/i;
const OF_ONE_THERE =
  /^(?:close|reopen|delete|remove|resolve|rename|archive|finish|cancel|assign|move|share|upvote|like|star|pin|lock|edit|print|download|export)\s/i;

/** "Enrol", and "Botany, lab C, enrolled": that has been done there already. */
function isDoneThere(name: string, said: string): boolean {
  const [verb = '', ...rest] = wordsOf(said);
  const [, ...more] = wordsOf(name);
  const isTold = rest.some((word) => /^\p{L}{3}/u.test(word) && wordsOf(name).includes(word));
  return !isTold && isDeed(verb) && !/ed$/.test(verb) && more.some((word) => isPast(word, verb));
}

/** To wait for a place is to have none. */
const WAITS = /\b(?:join|add|enter)\b.*\bwait(?:ing)?[ -]?list\b/i;

const isPast = (word: string, verb: string): boolean =>
  word.endsWith('ed') && word.startsWith(verb.replace(/[ey]$/, '')) && word.length <= verb.length + 3;

const COUNT = /^\d[\d.,]*\s+\p{L}+$/u;

function isOfOtherTime(name: string, said: string): boolean {
  const [own, told] = [timesIn(name), timesIn(said)];
  return own.length > 0 && told.length > 0 && !own.some((time) => told.includes(time));
}

/** "9:05", "21:05": the hours and minutes that a text writes; people mean either half of the day. */
const timesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])/g)].map(
    ([, hour, minute]) => `${Number(hour) % 12}:${minute}`,
  );
