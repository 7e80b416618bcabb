// SPDX-License-Identifier: MIT
// "Add two large Pendel lamps with the ink cord to the bag", on the page of that one thing: what is told of its kinds is chosen there, then how many,
// then it is added. Where a word is neither of its name nor of anything on the page, nothing of it is done.
import { walk } from '../../snapshot.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { inNavigation } from '../page/select.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TOLD =
  /^(?:add|put|place|buy|order|get(?: me)?|take)\s+(.+?)(?:\s+(?:to|in|into)\s+(?:the|my|our)\s+(?:shopping\s+)?(?:bag|basket|cart|trolley))?$/i;
const ADDS =
  /^(?:add|put)(?: (?:it|this))? (?:to|in|into) (?:(?:the|my|your) )?(?:shopping )?(?:bag|basket|cart|trolley)$/i;
const QUANTITY = /^(?:quantity|qty|amount|number|how many|count|pieces)\b/i;
const MORE = /^(?:increase|more|add one|raise|\+)\b.*\b(?:quantity|amount|number)\b/i;
/** Says nothing of the thing. */
const TIES = new Set(
  'a an the of in with and for size sized colour color coloured colored one please my our'.split(' '),
);
/** How many words an option has at the most. */
const LONGEST = 3;

/** Undefined where the page is not of that one thing, or has several things to be added. */
export function ofProduct(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const told = TOLD.exec(clause.source)?.[1];
  const [adds, ...more] = turn.model.elements.filter(
    ({ kind, name, node }) => kind === 'button' && node.disabled !== true && ADDS.test(name.trim()),
  );
  const title = turn.model.elements.find(({ kind, node }) => kind === 'heading' && node.level === 1);
  if (told === undefined || adds === undefined || more.length > 0 || title === undefined) return undefined;
  const kinds = kindsTold(wordsOf(told), new Set(wordsOf(title.name).map(stem)), turn);
  if (kinds === undefined) return undefined;
  const counted = kinds.count === undefined ? [] : countedBy(kinds.count, turn);
  return (
    counted &&
    clausesFor(clause, [...kinds.chosen, ...counted, { kind: 'click', target: pinned(adds, adds.name) }])
  );
}

interface Kinds {
  chosen: Command[];
  count?: number;
}

/** What each word is: how many, of the thing's name, of an option; undefined where one is none of these, or nothing names the thing. */
function kindsTold(words: string[], title: Set<string>, turn: Turn): Kinds | undefined {
  const kinds: Kinds = { chosen: [] };
  let isNamed = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    const option = optionAt(words, at, turn);
    const number = at === 0 ? numberOf(word.replace(/x$/, '')) : undefined;
    if (title.has(stem(word))) isNamed = true;
    else if (option !== undefined) kinds.chosen.push(option.command);
    else if (number !== undefined) kinds.count = number;
    else if (!TIES.has(word) && !isHead(word, turn)) return undefined;
    at += option !== undefined && !title.has(stem(word)) ? option.length : 1;
  }
  return isNamed ? kinds : undefined;
}

/** "Cord: Rust", "Shade": what stands over the kinds that there are. */
function isHead(word: string, { model: { root } }: Turn): boolean {
  const head = new RegExp(String.raw`^${word}(?:\s*:|$)`, 'iu');
  return [...walk(root)].some(
    ({ role, pointer, name, text = '' }) =>
      role !== 'heading' && pointer !== true && (head.test(name.trim()) || head.test(text.trim())),
  );
}

function optionAt(words: string[], at: number, turn: Turn): { command: Command; length: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const command = optionFor(words.slice(at, at + length).join(' '), turn);
    if (command !== undefined) return { command, length };
  }
  return undefined;
}

/** How what one option, radio button or thing to click is called is chosen; `said` in small letters. */
export function optionFor(said: string, { model }: Turn): Command | undefined {
  if (TIES.has(said) || numberOf(said) !== undefined) return undefined;
  const [offer, other] = matchOptions(said, listsOf(model), model);
  if (offer !== undefined && offer.score >= SAME && (other?.score ?? 0) < SAME)
    return { kind: 'choose', rest: said };
  const [only, ...more] = model.elements.filter((element) => isKind(element, said));
  return only === undefined || more.length > 0
    ? undefined
    : { kind: 'click', target: pinned(only, only.name) };
}

const SAME = 0.95;

const isKind = ({ kind, node, labels }: Element, said: string): boolean =>
  (kind === 'choice' || kind === 'button' || (kind === 'text' && takesClicks(node))) &&
  !inNavigation(node) &&
  labels.some(({ plain }) => plain === said);

function countedBy(count: number, turn: Turn): Command[] | undefined {
  if (count === 1) return [];
  const field = turn.model.elements.find(
    ({ kind, labels }) =>
      (kind === 'field' || kind === 'list') && labels.some(({ text }) => QUANTITY.test(text)),
  );
  if (field !== undefined)
    return [{ kind: 'complete', field: pinned(field, field.name), value: `"${count}"` }];
  const isStepped = turn.model.elements.some(({ labels }) => labels.some(({ text }) => MORE.test(text)));
  return isStepped ? [{ kind: 'set', rest: `quantity to ${count}` }] : undefined;
}
