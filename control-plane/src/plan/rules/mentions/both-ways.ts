// SPDX-License-Identifier: MIT
// "From Zurich to Bergen on the 11th, back on the 18th": where the page asks for the way back only of a journey both ways, that is chosen first.
import { dateTakers } from '../controls/dated.ts';
import { type Clause, isDerived } from '../language/command.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const BACK =
  /\b(?:back|home|return(?:ing)?)(?: on)?(?: the)? (?:\d|\p{L}+(?:day|th|st|nd|rd|first)\b|\p{Lu})|\bround[- ]trip\b|\bboth ways\b/iu;
const BOTH_WAYS = /^(?:return|round[- ]?trip|two[- ]way|both ways)(?: (?:trip|flight|journey|ticket))?$/i;
const ONE_WAY = /^(?:one[- ]?way|single|out(?:ward)? only)\b/i;

/** The choice, then the clause; undefined where no way back is told, or the page takes it already. */
export function bothWays(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (!BACK.test(source) || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const choices = turn.model.elements.filter(isChosen);
  const [both, ...more] = choices.filter(({ name }) => BOTH_WAYS.test(name.trim()));
  const isOffered = choices.some(({ name }) => ONE_WAY.test(name.trim()));
  if (both === undefined || more.length > 0 || !isOffered || both.node.checked === true) return undefined;
  if (dateTakers(turn.model).length > 1) return undefined;
  const choosing = `click: ${source}`;
  // Once: what does not bring the other field then is not how this page does it.
  if (turn.memo.clauses[turn.at - 1]?.source === choosing) return undefined;
  return [{ source: choosing, command: { kind: 'click', target: pinned(both, both.name) } }, clause];
}

const isChosen = ({ kind }: Element): boolean => kind === 'choice' || kind === 'tab' || kind === 'button';
