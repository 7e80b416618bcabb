// SPDX-License-Identifier: MIT
// "Find Yuri in the contact book and click on their phone number", "what is Pia's e-mail": what is told of one is looked for with that one
// alone, on all pages of a book, or behind the name.

import type { SnapshotNode } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { type Owned, ownedAsked, ownedIn, pointedAt } from '../language/owned.ts';
import { capital, quote } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import { pagerOf } from '../page/pager.ts';
import { isOfContact, ownValue } from '../page/records.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';

/** The clauses that a clause stands for; undefined where it speaks of nothing that is one's own, or the page has no such records. */
export function ownClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0 || turn.failures > 0) return undefined;
  const { command, source } = clause;
  if (command.kind === 'read') {
    const owned = ownedAsked(command.question);
    return owned && isRecorded(owned, turn)
      ? clausesFor(clause, [{ kind: 'own', ...owned, reads: true }])
      : undefined;
  }
  const following = ofNext(clause, turn);
  if (following !== undefined) {
    turn.memo.clauses.splice(turn.at + 1, 1);
    return clausesFor(clause, [{ kind: 'own', ...following }]);
  }
  const isPress = command.kind === 'click' && (command.target !== source || false);
  const owned = isPress ? ownedIn(command.target) : undefined;
  return owned && isRecorded(owned, turn) ? clausesFor(clause, [{ kind: 'own', ...owned }]) : undefined;
}

/** "Find Yuri", where the next is to click "their phone number". */
function ofNext({ command }: Clause, turn: Turn): Owned | undefined {
  const next = turn.memo.clauses[turn.at + 1]?.command;
  const pointed = next?.kind === 'click' ? pointedAt(next.target) : undefined;
  const said =
    command.kind === 'find' || command.kind === 'open' || command.kind === 'click'
      ? command.target
      : command.kind === 'search'
        ? command.text
        : undefined;
  if (pointed === undefined || said === undefined) return undefined;
  const owned = { whose: said.replace(PLACE, '').replace(/^the\s+/i, ''), what: pointed.what };
  const { state } = ownValue(owned, turn.model);
  const isMeant = command.kind === 'find' && pointed.isTheirs && isOfContact(owned.what);
  return isMeant || state !== 'unknown' ? owned : undefined;
}

const PLACE =
  /\s+(?:in|on|from|within) (?:the|my|your|this) (?:\w+ )?(?:book|list|table|directory|contacts?|page|people|phone ?book)$/i;

/** It is there, or may be on another page of a book that has such. */
function isRecorded(owned: Owned, turn: Turn): boolean {
  const { state } = ownValue(owned, turn.model);
  if (state === 'found') return true;
  const isListed = isOfContact(owned.what) && nameOf(owned.whose, turn.model) !== undefined;
  return state === 'others' ? isListed || pagerOf(turn.model) !== undefined : isListed;
}

/** The only thing to click that is called so and nothing else. */
function nameOf(whose: string, { elements }: PageModel): Element | undefined {
  const [only, ...more] = elements.filter(
    ({ name, node, kind }) =>
      (node.pointer === true || kind === 'link' || kind === 'button') &&
      name.trim().toLowerCase() === whose.toLowerCase(),
  );
  return more.length === 0 ? only : undefined;
}

export function own(turn: Turn, owned: Owned & { reads?: true }): Result {
  const found = ownValue(owned, turn.model);
  if (found.state !== 'found') return { state: 'missing', phrase: owned.whose, use: 'open', nearest: [] };
  if (owned.reads)
    return { state: 'answer', text: `${capital(owned.what)} of ${owned.whose}: ${found.value}.` };
  const element = elementOf(found.node, turn.model);
  return element === undefined
    ? { state: 'missing', phrase: `${owned.what} of ${owned.whose}`, use: 'click', nearest: [] }
    : act(clickOf(element), `clicked ${quote(found.value)}`, true);
}

function elementOf(node: SnapshotNode, { elements }: PageModel): Element | undefined {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent) {
    const element = elements.find((one) => one.node === at);
    if (element !== undefined) return element;
  }
  return undefined;
}
