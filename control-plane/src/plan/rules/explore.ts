// SPDX-License-Identifier: MIT
// The target is not on the page: it may be behind something closed. Opens what may hold it, one thing a step, each once.
import type { PageAction } from '../action.ts';
import { backOut } from './back-out.ts';
import { basketFilled } from './basket.ts';
import { commentsOn } from './behind-comments.ts';
import { closing, isAdder, isClosed, mayBeBranch } from './closed.ts';
import { pressNext } from './commands/next-step.ts';
import { pointAt } from './controls/submenu.ts';
import { toldIn } from './language/command.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, normalise, wordsOf } from './language/text.ts';
import { leafNamed } from './leaf.ts';
import { lookUp } from './look-up.ts';
import { ENTERS } from './mentions/clauses.ts';
import { openMenu } from './menus.ts';
import { holderOf, isChannel, isFreeSlot, namedIn, partToSee } from './named.ts';
import { isShut } from './page/branches.ts';
import { disclosureOf, plainName } from './page/disclosure.ts';
import { isDropDown, isOverOptions, offeredUnder } from './page/drop-down.ts';
import { textOf } from './page/labels.ts';
import { insideOf, isCalled, isControl, isMenu } from './page/member-controls.ts';
import { type Field, groupsOf } from './page/members.ts';
import { type Element, type Match, nameOf } from './page/model.ts';
import { ownedBy } from './page/own.ts';
import { isOfPlayer, pagerOf } from './page/pager.ts';
import { mentions } from './page/score.ts';
import { isView } from './page/tabs.ts';
import { weekShown } from './page/week.ts';
import { pageForPlace, turnPage, turnWeek } from './paging.ts';
import { behindMember } from './questions/behind.ts';
import { partTelling } from './told-under.ts';
import { mark, wasOpened, wasTried } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

const LIMIT = 12;
const SAME = 0.95;

/** The next thing to open in search of `phrase`; undefined where there is none left. */
export function explore(turn: Turn, phrase: string): PageAction | undefined {
  const { model, memo } = turn;
  // What could not be opened has something in front of it, and so has the rest.
  if (memo.explored.length >= LIMIT || turn.input.history.at(-1)?.state === 'failed') return undefined;
  const pointed = openMenu(turn);
  if (pointed !== undefined) return pointed;
  const inFront = closing(turn) ?? closingMenu(turn);
  if (inFront !== undefined) return inFront;
  const counted = pageForPlace(turn, phrase);
  if (counted !== undefined) return counted;
  const clause = memo.clauses[turn.at];
  const question = clause?.command.kind === 'read' ? clause.command.question : undefined;
  // What is offered there is chosen by a click.
  if (question !== undefined && memo.explored.some(({ name = '' }) => OFFERS.test(name))) return undefined;
  const offered = question === undefined ? restOfOffered(phrase, turn) : undefined;
  if (offered !== undefined) return offered;
  const told = question === undefined ? undefined : behindMember(question, model);
  if (told !== undefined && isShut(told) !== false && !isFreeSlot(told) && !wasOpened(told, turn))
    return opening(told, turn);
  const isOwn = clause?.command.kind === 'own';
  const named = namedIn(question ?? phrase, isOwn || question !== undefined, turn);
  if (named !== undefined) return opening(named, turn);
  const telling = question === undefined ? undefined : partTelling(question, turn);
  if (telling !== undefined) return opening(telling, turn);
  const comments = question === undefined ? undefined : commentsOn(question, turn);
  if (comments !== undefined) return opening(comments, turn);
  const page = isOwn ? turnPage(turn, phrase) : undefined;
  if (page !== undefined) return page;
  const holder = clause === undefined || question !== undefined ? undefined : holderOf(toldIn(clause), turn);
  if (holder !== undefined) return opening(holder, turn);
  const basket = question === undefined ? basketFilled(turn) : undefined;
  if (basket !== undefined) return opening(basket, turn);
  const week =
    clause === undefined || ENTERS.test(clause.source) ? undefined : turnWeek(turn, toldIn(clause));
  if (week !== undefined) return week;
  const onward = [pagerOf(model)?.next, weekShown(model, turn.input.today)?.next];
  const closed = model.elements.filter(
    (element) =>
      !onward.includes(element) &&
      (isClosed(element, model, turn.input.task.text) || (question !== undefined && isOffer(element))) &&
      !isPressedAlready(element, turn) &&
      !isQuoted(element, phrase) &&
      !isOfPlayer(element.node) &&
      !(CART.test(element.name) && CART.test(phrase)) &&
      !(question !== undefined && isMenu(element) && !isOfSite(element)),
  );
  const ours = question === undefined ? withoutOthers(closed, turn) : closed;
  const next = likeliest(
    ours.filter((element) => !wasOpened(element, turn)),
    closed,
    phrase,
    turn,
  );
  const nearer =
    next?.kind === 'tab' || next?.kind === 'link' ? restOfList(next, question ?? phrase, turn) : undefined;
  if (nearer !== undefined) return nearer;
  if (next !== undefined) return opening(next, turn);
  const back = backOut(turn);
  if (back !== undefined) return back;
  const leaf = question === undefined ? undefined : leafNamed(question, turn);
  if (leaf !== undefined) return opening(leaf, turn);
  const step = question === undefined ? pressNext(turn) : undefined;
  if (step !== undefined) return step;
  return (
    openBranch(turn, phrase) ??
    turnPage(turn, phrase) ??
    showView(turn) ??
    (question === undefined ? undefined : showChannel(turn)) ??
    lookUp(turn, question ?? phrase) ??
    (question === undefined ? undefined : showPart(turn))
  );
}

/** "Choose people…", which is clicked: nobody knows what it offers. */
const isOffer = ({ kind, node, name }: Element): boolean =>
  (node.pointer === true || kind === 'button') && node.expanded === undefined && OFFERS.test(name.trim());
const OFFERS = /\b(?:choose|select|pick)\s.*(?:…|\.{3})$/i;

/** "☰", "Menu": the other parts of the site, and nothing that is done with a thing. */
const isOfSite = ({ labels }: Element): boolean => labels.some(({ text }) => SITE_MENU.test(text.trim()));
const SITE_MENU = /^(?:☰\s*)?(?:(?:open|show|main|site|the)\s)*(?:menu|navigation)$/i;

/** Where the list in sight has what was said among its columns, or in one of them, its other pages come before what nothing names. */
function restOfList(tab: Element, said: string, turn: Turn): PageAction | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const isSaid = ({ value, names: [name = ''] }: Field): boolean =>
    name !== '' && /\p{L}{3}/u.test(value) && wordsOf(value).every((word) => words.includes(word));
  const isOfList = groupsOf(turn.model.root).some(
    ({ collection: { columns }, members }) =>
      columns.length > 0 &&
      (words.some((word) => wordsOf(columns.join(' ')).some((shown) => likeness(word, shown) >= CALLED)) ||
        members.some(({ fields }) => fields.slice(1).some(isSaid))),
  );
  return isOfList && mentions(tab.name, said) < CALLED ? turnPage(turn, said) : undefined;
}

const CALLED = 0.7;

/** "Reserve the book by Ida", where each of a list has its "Reserve" and the list has more pages: the book is on one of these. */
function restOfOffered(phrase: string, turn: Turn): PageAction | undefined {
  const [verb = ''] = wordsOf(phrase);
  const offered = groupsOf(turn.model.root).some(({ members }) => {
    const offering = members.filter((member) =>
      insideOf(member, turn.model).some((element) => isControl(element) && isCalled(element, verb)),
    );
    return offering.length > 1;
  });
  return offered ? turnPage(turn, phrase) : undefined;
}

/** What is to be put into the cart is not in it. */
const CART = /\b(?:cart|basket|bag)\b/i;

/** What was told to be pressed, and does not say that it is shut, would be shut by another press. */
const isPressedAlready = ({ ref, node, name }: Element, { input }: Turn): boolean =>
  node.expanded !== false &&
  input.history.some(({ action }) => action.kind === 'click' && action.ref === ref && action.name === name);

/** One of several "more" is what is to be pressed, and no way to it. */
const isQuoted = ({ name }: Element, phrase: string): boolean =>
  [...phrase.matchAll(/["“]([^"”]+)["”]/g)].some(([, quoted = '']) => normalise(quoted) === normalise(name));

/** A menu that was opened in vain lies on top of what is below it. */
function closingMenu(turn: Turn): PageAction | undefined {
  const open = turn.model.elements.find(
    (element) =>
      ((element.node.expanded === true && isMenu(element)) || isOverOptions(element.node)) &&
      wasOpened(element, turn),
  );
  if (open === undefined || wasTried(turn, 'closed', open)) return undefined;
  mark(turn, 'closed', open);
  return clickOf(open);
}

/** What is named by what is looked for, by what is asked for as a whole, or by what it belongs to. */
function likeliest(
  candidates: Element[],
  closed: Element[],
  phrase: string,
  { memo, at, input }: Turn,
): Element | undefined {
  const owned = repeated(closed).flatMap((alike) => ownedBy(alike));
  const owners = new Map(owned.map(({ match, own }) => [match.element, textOf(own)]));
  const clause = memo.clauses[at];
  const whose = clause?.within ?? phrase;
  const isAsked = clause?.command.kind === 'read';
  const rank = (element: Element): number =>
    mentions(phrase, element.name) +
    mentions(plainName(element), input.task.text) +
    mentions(whose, owners.get(element) ?? '') +
    (element.kind === 'treeitem' ? 0.1 : 0) -
    // What the tab in sight has comes first.
    (element.kind === 'tab' ? 0.01 : 0) +
    (isAsked && TELLS.test(element.name) ? 0.05 : 0);
  return candidates.sort((a, b) => rank(b) - rank(a) || a.node.order - b.node.order)[0];
}

/** What is there to tell what people ask. */
const TELLS = /^(?:help|faqs?|info|information|about|support|service|customer service|questions)\b/i;

/** What is done to one member is looked for in no other's menu, nor behind another's "Details", where the request names one that has such. */
const withoutOthers = (closed: Element[], turn: Turn): Element[] =>
  repeated(closed).reduce((left, alike) => withoutOthersOf(alike, left, turn), closed);

function withoutOthersOf(alike: Match[], closed: Element[], { input }: Turn): Element[] {
  const owned = ownedBy(alike).map(({ match: { element }, own }) => ({
    element,
    told: sharedWords(input.task.text, textOf(own)),
  }));
  const most = Math.max(0, ...owned.map(({ told }) => told));
  const others = owned.filter(({ element, told }) => (most > 0 ? told < most : isMenu(element)));
  return closed.filter((element) => !others.some((other) => other.element === element));
}

/** How many of the telling words of a request a text shows. */
function sharedWords(said: string, text: string): number {
  const shown = wordsOf(text);
  const isShown = (word: string): boolean => shown.some((other) => likeness(word, other) >= SAME);
  return wordsOf(said).filter((word) => !STOP_WORDS.has(word) && isShown(word)).length;
}

/** Of openers, those of each name that several have: every one belongs to a member of a list. */
const repeated = (closed: Element[]): Match[][] =>
  [...Map.groupBy(closed, ({ name }) => name).values()]
    .filter(({ length }) => length > 1)
    .map((alike) => alike.map((element) => ({ element, score: 1 })));

/** An item of a tree takes the arrow key that opens it and, where its tree knows no keys, a click. */
function opening(element: Element, turn: Turn): PageAction {
  const pointed = pointAt(element, turn);
  if (pointed !== undefined) return pointed;
  const last = turn.input.history.at(-1);
  const sign = disclosureOf(element)?.sign;
  if (last?.action.kind === 'press' && last.changed === 'nothing') mark(turn, 'no keys');
  const isKeyed =
    sign === undefined &&
    element.kind === 'treeitem' &&
    isShut(element) === true &&
    !wasTried(turn, 'no keys');
  if (isKeyed && !wasTried(turn, 'key', element)) {
    mark(turn, 'key', element);
    return { kind: 'press', key: 'ArrowRight', ref: element.ref, name: nameOf(element) };
  }
  mark(turn, 'opened', element);
  return sign === undefined ? clickOf(element) : { kind: 'click', ...sign };
}

/** Where the request speaks of a tree, of sections or of a file, list items without items of their own may be closed branches. */
function openBranch(turn: Turn, phrase: string): PageAction | undefined {
  if (!SPEAKS_OF_BRANCHES.test(turn.input.task.text) && !FILE.test(phrase)) return undefined;
  const branch = turn.model.elements.find(
    (element) => mayBeBranch(element) && !FILE.test(element.name) && !wasOpened(element, turn),
  );
  if (branch === undefined) return undefined;
  mark(turn, 'opened', branch);
  return branch.node.pointer === true ? clickOf(branch) : { ...clickOf(branch), text: plainName(branch) };
}

const SPEAKS_OF_BRANCHES =
  /\b(?:tree|files?|folders?|director(?:y|ies)|expand|sections?|branch|nested|look through|somewhere)\b/i;
const FILE = /[\p{L}\d_-]\.\p{L}\w{1,3}\b/u;

/** Words side by side that are clicked, no more than words: views of a list, of the page's own making; of these the ones that are said. */
function showView(turn: Turn): PageAction | undefined {
  const said = ` ${normalise(turn.input.task.text)} `;
  const offered = turn.model.elements.flatMap(({ node }) => (isDropDown(node) ? offeredUnder(node) : []));
  const views = turn.model.elements.filter(
    (element) => isView(element.node) && !offered.includes(element.node) && !isAdder(element, turn.model),
  );
  const named = views.filter(({ name }) => said.includes(` ${normalise(name)} `));
  const view = (named.length > 0 ? named : views).find((element) => !wasOpened(element, turn));
  if (view === undefined) return undefined;
  mark(turn, 'opened', view);
  return clickOf(view);
}

/** "My loans", "Opening hours": what the part of the site in sight does not tell may be in another. */
function showPart(turn: Turn): PageAction | undefined {
  const part = partToSee(turn);
  return part && opening(part, turn);
}

/** "#orders", "#smalltalk 2": where people talk of other things than what is in sight. */
function showChannel(turn: Turn): PageAction | undefined {
  const channels = turn.model.elements.filter(
    ({ node, name }) => node.pointer === true && isChannel(withoutCount(name)),
  );
  const opened = turn.memo.explored.map(({ name = '' }) => withoutCount(name));
  const channel = channels.find(({ node, name }) => !opened.includes(`${node.role} ${withoutCount(name)}`));
  if (channels.length < 2 || channel === undefined) return undefined;
  mark(turn, 'opened', channel);
  return clickOf(channel);
}

/** What is new in a channel is counted behind its name until it is opened. */
const withoutCount = (name: string): string => name.replace(/\s+\d{1,3}\+?$/, '');
