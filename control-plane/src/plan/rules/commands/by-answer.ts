// SPDX-License-Identifier: MIT
// Pages that ask: what they ask is answered by the one button that says the answer, and "the word that describes the figure" is what that is.
import { type Clause, clausesFor } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { drawnIn } from '../page/drawn.ts';
import type { Element } from '../page/model.ts';
import { readOut } from '../questions/readout.ts';
import { valueTold } from '../questions/told.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** "How many circles are there?", asked by the page itself beside numbers of which one is to be pressed. */
export function answeredByButton(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || !isAskedByPage(turn)) return undefined;
  const buttons = turn.model.elements.filter(({ kind, name }) => kind === 'button' && /^\d+$/.test(name));
  if (buttons.length < FEWEST) return undefined;
  const told = readOut(turn, command.question);
  if (told.state !== 'answer') return undefined;
  const [, count] = /^(\d+) /.exec(told.text) ?? [];
  return pressed(clause, buttons, [count ?? valueTold(told.text, command.question)]);
}

const FEWEST = 3;

/** The room says no more than what the page shows as its own question. */
const isAskedByPage = ({ input }: Turn): boolean =>
  plain(input.page.snapshot).includes(plain(input.task.text));
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const DESCRIBES =
  /^(?:on )?(?:the )?(?:button|word|answer|option|name|term)s? (?:that|which) (?:best |correctly )?(?:describes?|names?|matches|fits|says|tells|denotes) (?:what )?(?:the|this) (?:figure|shape|picture|drawing|symbol|object)(?: is)?(?: below| above| shown)?$/i;

/** "Click the word that best describes the shape", of a drawing with one. */
export function describingButton(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'click' || !DESCRIBES.test(command.target)) return undefined;
  const [thing, ...more] = drawnIn(turn.model.root);
  const buttons = turn.model.elements.filter(({ kind }) => kind === 'button');
  return thing === undefined || more.length > 0 ? undefined : pressed(clause, buttons, thing.kinds);
}

/** The one that is called by the first of the names that any is called by. */
function pressed(clause: Clause, buttons: Element[], names: string[]): Clause[] | undefined {
  for (const called of names) {
    const [button, ...more] = buttons.filter(({ name }) => normalise(name) === normalise(called));
    if (button !== undefined)
      return more.length > 0
        ? undefined
        : clausesFor(clause, [{ kind: 'click', target: pinned(button, button.name) }]);
  }
  return undefined;
}
