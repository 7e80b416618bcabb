// SPDX-License-Identifier: MIT
// "Read me the mail from Ana": a line of a list shows no more than its subject, so it is opened, and what comes up is read.
import { type Clause, clausesFor } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant, ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const READS =
  /^read(?: me)?(?: out| aloud)?\s+((?:the|my|our|that)\s+(?:\S+\s+)?(?:e?-?mail|message|letter|article|story|note|news|announcement)\b.*?)(?:\s+(?:aloud|out(?: loud)?|(?:back )?to (?:me|us)))?[.!]?$/i;
/** What says more than a subject and a line of the text may be all that there is. */
const MOST_WORDS = 25;

/** Undefined where no one line of a list is meant, or a click on it may do more than to open it. */
export function readMemberClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const whom = clause.command.kind === 'read' ? READS.exec(clause.command.question)?.[1] : undefined;
  if (whom === undefined) return undefined;
  for (const group of likelyGroups(turn.model)) {
    const [member, ...more] = membersMeant(group, whom)?.members ?? [];
    if (member === undefined || more.length > 0 || wordsOf(member.text).length > MOST_WORDS) continue;
    const opener = openerOf(member, group, turn.model);
    if (opener === undefined || !onlyOpens(opener, member, group)) continue;
    return clausesFor(clause, [
      { kind: 'click', target: pinned(opener, ownName(member, group)) },
      { kind: 'read', question: 'read it' },
    ]);
  }
  return undefined;
}
