// SPDX-License-Identifier: MIT
// The field of a page that searches it, and what sends it.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Element, isWithin, type PageModel } from './model.ts';

const SEARCH_NAME = /\b(?:search|find|look ?up|query|keywords?|suche)\b|🔍/i;

/** What is said in a chat may have such a word, too. */
const isSearchName = (text: string): boolean =>
  SEARCH_NAME.test(text) &&
  !ADDS.test(text) &&
  (text.split(/\s+/).length <= LONGEST || /^\W*(?:search|find|look)\b/i.test(text));

/** "Add a find". */
const ADDS = /^\W*(?:add|new)\b/i;
const LONGEST = 5;

export function searchField(model: PageModel): Element | undefined {
  const fields = model.elements.filter(
    (element) =>
      (element.kind === 'field' || (element.kind === 'list' && element.node.children.length === 0)) &&
      element.node.disabled !== true &&
      // What takes no typing opens something to choose from.
      element.node.readonly !== true,
  );
  return (
    fields.find((element) => element.node.role === 'searchbox') ??
    fields.find((element) => element.labels.some(({ text }) => isSearchName(text))) ??
    (fields.length === 1 ? fields.find((element) => !isForOther(element)) : undefined)
  );
}

/** What is typed there would be sent, kept or counted. */
const OTHER =
  /\b(?:add|comment|reply|answer|message|note|review|e-?mail|password|phone|address|amount|quantity|qty|date|code|title|description|subject)s?\b/i;

const isForOther = ({ labels }: Element): boolean =>
  labels.some(({ text, weight }) => weight === 1 && OTHER.test(text));

/** What is typed in a box that takes options only finds these. */
const isInBox = ({ parent }: SnapshotNode): boolean =>
  parent !== undefined && (parent.role === 'combobox' || parent.role === 'listbox' || isInBox(parent));

/** The field that says itself, or by its button, that it is for a search; a lone field may be for anything. */
export function lookUpField(model: PageModel): Element | undefined {
  const field = searchField(model);
  const isSearch = field?.node.role === 'searchbox' && !isInBox(field.node);
  const says = isSearch || field?.labels.some(({ text }) => isSearchName(text));
  const sender = field && sentBy(field, model);
  const isSent = /^(?:search|find|🔍)/i.test(sender?.name ?? '') && !(field && isForOther(field));
  return says === true || isSent ? field : undefined;
}

/** The button that sends the search: the first so named behind the field, in the same small part of the page. */
export function sentBy(field: Element, model: PageModel): Element | undefined {
  let scope = field.node;
  for (let level = 0; level < 3 && scope.parent !== undefined && scope.parent.role !== 'page'; level++)
    scope = scope.parent;
  return model.elements.find(
    (element) =>
      element.kind === 'button' &&
      element.node.order > field.node.order &&
      isWithin(element.node, scope) &&
      /^(?:search|find|go|submit|🔍|suchen)\b/i.test(element.name) &&
      element.node.disabled !== true,
  );
}
