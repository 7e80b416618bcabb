// SPDX-License-Identifier: MIT
// What is to be switched on is pressed where it says that it is off, and left alone where it is on already.
import type { PageAction } from '../../action.ts';
import { quote } from '../language/text.ts';
import { switchesMeant } from '../page/state-buttons.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** Undefined where no such button is meant. Of several that would do, the only one that is not so yet. */
export function switchTo(turn: Turn, target: string, on: boolean): Result | undefined {
  const meant = switchesMeant(target, turn.model);
  if (meant === undefined) return undefined;
  const others = meant.buttons.filter((button) => button.on !== on).map(({ element }) => element);
  const state = on ? 'on' : 'off';
  if (others.length === 0) return { state: 'skip', said: `${quote(target)} was already ${state}` };
  if (others.length > 1 && !meant.all) return { state: 'unclear', phrase: target, options: others };
  const actions = others.map(({ ref, name }): PageAction => ({ kind: 'click', ref, name }));
  return { state: 'act', actions, said: `switched ${state} ${quote(target)}`, final: true, pause: true };
}
