// SPDX-License-Identifier: MIT
// Of the things that can be opened, which one most likely holds what is looked for.
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, wordsOf } from './language/text.ts';
import { plainName } from './page/disclosure.ts';
import { textOf } from './page/labels.ts';
import { isMenu } from './page/member-controls.ts';
import type { Element, Match } from './page/model.ts';
import { ownedBy } from './page/own.ts';
import { mentions } from './page/score.ts';
import type { Turn } from './turn/turn.ts';

const SAME = 0.95;

/** What is named by what is looked for, by what is asked for as a whole, or by what it belongs to. */
export function likeliest(
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
export const withoutOthers = (closed: Element[], turn: Turn): Element[] =>
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
