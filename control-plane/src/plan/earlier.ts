// SPDX-License-Identifier: MIT
// What went on in the room before a request, as a model reads it: short, and marked as nothing that commands.
import type { PastTask, Recent } from './planner.ts';
import { clipped, section } from './quote.ts';

const REQUEST_CHARS = 200;
const SAID_CHARS = 240;
const ACTIONS_SHOWN = 4;
const ACTION_CHARS = 80;
const LINE_CHARS = 160;

/** Empty where nothing went on. */
export function earlierSections({ tasks, talk }: Recent): string {
  const sections = [
    section('earlier', tasks.map(taskLine)),
    section(
      'talk',
      talk.map(({ by, text }) => `${by}: ${clipped(text, LINE_CHARS)}`),
    ),
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function taskLine({ by, text, state, said, actions, secondsAgo }: PastTask): string {
  const shown = actions.slice(-ACTIONS_SHOWN).map((action) => clipped(action, ACTION_CHARS));
  const did = shown.length === 0 ? '' : ` (${shown.join('; ')})`;
  const told = said === undefined ? '' : `: ${clipped(said, SAID_CHARS)}`;
  return `${ago(secondsAgo)}, ${by}: “${clipped(text, REQUEST_CHARS)}” → ${state}${told}${did}`;
}

function ago(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s before` : `${Math.round(seconds / 60)} min before`;
}
