// SPDX-License-Identifier: MIT
// How many: "4 guests", "guests 4", "for two", "one more adult", "the bass up by three".
import { handleOf, shownBeside } from '../controls/slide.ts';
import { shownFor, stepTo } from '../controls/stepper.ts';
import { numberOf, sumSaid } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { lengthsAt } from './lengths.ts';
import { rated } from './picked.ts';
import type { Sentence } from './sentence.ts';
import { isTie } from './small.ts';
import { stepped, steppedClock } from './stepped.ts';
import { waysTo } from './takers.ts';
import type { Mention } from './targets.ts';
import { isJoint } from './tokens.ts';
import { type Deed, guess, type Part, type Way } from './ways.ts';

export function amountsAt(at: number, sentence: Sentence): Part[] {
  return [
    ...stepped(at, sentence),
    ...steppedClock(at, sentence),
    ...persons(at, sentence),
    ...lengthsAt(at, sentence),
    ...changed(at, sentence),
    ...rated(at, sentence),
    ...money(at, sentence),
    ...ofOption(at, sentence),
  ];
}

const PEOPLE =
  /\b(?:persons?|people|guests|passengers|adults|travell?ers?|visitors|party|group size|crew|seats|tickets)\b/i;
/** What a number of people may be called where a plus and a minus stand beside it. */
const PEOPLE_NAMES =
  'guests|people|persons|adults|passengers|travellers|travelers|visitors|party size|crew|servings|portions'.split(
    '|',
  );
const PERSON_NOUN = /^(?:people|persons?|guests?|travell?ers?|passengers?|visitors?|diners?|adults?)$/i;

/** One for each who comes. */
const SEAT_NOUN = /^(?:seats?|tickets?|places)$/i;

/** "Six people", "two seats", "for two", "three of us", "we're four", "just me": whatever the page calls those who come. */
function persons(at: number, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  const told = THERE_ARE.exec(tokens.slice(at, at + LONGEST_TOLD).join(' '));
  if (told !== null) {
    const ways = peopleWays(numberOf(told[1] as string) ?? 0, sentence);
    const to = at + told[0].split(' ').length;
    return numberOf(told[1] as string) === undefined ? [] : guess(at, to, to - at, ways);
  }
  const [token = '', next = ''] = tokens.slice(at);
  const amount = numberOf(token);
  const alone = /^(?:just|only)$/i.test(token) && /^me$/i.test(next);
  const ofUs = /^of us$/i.test(tokens.slice(at + 1, at + 3).join(' '));
  const noun = ofUs || PERSON_NOUN.test(next) || (SEAT_NOUN.test(next) && !/^an?$/i.test(token));
  const before = tokens.slice(Math.max(0, at - 2), at).join(' ');
  const isTold = noun || /(?:^|\s)(?:for|we['’]?re|we (?:are|will be)|we['’]ll be)$/i.test(before);
  if (!alone && (amount === undefined || !isTold)) return [];
  const ways = peopleWays(alone ? 1 : (amount as number), sentence);
  const to = at + (ofUs ? 3 : alone || noun ? 2 : 1);
  return ways.length === 0 ? [] : [{ from: at, to, gain: to - at, deeds: [{ kind: 'guess', ways }] }];
}

const LONGEST_TOLD = 9;
/** "There's five of us at home": a statement by itself, with where they are. */
const THERE_ARE =
  /^there(?:['’]?s|['’]?re| is| are| will be) (\S+) of us(?: (?:in (?:the|our|my|this) (?:house(?:hold)?|home|flat|family|group|party|team|car)|at home|here|altogether|in total|in all))?(?![\p{L}-])/iu;

function peopleWays(amount: number, sentence: Sentence): Way[] {
  const name = PEOPLE_NAMES.find((one) => stepTo(sentence.turn, one, amount) !== undefined);
  return [
    ...waysTo(PEOPLE, String(amount), sentence),
    ...(name === undefined ? [] : [{ kind: 'step', name, amount } as const]),
  ];
}

const SUM = /\b(?:amount|sum)\b|^(?:how much|[€£$])/i;
const CURRENCY = /^(?:€|£|\$|euros?|pounds?|dollars?|eur|gbp|usd|quid|bucks)$/i;

const PAYS = /^(?:pay|transfer|donate|deposit|withdraw|bid|send|lend)$/i;

/** "25 euros", "€25", "pay 25": as much as is asked for. */
function money(at: number, sentence: Sentence): Part[] {
  const sum = sumAt(at, sentence);
  if (sum.length > 0) return sum;
  const [token = '', next = ''] = sentence.tokens.slice(at);
  const [, sign = '', digits = ''] = /^([€£$]?)(\d+(?:[.,]\d{1,2})?)$/.exec(token) ?? [];
  const amount = digits === '' ? numberOf(token)?.toString() : digits;
  const isNamed = CURRENCY.test(next);
  const isPaid = PAYS.test(sentence.tokens[at - 1] ?? '');
  if (amount === undefined || (sign === '' && !isNamed && !isPaid)) return [];
  const to = isNamed ? at + 2 : at + 1;
  return guess(at, to, to - at, waysTo(SUM, amount, sentence));
}

const LONGEST_SUM = 8;

/** "Twenty pounds fifty", "four euros and ninety cents": a whole sum, behind which nothing is counted. */
function sumAt(at: number, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  for (let to = Math.min(tokens.length, at + LONGEST_SUM); to > at + 2; to--) {
    const words = tokens.slice(at, to);
    const value = words.some((word) => CURRENCY.test(word)) ? sumSaid(words.join(' ')) : undefined;
    const isOver = isJoint(tokens[to]) || isTie(tokens[to]) || BEHIND_SUM.test(tokens[to] ?? '');
    if (value !== undefined && isOver) return guess(at, to, to - at, waysTo(SUM, value, sentence));
  }
  return [];
}

const BEHIND_SUM = /^(?:ready|now|please|over|out|off|across)$/i;

const QUANTITY = /^(?:how many|quantity|qty|amount|number of (?:pieces|copies|items)|copies|pieces)\b/i;

/** "Four gooseberry bushes": as many of what a list offers as a field of its own asks for. */
function ofOption(at: number, sentence: Sentence): Part[] {
  const amount = numberOf(sentence.tokens[at] ?? '');
  const isOffered = sentence.mentions.some(
    ({ from, target }) => from === at + 1 && (target.kind === 'option' || target.kind === 'choice'),
  );
  if (amount === undefined || !isOffered) return [];
  const fields = waysTo(QUANTITY, String(amount), sentence).filter(({ kind }) => kind === 'set');
  return fields.length === 1 ? guess(at, at + 1, 1, fields) : [];
}

const LONGEST = 9;
const BY =
  /^(?:(?<verb>turn|raise|lower|increase|decrease|reduce|bump|move|put|push|set) )?(?:the |my )?(?:(?<first>up|down) )?(?:the |my )?(?<name>\D+?)(?: (?<way>up|down|higher|lower))? by (?<count>[\w-]+)(?: (?:degrees?|percent|%|points?|steps?|notch(?:es)?))?$/i;
const MORE =
  /^(?:add )?(?<count>[\w-]+) (?:(?<way>more|less|fewer|extra|additional) (?<name>\p{L}+(?: \p{L}+)?)|(?<other>\p{L}+) (?<after>more|less|fewer)(?: (?:in|for|on|of) (?:the |my )?(?<whole>\p{L}+(?: \p{L}+)?))?)$/iu;
const LESS = /^(?:lower|decrease|reduce|down|less|fewer)$/i;

/** From what is shown, by so much. */
function changed(at: number, sentence: Sentence): Part[] {
  const { tokens, turn } = sentence;
  if (isJoint(tokens[at])) return [];
  for (let to = Math.min(tokens.length, at + LONGEST); to > at + 2; to--) {
    const words = tokens.slice(at, to);
    const said = words.some(isJoint) ? undefined : groupsOf(words.join(' '));
    if (said === undefined) continue;
    const { verb, first, way, after, name, other, whole, count = '' } = said;
    const amount = /^an?$/i.test(count) ? 1 : numberOf(count);
    const names = [name, whole, other].filter((one) => one !== undefined);
    const down = [verb, first, way, after].some((word) => LESS.test(word ?? ''));
    const deed = amount === undefined ? undefined : deedBy(down ? -amount : amount, names, turn);
    if (deed !== undefined) return [{ from: at, to, gain: words.length, deeds: [deed] }];
  }
  return [];
}

function groupsOf(text: string): Record<string, string | undefined> | undefined {
  return BY.exec(text)?.groups ?? MORE.exec(text)?.groups;
}

function deedBy(by: number, names: string[], turn: Turn): Deed | undefined {
  const people = names.some((name) => PERSON_NOUN.test(name)) ? PEOPLE_NAMES : [];
  for (const name of [...names, ...people]) {
    const found = turn.find(name, 'set');
    const element = found.state === 'found' && found.score >= 0.85 ? found.element : undefined;
    const beside = element?.kind === 'slider' ? shownBeside(element.node, turn.model.root) : undefined;
    const held = numberOf(element?.node.text ?? '') ?? beside;
    if (
      element !== undefined &&
      held !== undefined &&
      (element.kind === 'slider' || element.kind === 'field')
    )
      return { kind: 'set', element, value: String(held + by), fits: true };
    const shown = shownFor(turn, name);
    if (shown !== undefined) return { kind: 'step', name, amount: shown + by };
  }
  return names.includes('slider') ? slidBy(by, turn) : undefined;
}

/** Of the page's own making, with a number beside it. */
function slidBy(by: number, turn: Turn): Deed | undefined {
  const handle = handleOf(turn);
  const shown = handle && shownBeside(handle.node, turn.model.root);
  return shown === undefined ? undefined : { kind: 'parted', name: 'the slider', value: String(shown + by) };
}

/** "Ten lots", where a text field takes how many lots. */
export function counted(value: string, { node }: Element): string {
  const amount = node.role === 'textbox' && /^\p{L}/u.test(value) ? numberOf(value) : undefined;
  return amount === undefined ? value : String(amount);
}
/** "Six months" are no "Month" of a day. */
export const isCount = ({ from, to, target: { element } }: Mention, tokens: string[]): boolean =>
  to === from + 1 &&
  /^(?:days|months|years)$/i.test(tokens[from] as string) &&
  !/s\b/i.test(element.labels[0]?.text ?? '');
