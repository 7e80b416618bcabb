// SPDX-License-Identifier: MIT
// "Show me only the orders that are open": the column that has such values is called as the list, or the field, by which the page filters.
import type { Command } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import { isWithin } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
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

/** "Show the category Paint", "filter by status open": what a list over the table offers, told behind the name of the column, or of the list. */
export function optionOfColumn(source: string, { model }: Turn): Command[] | undefined {
  const said = ASKS.exec(source)?.[1] ?? '';
  const lists = listsOf(model).filter(({ node }) => node.role === 'combobox');
  const heads = groupsOf(model.root).flatMap(({ collection }) => collection.columns);
  for (const list of lists)
    for (const name of [...heads, ...list.labels.map(({ text }) => text)]) {
      const value = withoutName(said, name);
      const [offer] = value === undefined ? [] : matchOptions(value, [list], model);
      if (offer !== undefined && offer.score >= SAME)
        return [{ kind: 'complete', field: pinned(list, list.name), value: `"${offer.option}"` }];
    }
  return undefined;
}

const ASKS =
  /^(?:filter (?:for|by|on)|(?:show|list|display|see|view)(?: me)?(?: only| just)?)\s+(?:(?:only|just)\s+)?(?:the\s+)?(?:\p{L}+s\s+(?:in|of|with|from)\s+(?:the\s+)?)?(\S.*)$/iu;
const SAME = 0.95;

/** What stands behind, or before, the name; undefined where it is not said. */
function withoutName(said: string, name: string): string | undefined {
  const [word, plain] = [normalise(said), normalise(name)];
  if (plain === '' || word === plain) return undefined;
  if (word.startsWith(`${plain} `)) return said.slice(name.length).replace(/^\s*(?::|is|=)?\s*/i, '');
  return word.endsWith(` ${plain}`) ? said.slice(0, -name.length).trim() : undefined;
}
