// SPDX-License-Identifier: MIT
// What is to be copied from one place of the page into another.
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import type { Element, PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { bestFact } from '../questions/best-fact.ts';
import { solved } from '../questions/references.ts';
import { valueMeant } from '../questions/worked-out.ts';
import type { Turn } from '../turn/turn.ts';

/** What is taken from one place of the page and goes to another; undefined for any other clause. */
export function copyClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (turn.progress.length > 0) return undefined;
  return clausesFor(
    clause,
    copied(source, turn) ?? takenOver(source, turn) ?? solvedInto(source, turn) ?? asAnswer(source, turn),
  );
}

/** "Copy the old address into the new address field", "copy the reference and the amount due into the payment fields". */
function copied(source: string, turn: Turn): Command[] | undefined {
  const said = /^copy\s+(.+)$/i.exec(source)?.[1];
  if (said === undefined) return undefined;
  const into = cutsOf(said).find(({ where, into }) => takesCopy(where, into, turn));
  if (into !== undefined && listOf(into.what).length === 1)
    return [
      { kind: 'copy', source: into.what.replace(IN_SHEET, 'the entry for $1') },
      { kind: 'type', rest: `it into ${into.where}` },
    ];
  const [, told = ''] = /^(.+?)\s+(?:into|to|in)\s+/i.exec(said) ?? [];
  const parts = listOf(told.replace(FROM, ''));
  const each = parts.map((part) => ({
    field: fieldFor(part, turn.model),
    value: bestFact(turn, part)?.value,
  }));
  if (parts.length === 0 || each.some(({ field, value }) => field === undefined || value === undefined))
    return undefined;
  return each.map(({ field, value }) => ({
    kind: 'complete',
    field: `ref:${field?.ref}`,
    value: `"${value}"`,
  }));
}

/** "Take what is written in the note, put it in the field": copied, where what follows only says where it goes. */
function takenOver(source: string, turn: Turn): Command[] | undefined {
  const what = TAKES.exec(source)?.[1];
  const next = turn.memo.clauses[turn.at + 1]?.source ?? '';
  return what !== undefined && PUTS.test(next) && valueMeant(turn, what) !== undefined
    ? [{ kind: 'copy', source: what }]
    : undefined;
}

const TAKES = /^(?:take|grab|get|cut|select|mark|note(?: down)?|remember|use|look up|find|read)\s+(.+)$/i;
const PUTS = /^(?:paste|put|type|enter|insert|write|copy|drop|fill)\s+(?:it|that|this)\b/i;

/** "Solve the problem": what comes out of it goes into the one field, unless what follows says where. */
function solvedInto(source: string, turn: Turn): Command[] | undefined {
  const [problem] = SOLVES.exec(source) ?? [];
  const next = turn.memo.clauses[turn.at + 1];
  const [field, ...more] = turn.model.elements.filter(({ kind }) => kind === 'field');
  const isTold = next !== undefined && next.command.kind !== 'click';
  if (problem === undefined || isTold || field === undefined || more.length > 0 || field.node.text)
    return undefined;
  const value = solved(turn.model);
  return value === undefined
    ? undefined
    : [{ kind: 'complete', field: `ref:${field.ref}`, value: `"${value}"` }];
}

const SOLVES = /^(?:solve|work out|calculate|compute|answer)\s+(?:the|this|that|it)\b/i;

/** "Submit the number of dogs as the answer". */
function asAnswer(source: string, turn: Turn): Command[] | undefined {
  const [, what, field] = /^(?:submit|send|hand in|give)\s+(.+?)\s+as\s+(the\s+\p{L}+)$/iu.exec(source) ?? [];
  const value = what === undefined ? undefined : valueMeant(turn, what);
  return value === undefined
    ? undefined
    : [{ kind: 'type', rest: `${value} into ${field}` }, { kind: 'send' }];
}

const FROM = /\s+(?:from|in|of)\s+(?:the|this)\s+(?:table|list|page|text|box|card)(?:\s+(?:above|below))?$/i;

/** "The weight from the table". */
const IN_SHEET =
  /^(?:the\s+)?(.+?)\s+(?:from|in|of)\s+(?:the|this)\s+(?:table|list)(?:\s+(?:above|below))?$/i;

interface Cut {
  what: string;
  where: string;
  /** Said with a word that can only mean where it goes. */
  into: boolean;
}

/** The last place first. */
const cutsOf = (said: string): Cut[] =>
  [...said.matchAll(/\s+(into|onto|to|in)\s+/gi)].reverse().map(({ index, 0: joint, 1: word = '' }) => ({
    what: said.slice(0, index),
    where: said.slice(index + joint.length),
    into: !/^in$/i.test(word),
  }));

/** "Copy the text in the 1st text area" tells where it comes from. */
function takesCopy(where: string, into: boolean, turn: Turn): boolean {
  const fields = turn.matches(where, 'type').filter(({ element }) => element.kind === 'field');
  const [field] = fields;
  return (
    field !== undefined && field.score >= FOUND && (into || fields.every(({ element }) => !element.node.text))
  );
}

const FOUND = 0.6;

/** Of the fields the one whose name has most of what is copied in it. */
function fieldFor(what: string, { elements }: PageModel): Element | undefined {
  const fields = elements
    .filter(({ kind }) => kind === 'field')
    .map((element) => ({
      element,
      score: Math.max(...element.labels.map(({ text }) => mentions(text, what))),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = fields;
  return first !== undefined && first.score >= 0.5 && first.score > (second?.score ?? 0)
    ? first.element
    : undefined;
}
