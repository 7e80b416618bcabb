// SPDX-License-Identifier: MIT
// "Show me only the orders that are open": the column that has such values is called as the list, or the field, by which the page filters.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { listsOf, matchOptions } from '../page/options.ts';
import { lookUpField, sentBy } from '../page/search-field.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** "Filter the suppliers by status On hold", "show only those": of all of them, and a deed on none. */
export function narrowedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const value = [NARROWS, SHOWS_ONLY, SHOWS_THEM]
    .map((way) => way.exec(clause.source)?.[1])
    .find((one) => one !== undefined);
  return value === undefined ? undefined : clausesFor(clause, filteredBy(value, turn));
}

const NARROWS = /^(?:filter|narrow)\b.*?\s(?:for|by|to|on|with)\s+(.+)$/i;
const SHOWS_ONLY =
  /^(?:(?:show|list|display)(?: me)? (?:only|just)|(?:only|just) (?:show|list|display)(?: me)?)\s+(.+)$/i;
/** "Show me all the late orders": more than one. */
const SHOWS_THEM =
  /^(?:show|display|view)(?: me)?\s+(?:all\s+)?(?:the\s+)?((?:\S+\s+){0,3}\p{L}+s(?:\s.+)?)$/iu;

/** @param said What is to be shown. Undefined where no list filters by it, or several do, or some of it says more than that. */
export function filteredBy(said: string, { model }: Turn): Command[] | undefined {
  const found = new Map<string, Command[]>();
  for (const { name, value, parent } of valuesSaid(said, model)) {
    const list = model.elements.find((element) => !isWithin(element.node, parent) && filters(element, name));
    const inHead = model.elements.find((element) => filtersColumn(element, name));
    const by = list ?? inHead;
    if (by === undefined) continue;
    const set: Command = { kind: 'complete', field: pinned(by, by.name), value: `"${value}"` };
    // Some filters wait for the key, and none is hurt by it.
    found.set(`${by.ref} ${value}`, by === inHead ? [set, { kind: 'press', key: 'Enter' }] : [set]);
  }
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? undefined : only;
}

/** Where nothing filters by the one value that is said, the search over the list finds its lines. */
export function soughtBy(said: string, { model }: Turn): Command[] | undefined {
  const [value, ...more] = new Set(valuesSaid(said, model).map((one) => one.value));
  const search = lookUpField(model);
  return value === undefined || more.length > 0 || search === undefined || sentBy(search, model) !== undefined
    ? undefined
    : [{ kind: 'complete', field: pinned(search, search.name), value: `"${value}"` }];
}

/** The values of columns that say all but what the lines are. */
function valuesSaid(said: string, model: PageModel): Value[] {
  const all = wordsOf(said);
  const words = all.filter((word) => !STOP_WORDS.has(word) && !AUXILIARIES.has(word));
  return groupsOf(model.root).flatMap(({ members, about, collection: { parent } }) =>
    members.flatMap(({ fields }) =>
      fields.flatMap(({ names: [name = ''], value }) => {
        const told = wordsOf(value);
        const isSaid =
          told.length > 0 &&
          told.every((word) => all.includes(word)) &&
          told.some((word) => words.includes(word));
        const left = words.filter((word) => !told.includes(word) && !wordsOf(name).includes(word));
        const isKind = left.length === 0 || (left.length === 1 && isNoun(left[0] as string, about));
        return isSaid && isKind ? [{ name, value, parent }] : [];
      }),
    ),
  );
}

interface Value {
  /** Of its column. */
  name: string;
  value: string;
  /** What holds the lines. */
  parent: SnapshotNode;
}

/** A list that is called as the column, or what opens one and shows what it is set to: "Status: All". */
function filters({ kind, labels, node }: Element, name: string): boolean {
  const opens = (kind === 'button' || node.pointer === true) && node.expanded !== undefined;
  const isCalled = labels.some(
    ({ text }) =>
      normalise((opens ? text.replace(SET_TO, '') : text).replace(FILTER, '')) === normalise(name),
  );
  return (kind === 'list' || opens) && isCalled;
}

/** "Filter by status", "Status filter". */
const FILTER = /^filter (?:by )?(?:the )?(?=\S)|(?<=\S) filter$/i;
const SET_TO = /:\s.*$|\s*[▾▼⌄]\s*$/u;

const filtersColumn = ({ kind, labels }: Element, name: string): boolean =>
  kind === 'field' && labels.some(({ words }) => isFilterOf(wordsOf(name), words));

/** "Filter supplier", "Destination filter input": what a column is filtered by is called by it and by that. */
const isFilterOf = (name: string[], words: string[]): boolean =>
  words.some((word) => /^filter/.test(word)) &&
  name.length > 0 &&
  words.filter((word) => !name.includes(word) && !/^(?:filter|input|by|column|the)/.test(word)).length ===
    0 &&
  name.some((word) => words.includes(word));

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
