// SPDX-License-Identifier: MIT
// Members that are ticked, done or finished, and those that are not.
import { DONE, type Group, type Member } from './members.ts';

interface State {
  word: string;
  on: boolean;
}

const STATES: [RegExp, boolean][] = [
  // "Not bought" before "bought".
  [/\b(?:not (?:yet )?(?:done|bought|packed|ticked|checked|finished)|unbought|unpacked)\b/i, false],
  [/\b(?:done|checked|ticked(?: off)?|completed?|finished|crossed off|bought|packed)\b/i, true],
  [
    /\b(?:undone|unchecked|unticked|open|unfinished|incomplete|pending|outstanding|active|to do|left)\b/i,
    false,
  ],
];

/** The state that a phrase asks for, and by which word; undefined where it asks for none. */
export function stateAsked(phrase: string): State | undefined {
  for (const [pattern, on] of STATES) {
    const match = pattern.exec(phrase);
    if (match) return { word: match[0], on };
  }
  return undefined;
}

/** Whether the members of a group show whether they are ticked. */
export const hasState = ({ members }: Group): boolean =>
  members.some(({ fields }) => fields.some(({ names }) => names === DONE));

/** Undefined where the member shows no such state. */
export function stateHolds({ fields }: Member, { on }: State): boolean | undefined {
  const field = fields.find(({ names }) => names === DONE);
  return field === undefined ? undefined : (field.value === 'yes') === on;
}
