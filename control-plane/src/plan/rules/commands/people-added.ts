// SPDX-License-Identifier: MIT
// "Add Ada Lund and Ben Osei to the invitation", "invite Ada Lund": where the page keeps people in one field as tags, each goes in there.
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ADDS =
  /^(?:add|invite|include|put)\s+(?:also\s+)?(?<who>.+?)(?:\s+(?:to|in|on|onto|into)\s+(?:the|my|our|this)\s+[\p{L} ]+|\s+(?:too|as well))?$/iu;
/** As names are written. */
const PERSON = /^["“]?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}["”]?$/u;

/** Undefined where another field takes tags too, or a thing of the page is called so. */
export function peopleAdded(clause: Clause, turn: Turn): Clause[] | undefined {
  const people = listOf(ADDS.exec(clause.source)?.groups?.who ?? '');
  if (people.length === 0 || isDerived(clause) || turn.progress.length > 0) return undefined;
  const [field, ...more] = turn.model.elements.filter(takesTags);
  if (field === undefined || more.length > 0 || field.node.completes !== true) return undefined;
  if (!people.every((name) => PERSON.test(name) && turn.score(name, 'click') < SHOWN)) return undefined;
  return clausesFor(
    clause,
    people.map(
      (name): Command => ({
        kind: 'complete',
        field: pinned(field, field.name),
        value: name.replace(/["“”]/g, ''),
      }),
    ),
  );
}

const SHOWN = 0.9;
