// SPDX-License-Identifier: MIT
// "Turn off the voicemail" where a line only shows "Voicemail", how it is, and a button "Turn off": that button is meant.
import type { SnapshotNode } from '../../snapshot.ts';
import { quote } from '../language/text.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';

const SWITCHES_ON = /^(?:(?:turn|switch) (?:it )?(?:back )?on|enable|activate)\b/i;
const SWITCHES_OFF = /^(?:(?:turn|switch) (?:it )?off|disable|deactivate)\b/i;
const PRESSED = new Set<Element['kind']>(['button', 'link']);
const LEVELS = 3;

/** Undefined where the line has no such button of its own. */
export function switchBeside({ node, kind, name }: Element, on: boolean, turn: Turn): Result | undefined {
  if (kind !== 'text' || takesClicks(node)) return undefined;
  let line: SnapshotNode | undefined = node.parent;
  for (let level = 0; level < LEVELS && line !== undefined; level++, line = line.parent) {
    const [button, ...more] = switchesIn(line, turn);
    if (button === undefined) continue;
    if (more.length > 0) return undefined;
    const does = SWITCHES_ON.test(button.name);
    return does === on
      ? act(clickOf(button), `clicked ${quote(button.name)} of ${quote(name)}`, true)
      : { state: 'skip', said: `${quote(name)} was already ${on ? 'on' : 'off'}` };
  }
  return undefined;
}

const switchesIn = (line: SnapshotNode, { model }: Turn): Element[] =>
  model.elements.filter(
    ({ node, kind, name }) =>
      PRESSED.has(kind) && isWithin(node, line) && (SWITCHES_ON.test(name) || SWITCHES_OFF.test(name)),
  );
