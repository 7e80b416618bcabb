// SPDX-License-Identifier: MIT
// What a list without a name shows until something is chosen, where that says what is to be chosen: "Outcome…", "-- Size --".
import type { SnapshotNode } from '../../snapshot.ts';

const CHOOSES = /^(?:please )?(?:choose|select|pick)\s+(?:(?:an?|the|your|one)\s+)?/i;
const LED = /^[-–—]+\s*(\p{L}.*?)\s*[-–—]+$|^(\p{L}.*?)\s*(?:…|\.{3})$/u;
/** An option that brings more of them. */
const FURTHER = /^(?:other|another|more|custom|new|add|all|any|load\w*)\b/i;

/** The prompt as it is shown, and what it calls the list. */
export function promptOf({
  role,
  name,
  children,
}: SnapshotNode): { shown: string; says: string } | undefined {
  const [first, ...more] = children;
  if (role !== 'combobox' || name !== '' || first?.role !== 'option' || more.length === 0) return undefined;
  const shown = first.name || (first.text ?? '');
  const says = saidBy(shown);
  return says === undefined ? undefined : { shown, says };
}

function saidBy(shown: string): string | undefined {
  const [, ruled, ended] = LED.exec(shown.trim()) ?? [];
  const led = ruled ?? ended ?? (CHOOSES.test(shown) ? shown : '');
  const says = led.replace(CHOOSES, '');
  return says === '' || FURTHER.test(says) ? undefined : says;
}
