// SPDX-License-Identifier: MIT
// "Change Kofi's phone number to 4711", where a list shows names alone: the one is opened, and what then stands beside the list edits it.
import { type Clause, clausesFor } from '../language/command.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { apartFromHolders } from '../page/holders.ts';
import { fieldOf } from '../page/measure.ts';
import { calledBest, controlFor, isControl } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { type Change, changesTold, EDITS, endsInSaving, takesValue } from './edited.ts';

/** Undefined where the page takes such a value already, or what is open is not what is meant and cannot be opened. */
export function editedOpen(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0) return undefined;
  for (const change of changesTold(clause.source)) {
    const [meant, ...more] = meantBy(change.whose, turn);
    if (meant === undefined || more.length > 0 || takesIt(change, turn)) continue;
    const clauses = edits(change, meant, clause, turn);
    if (clauses !== undefined) return clauses;
  }
  return undefined;
}

/** Called so, and not the part of the page that shows the whole list. */
function meantBy(whose: string, { model }: Turn): { member: Member; group: Group }[] {
  const all = soleMeant(whose, model).map((one) => ({ ...one, members: [one.member] }));
  const said = telling(whose);
  return apartFromHolders(all).inner.filter(({ member }) => {
    const name = wordsOf(member.title);
    return said.length > 0 && said.every((word) => name.includes(word));
  });
}

const telling = (phrase: string): string[] =>
  wordsOf(phrase).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)));

const takesIt = ({ what }: Change, turn: Turn): boolean => {
  const found = turn.find(what, 'set');
  return found.state === 'found' && takesValue(found.element, what);
};

function edits(
  { what, value }: Change,
  { member, group }: { member: Member; group: Group },
  clause: Clause,
  turn: Turn,
): Clause[] | undefined {
  // A line that shows such a value, or has a control of its own, is edited itself.
  if (fieldOf(member, what) !== undefined) return undefined;
  if (controlFor(member, EDITS, turn.model) !== undefined) return undefined;
  const beside = turn.model.elements.filter(({ node }) => !isWithin(node, group.collection.parent));
  const editor = isOpen(member, beside) ? calledBest(beside.filter(isControl), EDITS) : undefined;
  if (editor !== undefined)
    return clausesFor(clause, [
      { kind: 'click', target: pinned(editor, editor.name) },
      { kind: 'complete', field: what, value },
      ...(endsInSaving(turn) ? [] : [{ kind: 'send' } as const]),
    ]);
  const opener = openerOf(member, group, turn.model);
  const isTried = turn.memo.clauses[turn.at - 1]?.source === openingOf(clause);
  if (opener === undefined || isTried || !onlyOpens(opener, member, group)) return undefined;
  return [
    { source: openingOf(clause), command: { kind: 'click', target: pinned(opener, member.title) } },
    clause,
  ];
}

const openingOf = ({ source }: Clause): string => `open to edit: ${source}`;

/** What it is called stands beside the list, too. */
function isOpen({ title }: Member, beside: Element[]): boolean {
  const name = telling(title);
  return (
    name.length > 0 &&
    beside.some(
      ({ kind, name: shown }) =>
        (kind === 'heading' || kind === 'text') && name.every((word) => wordsOf(shown).includes(word)),
    )
  );
}
