// SPDX-License-Identifier: MIT
// "Take the second one it suggests": of all that is offered for what was typed last, the one at that place.
import type { SnapshotNode } from '../../snapshot.ts';
import { ordinalOf } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';
import { isOffer } from './offers.ts';

const NTH =
  /^(?:the\s+)?(\p{L}+|\d+(?:st|nd|rd|th))\s+(?:(?:one|option|result|entry)\s+(?=\S)|(?:suggestions?|completions?|proposals?|offers?|match(?:es)?|one)\b\s*)(?:(?:that\s+)?(?:it|they|the (?:page|list|field|box))\s+(?:suggests?|offers?|shows?|lists?|proposes?)|(?:from|in|out of|among|of)\s+(?:the|its)\s+(?:suggestions?|completions?|proposals?|offers)|suggested|offered|proposed)?$/iu;

/** Whether words tell the place of an offer. */
export const tellsOffer = (said: string): boolean =>
  ordinalOf(NTH.exec(said.trim())?.[1] ?? '') !== undefined;

/** Whether the clause behind the one that is looked at takes one of the offers by its place. */
export function takesNthNext({ memo, at }: Turn): boolean {
  const next = memo.clauses[at + 1]?.command;
  return next?.kind === 'choose' && tellsOffer(next.rest);
}

/** Undefined where no place is told, nothing was typed, or nothing is offered for it. */
export function takeNthOffer(turn: Turn, said: string): Result | undefined {
  const place = ordinalOf(NTH.exec(said.trim())?.[1] ?? '');
  const typed = turn.input.history.at(-1)?.action;
  if (place === undefined || typed?.kind !== 'type') return undefined;
  const field = turn.model.elements.find(({ ref }) => ref === typed.ref);
  const begins = typed.text.toLowerCase();
  const first = turn.model.elements.find(
    (element) =>
      element.node.order > (field?.node.order ?? 0) &&
      isOffer(element) &&
      element.name.toLowerCase().includes(begins) &&
      !(element.node.role === 'listitem' && element.node.children.some((child) => child.pointer === true)),
  );
  const offers = turn.model.elements.filter(({ node }) => first !== undefined && isAmong(node, first.node));
  const offer = offers.at(place < 0 ? place : place - 1);
  return offer && act(clickOf(offer), `chose ${quote(nameOf(offer))}`, true);
}

/** Beside it, or in a line of the same list. */
function isAmong(node: SnapshotNode, first: SnapshotNode): boolean {
  const line = node.parent;
  const other = first.parent;
  const isLine = line?.role === 'listitem' && other?.role === 'listitem' && line.parent === other.parent;
  return node.role === first.role && (line === other || isLine);
}
