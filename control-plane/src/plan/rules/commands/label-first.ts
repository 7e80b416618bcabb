// SPDX-License-Identifier: MIT
// "Call me at quarter past four", "Volume, 80": the words before the value are what a field is called, whatever else they would mean.

import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { orderMeant } from '../language/order.ts';
import { wordsOf } from '../language/text.ts';
import { worthOf } from '../mentions/worth.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** Fewer may be a verb. */
const LEAST_WORDS = 2;

/** The field is set to what follows on its name; undefined where no one field is called by the first words. */
export function labelFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind !== 'click' || command.target !== source || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  // Of "Sort by" an order is found by what it means.
  if (orderMeant(source)?.end !== undefined) return undefined;
  const named = turn.model.elements.flatMap((element) => {
    const value = TAKES.has(element.kind) ? behindLabel(source, element, turn) : undefined;
    return value === undefined ? [] : [{ element, value }];
  });
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return undefined;
  return clausesFor(clause, [
    { kind: 'complete', field: pinned(only.element, only.element.name), value: only.value },
  ]);
}

const TAKES = new Set<Element['kind']>(['field', 'list', 'slider']);

/** What stands between a name and its value: "Date of birth, that would be 3 May", "Volume up to 80". */
const BETWEEN =
  /^(?:[,:=]\s*)?(?:(?:that(?:['’]s| is| would be| should be)|(?:up|down)(?: to)?|to|at|is|should be)\s+)?/i;

function behindLabel(source: string, element: Element, turn: Turn): string | undefined {
  const said = source.split(/\s+/);
  for (const { text } of element.labels) {
    const to = lengthOf(wordsOf(text), said);
    if (to === 0) continue;
    const [sign = ''] = /[,:=]$/.exec(said[to - 1] as string) ?? [];
    const rest = `${sign} ${said.slice(to).join(' ')}`.trim();
    const value = rest.replace(BETWEEN, '');
    const isApart = value !== rest;
    if (to >= LEAST_WORDS && !isApart) return rest;
    if (isApart && worthOf(value, value.split(' '), 0, element, turn)?.fits === true) return value;
  }
  return undefined;
}

/** How many of the first words said are the name, behind which others follow; 0 where they are not. */
function lengthOf(name: string[], said: string[]): number {
  for (let to = 1; to < said.length && to <= name.length; to++)
    if (wordsOf(said.slice(0, to).join(' ')).join(' ') === name.join(' ')) return to;
  return 0;
}
