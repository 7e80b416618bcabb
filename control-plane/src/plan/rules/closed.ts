// SPDX-License-Identifier: MIT
// What shows more of the same page when it is clicked, and does nothing else; and what stands in front of the rest.
import type { PageAction } from '../action.ts';
import type { SnapshotNode } from '../snapshot.ts';
import { withoutCourtesy } from './language/courtesy.ts';
import { isDeed, mayBeHidden } from './language/deeds.ts';
import { isQuestion } from './language/recognise.ts';
import { wordsOf } from './language/text.ts';
import { isShut } from './page/branches.ts';
import { disclosureOf, isSummary, isTriangle } from './page/disclosure.ts';
import { isFolderSign } from './page/kinds.ts';
import { textOf } from './page/labels.ts';
import { leadsOn } from './page/leads-on.ts';
import { type Element, isWithin, nameOf, type PageModel } from './page/model.ts';
import { adds } from './page/plus.ts';
import { isLinkInText } from './page/prose.ts';
import { inNavigation } from './page/select.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** @param searched The whole request. */
export function isClosed(element: Element, model: PageModel, searched: string): boolean {
  const { node, kind } = element;
  const shut = isShut(element);
  if (node.disabled === true || shut === false || isSkipLink(element) || isAdder(element, model))
    return false;
  if (kind === 'tab') return node.selected !== true;
  if (kind === 'treeitem') return shut === true && !FILE.test(element.name);
  if (isSummary(node) || node.role === 'listitem' || isHeadOfLine(node)) return shut === true;
  if (kind === 'text' && shut === true && (node.pointer === true || isBranchOfTree(node))) return true;
  if (kind === 'link' && disclosureOf(element)?.sign !== undefined) return true;
  const isLink = kind === 'link';
  if (node.expanded === false && OPENED.has(kind))
    return !isLink || !(leadsAway(node.url, model) || isDeed(wordsOf(element.name)[0] ?? ''));
  if (node.expanded === false && kind === 'text' && !isDeed(wordsOf(element.name)[0] ?? '')) return true;
  if (kind === 'button' && (node.parent?.role === 'heading' || opensItsLine(element))) return true;
  if ((kind === 'button' || isOneOfQuestions(node)) && /\?$/.test(element.name) && !isLineOfOthers(node))
    return true;
  if (kind === 'heading' && node.pointer === true) return true;
  if (kind !== 'button' && kind !== 'link' && node.pointer !== true) return false;
  // A deed follows no link in search of its thing.
  if (
    kind === 'link' &&
    (isPart(node, searched, model) || (isQuestion(withoutCourtesy(searched)) && isTabOfList(node, model)))
  )
    return true;
  if (adds(node) || doesIt(node.title ?? '')) return false;
  if (kind === 'button' && SHOWS.test(element.name.trim()) && isQuestion(withoutCourtesy(searched)))
    return true;
  if (kind !== 'link' && leadsOn(element)) return true;
  return OPENS.test(element.name.trim()) && !(kind === 'link' && leadsAway(node.url, model));
}

/** "+ Appointment", where nothing else begins with such a sign, adds one. */
export function isAdder({ node, name }: Element, { elements }: PageModel): boolean {
  const said = (node.text ?? name).trim();
  const leads = (text: string): boolean => /^[+＋−–-]\s?\p{L}/u.test(text.trim());
  return (
    node.pointer === true &&
    node.expanded === undefined &&
    /^[+＋]\s?\p{L}/u.test(said) &&
    !elements.some((other) => other.node !== node && leads(other.node.text ?? other.name))
  );
}

/** The one button of a line that is shut: what it unfolds is there, and not shown. */
const opensItsLine = ({ node, name }: Element): boolean =>
  node.parent?.role === 'listitem' &&
  node.parent.expanded === false &&
  node.parent.children.length === 1 &&
  !isDeed(wordsOf(name)[0] ?? '');

/** It leads to a part of the page that is in the same page already, for those who move by keys. */
export const isSkipLink = ({ name }: Element): boolean =>
  /^\W*(?:skip|jump)\s+(?:(?:to|over|past)\s+)?(?:the\s+)?(?:main\s+|page\s+)?(?:content|navigation|nav|menu|links?)\b/i.test(
    name,
  );

const FILE = /\.\w{2,4}$/;
const OPENED = new Set<Element['kind']>(['button', 'link', 'menuitem', 'tab']);

/** One of several lines that each begin with a sign of their own: nothing else need tell that a click unfolds it. */
const isBranchOfTree = ({ parent }: SnapshotNode): boolean =>
  (parent?.children ?? []).filter(({ children: [sign] }) => isTriangle(sign?.text ?? '')).length > 1;

/** What stands first in a line that says that it is shut. */
const isHeadOfLine = (node: SnapshotNode): boolean =>
  node.parent?.role === 'listitem' &&
  node.parent.expanded === false &&
  node.parent.children[0] === node &&
  node.role === 'generic';

/** A list item that has none of its own, or what takes its clicks. */
export function mayBeBranch({ node, kind }: Element): boolean {
  const own = node.pointer === true && node.parent?.role === 'listitem';
  const line = own ? node.parent : node;
  if (isFolderSign(textOf(node))) return kind === 'link' || node.pointer === true;
  const isLine = line?.role === 'listitem' && !line.children.some(({ role }) => role === 'list');
  return isLine && textOf(node) !== '' && kind !== 'button' && !/^\W$/.test(textOf(node));
}

const AWAY = /^(?:close|cancel|back|done|ok|dismiss|×|✕|✖|x)$/i;

/** A dialog that was opened in vain is put away before anything behind it is looked at. */
export function closing(turn: Turn): PageAction | undefined {
  const { modal, elements } = turn.model;
  if (modal === undefined || turn.memo.explored.length === 0 || wasTried(turn, `away ${modal.ref}`))
    return undefined;
  mark(turn, `away ${modal.ref}`);
  const away = elements.find(
    ({ kind, node, name }) =>
      kind === 'button' && isWithin(node, modal) && AWAY.test(name.trim()) && !takesOff(node),
  );
  return away === undefined
    ? { kind: 'press', key: 'Escape' }
    : { kind: 'click', ref: away.ref, name: nameOf(away) };
}

/** The cross behind a label takes the label off. */
const takesOff = ({ title = '', parent }: SnapshotNode): boolean =>
  parent?.pointer === true || isDeed(wordsOf(title)[0] ?? '');

/** Questions side by side have their answers behind them. */
function isOneOfQuestions({ pointer, parent }: SnapshotNode): boolean {
  const asking = (parent?.children ?? []).filter((node) => node.pointer === true && /\?$/.test(textOf(node)));
  return pointer === true && asking.length > 1;
}

/** "Lunch on Thursday?" among other mails is the subject of one, and nothing that is answered behind it. */
function isLineOfOthers({ parent }: SnapshotNode): boolean {
  const lines = parent?.role === 'listitem' ? (parent.parent?.children ?? []) : [];
  return lines.some((line) => line !== parent && !textOf(line).includes('?'));
}

/** A link to a part of this page, as tabs are often made; or one that says it shows something here. */
function isPart(node: SnapshotNode, searched: string, model: PageModel): boolean {
  const { name, url, parent } = node;
  if (isLinkInText(node)) return false;
  const beside = (parent?.children ?? []).filter((other) => other.role === 'link');
  if (
    beside.length > 1 &&
    !inNavigation(node) &&
    new Set(beside.map((other) => other.url)).size === beside.length &&
    !areDeeds(beside, model) &&
    beside.every((other) => /^#\w/.test(other.url ?? '') && /\p{L}/u.test(other.name))
  )
    return true;
  if (url === '#') return /^(?:show|view|see)\s/i.test(name) || (isInRow(node) && mayTell(node, searched));
  if (url === undefined || !/^#\w/.test(url)) return false;
  return (
    /^(?:tab|section|part|step|page)\b/i.test(name) || (/\btabs?\b/i.test(searched) && isTab(node, model))
  );
}

/** "Switch between the tabs": where things have that role no link is meant, and what is done with something is none. */
const isTab = ({ name }: SnapshotNode, { elements }: PageModel): boolean =>
  !isDeed(wordsOf(name)[0] ?? '') && !elements.some(({ kind }) => kind === 'tab');

/** "edit" and "delete" in each line of a table are what is done with the line, and no tabs, whatever they lead to. */
const areDeeds = (links: SnapshotNode[], { elements }: PageModel): boolean =>
  links.every(({ name }) => isDeed(wordsOf(name)[0] ?? '')) ||
  links.every(({ name, ref }) =>
    elements.some(({ kind, node, name: other }) => kind === 'link' && other === name && node.ref !== ref),
  );

/** Other parts of a site have something to tell; what is to be done is seldom there. */
const mayTell = (node: SnapshotNode, searched: string): boolean =>
  !inNavigation(node) || isQuestion(withoutCourtesy(searched));

/** "[ Catalogue | My loans | Opening hours ]": links that lead nowhere else, with no more than signs between them. */
function isInRow({ parent }: SnapshotNode): boolean {
  const beside = parent?.children ?? [];
  const links = beside.filter(({ role }) => role === 'link');
  return (
    links.length > 1 &&
    links.length <= MOST_TABS &&
    beside.every(({ role, text = '' }) => role === 'link' || (role === 'text' && !/\p{L}/u.test(text))) &&
    links.every(({ url, name }) => url === '#' && /\p{L}/u.test(name) && !isDeed(wordsOf(name)[0] ?? ''))
  );
}

/** A link to a part of this page, one of a few in a list, that no heading of the page is called by: what it leads to is out of sight. */
function isTabOfList({ url, parent }: SnapshotNode, { elements }: PageModel): boolean {
  if (!/^#\w/.test(url ?? '') || parent?.role !== 'listitem' || inNavigation(parent)) return false;
  const lines = parent.parent?.children ?? [];
  const links = lines.flatMap(({ children }) => children);
  return (
    lines.length > 1 &&
    lines.length <= MOST_TABS &&
    links.length === lines.length &&
    new Set(links.map((link) => link.url)).size === links.length &&
    links.every(
      ({ name, role, url: target }) =>
        role === 'link' &&
        /^#\w/.test(target ?? '') &&
        /\p{L}/u.test(name) &&
        !elements.some((element) => element.kind === 'heading' && element.name.includes(name)),
    )
  );
}

const MOST_TABS = 7;

const OPENS =
  /^(?:(?:(?:…|\.{3})\s?)?(?:show|see|load|view|read) (?:more(?: \w+){0,2}(?:\s?(?:…|\.{3}|[»›▾▼]))?|all|details|(?:the )?results?(?: so far)?)|more(?: options| actions)?|menu|(?:open|show|toggle)(?: (?:the|main|side|site|app))* (?:menu|nav|navigation|side ?bar|drawer|cart|basket|bag)(?: (?:menu|drawer|bar))?|details|expand(?: all)?|options|☰|⋮|⋯|\.\.\.|…|▸|▶|\+)$|^[☰≡]\s*\p{L}+$|^next(?: page)?(?: ?[>›»→])?$|^[>›»→]$/iu;

/** "Show the count so far": of a button that says no more than that it shows something, a question may be told by it. */
const SHOWS = /^(?:show|view|see|reveal|display|track|trace)(?:\s\p{L}+){1,5}$/iu;

/** A sign that points on may also set something going, and a plus put the thing that it stands with on a list. */
const doesIt = (title: string): boolean => STARTS.test(title) || mayBeHidden(wordsOf(title)[0] ?? '');
const STARTS = /^(?:play|run|start|resume|watch|listen|(?:add|put|send) to)\b/i;

/** To another document than the page's. */
export function leadsAway(url: string | undefined, model: PageModel): boolean {
  if (url === undefined || url.startsWith('#') || url.startsWith('javascript:')) return false;
  try {
    return new URL(url, model.page.url).pathname !== new URL(model.page.url).pathname;
  } catch {
    return true;
  }
}
