// SPDX-License-Identifier: MIT
// Values that a request does not spell out but points to: "paste it", "the value of Color", "the 4th word", "your answer".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { sumIn } from '../language/arithmetic.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { isRoleWord } from '../language/phrase.ts';
import { selectionOf } from '../language/selection.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { regionsShowing } from '../page/regions.ts';
import type { Turn } from '../turn/turn.ts';
import { isAnswerAsked } from './asked-before.ts';
import { bestFact } from './best-fact.ts';
import { sentenceMeant } from './sentence-meant.ts';

const COPIED =
  /^(?:it|that|this|them|that word|the (?:text|word|code|sentence|copied text)|(?:the|your|my) (?:(?:right|correct) )?(?:answer|result|solution)(?: (?:to|of|for) (?:the|this|that) (?:\w+ )?(?:problem|sum|equation|calculation|question|puzzle|exercise))?|the (?:sum|product|difference|quotient))$/i;
const STATED =
  /^(?:the )?(?:values?|contents?|text|number|amount|entry|word|answer)\s+(?:of|for|(?:that |which )?(?:correspond\w*|belong\w*|goes) (?:with|to)|next to|beside|shown for|under)\s+(?:the\s+)?(?:labels?\s+|row\s+|field\s+|column\s+)?(.+?)(?:\s+(?:row|field|label|from the table|in the table|above|below))?$/i;

/** The value pointed to, in quotes; undefined where the words are the value themselves, or what they point to is not there. */
export function referredValue(turn: Turn, said: string): string | undefined {
  const copied = copiedValue(turn, said);
  if (copied !== undefined || COPIED.test(said)) return copied;
  if (SHOWN.test(said)) {
    const shown = plainText(turn);
    if (shown !== undefined) return `"${shown}"`;
  }
  const word = wordOf(turn, said);
  if (word !== undefined) return `"${word}"`;
  const stated = STATED.exec(said);
  const fact = bestFact(turn, stated?.[1] ?? '') ?? (OWNED.test(said) ? bestFact(turn, said) : undefined);
  return fact && `"${fact.value}"`;
}

/** Whether it is said where a value stands, and it stands there: "the value of Code", also where a field is called "Value". */
export const isStated = (turn: Turn, said: string): boolean =>
  /^(?:the )?(?:values?|contents?|entry)\s/i.test(said) &&
  [said, ...[...said.matchAll(INTO)].map(({ index }) => said.slice(0, index))].some(
    (value) => bestFact(turn, STATED.exec(value)?.[1] ?? '') !== undefined,
  );

/** Where it is to go, where that is all that is told. */
const INTO = /\s+(?:into|in|to|as)\s+(?=(?:(?!\sand\s|,\s).)+$)/gi;

/** What an answer was asked for as: "the full name", "the number as your answer". */
const ANSWERED =
  /^(?:only\s+)?(?:the|its|their)\s+(?:(?:full|exact|whole|total)\s+)?(number|name|value|amount|price|date|day|time|title|total|sum|count)\b(?:\s*,?\s+(?:only|alone|as|of|with)\b.*)?$/i;

/** What was found of it: "find the dog … and type its kennel". */
const ITS_OWN = /^(?:its|their|his|her)\s+\p{L}+(?:\s\p{L}+)?$/iu;

/**
 * What was copied, what is quoted where the sentence begins ('for the text "fox", type it …'), or what comes out of the page's sum, where
 * the words are no more than a word for that.
 */
export function copiedValue(turn: Turn, said: string): string | undefined {
  const { model, memo, at } = turn;
  if (memo.clipboard !== undefined && isAnswerAsked(said, turn)) return `"${memo.clipboard}"`;
  const [, kind] = memo.answers.length === 0 ? [] : (ANSWERED.exec(said) ?? []);
  const whole = memo.clipboard ?? '';
  // "Cane chair, black, € 112.00": what else is shown of it is no part of its name.
  const told = /^(?:name|title)$/i.test(kind ?? '') ? (/^([^,]+),\s.*\d/.exec(whole)?.[1] ?? whole) : whole;
  if (kind === undefined && memo.clipboard !== undefined && ITS_OWN.test(said)) return `"${whole}"`;
  if (kind !== undefined) return `"${(kind === 'number' && /\d[\d.,]*/.exec(told)?.[0]) || told}"`;
  if (!COPIED.test(said)) return undefined;
  const quoted = /["“]([^"”]+)["”]/.exec(memo.clauses[at]?.within ?? '')?.[1];
  const answer =
    memo.clipboard ??
    quoted ??
    (/answer|result|solution|sum|product|difference|quotient/i.test(said) ? solved(model) : undefined);
  return answer && `"${answer}"`;
}

/** "The phone of Ana", "Ana's phone". */
const OWNED = /^the\s.+\s(?:of|for|in|from)\s|^\p{L}[\p{L} ]*['’]s\s\p{L}+$/iu;
const SHOWN =
  /^(?:the\s+)?(?:text|words?|code|letters|string|captcha|number)\s+(?:below|above|shown|displayed|you see|on the (?:page|left|right)|in the (?:image|picture|box))$/i;

/** The first text of the page that names no control and heads nothing. */
function plainText(turn: Turn): string | undefined {
  const [first] = turn.model.elements.filter(
    ({ kind, node, name }) => kind === 'text' && node.pointer !== true && name !== '',
  );
  return first && (letterByLetter(first.node) ?? first.name);
}

/** "j", "R", "P", "f" beside each other: one word, each letter of which is drawn in its own way. */
function letterByLetter({ parent }: SnapshotNode): string | undefined {
  const letters = parent?.children.map((child) => (child.children.length === 0 ? textOf(child) : '')) ?? [];
  return letters.length > 1 && letters.every((text) => [...text].length === 1) ? letters.join('') : undefined;
}

/** "The 4th word in the paragraph", without the punctuation about it. */
export function wordOf(turn: Turn, said: string): string | undefined {
  const match =
    /^(?:(?:what|which)(?:'s| is)\s+)?(?:the\s+)?(\S+)\s+word(?:\s+(?:in|of|from)\s+(?:the\s+)?(.+))?$/i.exec(
      said,
    );
  const place = match === null ? undefined : ordinalOf(match[1] as string);
  if (place === undefined) return undefined;
  const where = match?.[2] ?? '';
  const placed = sentenceMeant(where, turn.model) ?? textAt(where, turn);
  const text = placed === undefined ? (textUnder(where, turn) ?? runningText(turn)) : placed.text;
  const words = (text ?? textUnder(where, turn) ?? '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.at(place < 0 ? place : place - 1)?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What "the 3rd text area" of those that hold something holds, empty where there are not as many; undefined where no place is said. */
export function textAt(said: string, { model }: Turn): { text: string } | undefined {
  const { ordinal = 0, words } = selectionOf(said);
  // "The first letter from the letter box" is none of the boxes that take text.
  if (ordinal === 0 || !isRoleWord(words) || /\s(?:from|in|of|on|under)\s/i.test(words)) return undefined;
  const filled = model.elements.filter(({ kind, node }) => kind === 'field' && Boolean(node.text));
  return { text: filled.at(ordinal < 0 ? ordinal : ordinal - 1)?.node.text ?? '' };
}

const TEXT_NOUNS = new Set(['text', 'note', 'message', 'paragraph', 'entry', 'comment']);

/** What follows the heading, or the label, that a text is called by. */
export function textUnder(name: string, { model }: Turn): string | undefined {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word) && !TEXT_NOUNS.has(word));
  if (words.length === 0) return undefined;
  const texts = regionsShowing(words, model.root).flatMap(([, next]) => next?.beside ?? []);
  return new Set(texts).size === 1 ? texts[0] : undefined;
}

/** The longest text that is no control's name. */
function runningText(turn: Turn): string {
  let longest = '';
  for (const node of walk(turn.model.root)) {
    const text = node.role === 'paragraph' ? textOf(node) : (node.text ?? '');
    if (text.length > longest.length) longest = text;
  }
  return longest;
}

/** The solution of the one sum or equation that the page shows. */
export function solved({ root }: PageModel): string | undefined {
  const found = new Set<string>();
  for (const node of walk(root)) {
    // The parts of a sum may be cells of a row.
    for (const text of [node.name, node.text ?? '', textOf(node)]) {
      const value = sumIn(text) ?? equation(text);
      if (value !== undefined && Number.isFinite(value)) found.add(String(Math.round(value * 1000) / 1000));
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "x - 3 = 5", "4 + x = 9", "3x = 12". */
function equation(said: string): number | undefined {
  const text = said.trim();
  const first = /^(\d*)\s*x\s*(?:([-+−*/])\s*(\d+))?\s*=\s*(-?\d+)$/.exec(text);
  if (first) {
    const factor = first[1] === '' ? 1 : Number(first[1]);
    const other = Number(first[3] ?? 0);
    const right = Number(first[4]);
    if (first[2] === '*') return right / other;
    if (first[2] === '/') return right * other;
    return (first[2] === '+' ? right - other : right + other) / factor;
  }
  const second = /^(-?\d+)\s*([-+−])\s*x\s*=\s*(-?\d+)$/.exec(text);
  if (!second) return undefined;
  const [a, right] = [Number(second[1]), Number(second[3])];
  return second[2] === '+' ? right - a : a - right;
}
