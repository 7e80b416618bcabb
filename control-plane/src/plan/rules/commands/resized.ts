// SPDX-License-Identifier: MIT
// A text area, a pane or a picture that is to be wider or taller: by its edge, where nothing on the page is called so that sets it.

import type { Command } from '../language/command.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { resizingTold } from '../language/resizing.ts';
import { quote } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { act, pinned, type Result, type Turn, withTarget } from '../turn/turn.ts';

/** Undefined where a field or a button of the page does it, or what is to be resized is not there. */
export function resizedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = isDerived(clause) ? undefined : resizingTold(clause.source);
  if (told === undefined || turn.score(clause.source, 'click') >= CALLED) return undefined;
  const { what, ...size } = told;
  const isSet = Object.keys(size).some((axis) => turn.score(axis, 'type') >= CALLED);
  const found = turn.find(what, TEXT.test(what) ? 'type' : 'hover');
  return isSet || found.state !== 'found' || found.element.kind === 'list'
    ? undefined
    : clausesFor(clause, [{ kind: 'resize', target: pinned(found.element, what), ...size }]);
}

const CALLED = 0.9;
const TEXT = /\b(?:text ?area|text ?box|text ?field|input|field|editor)\b/i;

export function resize(turn: Turn, { target, width, height }: Extract<Command, { kind: 'resize' }>): Result {
  return withTarget(turn, target, 'hover', (element) => {
    const name = nameOf(element);
    const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    return act({ kind: 'resize', ref: element.ref, name, ...size }, `resized ${quote(name)}`, true);
  });
}
