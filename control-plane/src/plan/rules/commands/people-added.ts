// SPDX-License-Identifier: MIT
// "Add Ada Lund and Ben Osei to the invitation", "invite Ada Lund": where the page keeps people in one field as tags, each goes in there.
import { walk } from '../../snapshot.ts';
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ADDS =
  /^(?:add|invite|include|put)\s+(?:also\s+)?(?<who>.+?)(?:\s+(?:to|in|on|onto|into)\s+(?:the|my|our|this)\s+(?<where>[\p{L} ]+)|\s+(?:too|as well))?$/iu;
/** As names are written. */
const PERSON = /^["“]?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}["”]?$/u;

/** Undefined where another field takes tags too, or a thing of the page is called so. */
export function peopleAdded(clause: Clause, turn: Turn): Clause[] | undefined {
  const { who = '', where = '' } = ADDS.exec(clause.source)?.groups ?? {};
  const people = listOf(who);
  if (people.length === 0 || isDerived(clause) || turn.progress.length > 0) return undefined;
  const [field, ...more] = turn.model.elements.filter(takesTags);
  if (field === undefined || more.length > 0 || field.node.completes !== true) return undefined;
  if (!people.every((name) => PERSON.test(name) && turn.score(name, 'click') < SHOWN)) return undefined;
  if (!isOfPage(where, turn)) return undefined;
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

/** "To the invitation", of a page that is headed "Invite to …". */
function isOfPage(where: string, { model }: Turn): boolean {
  const shown = wordsOf([...walk(model.root)].map(({ name, text = '' }) => `${name} ${text}`).join(' '));
  return wordsOf(where).every((word) => shown.some((other) => other.startsWith(word.slice(0, ROOT))));
}

const ROOT = 5;
