// SPDX-License-Identifier: MIT
// "Export the document as PDF" where "Export" is an entry of a menu that holds others, "PDF" among them; "a table with 3 columns" under "Table".
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { mentions } from '../page/score.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** What the entry that opens is called by: what is inserted or set, or the verb. */
const FORMS = [
  /^(?:insert|add|set|choose|change|put)(?: an?| the) (\p{L}+(?: \p{L}+)?) (?:with|of|to|as|at) (?:an? |the )?(\S.*)$/iu,
  /^(\p{L}+) .*?\b(?:as|to|into|in|with)(?: an?| the)? (\S.*)$/iu,
  /^(insert) (?:an? |the )?(\S.*)$/iu,
];
const KINDS = new Set<Command['kind']>(['click', 'type', 'fill', 'set', 'choose']);

/** Undefined where nothing that opens further entries is called so, or what is told behind it is in its name. */
export function chosenBelow(clause: Clause, turn: Turn): Clause[] | undefined {
  if (!KINDS.has(clause.command.kind) || isDerived(clause)) return undefined;
  const closed = turn.model.elements.filter(({ node }) => node.expanded === false && isEntry(node.role));
  for (const form of FORMS) {
    const [, name = '', entry = ''] = form.exec(clause.source) ?? [];
    const [holder, ...more] = closed.filter((one) => wordsOf(one.name).join(' ') === name.toLowerCase());
    if (holder === undefined || more.length > 0 || mentions(entry, holder.name) > 0) continue;
    return clausesFor(clause, [
      { kind: 'hover', target: pinned(holder, holder.name) },
      { kind: 'click', target: entry },
    ]);
  }
  return undefined;
}

/** A menu of plain lists, which opens under the mouse; items that are marked up as such are opened by `openerClauses`. */
const isEntry = (role: string): boolean => role === 'listitem';
