// SPDX-License-Identifier: MIT
// "Choose Friday", "select Red and Blue from the colours", "pick the 3rd option as day": options wherever the page keeps them.

import type { PageAction } from '../../action.ts';
import { chooseDate } from '../controls/dated.ts';
import { check, selectOptions, setValue } from '../controls/fields.ts';
import { takeNthOffer } from '../controls/nth-offer.ts';
import { OFFERED, takeOffered } from '../controls/offers.ts';
import { hourOffered } from '../controls/slot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise, quote, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { ancestor } from '../page/labels.ts';
import { type Element, isWithin, type Match, nameOf, takesClicks } from '../page/model.ts';
import {
  aloneIn,
  listsOf,
  matchOptions,
  type OptionMatch,
  optionsOf,
  takesSeveral,
} from '../page/options.ts';
import { clickOf, type Result, type Turn, unresolved } from '../turn/turn.ts';
import { boxesMeant } from './boxes-meant.ts';
import { fromList } from './from-list.ts';
import { manyOf } from './many.ts';
import { oneOfLine } from './one-of-line.ts';
import { boxOf } from './ticks.ts';

const GOOD = 0.7;
/** "French in the list of languages" is "French of languages"; "it from the list" is something else. */
const IN_LIST =
  /(?<=\S{3})\s+(?:in|from|on|out of|among) (?:the (?:(?:drop ?-?down |scroll(?:ing|able)? |selection )?list(?: ?box)?|drop ?-?down|suggestions|options|choices)(?=$|\s+of\s)|(?:what|whatever|the ones?(?: that)?|those(?: that)?) (?:(?:then )?(?:comes?|pops?|shows?|turns?) up|appears?|(?:is|are|gets?) (?:offered|shown|listed|suggested)|(?:it|they) (?:offers?|shows?|suggests?|lists?))$)/i;

/** "The last fruit in it": of the list that was spoken of before. */
const IN_IT =
  /^((?:the\s+)?(?:first|last|(?:second|third|next)(?:[ -]to[ -]last)?|\p{L}+th|\d+(?:st|nd|rd|th))\s+\p{L}+)\s+(?:in|of|from|on)\s+(?:it|there|them)$/iu;

export function chooseValues(turn: Turn, said: string): Result {
  const rest = OFFERED.test(said) ? said : said.replace(IN_LIST, '').replace(IN_IT, '$1');
  if (/^(?:nothing|none|no (?:options?|items?|boxes))$/i.test(rest)) return { state: 'skip', said: '' };
  const boxes = boxesMeant(rest, turn.model.elements.filter(isBox), turn);
  if (boxes !== undefined)
    return checkEach(
      boxes.map((element) => ({ element, score: 1 })),
      turn,
    );
  const some = someOptions(turn, rest);
  if (some !== undefined) return some;
  const many = manyOf(turn, rest, 'choose');
  if (many !== undefined) return checkEach(many, turn);
  const whole = best(turn, rest);
  const parts = withoutNoun(listOf(rest), turn);
  if (whole !== undefined && whole.score >= 0.96 && isEach(whole, parts)) return take(turn, whole);
  const told =
    takeNthOffer(turn, rest) ?? takeOffered(turn, rest) ?? chooseDate(turn, rest) ?? chooseHour(turn, rest);
  if (told !== undefined) return told;
  const split = fromList(turn, rest);
  if (split !== undefined) return split;
  const role = AS_WHAT.exec(rest)?.[1];
  const alone = role === undefined ? undefined : best(turn, role);
  if (alone !== undefined && alone.score >= SURE) return take(turn, alone);
  const apart = parts.length > 1 && parts.every((part) => (best(turn, part)?.score ?? 0) >= 0.75);
  if (apart) return chooseEach(turn, parts);
  const bare = parts.length > 1 ? AS_WHAT.exec(rest)?.[1] : undefined;
  if (bare !== undefined) return chooseValues(turn, bare);
  const untold = whole && otherBox(whole, parts, turn);
  if (untold !== undefined) return unresolved({ state: 'missing', nearest: [] }, untold, 'choose');
  if (whole !== undefined && (isEach(whole, parts) || !parts.slice(1).every(isCapital)))
    return take(turn, whole);
  const listed = LISTED.exec(rest);
  if (listed) return chooseValues(turn, rest.slice(listed[0].length));
  return unresolved(turn.find(rest, 'choose') as { state: 'missing'; nearest: Element[] }, rest, 'choose');
}

const isBox = ({ node }: Element): boolean => node.role === 'checkbox';

/** "Graffiti as the problem", where nothing is called a problem but an option is called so. */
const AS_WHAT = /^(.+?)\s+as\s+(?:the|my|your|an?)\s+\p{L}+(?: \p{L}+)?$/iu;
const SURE = 0.95;

/** One of two persons is not both. */
const isCapital = (part: string): boolean => /^["“]?\p{Lu}/u.test(part);

/** "Eleven", where such a time of day is offered to be pressed. */
function chooseHour(turn: Turn, rest: string): Result | undefined {
  const slot = hourOffered(turn, rest);
  return slot && pick(slot);
}

/** "The seats C4 and C5": what all of them are is no part of the first one's name. */
function withoutNoun(parts: string[], turn: Turn): string[] {
  const [first = '', ...others] = parts;
  const bare = [first.replace(/^(?:the\s+)?\p{L}+s\s+(?=\S)/iu, ''), ...others];
  const areNames = others.length > 0 && bare.every((part) => (best(turn, part)?.score ?? 0) >= SURE);
  return areNames ? bare : parts;
}

/** "The following interests from the list: A, B", "words A, B": what comes before the list itself. */
const LISTED =
  /^(?:the\s+)?(?:(?:following\b[^:"“]*|[^:"“,]*\bfrom the list|(?:words?|items?|options?|values?|names?|entries|choices|check ?boxes|boxes|interests))\s*:\s*|(?:following\s+)?(?:words?|items?|options?|values?|names?|entries|choices|check ?boxes|boxes)\s+)(?=\S)/i;

/** "The last two entries", "everything", of the only list, where that takes several. */
function someOptions(turn: Turn, rest: string): Result | undefined {
  const list = aloneIn(listsOf(turn.model), turn.model);
  const { count, ordinal, superlative } = selectionOf(rest);
  if (list === undefined || count === undefined || superlative !== undefined || !takesSeveral(list))
    return undefined;
  const names = optionsOf(list).map(({ name, text = '' }) => name || text);
  const meant =
    count === 'all'
      ? names
      : ordinal === undefined
        ? []
        : ordinal < 0
          ? names.slice(-count)
          : names.slice(0, count);
  return meant.length === 0 || (count !== 'all' && meant.length < count)
    ? undefined
    : selectOptions(turn, list, meant);
}

function checkEach(many: Match[], turn: Turn): Result {
  const results = many.map(({ element }) => pick(boxOf(element, turn) ?? element));
  const actions = results.flatMap((result) => (result.state === 'act' ? result.actions : []));
  const said = results.flatMap((result) => ('said' in result ? [result.said] : [])).join(', ');
  return actions.length === 0
    ? { state: 'skip', said }
    : { state: 'act', actions, said, final: true, pause: true };
}

type Choice = { score: number } & ({ option: OptionMatch } | { element: Element } | { options: Element[] });

/** The best of native options and of elements; undefined where nothing fits. */
function best(turn: Turn, phrase: string): Choice | undefined {
  const option = matchOptions(phrase, listsOf(turn.model), turn.model)[0];
  const found = turn.find(phrase, 'choose');
  const part = found.state === 'found' ? oneOfLine(found.element, phrase, turn) : undefined;
  if (part !== undefined && found.state === 'found') return { element: part, score: found.score };
  if (
    found.state === 'found' &&
    !isOnlyRead(found.element, turn) &&
    !isShownIn(found.element, option) &&
    found.score >= (option?.score ?? 0)
  )
    return { element: found.element, score: found.score };
  if (option !== undefined) return { option, score: option.score };
  return found.state === 'unclear' ? { options: found.options, score: GOOD } : undefined;
}

/** What a list shows now is none of what it offers. */
const isShownIn = ({ kind, node }: Element, option: OptionMatch | undefined): boolean =>
  option !== undefined && kind === 'text' && isWithin(node, option.list.node);

/** "A party of four": what stands over the numbers is none of them, nor is the line in which a list stands one of its options. */
const isOnlyRead = ({ kind, node }: Element, { model }: Turn): boolean =>
  !takesClicks(node) &&
  (kind === 'heading' || listsOf(model).some((list) => list.node !== node && isWithin(list.node, node)));

/** "Salt and pepper" may be one option; "Banana" is not both of "banana and cherry". */
function isEach(choice: Choice, parts: string[]): boolean {
  if (parts.length < 2 || 'options' in choice) return true;
  const shown = wordsOf('option' in choice ? choice.option.option : nameOf(choice.element));
  return parts.every((part) => {
    const first = wordsOf(part).find((word) => !STOP_WORDS.has(word));
    return first !== undefined && shown.includes(first);
  });
}

/** "Ham, fog and rye", where there are boxes for two of them: the one that there is none for. Boxes are ticked together, or not at all. */
function otherBox(choice: Choice, parts: string[], turn: Turn): string | undefined {
  if (!('element' in choice) || !isBox(choice.element)) return undefined;
  const name = normalise(choice.element.name);
  const isOneName = (part: string): boolean => !/\s/.test(part) && !STOP_WORDS.has(part.toLowerCase());
  return parts.length > 1 && parts.every(isOneName) && parts.some((part) => normalise(part) === name)
    ? parts.find((part) => (best(turn, part)?.score ?? 0) < GOOD)
    : undefined;
}

function take(turn: Turn, choice: Choice): Result {
  if ('element' in choice) {
    const { element } = choice;
    const box = element.node.role === 'cell' ? boxOf(element, turn) : ownBox(element, turn);
    return needsValue(element) ? setValue(turn, element, '') : pick(box ?? element);
  }
  if ('option' in choice) return selectOptions(turn, choice.option.list, [choice.option.option]);
  return { state: 'unclear', phrase: nameOf(choice.options[0] as Element), options: choice.options };
}

/** What is chosen in a tree whose items have boxes is ticked; a click on its name only goes there. */
function ownBox({ kind, name, node }: Element, { model }: Turn): Element | undefined {
  const around = kind === 'text' ? itemWith(node) : undefined;
  const item = node.role === 'treeitem' ? node : around?.name === name ? around : undefined;
  return (
    item &&
    model.elements.find(
      (one) => one.kind === 'choice' && isWithin(one.node, item) && itemWith(one.node) === item,
    )
  );
}

const itemWith = (node: Element['node']): Element['node'] | undefined =>
  ancestor(node, (role) => role === 'treeitem');

function needsValue({ kind, node }: Element): boolean {
  return (
    kind === 'field' || kind === 'slider' || kind === 'group' || (kind === 'list' && node.role === 'combobox')
  );
}

function pick(element: Element): Result {
  if (element.kind === 'choice') return check(element, true);
  const name = nameOf(element);
  return {
    state: 'act',
    actions: [clickOf(element)],
    said: `chose ${quote(name)}`,
    final: true,
    pause: element.kind !== 'option',
  };
}

function chooseEach(turn: Turn, parts: string[]): Result {
  const lists = listsOf(turn.model);
  const chosen = parts.map((part) => matchOptions(part, lists, turn.model)[0]);
  const list = chosen[0]?.list;
  if (list !== undefined && chosen.every((match) => match?.list === list))
    return selectOptions(
      turn,
      list,
      chosen.map((match) => (match as OptionMatch).option),
    );
  const actions: PageAction[] = [];
  const said: string[] = [];
  let pause = false;
  for (const part of parts) {
    const choice = best(turn, part);
    if (choice === undefined) return unresolved({ state: 'missing', nearest: [] }, part, 'choose');
    const result = take(turn, choice);
    if (result.state === 'act') {
      actions.push(...result.actions);
      pause ||= result.pause;
    }
    if (result.state === 'act' || result.state === 'skip') said.push(result.said);
    else return result;
  }
  if (actions.length === 0) return { state: 'skip', said: said.join(', ') };
  return { state: 'act', actions, said: said.join(', '), final: true, pause };
}
