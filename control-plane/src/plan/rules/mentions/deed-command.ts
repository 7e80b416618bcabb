// SPDX-License-Identifier: MIT
// The command by which what some words come to is done.
import type { Command } from '../language/command.ts';
import { pinned } from '../turn/turn.ts';
import type { Settled } from './settle.ts';

export function commandOf(deed: Settled): Command {
  if (deed.kind === 'step') return { kind: 'set', rest: `${deed.name} to ${deed.amount}` };
  if (deed.kind === 'parted') return { kind: 'set', rest: `${deed.name} to ${deed.value}` };
  const target = pinned(deed.element, deed.element.name);
  if (deed.kind === 'press' || deed.kind === 'pick') return { kind: 'click', target };
  if (deed.kind === 'check') return { kind: 'check', target, on: deed.on };
  return { kind: 'complete', field: target, value: deed.value };
}
