// SPDX-License-Identifier: MIT
// What is to be copied from one place of the page into another.
import type { Command } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import type { Element, PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { bestFact } from '../questions/best-fact.ts';
import type { Turn } from '../turn/turn.ts';

/** "Copy the old address into the new address field", "copy the reference and the amount due into the payment fields". */
export function copied(source: string, turn: Turn): Command[] | undefined {
  const [, what, where] =
    /^copy\s+(.+?)\s+into\s+(.+)$/i.exec(source) ?? /^copy\s+(.+?)\s+(?:to|in)\s+(.+)$/i.exec(source) ?? [];
  if (what === undefined || where === undefined) return undefined;
  const parts = listOf(what);
  const field = turn.matches(where, 'type')[0];
  if (parts.length === 1 && field !== undefined && field.score >= 0.6 && field.element.kind === 'field')
    return [
      { kind: 'copy', source: what },
      { kind: 'type', rest: `it into ${where}` },
    ];
  const each = parts.map((part) => ({
    field: fieldFor(part, turn.model),
    value: bestFact(turn, part)?.value,
  }));
  if (each.some(({ field, value }) => field === undefined || value === undefined)) return undefined;
  return each.map(({ field, value }) => ({
    kind: 'complete',
    field: `ref:${field?.ref}`,
    value: `"${value}"`,
  }));
}

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
