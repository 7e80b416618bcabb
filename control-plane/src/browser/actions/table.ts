// SPDX-License-Identifier: MIT
// Every action that a plan may contain, with what carries it out; what it looks like is in plan/actions/.
import type { BrowserAction, Kind } from '../../plan/action.ts';
import type { Acting, Effect, Handler } from './acting.ts';
import { drag, shift } from './drag.ts';
import { check, clear, type } from './fields.ts';
import { fill } from './fill.ts';
import { press } from './keys.ts';
import { mark } from './mark.ts';
import { back, forward, goto, reload } from './places.ts';
import { click, doubleclick, hover, rightclick } from './pointer.ts';
import { extract } from './reading.ts';
import { resize } from './resize.ts';
import { scroll } from './scroll.ts';
import { secret } from './secret.ts';
import { select } from './select.ts';
import { set } from './set.ts';
import { closetab, newtab, switchtab } from './tabs.ts';
import { upload } from './upload.ts';
import { dialog, wait } from './waits.ts';

const HANDLERS: { readonly [K in BrowserAction['kind']]: Handler<K> } = {
  goto,
  back,
  forward,
  reload,
  click,
  doubleclick,
  rightclick,
  hover,
  drag,
  shift,
  resize,
  mark,
  type,
  secret,
  fill,
  clear,
  select,
  check,
  set,
  upload,
  press,
  scroll,
  newtab,
  switchtab,
  closetab,
  wait,
  dialog,
  extract,
};

/** What is done to an element begins by finding it, which waits for the watch when it has asked. */
export async function carryOut(action: BrowserAction, acting: Acting): Promise<Effect | undefined> {
  if (!('ref' in action && action.ref)) await acting.watched;
  const handler = HANDLERS[action.kind] as Handler<Kind>;
  return handler(action, acting);
}
