// SPDX-License-Identifier: MIT
// "Search for action movies directed by Lee from year 1999", where no one field searches: each thing that is told goes to the field for it.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { submitBehind } from './submit.ts';

const YEAR =
  /\s+(?:(?:released|made|published|issued|written|recorded)\s+)?(?:from|in|of)\s+(?:the\s+)?(?:year\s+)?(\d{4})(?=\s|$)/i;
const DOER =
  /\s+(?:(\p{L}+(?:ed|en|ng))\s+)?by\s+(.+?)(?=\s+(?:from|in|of|called|titled|released|made|published)\s|$)/iu;
const TITLE = /\s+(?:called|titled|named)\s+(.+?)(?=\s+(?:from|in|by|directed|written|released|made)\s|$)/i;
const KIND = /^(?:(?:an?|the|all|some|any)\s+)?((?:\p{L}+[\s-]){1,2})\p{L}+$/iu;

const DOERS = /\b(?:director|author|artist|writer|composer|singer|painter|by)\b/i;
const LEAST = 2;

/** Undefined where some of the words go nowhere. */
export function criteriaClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'search' || turn.progress.length > 0) return undefined;
  const filled: Command[] = [];
  let text = command.text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => [RegExp, string]): void => {
    const match = pattern.exec(text);
    const [label, value] = match === null ? [] : read(match);
    const field = label === undefined ? undefined : fieldCalled(label, turn);
    if (match === null || field === undefined || value === undefined) return;
    filled.push({ kind: 'complete', field: `ref:${field}`, value });
    text = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim();
  };
  take(YEAR, ([, year = '']) => [/\b(?:year|date)\b/i, year]);
  take(TITLE, ([, title = '']) => [/\b(?:title|name)\b/i, title]);
  take(DOER, ([, verb = '', who = '']) => [ofDeed(verb), who]);
  take(KIND, ([, kind = '']) => [/\b(?:genre|type|kind|category)\b/i, kind.trim()]);
  if (filled.length < LEAST || wordsOf(text).length > 1) return undefined;
  const send = submitBehind(filled, turn, 'search');
  return clausesFor(clause, send === undefined ? filled : [...filled, { kind: 'click', target: send }]);
}

/** "Directed": the director's. */
function ofDeed(verb: string): RegExp {
  const root = stem(verb.toLowerCase()).replace(/(?:e|ed|en|t|tt|te)$/, '');
  return root.length > 2 ? new RegExp(`\\b${root}\\p{L}*|\\bby\\b`, 'iu') : DOERS;
}

function fieldCalled(label: RegExp, { model }: Turn): string | undefined {
  const [only, ...more] = model.elements.filter(
    ({ kind, labels }) =>
      (kind === 'field' || kind === 'list') && labels.some(({ text }) => label.test(text)),
  );
  return more.length === 0 ? only?.ref : undefined;
}

/** "The open issues with high priority": options of several lists, told one after the other; undefined where some word is of none of them. */
export function optionsTold(said: string, { model }: Turn): Command[] | undefined {
  if (OTHERWISE.test(said)) return undefined;
  let left = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const chosen: Command[] = [];
  for (const list of listsOf(model)) {
    const names = list.labels.flatMap(({ words }) => words);
    const [option, ...more] = optionsOf(list).filter(({ name, text = '' }) =>
      isSaid(wordsOf(name || text), left),
    );
    if (option === undefined || more.length > 0) continue;
    const shown = option.name || (option.text ?? '');
    chosen.push({ kind: 'complete', field: pinned(list, list.name), value: `"${shown}"` });
    left = left.filter((word) => !wordsOf(shown).includes(word) && !names.includes(word));
  }
  // What is left is what all of them are: "issues".
  const isKind = left.length === 0 || (left.length === 1 && /s$/.test(left[0] as string));
  return chosen.length >= LEAST && isKind ? chosen : undefined;
}

/** Not all that is named is to be shown, or any of it. */
export const OTHERWISE = /\b(?:not|no|without|except|or|neither|nor|but)\b|n['’]t\b/i;

export const isSaid = (option: string[], said: string[]): boolean =>
  option.length > 0 && option.every((word) => said.includes(word));
