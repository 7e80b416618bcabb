// SPDX-License-Identifier: MIT
// "Change gently to firmly", "make it Tuesday instead of Monday in the note": some words of a text that a field holds already.

import { plainValue } from '../controls/values.ts';
import { type Clause, clausesFor } from '../language/command.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** Where it is, before the verb or behind all else: the one text that has the words is meant. */
const PLACE =
  /^in\s+(?:the|my)\s+[\p{L} ]{2,30}?,?\s+(?=(?:change|replace|swap|correct)\s)|\s+in\s+the\s+[\p{L} ]{2,30}$/giu;
const CHANGED =
  /^(?:change|replace|swap|correct|edit|turn|set)\s+(?:the\s+words?\s+)?(.+?)\s+(?:to|with|by|into|for)\s+(.+)$/i;
const MADE = /^(?:make|put|write|say|use|type|let)\s+(?:it\s+(?:say\s+)?)?(.+)$/i;
/** What was taken off the clause, for it says what is not meant. */
const INSTEAD = /\sinstead\s+of\s+(.+?)(?=\s+(?:in|on|at|and|then)\s|[.,;!]|$)/i;

/** The one field whose text has the old words gets it with the new ones; undefined where none has, or several. */
export function rewordingClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [old, fresh] = wordsIn(clause.source.replace(PLACE, ''), turn.input.task.text);
  if (!old || !fresh || turn.progress.length > 0 || isField(old, turn)) return undefined;
  const words = new RegExp(
    `(?<![\\p{L}\\d])${old.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\d])`,
    'iu',
  );
  const [field, ...others] = turn.model.elements.filter((element) => isPartOf(words, element));
  return field === undefined || others.length > 0
    ? undefined
    : clausesFor(clause, [
        { kind: 'complete', field: `ref:${field.ref}`, value: `"${field.node.text?.replace(words, fresh)}"` },
      ]);
}

/** The old words and the new ones; none where the clause tells no such two. */
function wordsIn(said: string, request: string): string[] {
  const [, from, to] = CHANGED.exec(said) ?? [];
  const made = MADE.exec(said)?.[1];
  const old = made && INSTEAD.exec(request.slice(request.indexOf(made) + made.length))?.[1];
  const both = from !== undefined && to !== undefined ? [from, to] : made && old ? [old, made] : [];
  return both.map((words) => plainValue(words).text);
}

/** Said of the whole of what a field holds, it is another value for that field. */
const isPartOf = (words: RegExp, { kind, node }: Element): boolean =>
  kind === 'field' && words.test(node.text ?? '') && node.text?.replace(words, '').trim() !== '';

const isField = (words: string, turn: Turn): boolean => turn.score(words, 'set') >= CALLED;
const CALLED = 0.85;
