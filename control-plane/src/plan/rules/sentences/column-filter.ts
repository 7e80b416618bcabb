// SPDX-License-Identifier: MIT
// "Show me only the orders that are open": the column that has such values is called as the list, or the field, by which the page filters.
import type { Command } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import { isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** @param said What is to be shown. Undefined where no list filters by it, or several do, or some of it says more than that. */
export function filteredBy(said: string, { model }: Turn): Command[] | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word) && !AUXILIARIES.has(word));
  const found = new Map<string, Command[]>();
  for (const { members, about, collection } of groupsOf(model.root))
    for (const { value, name } of members.flatMap(({ fields }) => fields.map(shown))) {
      const told = wordsOf(value);
      const isSaid = told.length > 0 && told.every((word) => words.includes(word));
      const left = words.filter((word) => !told.includes(word) && !wordsOf(name).includes(word));
      const isKind = left.length === 0 || (left.length === 1 && isNoun(left[0] as string, about));
      const list = model.elements.find(
        ({ kind, labels, node }) =>
          (kind === 'list' &&
            !isWithin(node, collection.parent) &&
            labels.some(({ text }) => normalise(text) === normalise(name))) ||
          (kind === 'field' && labels.some(({ words }) => isFilterOf(wordsOf(name), words))),
      );
      if (!isSaid || !isKind || list === undefined) continue;
      const set: Command = { kind: 'complete', field: pinned(list, list.name), value: `"${value}"` };
      // Some filters wait for the key, and none is hurt by it.
      found.set(
        `${list.ref} ${value}`,
        list.kind === 'field' ? [set, { kind: 'press', key: 'Enter' }] : [set],
      );
    }
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? undefined : only;
}

/** "Filter supplier", "Destination filter input": what a column is filtered by is called by it and by that. */
const isFilterOf = (name: string[], words: string[]): boolean =>
  words.some((word) => /^filter/.test(word)) &&
  name.length > 0 &&
  words.filter((word) => !name.includes(word) && !/^(?:filter|input|by|column|the)/.test(word)).length ===
    0 &&
  name.some((word) => words.includes(word));

const shown = ({ names: [name = ''], value }: { names: string[]; value: string }) => ({ name, value });

const isNoun = (word: string, about: string[]): boolean =>
  word === 'ones' || about.some((one) => stem(one) === stem(word));
