// SPDX-License-Identifier: MIT
// The target is not on the page: it may be behind something closed. Opens what may hold it, one thing a step, each once.
import type { PageAction } from '../action.ts';
import type { SnapshotNode } from '../snapshot.ts';
import { openMenu } from './menus.ts';
import { disclosureOf, isSummary } from './page/disclosure.ts';
import { inlineSign } from './page/inline.ts';
import { ownText, textOf } from './page/labels.ts';
import { isMenu } from './page/member-controls.ts';
import { type Element, type Match, nameOf, type PageModel } from './page/model.ts';
import { ownedBy } from './page/own.ts';
import { pageNumbers, pagerOf } from './page/pager.ts';
import { mentions } from './page/score.ts';
import { inNavigation } from './page/select.ts';
import { behindMember } from './questions/behind.ts';
import type { Turn } from './turn/turn.ts';

const LIMIT = 12;

/** The next thing to open in search of `phrase`; undefined where there is none left. */
export function explore(turn: Turn, phrase: string): PageAction | undefined {
  const { model, memo } = turn;
  // What could not be opened has something in front of it, and so has the rest.
  if (memo.explored.length >= LIMIT || turn.input.history.at(-1)?.state === 'failed') return undefined;
  const pointed = openMenu(turn);
  if (pointed !== undefined) return pointed;
  const clause = memo.clauses[turn.at];
  const question = clause?.command.kind === 'read' ? clause.command.question : undefined;
  const told = question === undefined ? undefined : behindMember(question, model);
  if (told !== undefined && !wasOpened(told, turn)) return opening(told, turn);
  const closed = model.elements.filter(
    (element) =>
      !wasOpened(element, turn) &&
      isClosed(element, model, turn.input.task.text) &&
      !(question !== undefined && isMenu(element)),
  );
  const scope = clause?.within;
  const owners = new Map(ownedBy(repeated(closed)).map(({ match, own }) => [match.element, textOf(own)]));
  const rank = (element: Element): number =>
    mentions(phrase, element.name) +
    mentions(element.name, turn.input.task.text) +
    mentions(scope ?? phrase, owners.get(element) ?? '') +
    (element.kind === 'treeitem' ? 0.1 : 0);
  const next = closed.sort((a, b) => rank(b) - rank(a) || a.node.order - b.node.order)[0];
  if (next === undefined) return openBranch(turn) ?? turnPage(turn);
  return opening(next, turn);
}

/** An item of a tree takes the arrow key that opens it and, where its tree knows no keys, a click. */
function opening(element: Element, { input, memo }: Turn): PageAction {
  const { ref, kind, node } = element;
  const name = nameOf(element);
  const key = `key ${ref}`;
  const last = input.history.at(-1);
  if (last?.action.kind === 'press' && last.changed === 'nothing') memo.explored.push('no keys');
  if (kind === 'treeitem' && !memo.explored.includes('no keys') && !memo.explored.includes(key)) {
    memo.explored.push(key);
    return { kind: 'press', key: 'ArrowRight', ref, name };
  }
  memo.explored.push(keyOf(element));
  const sign = disclosureOf(element)?.sign;
  if (sign !== undefined) return { kind: 'click', ...sign };
  const inner = kind === 'treeitem' && node.pointer !== true;
  return { kind: 'click', ref, name, ...(inner && { text: name }) };
}

/** Of openers, those of a name that several have: each belongs to a member of a list. */
function repeated(closed: Element[]): Match[] {
  const [name] = closed.map((element) => element.name).filter((one, i, all) => all.indexOf(one) !== i);
  return closed.filter((element) => element.name === name).map((element) => ({ element, score: 1 }));
}

/** Where the request speaks of a tree or of sections, list items without items of their own may be closed branches. */
function openBranch({ input, memo, model }: Turn): PageAction | undefined {
  if (!/\b(?:tree|folders?|director(?:y|ies)|expand|sections?|branch|nested)\b/i.test(input.task.text))
    return undefined;
  for (const { node, ref, name } of model.elements) {
    const own = node.pointer === true && node.parent?.role === 'listitem';
    const line = own ? node.parent : node;
    if (line?.role !== 'listitem' || line.children.some(({ role }) => role === 'list')) continue;
    const text = own ? name : ownText(node).trim();
    if (text === '' || memo.explored.includes(`branch ${ref}`)) continue;
    memo.explored.push(`branch ${ref}`);
    return { kind: 'click', ref, name: text, ...(!own && { text }) };
  }
  return undefined;
}

/** By a number, by what leads to the next page, or by a pager that is a mere sign in a text. */
function turnPage({ memo, model }: Turn): PageAction | undefined {
  const numbered = nextNumber(memo, model);
  if (numbered !== undefined) return numbered;
  const next = pagerOf(model)?.next;
  const turn = next === undefined ? inlineSign('next', model.root) : { ref: next.ref, name: nameOf(next) };
  if (turn === undefined || memo.explored.filter((key) => key === 'turned').length >= 6) return undefined;
  memo.explored.push('turned');
  return { kind: 'click', ...turn };
}

/** Of controls side by side that are called 1, 2, 3 … the next that has not been opened; the first page is the one that was there. */
function nextNumber(memo: Turn['memo'], model: PageModel): PageAction | undefined {
  const pager = pageNumbers(model);
  const next = pager.find(
    ({ name, node }) => Number(name) > 1 && node.disabled !== true && !memo.explored.includes(`page ${name}`),
  );
  if (next === undefined) return undefined;
  memo.explored.push(`page ${next.name}`);
  return { kind: 'click', ref: next.ref, name: next.name };
}

const LONGEST_CONTEXT = 60;

/** What is opened: its ref and name, and what tells it from others once the page has drawn it anew. */
function keyOf({ ref, node, name }: Element): string {
  const around = node.parent === undefined ? '' : textOf(node.parent).slice(0, LONGEST_CONTEXT);
  return JSON.stringify([ref, `${node.role} ${name}`, around]);
}

function wasOpened(element: Element, { memo, model }: Turn): boolean {
  const [ref, name, around] = JSON.parse(keyOf(element));
  return memo.explored.some((key) => {
    if (!key.startsWith('[')) return false;
    const [knownRef, knownName, knownAround] = JSON.parse(key);
    if (knownName !== name) return false;
    return (
      knownRef === ref || (knownAround === around && !model.elements.some((other) => other.ref === knownRef))
    );
  });
}

/** Things that show more of the same page when clicked, and do nothing else. */
function isClosed(element: Element, model: PageModel, searched: string): boolean {
  const { node, kind } = element;
  if (node.disabled === true || disclosureOf(element)?.open === true) return false;
  if (kind === 'tab') return node.selected !== true;
  if (kind === 'treeitem' && /\.\w{2,4}$/.test(element.name)) return false;
  if (kind === 'treeitem') return disclosureOf(element)?.open === false;
  if (isSummary(node)) return node.parent?.children.length === 1;
  if (node.role === 'listitem') return disclosureOf(element)?.open === false;
  if (node.expanded === false && OPENED.has(kind)) return !(kind === 'link' && leadsAway(node.url, model));
  if (kind === 'button' && node.parent?.role === 'heading') return true;
  if ((kind === 'button' || isOneOfQuestions(node)) && /\?$/.test(element.name)) return true;
  if (kind === 'heading' && node.pointer === true) return true;
  if (kind !== 'button' && kind !== 'link' && node.pointer !== true) return false;
  if (kind === 'link' && isPart(node, searched)) return true;
  if (isPlusOfTwo(node)) return false;
  return OPENS.test(element.name.trim()) && !(kind === 'link' && leadsAway(node.url, model));
}

/** Questions side by side have their answers behind them. */
function isOneOfQuestions({ pointer, parent }: SnapshotNode): boolean {
  const asking = (parent?.children ?? []).filter((node) => node.pointer === true && /\?$/.test(textOf(node)));
  return pointer === true && asking.length > 1;
}

const OPENED = new Set<Element['kind']>(['button', 'link', 'menuitem', 'tab']);

/** A plus with a minus beside it counts, or calculates. */
function isPlusOfTwo({ name, text, parent }: SnapshotNode): boolean {
  const signs = (parent?.children ?? []).map((sibling) => (sibling.name || (sibling.text ?? '')).trim());
  return (name || text)?.trim() === '+' && signs.some((sign) => /^[-−–]$/.test(sign));
}

/** A link to a part of this page, as tabs are often made; or one that says it shows something here. */
function isPart(node: SnapshotNode, searched: string): boolean {
  const { name, url, parent } = node;
  const beside = (parent?.children ?? []).filter((other) => other.role === 'link');
  if (
    beside.length > 1 &&
    !inNavigation(node) &&
    beside.every((other) => /^#\w/.test(other.url ?? '') && /\p{L}/u.test(other.name))
  )
    return true;
  if (url === '#') return /^(?:show|view|see)\s/i.test(name);
  if (url === undefined || !/^#\w/.test(url)) return false;
  return /^(?:tab|section|part|step|page)\b/i.test(name) || /\btabs?\b/i.test(searched);
}

const OPENS =
  /^(?:(?:show|see|load|view|read) (?:more(?: \w+){0,2}|all|details)|more(?: options| actions)?|menu|open menu|details|expand(?: all)?|options|☰|⋮|⋯|\.\.\.|…|▸|▶|\+)$|^next(?: page)?(?: ?[>›»→])?$|^[>›»→]$/i;

function leadsAway(url: string | undefined, model: PageModel): boolean {
  if (url === undefined || url.startsWith('#') || url.startsWith('javascript:')) return false;
  try {
    return new URL(url, model.page.url).pathname !== new URL(model.page.url).pathname;
  } catch {
    return true;
  }
}
