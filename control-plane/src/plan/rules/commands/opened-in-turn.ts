// SPDX-License-Identifier: MIT
// "Open the First floor and Hall C": several branches, of which those behind the first may be in it, and are not there yet.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { listOf } from '../language/words.ts';
import { isShut } from '../page/branches.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';

const SURE = 0.9;
const VERBS = /^(?:open|expand|unfold|open up)$/i;

/** 'The folder "Attic"' is called Attic. */
const KIND =
  /^(?:the )?(?:folders?|director(?:y|ies)|branch(?:es)?|sections?|nodes?|parts?|groups?) ["“]?([^"”]+)["”]?$/i;

/** One clause for each; undefined where the first of them is nothing that is shut, or the whole is its name. */
export function openedInTurn(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { verb = '', target } = command.kind === 'open' ? command : { target: '' };
  if (!VERBS.test(verb)) return undefined;
  const [first = '', ...rest] = listOf(target).map((part) => KIND.exec(part)?.[1] ?? part);
  const last = rest.at(-1);
  const found = last === undefined ? undefined : turn.find(first, 'open');
  if (last === undefined || found?.state !== 'found' || isShut(found.element) !== true) return undefined;
  const { name } = found.element;
  if (mentions(first, name) < SURE || mentions(last, name) >= SURE) return undefined;
  return clausesFor(
    clause,
    [first, ...rest].map((each) => ({ kind: 'open', target: each, verb })),
  );
}
