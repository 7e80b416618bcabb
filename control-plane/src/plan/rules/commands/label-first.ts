// SPDX-License-Identifier: MIT
// "Call me at quarter past four": the words before the value are what a field is called, whatever else they would mean.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** Fewer may be a verb. */
const LEAST_WORDS = 2;

/** The field is set to what follows on its name; undefined where no one field is called by the first words. */
export function labelFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind !== 'click' || command.target !== source || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  const named = turn.model.elements.flatMap((element) => {
    const value = TAKES.has(element.kind) ? behindLabel(source, element) : undefined;
    return value === undefined ? [] : [{ element, value }];
  });
  const [only, ...more] = named;
  if (only === undefined || more.length > 0) return undefined;
  return clausesFor(clause, [
    { kind: 'complete', field: pinned(only.element, only.element.name), value: only.value },
  ]);
}

const TAKES = new Set<Element['kind']>(['field', 'list']);

function behindLabel(source: string, { labels }: Element): string | undefined {
  const said = source.split(/\s+/);
  for (const { text } of labels) {
    const words = wordsOf(text);
    const isSaid = words.every((word, i) => wordsOf(said[i] ?? '').join(' ') === word);
    if (words.length >= LEAST_WORDS && words.length < said.length && isSaid)
      return said.slice(words.length).join(' ');
  }
  return undefined;
}
