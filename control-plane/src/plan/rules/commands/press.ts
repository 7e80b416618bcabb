// SPDX-License-Identifier: MIT
// Clicks: one target, several, the same again, or a word in a running text.

import type { PageAction } from '../../action.ts';
import { chooseDate } from '../controls/dated.ts';
import { selectOptions, setValue } from '../controls/fields.ts';
import { pressKeys } from '../controls/keypad.ts';
import { slotOf } from '../controls/slot.ts';
import { whichButton } from '../controls/which-button.ts';
import { toldIn } from '../language/command.ts';
import { isDeed, mayBeHidden } from '../language/deeds.ts';
import { STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { likeness, normalise, quote, stem, wordsOf } from '../language/text.ts';
import { repeated } from '../language/times.ts';
import { listOf } from '../language/words.ts';
import { isShut } from '../page/branches.ts';
import type { Use } from '../page/fitness.ts';
import { isSignOfOther } from '../page/fold-pictures.ts';
import { isFolder, showsWhatWas } from '../page/folders.ts';
import { decide } from '../page/ground.ts';
import type { Grounding } from '../page/grounding.ts';
import { inlineSign, inlineText } from '../page/inline.ts';
import { type Element, type Match, nameOf } from '../page/model.ts';
import { isOnlyStated, isStatement } from '../page/only-stated.ts';
import { matchOptions } from '../page/options.ts';
import { pieceNamed } from '../page/piece-named.ts';
import { placeOf } from '../page/pieces.ts';
import { linkTo, readerOf } from '../page/reader.ts';
import { valueMeant } from '../questions/worked-out.ts';
import { prefixPairs } from '../sentences/pairs.ts';
import { act, clickOf, type Result, type Turn, unresolved } from '../turn/turn.ts';
import { isByBox } from './by-box.ts';
import { enumeratedIn } from './enumerated.ts';
import { inBranch } from './in-branch.ts';
import { manyOf } from './many.ts';
import { isNearlyNamed, isTakenAtLast } from './nearly-named.ts';
import { isNotThere } from './not-there.ts';
import { isTextBesideDeed, onlyShows } from './only-shows.ts';
import { setPairs } from './setting.ts';

export function press(turn: Turn, said: string, use: 'click' | 'open'): Result {
  const { phrase, times } = repeated(beyond(said, turn));
  const typed = pressKeys(turn, phrase);
  if (typed !== undefined) return typed;
  const described = DESCRIBED.exec(phrase)?.[1];
  if (described !== undefined) {
    const value = valueMeant(turn, described);
    return value === undefined ? { state: 'missing', phrase, use, nearest: [] } : press(turn, value, use);
  }
  const slot = slotOf(turn, phrase);
  if (slot !== undefined) return act(clickOf(slot), `clicked ${phrase}`, true);
  const parts = enumeratedIn(phrase, turn, use);
  if (parts.length > 1) return pressEach(turn, parts, use);
  const many = manyOf(turn, phrase, use);
  if (many !== undefined) return pressMany(use === 'open' ? ofState(many, turn) : many);
  const whole = whichButton(anyOf(turn.find(phrase, use), phrase), phrase, turn);
  const told = toldOf(turn);
  if (isByFolder(whole, told)) return pressNo((element) => isNoDeed(element, told), turn, phrase, use);
  if (use === 'open' && whole.state === 'unclear' && whole.options.some(isFolder))
    return pressNo((element) => isDeedOfFolder(element, whole.options), turn, phrase, use);
  if (whole.state === 'found' && onlyShows(whole.element, phrase))
    return pressNo((element) => onlyShows(element, phrase), turn, phrase, use);
  const isOther =
    whole.state === 'found' &&
    (isNotThere(whole.element, phrase, turn.model) ||
      isOnlyStated(whole.element, turn.memo.clauses[turn.at]) ||
      isTextBesideDeed(whole.element, told) ||
      isSignOfOther(whole.element.node, phrase));
  if (!phrase.startsWith('ref:') && (isOther || isByBox(whole, turn)))
    return { state: 'missing', phrase, use, nearest: [] };
  const inside =
    whole.state === 'found' && use === 'click' ? inBranch(whole.element, phrase, turn) : undefined;
  if (inside !== undefined) return { state: 'missing', phrase, use, nearest: [] };
  if (whole.state === 'found') {
    const pressed = times > 1 ? pressAgain(whole.element, times) : clickOn(turn, whole.element, phrase);
    return pressed.state === 'act' && isNearlyNamed(whole.element, phrase, turn)
      ? { state: 'missing', phrase, use, nearest: [], otherwise: pressed }
      : pressed;
  }
  if (isStructure(phrase) && turn.at + 1 < turn.memo.clauses.length) return { state: 'skip', said: '' };
  if (whole.state === 'unclear') return unresolved(whole, phrase, use);
  const paging = /^(?:on )?(?:to )?(?:the )?(next|previous)\s+\w+$/i.exec(phrase)?.[1];
  if (paging !== undefined && turn.score(paging, 'click') >= 0.9) return press(turn, paging, 'click');
  const keys = /^(?:the )?(?:keys|buttons|digits|numbers|letters)\s+(.+?)(?:\s+(?:on|of|in) .+)?$/i.exec(
    phrase,
  )?.[1];
  if (keys !== undefined && listOf(keys).length > 1) return press(turn, keys, use);
  const pairs = phrase.includes(',') ? prefixPairs(phrase, turn) : [];
  if (pairs.length > 1) return setPairs(turn, pairs);
  const dated = chooseDate(turn, phrase);
  if (dated !== undefined) return dated;
  const inText = inlineText(phrase, turn.model) ?? signFor(phrase, turn);
  const missing = unresolved(whole, phrase, use);
  const isNot = tellsMore(phrase, inText?.text ?? '') || isStatement(turn.memo.clauses[turn.at]);
  if (inText === undefined || turn.failures > 0 || isNot) return missing;
  const { ref, text } = inText;
  const click = act({ kind: 'click', ref, name: text, text }, `clicked ${quote(text)}`, true);
  // What is called a link may be in a part of the page that is shut, and the word stand in a text, too.
  return missing.state === 'missing' &&
    click.state === 'act' &&
    /\blinks?\b/i.test(phrase) &&
    !isTakenAtLast(turn)
    ? { ...missing, otherwise: click }
    : click;
}

/** "The 5th result" is the 2nd of this page where three were on the page before. */
function beyond(said: string, { at, memo }: Turn): string {
  if (memo.passed === 0 || at !== memo.at) return said;
  const { ordinal = 0, words } = selectionOf(said);
  return ordinal > memo.passed ? `the ${ordinal - memo.passed}th ${words}` : said;
}

/** "Archive it" is done by no folder of that name, which shows what it was done to. */
function isByFolder(found: Grounding, told: string): boolean {
  const elements = found.state === 'found' ? [found.element] : found.state === 'unclear' ? found.options : [];
  const [verb = ''] = wordsOf(told);
  return mayBeHidden(verb) && elements.some((element) => isNoDeed(element, told));
}

const isNoDeed = (element: Element, told: string): boolean =>
  isFolder(element) || showsWhatWas(told, element);

function toldOf({ memo, at }: Turn): string {
  const clause = memo.clauses[at];
  return clause === undefined ? '' : toldIn(clause);
}

/** "Look in the archive": the folder, and not the button that archives. */
const isDeedOfFolder = (element: Element, options: Element[]): boolean =>
  options.includes(element) && !isFolder(element);

function pressNo(isOther: (element: Element) => boolean, turn: Turn, phrase: string, use: Use): Result {
  const found = decide(turn.matches(phrase, use).filter(({ element }) => !isOther(element)));
  return found.state === 'found' ? clickOn(turn, found.element, phrase) : unresolved(found, phrase, use);
}

/** "The button with the colour of the door": called by what has to be read first. */
const DESCRIBED =
  /^(?:the |on )*(?:button|tile|card|swatch|option|link) (?:with|of|in|for|showing) (the (?:colou?r|answer|result|sum|solution|number) (?:of|to) .+)$/i;

/** "Collapse all sections": those that are open, where the page tells which are. */
function ofState(matches: Match[], { memo, at }: Turn): Match[] {
  const command = memo.clauses[at]?.command;
  const verb = command?.kind === 'open' ? (command.verb ?? '') : '';
  const isTold = matches.some(({ element }) => isShut(element) !== undefined);
  const shuts = /^(?:collapse|close|fold|hide)\b/i.test(verb);
  return isTold ? matches.filter(({ element }) => isShut(element) === !shuts) : matches;
}

/** "A text box": any will do. */
function anyOf(found: Grounding, phrase: string): Grounding {
  return found.state === 'unclear' && /^(?:on\s+)?(?:an?|any|one)\s/i.test(phrase)
    ? { state: 'found', element: found.options[0] as Element, score: 0.9 }
    : found;
}

function pressMany(matches: Match[]): Result {
  const actions = matches.map(
    ({ element }): PageAction => ({
      kind: 'click',
      ref: element.ref,
      name: nameOf(element),
      ...placeOf(element.node),
    }),
  );
  const names = [...new Set(matches.map(({ element }) => quote(nameOf(element))))];
  const times = names.length === 1 && actions.length > 1 ? ` ${actions.length} times` : '';
  return {
    state: 'act',
    actions,
    said: `clicked ${names.join(', ')}${times}`,
    final: true,
    pause: true,
  };
}

/** Of a word in a text, and where that is. */
const MOST_LEFT = 5;

/** Values that a press would leave out, or another deed, or a whole sentence. */
function tellsMore(phrase: string, pressed: string): boolean {
  const rest = phrase.toLowerCase().replace(pressed.toLowerCase(), '').trim();
  if (/^(?:put|type|enter|write|fill|set|choose|select|send)\s/.test(rest)) return true;
  if (wordsOf(rest).filter((word) => !STOP_WORDS.has(word)).length > MOST_LEFT) return true;
  const values = phrase.match(/"[^"]+"|“[^”]+”|\S+@\S+\.\w+|(?<=\bpassword )\S+/gi) ?? [];
  return values.some((value) => !pressed.includes(value.replace(/["“”]/g, '')));
}

/** A mere sign in a text: "close the notice" where it ends in an "x". */
function signFor(phrase: string, turn: Turn): { ref: string; text: string } | undefined {
  const meaning = wordsOf(phrase)
    .slice(0, 2)
    .find((word) => SIGN_VERBS.has(word));
  const others = wordsOf(phrase).filter((word) => word !== meaning && !STOP_WORDS.has(word));
  // What it is done to has to be open or chosen before a sign that stands alone may mean it.
  const isAlone =
    meaning === undefined || !isDeed(meaning) || others.every((word) => STRUCTURE_NOUNS.has(stem(word)));
  return meaning === undefined || !isAlone
    ? undefined
    : inlineSign(meaning === 'dismiss' ? 'close' : meaning, turn.model.root);
}

const SIGN_VERBS = new Set([
  'close',
  'dismiss',
  'next',
  'previous',
  'search',
  'like',
  'star',
  'delete',
  'menu',
  'plus',
  'minus',
]);

function pressAgain(element: Element, times: number): Result {
  const action: PageAction = { kind: 'click', ref: element.ref, name: nameOf(element) };
  return {
    state: 'act',
    actions: Array.from({ length: times }, () => action),
    said: `clicked ${quote(nameOf(element))} ${times} times`,
    final: true,
    pause: true,
  };
}

/** "through the file tree", "the sections below": where to look, not what to click. */
function isStructure(phrase: string): boolean {
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  return words.every((word) => STRUCTURE_NOUNS.has(stem(word)) || LOOKING.has(stem(word)));
}

const LOOKING = new Set([
  'through',
  'between',
  'among',
  'file',
  'folder',
  'tree',
  'tab',
  'different',
  'various',
  'collapsible',
  'accordion',
  'section',
  'expand',
  'node',
  'branch',
  'level',
  'unfold',
]);

function pressEach(turn: Turn, phrases: string[], use: Use): Result {
  const left = phrases.slice(turn.progress.length);
  const next = left[0] as string;
  const found = turn.find(next, use);
  if (found.state !== 'found') return unresolved(found, next, use);
  const result = clickOn(turn, found.element, next);
  return result.state === 'act' ? { ...result, final: left.length === 1 } : result;
}

function clickOn(turn: Turn, said: Element, phrase: string): Result {
  const element = pieceNamed(
    readerOf(said, turn.model) ?? linkTo(said, turn.model) ?? said,
    phrase,
    turn.model,
  );
  const name = nameOf(element);
  const value = element.kind === 'field' ? valueIn(turn, phrase, element) : '';
  if (value !== '') return setValue(turn, element, value);
  const option =
    element.kind === 'list'
      ? matchOptions(withoutName(phrase, element), [element], turn.model)[0]
      : undefined;
  if (option !== undefined && option.score >= 0.75) return selectOptions(turn, element, [option.option]);
  return act(clickOf(element), `clicked ${quote(name)}`, element.kind !== 'choice');
}

/** "filter by Omar" on a field called "Filter" → "Omar"; a plain "click …" says no value. */
function valueIn(turn: Turn, phrase: string, element: Element): string {
  if (turn.memo.clauses[turn.at]?.source !== phrase) return '';
  const name = element.labels.flatMap((label) => label.words);
  const words = phrase
    .split(/\s+/)
    .filter((word) => !name.some((shown) => likeness(normalise(word), shown) >= 0.9));
  return /^(?:by|for|with|to|as|is|:)\s+(.+)$/i.exec(words.join(' '))?.[1] ?? '';
}

/** "sort by price" on a list called "Sort by" → "price". */
function withoutName(phrase: string, element: Element): string {
  const name = new Set(wordsOf(element.name));
  return wordsOf(phrase)
    .filter((word) => !name.has(word) || STOP_WORDS.has(word))
    .join(' ');
}
