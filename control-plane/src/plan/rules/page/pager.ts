// SPDX-License-Identifier: MIT
// Lists of several pages: the controls that lead to the others.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { collectionsOf } from './collections.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';

export interface Pager {
  /** Absent on the last page. */
  next?: Element;
  /** Absent on the first. */
  previous?: Element;
  /** Called 1, 2, 3 …; may be a part of all pages only. */
  numbers: Element[];
  /** Shows more of the list below what is there. */
  more?: Element;
}

const NEXT = /^(?:(?:go to )?(?:the )?next(?: page)?|older(?: posts| entries)?)?[\s>›»→▸▶]*$/i;
const PREVIOUS =
  /^[<‹«←◂◀\s]*(?:(?:go to )?(?:the )?prev(?:ious)?(?: page)?|newer(?: posts| entries)?|(?<=[<‹«←◂◀]\s*)back)?$/i;
const MORE =
  /^(?:load|show|see|view|get|display) (?:(?:the|all|\d+|some) )*(?:more|older|earlier|remaining|rest|further)\b|^(?:more|older|earlier|further) (?:results|items|posts|entries|messages|mails|comments|replies|photos|news|events|reviews)$/i;
/** Of one of them; several lead each to the rest of a text. */
const ONWARD = /^more\s*[>›»→▸▶▼▾…]+$/i;

/** Undefined where the page has none. A mere "Next" leads on in other things, too: it counts with its opposite, or numbers, beside it; "Next page" says what it is. @param isTold Whether pages were spoken of: a mere "Next" leads through them then. */
export function pagerOf(model: PageModel, isTold = false): Pager | undefined {
  const numbers = pageNumbers(model);
  const controls = model.elements.filter(isControl);
  const called = (pattern: RegExp): Element[] =>
    controls.filter((one) => seenAs(one) !== '' && pattern.test(seenAs(one)));
  const onward = called(ONWARD);
  const more = [...called(MORE), ...(onward.length === 1 ? onward : [])].find(
    ({ node }) => node.disabled !== true,
  );
  const before = called(PREVIOUS);
  const [next] = called(NEXT).filter(
    ({ node, name }) =>
      /\bpage\b/i.test(name) ||
      ((isTold || (!isOfForm(node) && [...before, ...numbers].some((other) => isBeside(other.node, node)))) &&
        !isOfPlayer(node)),
  );
  const previous = next && before.find(({ node }) => isBeside(node, next.node));
  if (next === undefined && more === undefined && !(numbers.length > 0 && isOfList(numbers, model)))
    return undefined;
  return {
    numbers,
    ...(more !== undefined && { more }),
    ...(next !== undefined && next.node.disabled !== true && !isOnLast(next.node) && { next }),
    ...(previous !== undefined && previous.node.disabled !== true && { previous }),
  };
}

/** Whether it is a control that leads to another page of the list. */
export function turnsPage(ref: string, model: PageModel): boolean {
  const { numbers = [], next, previous } = pagerOf(model, true) ?? {};
  return [...numbers, next, previous].some((one) => one?.ref === ref);
}

/** Beside fields that are filled in, and no lines of a list, it leads to the next step of a form. */
function isOfForm(node: SnapshotNode): boolean {
  let part = node.parent;
  for (let level = 0; level < STEPS_UP && part !== undefined; level++, part = part.parent) {
    const inside = [...walk(part)];
    if (inside.some(({ role }) => LINES.has(role))) return false;
    const fields = inside.filter(({ role, name }) => FIELDS.has(role) && !NARROWS.test(name));
    if (fields.length > 0) return fields.length > 1;
  }
  return false;
}

const STEPS_UP = 3;
const LINES = new Set(['row', 'listitem', 'article', 'searchbox', 'option', 'gridcell']);
const FIELDS = new Set(['textbox', 'spinbutton', 'radio']);
/** It is for a list. */
const NARROWS = /\b(?:search|find|filter|sort|per page|show|page)\b/i;

/** What comes next there is played, and leads to no other page of a list. */
export const isOfPlayer = ({ parent }: SnapshotNode): boolean =>
  (parent?.children ?? []).some(({ name, title = '' }) =>
    /^(?:play|pause|stop|shuffle)$/i.test(title || name),
  );

/** "3 / 3" or "Page 3 of 3" beside what leads on. */
function isOnLast({ parent }: SnapshotNode): boolean {
  return (parent?.children ?? []).some((other) => {
    const [, at, of] = /^(?:page )?(\d+) ?(?:\/|of) ?(\d+)$/i.exec(textOf(other).trim()) ?? [];
    return at !== undefined && at === of;
  });
}

/** Buttons for all numbers alone answer a question as often as they lead through a list, which is to be seen then. */
const isOfList = (numbers: Element[], { root }: PageModel): boolean =>
  numbers.some(
    ({ node, name }) =>
      node.role !== 'button' ||
      shownBeside(node) !== undefined ||
      /^\D/.test(name) ||
      (name === '1' && node.disabled === true),
  ) ||
  collectionsOf(root).some(
    ({ items }) => items.length > 1 && !items.some((item) => numbers.some(({ node }) => node === item)),
  );

const OF_TIME = /\b(?:day|week|month|quarter|year|decade)\b/i;

/** A calendar goes on for ever: what is not in sight is no rest of a list. */
export const endsSomewhere = ({ next, previous }: Pager): boolean =>
  ![next, previous].some(
    (control) => control?.labels.some(({ text }) => OF_TIME.test(text)) || isBesideMonth(control?.node),
  );

/** "◀ November 2026 ▶". */
const isBesideMonth = (node: SnapshotNode | undefined): boolean =>
  (node?.parent?.children ?? []).some((other) => A_MONTH.test(textOf(other).trim()));

const A_MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{4}$/iu;

/** More than so many are the days of a calendar. */
const PAGES = 20;

/** Controls side by side that are called 1, 2, 3 …, but for the page that is shown; empty where there are none. */
function pageNumbers({ elements }: PageModel): Element[] {
  const numbers = elements.filter(
    (element) => isControl(element) && pageNumber({ name: seenAs(element) }) !== undefined,
  );
  const pager = numbers.filter(
    ({ node }) =>
      !isOffered(node) &&
      (shownBeside(node) !== undefined ||
        numbers.some((other) => other.node !== node && isBeside(other.node, node))),
  );
  const isScale = numbers.some((one) => pageNumber(one) === 0);
  const shown = pager.map(({ node }) => shownBeside(node));
  const isCalled = (page: number): boolean =>
    pager.some((one) => pageNumber(one) === page) || shown.includes(String(page));
  const isFirst = isCalled(1) || shown.some((page) => page !== undefined);
  return pager.length <= PAGES && !isScale && isFirst && isCalled(2) && isRising(pager) ? pager : [];
}

/** Cards that are called 2, 11 and 6 lead to no pages. */
const isRising = (pager: Element[]): boolean =>
  pager.every((one, i) => {
    const before = pager[i - 1];
    return (
      before === undefined ||
      !isBeside(before.node, one.node) ||
      Number(pageNumber(before)) < Number(pageNumber(one))
    );
  });

/** "›" is what leads on, also where it is called by the page to which it leads. */
const seenAs = ({ name, node: { text = '' } }: Element): string =>
  (/^[<>‹›«»←→]{1,2}$/.test(text.trim()) ? text : name).trim();

const NUMBER = /^(?:(?:go to )?page )?(\d{1,2})$/i;

/** "2", "Page 2"; undefined of what is called otherwise. */
export function pageNumber({ name }: Pick<Element, 'name'>): number | undefined {
  const number = NUMBER.exec(name.trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The number of the page that is shown is no control. */
function shownBeside({ parent, name, text = '' }: SnapshotNode): string | undefined {
  const texts = (parent?.children ?? []).filter((other) => other.role !== 'link' && other.role !== 'button');
  const shown = texts.map((other) => textOf(other).trim()).find((text) => NUMBER.test(text));
  return shown !== undefined && Math.abs(Number(shown) - Number(pageNumber({ name: name || text }))) === 1
    ? shown
    : undefined;
}

/** "Party of: 1 2 3", "How likely …?": what stands over the numbers says what they are a number of. */
function isOffered({ parent }: SnapshotNode): boolean {
  const siblings = parent?.parent?.children ?? [];
  const over = siblings[siblings.indexOf(parent as SnapshotNode) - 1];
  if (isCounted(parent?.children[0])) return true;
  if (over === undefined) return false;
  if (over.role === 'heading') return !/\bpages?\b/i.test(over.name);
  return /\?\s*(?:\(.*\))?$/.test(textOf(over)) || isCaption(over, siblings[siblings.indexOf(over) - 1]);
}

/** "Guests": a word or two that no such line stands before, as the last of a list would have. */
function isCaption(over: SnapshotNode, before: SnapshotNode | undefined): boolean {
  const text = textOf(over).trim();
  const isShort =
    over.children.every(({ role }) => role === 'text') && /^\p{L}+(?: \p{L}+){0,3}:?$/u.test(text);
  const isLine =
    before !== undefined && before.role === over.role && before.children.length === over.children.length;
  return isShort && over.pointer !== true && !isLine && !/\b(?:pages?|results?)\b/i.test(text);
}

/** "People", and beside it "1 2 3 4"; "Page", "Previous" says that they lead on. */
const isCounted = (first: SnapshotNode | undefined): boolean =>
  first !== undefined &&
  first.pointer !== true &&
  CAPTIONS.has(first.role) &&
  /^\p{L}[\p{L} ]*:?$/u.test(textOf(first).trim()) &&
  !/\b(?:pages?|results?|prev|previous|newer|older|first|back|go to|jump(?: to)?|navigation)\b/i.test(
    textOf(first),
  );

const CAPTIONS = new Set(['paragraph', 'strong', 'generic', 'text', 'legend', 'heading']);

const isControl = ({ kind, node }: Element): boolean =>
  kind === 'button' || kind === 'link' || node.pointer === true;

const isBeside = (a: SnapshotNode, b: SnapshotNode): boolean =>
  a.parent === b.parent ||
  (a.parent?.parent !== undefined &&
    (a.parent.parent === b.parent?.parent || a.parent.parent === b.parent)) ||
  (b.parent?.parent !== undefined && b.parent.parent === a.parent);
