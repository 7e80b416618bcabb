// SPDX-License-Identifier: MIT
// What was planned on one view of the page, written down so that it can be learned from: each element as it was seen.
import { z } from 'zod';
import { type Action, isSilent, type PageAction } from '../action.ts';
import { aftermath } from './aftermath.ts';
import { type Elements, type Sight, sight } from './locator.ts';

const tracedAction = z.object({
  /** In place of each ref, “@0”, “@1” …: the number of its sight. */
  action: z.record(z.string(), z.unknown()),
  sights: z.array(sight),
  /** Of a list from which something is chosen. */
  choices: z.array(z.string()).optional(),
});
export type TracedAction = z.infer<typeof tracedAction>;

export const tracedStep = z.object({
  actions: z.array(tracedAction),
  after: aftermath.optional(),
});
export type TracedStep = z.infer<typeof tracedStep>;

const MAX_CHOICES = 60;
const REFS: ReadonlySet<string> = new Set(['ref', 'toRef']);

/** Undefined: one of the elements was not on the page. */
export function trace(action: Action, elements: Elements): TracedAction | undefined {
  const dialog = action.kind === 'dialog' ? elements.dialogSight() : undefined;
  const refs: string[] = [];
  const numbered = mapMembers(action, (key, text) => (REFS.has(key) ? `@${refs.push(text) - 1}` : text));
  const seen = refs.map((ref) => elements.sightOf(ref));
  if (seen.includes(undefined) || (action.kind === 'dialog' && dialog === undefined)) return undefined;
  return {
    action: numbered as Record<string, unknown>,
    sights: dialog === undefined ? (seen as Sight[]) : [dialog],
    ...(action.kind === 'select' && { choices: elements.optionsOf(action.ref).slice(0, MAX_CHOICES) }),
  };
}

/** What only helps the planner to see, or tells the room: a replay has no need of it. */
export function isLooking({ action }: Pick<TracedAction, 'action'>): boolean {
  return action.kind === 'extract' || isSilent(action as PageAction);
}

/** A copy with each text, however deep, put through `map` with the name of its member; those of a list have the list's. */
export function mapMembers(value: unknown, map: (key: string, text: string) => unknown, key = ''): unknown {
  if (typeof value === 'string') return map(key, value);
  if (Array.isArray(value)) return value.map((item) => mapMembers(item, map, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapMembers(member, map, name)]),
  );
}
