// SPDX-License-Identifier: MIT
// "If there is a cookie banner, accept it": whether a condition holds on the page, and what "it" is.
import type { Command } from './command.ts';
import { anchorsFor } from './relate.ts';
import type { Turn } from './turn.ts';

export function conditionHolds(condition: string, turn: Turn): boolean {
  const negated = /\b(?:no|not|isn't|isnt|aren't|doesn't|without)\b/i.test(condition);
  const state =
    /^(.+?)\s+(?:is|are)\s+(?:not\s+)?(?:already\s+)?(checked|ticked|selected|on|enabled|disabled|empty|unchecked|off)$/i.exec(
      condition.replace(/n't\b/, ' not'),
    );
  if (state) return stateHolds(state[1] as string, (state[2] as string).toLowerCase(), turn) !== negated;
  return appears(subjectOf(condition), turn) !== negated;
}

function stateHolds(phrase: string, state: string, turn: Turn): boolean {
  const found = turn.find(phrase, 'set');
  if (found.state !== 'found') return false;
  const { node } = found.element;
  switch (state) {
    case 'empty':
      return !node.text;
    case 'disabled':
      return node.disabled === true;
    case 'enabled':
      return node.disabled !== true;
    case 'unchecked':
    case 'off':
      return node.checked !== true && node.pressed !== true;
    default:
      return node.checked === true || node.selected === true || node.pressed === true;
  }
}

function appears(subject: string, turn: Turn): boolean {
  if (/\b(?:dialog|popup|pop-up|modal|window)\b/i.test(subject) && turn.model.modal !== undefined)
    return true;
  return (
    turn.score(subject, 'click') >= 0.62 ||
    anchorsFor(subject, turn.model).length > 0 ||
    mentionsAll(subject, turn)
  );
}

/** "cookie banner": the page need not say "banner". */
function mentionsAll(subject: string, turn: Turn): boolean {
  const words = subject
    .replace(
      /\b(?:banner|notice|popup|pop-up|dialog|message|button|link|bar|box|field|warning|prompt|overlay|modal|window)\b/gi,
      '',
    )
    .trim();
  return words !== '' && words !== subject && anchorsFor(words, turn.model).length > 0;
}

function subjectOf(condition: string): string {
  return condition
    .replace(
      /^(?:there(?:'s| is| are| was)|you (?:can )?(?:see|find|get|are shown)|the page (?:shows|says|has|contains)|it (?:says|shows)|we see|i see)\s+(?:not\s+)?/i,
      '',
    )
    .replace(/^(?:no|any|some|a|an|the)\s+/i, '')
    .replace(
      /\s+(?:appears?|is (?:not )?(?:visible|shown|there|present|displayed|open|available)|exists?|shows? up|pops? up|on the page|comes up)$/i,
      '',
    )
    .trim();
}

/** Puts the condition's subject in the place of "it". */
export function withSubject(command: Command, condition: string): Command {
  if (!('target' in command)) return command;
  const subject = subjectOf(condition).replace(/\s+is\s.*$/i, '');
  const alone = /^(?:it|them|that|this|that one)$/i.test(command.target);
  const target = alone ? subject : command.target.replace(/\s+(?:it|them|that|all)$/i, '');
  return { ...command, target };
}
