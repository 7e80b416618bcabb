// SPDX-License-Identifier: MIT
// A dialog of the page that came up while something else is under way: put away, never agreed to.
import type { Action, PageAction } from '../action.ts';
import { isWithin, nameOf } from './page/model.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const AWAY =
  /^(?:cancel|close|no(?:,? thanks| thank you)?|not now|dismiss|later|maybe later|skip|stay|×|✕|✖|x)$/i;

/** The click that puts the dialog away; undefined where none is in the way of `next`, or only agreeing would end it. */
export function uninvited(turn: Turn, next: Action[]): PageAction | undefined {
  const { model } = turn;
  const [first] = next;
  if (model.modal === undefined || first === undefined || !('ref' in first)) return undefined;
  const target = model.elements.find(({ ref }) => ref === first.ref);
  const { modal } = model;
  const isCalledFor = turn.progress.some(({ kind }) => kind !== 'type');
  if (target === undefined || isWithin(target.node, modal) || isCalledFor) return undefined;
  const away = model.elements.find(
    ({ kind, node, name }) => kind === 'button' && isWithin(node, modal) && AWAY.test(name.trim()),
  );
  if (away === undefined || wasTried(turn, 'away', away)) return undefined;
  mark(turn, 'away', away);
  return { kind: 'click', ref: away.ref, name: nameOf(away) };
}
