// SPDX-License-Identifier: MIT
// Every action on a page that a plan may contain. A kind exists by standing here.
import { check, clear, fill, secret, select, set, type, upload } from './fields.ts';
import { press } from './keys.ts';
import { back, forward, goto, reload } from './places.ts';
import { click, doubleclick, drag, hover, mark, resize, rightclick, shift } from './pointer.ts';
import { extract, find, look } from './reading.ts';
import { scroll } from './scroll.ts';
import { closetab, newtab, switchtab } from './tabs.ts';
import { say } from './telling.ts';
import { dialog, wait } from './waits.ts';

export const DEFINITIONS = [
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
  find,
  look,
  say,
] as const;
