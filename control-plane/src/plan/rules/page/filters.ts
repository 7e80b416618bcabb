// SPDX-License-Identifier: MIT
// What only narrows the list of a page: its search, what is called a filter, and the lists to choose from that stand beside it or
// begin with “All …”. Nothing of it is sent.
import { collectionsOf } from './collections.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import { NameIndex } from './names.ts';
import { optionsOf } from './options.ts';
import { lookUpField, sentBy } from './search-field.ts';

const models = new WeakMap<PageModel, PageModel>();

/** The page as if it had none of these; the page itself where it has none. */
export function withoutFilters(model: PageModel): PageModel {
  const known = models.get(model);
  if (known !== undefined) return known;
  const filters = filtersOf(model);
  const plain = filters.length === 0 ? model : modelWithout(model, filters);
  models.set(model, plain);
  return plain;
}

/** Whether it only narrows a list. */
export const isFilter = ({ ref }: Element, model: PageModel): boolean =>
  !withoutFilters(model).elements.some((one) => one.ref === ref);

/** "Paid" in the bar of "All", "Open" and "Paid" shows those that are, and makes none so. */
export function showsSome({ node }: Element): boolean {
  const bar = [node, node.parent].find((one) => (one?.parent?.children.length ?? 0) > 1)?.parent;
  return bar?.children.some((other) => EVERYTHING.test(textOf(other).trim())) === true;
}

const EVERYTHING = /^all(?: \p{L}+)?(?: ?\(?\d+\)?)?$/iu;

function modelWithout(model: PageModel, filters: Element[]): PageModel {
  const elements = model.elements.filter(({ node }) => !filters.some((one) => isWithin(node, one.node)));
  const names = new NameIndex<Element>();
  for (const element of elements) names.add(element, element.labels);
  return { ...model, elements, names };
}

function filtersOf(model: PageModel): Element[] {
  if (model.modal !== undefined) return [];
  const sought = lookUpField(model);
  const search = sought !== undefined && sentBy(sought, model) === undefined ? sought : undefined;
  const filters = model.elements.filter(
    (element) =>
      element === search ||
      (TAKES.has(element.kind) && isCalledFilter(element)) ||
      (element.kind === 'list' && (isBeside(element, search) || offersAll(element))),
  );
  return filters.filter((filter) => narrows(filter, model));
}

const TAKES = new Set<Element['kind']>(['field', 'list']);

const isCalledFilter = ({ labels }: Element): boolean =>
  labels.some(({ text }) => /^filter\b|\bfilter$/i.test(text.trim()));

/** "State" in the bar with "Search issues". */
function isBeside({ node }: Element, search: Element | undefined): boolean {
  const bar = search?.node.parent;
  return bar !== undefined && bar.role !== 'page' && isWithin(node, bar) && bar.children.length <= WIDEST;
}

const WIDEST = 8;

/** "All labels", "Any office". */
function offersAll(list: Element): boolean {
  const [first] = optionsOf(list);
  return first !== undefined && /^(?:all|any|every)(?:\s|$)/i.test(first.name || (first.text ?? ''));
}

/** A list of several things follows it. */
function narrows({ node }: Element, { root }: PageModel): boolean {
  return collectionsOf(root).some(
    ({ parent, items }) =>
      items.length >= FEWEST &&
      items[0]?.role !== 'option' &&
      parent.order > node.order &&
      !items.some((item) => isWithin(node, item)),
  );
}

const FEWEST = 2;
