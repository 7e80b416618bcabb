// SPDX-License-Identifier: MIT
// "Select ln, An and x5": boxes that are each called just so, whatever else such words mean, and wherever on the page they stand.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** Undefined where one of several is the name of no box, or of more than one. */
export function boxesNamed(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  const said =
    command.kind === 'choose' ? command.rest : command.kind === 'check' && command.on ? command.target : '';
  const parts = listOf(said.replace(AHEAD, '')).map((part) => part.replace(/^["“]|["”]$/g, ''));
  if (parts.length < 2 || isDerived(clause) || turn.progress.length > 0) return undefined;
  const boxes = turn.model.elements.filter(({ node }) => node.role === 'checkbox' && node.disabled !== true);
  const named = parts.flatMap((part) => calledSo(part, boxes) ?? []);
  if (named.length < parts.length || new Set(named).size < parts.length) return undefined;
  return clausesFor(
    clause,
    named.map((box) => ({ kind: 'check', target: pinned(box, box.name), on: true })),
  );
}

const AHEAD =
  /^(?:the )?(?:check ?)?(?:boxes|words?|items|options|labels|letters)(?: (?:called|named|labelled|for))?:? /i;

function calledSo(said: string, boxes: Element[]): Element | undefined {
  const exact = boxes.filter(({ name }) => name.trim() === said);
  const [only, ...more] =
    exact.length > 0 ? exact : boxes.filter(({ name }) => normalise(name) === normalise(said));
  return more.length > 0 ? undefined : only;
}
