// SPDX-License-Identifier: MIT
// "Put Joan and Petra in the To field": a field that offers what fits, and keeps what was taken beside it, takes one after the other.

import { goesOn } from '../controls/offers.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { headOver } from '../page/head-over.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ENTERS =
  /^(?:type|put|enter|add|write|insert|choose|select|pick|invite)\s+([^"“]+?)\s+(?:in(?:to)?|to|as|for)\s+(?:the\s+)?(.+)$/i;
/** "Add the tags PHP and Python". */
const ENTERS_OF =
  /^(?:type|enter|add|insert|choose|select|pick|invite|use)\s+(?:the\s+)?(\p{L}+s):?\s+([^"“]+)$/iu;
const NAMED = 0.85;
/** What completes is told from others by that, too. */
const COMPLETES = 0.7;
/** "Recipients", "tags"; a country may be called "Trinidad and Tobago". */
const SEVERAL = /^(?:to|cc|bcc|with|invite|share with|send to|(?:.*\S)?[^s\s]s|(?:add )?people)$/i;

/** Undefined where not several are told for one such field that is empty. */
export function enteredEach(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (turn.progress.length > 0) return undefined;
  if (command.kind === 'enter') return entered(clause, command.values, command.field, turn);
  // "Tag the languages Haskell and Perl", once it is known which field that is.
  if (command.kind === 'complete' && command.ends === undefined && !/["“]/.test(command.value)) {
    const each = listOf(command.value);
    return each.length > 1 ? entered(clause, each, command.field, turn) : undefined;
  }
  const told = isDerived(clause) ? '' : clause.source;
  const [, noun, list] = ENTERS_OF.exec(told) ?? [];
  const [, said = list ?? '', field = noun ?? ''] = ENTERS.exec(told) ?? [];
  const values = listOf(said);
  return values.length > 1 ? entered(clause, values, field, turn) : undefined;
}

/** What was taken stands beside the field, which is empty again then, or in it, before a comma. One that still holds no more than it takes no other. */
function entered(clause: Clause, values: string[], field: string, turn: Turn): Clause[] | undefined {
  const [value, ...rest] = values;
  const element = fieldCalled(field, turn);
  if (value === undefined || element === undefined) return undefined;
  const { node } = element;
  if (node.completes !== true || (node.text && !goesOn(node.text))) return undefined;
  const isPinned = PINNED.test(field);
  return clausesFor(clause, [
    { kind: 'complete', field: isPinned ? field : pinned(element, field), value },
    ...(rest.length > 0 ? [{ kind: 'enter', field, values: rest } as const] : []),
  ]);
}

/** By a name that says that it keeps several; else the one field that completes what is typed under a head that says so: "Picnic on Sunday: guests". */
function fieldCalled(field: string, turn: Turn): Element | undefined {
  const known = PINNED.test(field) ? turn.find(field, 'set') : undefined;
  if (known !== undefined)
    return known.state === 'found' && keepsSeveral(known.element, turn) ? known.element : undefined;
  const [best] = turn.matches(field, 'type');
  if (best !== undefined && best.score >= (best.element.node.completes === true ? COMPLETES : NAMED))
    return keepsSeveral(best.element, turn) ? best.element : undefined;
  const noun = wordsOf(field).at(-1) ?? '';
  const [only, ...more] = turn.model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.completes === true && wordsOf(headOver(node)).includes(noun),
  );
  return SEVERAL.test(noun) && more.length === 0 ? only : undefined;
}

const PINNED = /^ref:/;

function keepsSeveral(element: Element, turn: Turn): boolean {
  const calls = ({ labels }: Element, name: RegExp) => labels.some(({ plain }) => name.test(plain));
  // Beside "From", "To" is one place: "To: Muskegon, MI".
  const isPlace = () =>
    calls(element, /^to$/i) &&
    turn.model.elements.some((other) => other.node.completes === true && calls(other, /^from$/i));
  return calls(element, SEVERAL) && !isPlace();
}
