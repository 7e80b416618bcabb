// SPDX-License-Identifier: MIT
// "Rent a boat at Otter Quay", where a list names that place and nothing in sight is rented: it is opened, and what is said is done there.
import { type Clause, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { protect, restored } from '../language/protect.ts';
import { wordsOf } from '../language/text.ts';
import { controlFor } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const FOR_ONESELF = /\s+for\s+(?:me|us)$/i;
/** How many a list has at the least: two links side by side are called so by chance. */
const LEAST = 3;

/** The clauses that open the one member whose whole name stands behind a preposition, then do the rest; undefined where none does. */
export function atMemberClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (turn.progress.length > 0 || isDerived(clause) || command.kind !== 'click' || command.target !== source)
    return undefined;
  const { text, quotes } = protect(source);
  const [place, ...others] = placesTold(text, turn);
  if (place === undefined || others.some(({ name }) => name !== place.name)) return undefined;
  const left = restored(text.replace(place.said, ''), quotes).replace(FOR_ONESELF, '').trim();
  const deed = wordsOf(left).length > 1 ? parseClause(left) : undefined;
  if (deed === undefined) return undefined;
  const opening: Clause = {
    source: `click: ${source}`,
    command: { kind: 'click', target: pinned(place.opener, place.name) },
  };
  return [opening, { ...clause, source: left, command: deed }];
}

interface Told {
  /** With the preposition. */
  said: string;
  name: string;
  opener: Element;
}

/** Of each list that has one, the member of that name, unless it has a control for what is said. */
function placesTold(text: string, turn: Turn): Told[] {
  const [verb = ''] = wordsOf(text);
  return likelyGroups(turn.model)
    .filter(({ members }) => members.length >= LEAST)
    .flatMap((group) =>
      group.members.flatMap((member) => {
        const told = toldOf(member, group, text, turn);
        return told === undefined || controlFor(member, [verb], turn.model) !== undefined ? [] : [told];
      }),
    );
}

function toldOf(member: Member, group: Group, text: string, { model }: Turn): Told | undefined {
  const opener = openerOf(member, group, model);
  const name = wordsOf(opener?.name ?? '').join(String.raw`[\s-]+`);
  if (opener === undefined || !/\p{L}{3}/u.test(name) || !onlyOpens(opener, member, group)) return undefined;
  if (opener.node.role === 'cell' && !takesClicks(opener.node)) return undefined;
  const [said] =
    new RegExp(
      String.raw`(?:^|\s)(?:at|in|on|for|with|of|from)\s+(?:the\s+)?${name}(?:$|,|(?=\s))`,
      'iu',
    ).exec(text) ?? [];
  return said === undefined ? undefined : { said, name: opener.name, opener };
}
