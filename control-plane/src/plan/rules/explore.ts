// SPDX-License-Identifier: MIT
// The target is not on the page: it may be behind something closed. Opens what may hold it, one thing a step, each once.
import type { PageAction } from '../action.ts';
import { backOut } from './back-out.ts';
import { basketFilled } from './basket.ts';
import { commentsOn } from './behind-comments.ts';
import { closing, isClosed } from './closed.ts';
import { finishNext, pressNext } from './commands/next-step.ts';
import { type Clause, toldIn } from './language/command.ts';
import { normalise } from './language/text.ts';
import { leafNamed } from './leaf.ts';
import { likeliest, withoutOthers } from './likeliest.ts';
import { lookUp } from './look-up.ts';
import { ENTERS } from './mentions/clauses.ts';
import { openMenu } from './menus.ts';
import { holderOf, isFreeSlot, isOtherNumber, namedIn } from './named.ts';
import { closingMenu, openBranch, opening } from './opening.ts';
import { isShut } from './page/branches.ts';
import { isMenu } from './page/member-controls.ts';
import type { Element } from './page/model.ts';
import { isOfPlayer, pagerOf } from './page/pager.ts';
import { weekShown } from './page/week.ts';
import { pageForPlace, turnPage, turnWeek } from './paging.ts';
import { behindMember } from './questions/behind.ts';
import { restOfList, restOfOffered } from './rest-of-list.ts';
import { partTelling } from './told-under.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';
import { ownView, showChannel, showPart, showView } from './views.ts';

const LIMIT = 12;

interface Search {
  turn: Turn;
  phrase: string;
  clause?: Clause | undefined;
  /** Where something is asked, and nothing is to be done. */
  question?: string | undefined;
}

type Look = (search: Search) => PageAction | undefined;

const asked =
  (look: (question: string, turn: Turn) => PageAction | undefined): Look =>
  ({ question, turn }) =>
    question === undefined ? undefined : look(question, turn);

const done =
  (look: (turn: Turn, phrase: string) => PageAction | undefined): Look =>
  ({ question, turn, phrase }) =>
    question === undefined ? look(turn, phrase) : undefined;

const opened = (element: Element | undefined, turn: Turn): PageAction | undefined =>
  element && opening(element, turn);

/** Where it is looked for, in this order. */
const LOOKS: readonly Look[] = [
  ({ turn }) => openMenu(turn),
  done(finishNext),
  ({ turn }) => closing(turn) ?? closingMenu(turn),
  ({ turn, phrase }) => pageForPlace(turn, phrase),
  done((turn, phrase) => restOfOffered(phrase, turn)),
  asked(memberTold),
  ({ turn, phrase, question, clause }) =>
    opened(namedIn(question ?? phrase, isOwn(clause) || question !== undefined, turn), turn),
  asked((question, turn) => opened(partTelling(question, turn), turn)),
  asked((question, turn) => opened(ownView(question, turn), turn)),
  asked((question, turn) => opened(commentsOn(question, turn), turn)),
  ({ turn, phrase, clause }) => (isOwn(clause) ? turnPage(turn, phrase) : undefined),
  ({ turn, clause, question }) =>
    clause === undefined || question !== undefined ? undefined : opened(holderOf(toldIn(clause), turn), turn),
  done((turn) => opened(basketFilled(turn), turn)),
  ({ turn, clause }) =>
    clause === undefined || ENTERS.test(clause.source) ? undefined : turnWeek(turn, toldIn(clause)),
  closedThing,
  ({ turn }) => backOut(turn),
  asked((question, turn) => opened(leafNamed(question, turn), turn)),
  done(pressNext),
  ({ turn, phrase }) => openBranch(turn, phrase),
  ({ turn, phrase }) => turnPage(turn, phrase),
  ({ turn }) => showView(turn),
  asked((_, turn) => showChannel(turn)),
  ({ turn, phrase, question }) => lookUp(turn, question ?? phrase),
  asked((_, turn) => showPart(turn)),
];

/** Where something would do, it is looked for only in what says that it is closed. */
const CLOSED: readonly Look[] = [closedThing];

/**
 * The next thing to open in search of `phrase`; undefined where there is none left.
 * @param suffices Whether something in sight would do.
 */
export function explore(turn: Turn, phrase: string, suffices = false): PageAction | undefined {
  const { memo, input } = turn;
  // What could not be opened has something in front of it, and so has the rest.
  if (memo.explored.length >= LIMIT || input.history.at(-1)?.state === 'failed') return undefined;
  const clause = memo.clauses[turn.at];
  const question = clause?.command.kind === 'read' ? clause.command.question : undefined;
  // What is offered there is chosen by a click.
  if (question !== undefined && memo.explored.some(({ name = '' }) => OFFERS.test(name))) return undefined;
  const search = { turn, phrase, clause, question };
  for (const look of suffices ? CLOSED : LOOKS) {
    const found = look(search);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isOwn = (clause: Clause | undefined): boolean => clause?.command.kind === 'own';

/** What one of a list tells of itself, once it is open. */
function memberTold(question: string, turn: Turn): PageAction | undefined {
  const told = behindMember(question, turn.model);
  if (told === undefined || isFreeSlot(told) || isOtherNumber(told, question)) return undefined;
  return isShut(told) !== false && !wasOpened(told, turn) ? opening(told, turn) : undefined;
}

/** The likeliest of what is closed; the rest of the list in sight comes before what nothing names. */
function closedThing({ turn, phrase, question }: Search): PageAction | undefined {
  const closed = closedThings(turn, phrase, question !== undefined);
  const ours = question === undefined ? withoutOthers(closed, turn) : closed;
  const next = likeliest(
    ours.filter((element) => !wasOpened(element, turn)),
    closed,
    phrase,
    turn,
  );
  const nearer =
    next?.kind === 'tab' || next?.kind === 'link' ? restOfList(next, question ?? phrase, turn) : undefined;
  return nearer ?? opened(next, turn);
}

function closedThings(turn: Turn, phrase: string, isAsked: boolean): Element[] {
  const { model, input } = turn;
  const onward = [pagerOf(model)?.next, weekShown(model, input.today)?.next];
  return model.elements.filter(
    (element) =>
      !onward.includes(element) &&
      (isClosed(element, model, input.task.text) || (isAsked && isOffer(element))) &&
      !isPressedAlready(element, turn) &&
      !isQuoted(element, phrase) &&
      !REVEALS.test(element.name) &&
      !isOfPlayer(element.node) &&
      !(CART.test(element.name) && CART.test(phrase)) &&
      !(isAsked && isMenu(element) && !isOfSite(element)),
  );
}

/** "Show PIN" shows what is hidden on purpose, to whoever looks on as well. */
const REVEALS =
  /\b(?:show|reveal|view|display|unhide|see)\b.*\b(?:pin|password|passcode|pass ?phrase|secrets?|cv[vc]|card number|security code|recovery codes?|tokens?|(?:api|private) keys?)\b/i;

/** "Choose people…", which is clicked: nobody knows what it offers. */
const isOffer = ({ kind, node, name }: Element): boolean =>
  (node.pointer === true || kind === 'button') && node.expanded === undefined && OFFERS.test(name.trim());
const OFFERS = /\b(?:choose|select|pick)\s.*(?:…|\.{3})$/i;

/** "☰", "Menu": the other parts of the site, and nothing that is done with a thing. */
const isOfSite = ({ labels }: Element): boolean => labels.some(({ text }) => SITE_MENU.test(text.trim()));
const SITE_MENU = /^(?:☰\s*)?(?:(?:open|show|main|site|the)\s)*(?:menu|navigation)$/i;

/** What is to be put into the cart is not in it. */
const CART = /\b(?:cart|basket|bag)\b/i;

/** What was told to be pressed, and does not say that it is shut, would be shut by another press. */
const isPressedAlready = ({ ref, node, name }: Element, { input }: Turn): boolean =>
  node.expanded !== false &&
  input.history.some(({ action }) => action.kind === 'click' && action.ref === ref && action.name === name);

/** One of several "more" is what is to be pressed, and no way to it. */
const isQuoted = ({ name }: Element, phrase: string): boolean =>
  [...phrase.matchAll(/["“]([^"”]+)["”]/g)].some(([, quoted = '']) => normalise(quoted) === normalise(name));
