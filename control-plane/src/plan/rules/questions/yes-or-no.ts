// SPDX-License-Identifier: MIT
// "Is the bin full?", "is there a file called fjord.jpg?": what is not in sight may be in a branch that is shut.
import { isShut } from '../page/branches.ts';
import { isUnknown } from '../page/class-words.ts';
import { isSummary } from '../page/disclosure.ts';
import type { Element } from '../page/model.ts';
import { wasOpened } from '../turn/explored.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { passageInTime } from './in-time.ts';
import { passageFor } from './passages.ts';
import { isShown } from './states.ts';

const ASKS = /^(?:(?:check|tell me|find out) (?:if|whether|that)|am|is|are|does|do|has|have|can)\s+(.+)$/i;

export function yesOrNo(turn: Turn, text: string): Result | undefined {
  const [, statement] = ASKS.exec(text) ?? [];
  if (statement === undefined) return undefined;
  const unfound: Result = { state: 'missing', phrase: statement, use: 'click', nearest: [] };
  const said = statement.replace(/^(?:is|are|does|do|has|have|can)\s+/i, '');
  const holds = isShown(said, turn) ?? (DOES.test(text) ? isShown(withoutVerb(said, turn), turn) : undefined);
  if (holds === false && IS_THERE.test(statement) && hasShutBranch(turn)) return unfound;
  // What one page of a list does not have may be on another.
  if (holds === false && IS_THERE.test(statement)) return { state: 'answer', text: 'No.', compares: true };
  if (holds !== undefined) return { state: 'answer', text: holds ? 'Yes.' : 'No.' };
  const told = passageFor(statement, turn.model, true) ?? passageInTime(statement, turn);
  return told === undefined ? unfound : { state: 'answer', text: told };
}

const IS_THERE = /^there\b/i;
const DOES = /^(?:(?:check|tell me|find out) (?:if|whether|that)|do|does|did)\b/i;

/** "Does Ada sing alto", where nothing is said to sing: whether Ada and alto go together. */
function withoutVerb(said: string, { model }: Turn): string {
  const words = said.split(/\s+/);
  const at = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}{3,}$/u.test(word) && isUnknown(word, model),
  );
  return words.filter((_, i) => i !== at).join(' ');
}

const hasShutBranch = (turn: Turn): boolean =>
  turn.model.elements.some(
    (element) =>
      ((isBranch(element) && isShut(element) === true) ||
        (element.kind === 'tab' && element.node.selected !== true)) &&
      !wasOpened(element, turn),
  );

const isBranch = ({ kind, node }: Element): boolean =>
  kind === 'treeitem' || isSummary(node) || [node.role, node.parent?.role].includes('listitem');
