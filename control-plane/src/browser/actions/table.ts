// SPDX-License-Identifier: MIT
// Every action that a plan may contain, with what carries it out; its schema is in plan/action.ts.
import type { PageAction } from '../../plan/action.ts';
import type { Acting, Effect, Handler, Kind } from './acting.ts';
import { check, type } from './fields.ts';
import { press } from './keys.ts';
import { back, forward, goto } from './places.ts';
import { click, hover } from './pointer.ts';
import { scroll } from './scroll.ts';
import { select } from './select.ts';
import { dialog, wait } from './waits.ts';

const HANDLERS: { readonly [K in Kind]: Handler<K> } = {
  goto,
  click,
  type,
  select,
  check,
  press,
  hover,
  scroll,
  back,
  forward,
  wait,
  dialog,
};

export function carryOut(action: PageAction, acting: Acting): Promise<Effect | undefined> {
  const handler = HANDLERS[action.kind] as Handler<Kind>;
  return handler(action, acting);
}
