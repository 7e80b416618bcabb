// SPDX-License-Identifier: MIT
// Whether something is so on the page: there, checked, empty, disabled. For conditions and yes-or-no questions.
import type { SnapshotNode } from '../snapshot.ts';
import { collectionsOf } from './items.ts';
import { textOf } from './labels.ts';
import { anchorsFor } from './relate.ts';
import { mentions } from './score.ts';
import { normalise } from './text.ts';
import type { Turn } from './turn.ts';

const STATE =
  /^(.+?)\s+(?:(?:is|are)\s+)?(?:not\s+)?(?:already\s+|currently\s+)?(?:turned |switched )?(checked|ticked|selected|active|on|enabled|disabled|greyed out|empty|blank|unchecked|unselected|off|expanded|open|collapsed)$/i;

/** Undefined: it concerns nothing that is on the page. */
export function stateOf(statement: string, turn: Turn): boolean | undefined {
  const text = statement
    .replace(/n['’]t\b/, ' not')
    .replace(/^the\s+/i, '')
    .trim();
  const negated = /\b(?:not|no)\b/i.test(text);
  const state = STATE.exec(text);
  if (state !== null && !/^there\b/i.test(text)) {
    const holds = elementState(state[1] as string, (state[2] as string).toLowerCase(), turn);
    return holds === undefined ? undefined : holds !== negated;
  }
  const valued =
    /^(.+?)\s+(?:is|says?|shows?|reads?|equals?|contains?|have|has)\s+(?:not\s+)?["“]?(.+?)["”]?$/i.exec(
      text,
    );
  const subject = subjectOf(text);
  const member = ofMember(subject, turn);
  if (member !== undefined) return member !== negated;
  if (appears(subject, turn)) return !negated;
  if (valued !== null && appears(valued[1] as string, turn) && appears(valued[2] as string, turn))
    return !negated;
  return negated;
}

function elementState(phrase: string, state: string, turn: Turn): boolean | undefined {
  const found = turn.find(phrase, 'set');
  const target = found.state === 'found' ? found : turn.find(phrase, 'click');
  if (target.state !== 'found') return undefined;
  const { node } = target.element;
  const on =
    node.checked === true || node.selected === true || node.pressed === true || node.expanded === true;
  switch (state) {
    case 'empty':
    case 'blank':
      return !node.text;
    case 'disabled':
    case 'greyed out':
      return node.disabled === true;
    case 'enabled':
      return node.disabled !== true;
    case 'unchecked':
    case 'unselected':
    case 'off':
    case 'collapsed':
      return !on;
    default:
      return on;
  }
}

/** "The mango is sold out": whether the one that is called so says so; undefined where none is. */
function ofMember(subject: string, turn: Turn): boolean | undefined {
  const match =
    /^(.+?)\s+(?:is\s+)?(?:not\s+)?((?:in|out of) stock|sold out|available|unavailable|online|offline|open|closed|free|new|unread|read|paid|unpaid|overdue|done|late|on time|delayed|cancelled)$/i.exec(
      subject,
    );
  if (match === null) return undefined;
  const [, name, state] = match as unknown as [string, string, string];
  for (const { items } of collectionsOf(turn.model.root)) {
    const named = items.filter((item) => mentions(name, textOf(item)) >= 0.9);
    if (items.length > 1 && named.length === 1)
      return normalise(textOf(named[0] as SnapshotNode)).includes(normalise(state));
  }
  return undefined;
}

function appears(subject: string, turn: Turn): boolean {
  if (/\b(?:dialog|popup|pop-up|modal|window)\b/i.test(subject) && turn.model.modal !== undefined)
    return true;
  if (turn.score(subject, 'click') >= 0.62 || anchorsFor(subject, turn.model).length > 0) return true;
  const words = subject.replace(CONTAINER, '').trim();
  return words !== '' && words !== subject && anchorsFor(words, turn.model).length > 0;
}

/** "Cookie banner": the page need not say "banner". */
const CONTAINER =
  /\b(?:banner|notice|popup|pop-up|dialog|message|button|link|bar|box|field|warning|prompt|overlay|modal|window)\b/gi;

/** "there is a cookie banner on the page" → "cookie banner". */
export function subjectOf(condition: string): string {
  return condition
    .replace(
      /^(?:there(?:'s| is| are| was)?|you (?:can )?(?:see|find|get|are shown)|the page (?:shows|says|has|contains)|page (?:show|say|have|contain)|it (?:says|shows)|we see|i see)\s+(?:not\s+)?/i,
      '',
    )
    .replace(/^(?:no|any|some|a|an|the)\s+/i, '')
    .replace(
      /\s+(?:appears?|(?:is )?(?:not )?(?:visible|shown|there|present|displayed|available)|exists?|shows? up|pops? up|on (?:the|this) page|comes up)$/i,
      '',
    )
    .trim();
}
