// SPDX-License-Identifier: MIT
// "Give staff and choice excellent, opening hours fair": each of several rows of the same few words takes the word that is told for it.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { EVERYTHING } from './rated.ts';

const RATES = /^(?:give|rate|mark|score|grade)\s+(.+?)[.!]*$/i;
/** "Staff: Good". */
const NAMED = /^(.{2,60}?)\s*[:–—]\s+(\S.*)$/;
const FEWEST = 3;
const CALLED = 0.85;

interface Row {
  label: string;
  /** What is chosen, by its word. */
  marks: Map<string, Element>;
}

/** Undefined where not all of what is told is of one row each. */
export function ratedInWords(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = isDerived(clause) || turn.progress.length > 0 ? undefined : RATES.exec(clause.source)?.[1];
  const rows = told === undefined ? [] : rowsOf(turn.model);
  if (told === undefined || rows.length < 2) return undefined;
  const words = [...new Set(rows.flatMap(({ marks }) => [...marks.keys()]))];
  const parts = told.split(/,\s*(?:and\s+)?|\s+and\s+/i).map((part) => part.trim());
  const pairs = parts.map((part) => pairIn(part, words));
  const isWordFirst = pairs[0]?.isFirst === true;
  const given = parts.flatMap((part, at) => {
    const group = isWordFirst ? pairs.slice(0, at).reverse() : pairs.slice(at + 1);
    const word = (pairs[at] ?? group.find((pair) => pair !== undefined))?.word;
    return word === undefined ? [[]] : [marksFor(pairs[at]?.what ?? part, word, rows)];
  });
  const marks = given.flat();
  if (given.some(({ length }) => length === 0) || new Set(marks).size < marks.length) return undefined;
  return clausesFor(
    clause,
    marks.map((mark): Command => ({ kind: 'check', target: pinned(mark, mark.name), on: true })),
  );
}

interface Pair {
  what: string;
  word: string;
  isFirst: boolean;
}

/** "The staff as excellent", "excellent for the staff". */
function pairIn(part: string, words: string[]): Pair | undefined {
  const plain = normalise(part);
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (plain.endsWith(` ${word}`))
      return { what: plain.slice(0, -word.length - 1).replace(TIED, ''), word, isFirst: false };
    const [, what] = plain.startsWith(`${word} `) ? (FOR.exec(plain.slice(word.length + 1)) ?? []) : [];
    if (what !== undefined) return { what, word, isFirst: true };
  }
  return undefined;
}

const TIED = /\s+(?:as|with|at|an?|to be|both|is|are)$/;
const FOR = /^(?:for|to)\s+(.+)$/;

function marksFor(what: string, word: string, rows: Row[]): Element[] {
  const called = rows.filter(({ label }) => mentions(what, label) >= CALLED);
  const meant = called.length === 0 && EVERYTHING.test(what) ? rows : called.length === 1 ? called : [];
  const marks = meant.flatMap((row) => row.marks.get(word) ?? []);
  return marks.length === meant.length ? marks : [];
}

/** Rows whose words are those of another. */
function rowsOf({ elements }: PageModel): Row[] {
  const rows = new Map<string, Row>();
  for (const element of elements) {
    const [, label, word] = element.node.role === 'radio' ? (NAMED.exec(element.name) ?? []) : [];
    if (label === undefined || word === undefined) continue;
    const row = rows.get(label) ?? { label, marks: new Map() };
    rows.set(label, row);
    row.marks.set(normalise(word), element);
  }
  const wordsOf = ({ marks }: Row): string => [...marks.keys()].join('|');
  const all = [...rows.values()];
  return all.filter(
    (row) =>
      row.marks.size >= FEWEST && all.some((other) => other !== row && wordsOf(other) === wordsOf(row)),
  );
}
