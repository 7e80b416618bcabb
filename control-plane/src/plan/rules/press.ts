// SPDX-License-Identifier: MIT
// Clicks: one target, several, the same again, or a word in a running text.
import type { PageAction } from '../action.ts';
import type { Command } from './command.ts';
import { selectOptions, setValue } from './fields.ts';
import type { Use } from './ground.ts';
import { inlineText } from './inline.ts';
import { STOP_WORDS, STRUCTURE_NOUNS } from './lexicon.ts';
import { type Element, nameOf } from './model.ts';
import { numberOf } from './numbers.ts';
import { matchOptions } from './options.ts';
import { prefixPairs } from './pairs.ts';
import { setPairs } from './setting.ts';
import { likeness, normalise, quote, stem, wordsOf } from './text.ts';
import { act, type Result, type Turn, unresolved } from './turn.ts';
import { listOf } from './words.ts';

export function press(turn: Turn, said: string, use: 'click' | 'open'): Result {
  const { phrase, times } = repeated(said);
  const parts = several(phrase, turn, use);
  if (parts.length > 1) return pressEach(turn, parts, use);
  const whole = turn.find(phrase, use);
  if (whole.state === 'found')
    return times > 1 ? pressAgain(whole.element, times) : clickOn(turn, whole.element, phrase);
  if (isStructure(phrase) && turn.at + 1 < turn.memo.clauses.length) return { state: 'skip', said: '' };
  if (whole.state === 'unclear') return unresolved(whole, phrase, use);
  const column = /^(?:sort|order)\b.*?\bby\s+(?:the\s+)?(.+)$/i.exec(phrase);
  if (column) return press(turn, `${column[1]} column header`, use);
  const pairs = phrase.includes(',') ? prefixPairs(phrase, turn) : [];
  if (pairs.length > 1) return setPairs(turn, pairs);
  const inside = inlineText(phrase, turn.model);
  if (inside !== undefined && turn.failures === 0)
    return act(
      { kind: 'click', ref: inside.ref, name: inside.text, text: inside.text },
      `clicked ${quote(inside.text)}`,
      true,
    );
  return unresolved(whole, phrase, use);
}

/** "View order 1002" where rows have a control "View": the verb is the name. */
export function verbal(turn: Turn, command: Extract<Command, { kind: 'click' | 'open' }>): string {
  if (command.kind !== 'open' || command.verb === undefined) return command.target;
  const phrase = `${command.verb} ${command.target}`;
  const best = turn.matches(phrase, 'click')[0];
  const named = best?.element.labels.some((label) => label.words.includes(normalise(command.verb as string)));
  return best !== undefined &&
    named === true &&
    best.score >= Math.max(0.85, turn.score(command.target, 'open') - 0.05)
    ? phrase
    : command.target;
}

/** "plus twice", "next three times". */
function repeated(said: string): { phrase: string; times: number } {
  const match = /^(.+?)\s+(?:(once|twice|thrice)|(\S+)\s+times)$/i.exec(said);
  const times =
    match?.[2] === undefined
      ? numberOf(match?.[3] ?? '')
      : { once: 1, twice: 2, thrice: 3 }[match[2].toLowerCase()];
  return match && times !== undefined && times <= 20
    ? { phrase: match[1] as string, times }
    : { phrase: said, times: 1 };
}

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

/** "A, B and C" where each is on the page; "add A and B to the basket" → "add A to the basket", "add B to the basket". */
function several(phrase: string, turn: Turn, use: Use): string[] {
  if (!/,|\band\b/i.test(phrase) || turn.score(phrase, use) >= 0.96) return [];
  const parts = listOf(phrase);
  if (parts.length > 1 && parts.every((part) => turn.score(part, use) >= 0.85)) return parts;
  const words = phrase.split(/\s+/);
  const joint = words.indexOf('and');
  let best: { pair: string[]; score: number } = { pair: [], score: 1.6 };
  for (let head = 1; head <= Math.min(3, joint - 1); head++)
    for (let tail = words.length; tail >= Math.max(joint + 2, words.length - 4); tail--) {
      const shared = (part: string[]): string =>
        [...words.slice(0, head), ...part, ...words.slice(tail)].join(' ');
      const pair = [shared(words.slice(head, joint)), shared(words.slice(joint + 1, tail))];
      const score = pair.reduce((sum, one) => sum + turn.score(one, use), 0) - 0.001 * head;
      if (score > best.score) best = { pair, score };
    }
  return best.pair;
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
]);

function pressEach(turn: Turn, phrases: string[], use: Use): Result {
  const left = phrases.slice(turn.progress.length);
  const next = left[0] as string;
  const found = turn.find(next, use);
  if (found.state !== 'found') return unresolved(found, next, use);
  const result = clickOn(turn, found.element, next);
  return result.state === 'act' ? { ...result, final: left.length === 1 } : result;
}

function clickOn(turn: Turn, element: Element, phrase: string): Result {
  const name = nameOf(element);
  const value = element.kind === 'field' ? valueIn(turn, phrase, element) : '';
  if (value !== '') return setValue(turn, element, value);
  const option =
    element.kind === 'list'
      ? matchOptions(withoutName(phrase, element), [element], turn.model)[0]
      : undefined;
  if (option !== undefined && option.score >= 0.75) return selectOptions(turn, element, [option.option]);
  const inner = element.kind === 'treeitem' && element.node.pointer !== true;
  const action: PageAction = { kind: 'click', ref: element.ref, name, ...(inner && { text: name }) };
  return act(action, `clicked ${quote(name)}`, element.kind !== 'choice');
}

/** "filter by Omar" on a field called "Filter" → "Omar"; a plain "click …" says no value. */
function valueIn(turn: Turn, phrase: string, element: Element): string {
  if (turn.memo.clauses[turn.at]?.source !== phrase) return '';
  const name = element.labels.flatMap((label) => label.words);
  const words = phrase
    .split(/\s+/)
    .filter((word) => !name.some((shown) => likeness(normalise(word), shown) >= 0.9));
  return words
    .join(' ')
    .replace(/^(?:by|for|with|to|as|is|of|the|:)\s+/i, '')
    .replace(/^(?:by|for|with|to|as|is|of|the|:)$/i, '');
}

/** "sort by price" on a list called "Sort by" → "price". */
function withoutName(phrase: string, element: Element): string {
  const name = new Set(wordsOf(element.name));
  return wordsOf(phrase)
    .filter((word) => !name.has(word) || STOP_WORDS.has(word))
    .join(' ');
}
