// SPDX-License-Identifier: MIT
// A page as the assistant sees it at one moment: what the browser adapter observes and the planners read.
import { z } from 'zod';
import { parseSnapshot, walk } from './snapshot.ts';

/** Fewer places with words than this tell next to nothing of a page. */
const FEW_WORDS = 4;

export const page = z.object({
  url: z.string(),
  title: z.string(),
  /** In the form of Playwright's `page.ariaSnapshot({mode:'ai'})`, whole: YAML with roles, names, states and refs. */
  snapshot: z.string(),
  /** Refs of what is new or has changed since the task's planner saw the page; absent where what it saw last was another one. */
  since: z.object({ fresh: z.array(z.string()), changed: z.array(z.string()) }).optional(),
  /** A JavaScript dialog that is open and waits for an answer; while it is, the page cannot be looked at. */
  dialog: z
    .object({ kind: z.enum(['alert', 'confirm', 'prompt', 'beforeunload']), message: z.string() })
    .optional(),
  /** Those that are open, in the order in which they were opened; absent where there is only one. */
  tabs: z.array(z.object({ title: z.string(), url: z.string(), current: z.boolean() })).optional(),
  /** What the egress guard refused since the last observation, one sentence each. */
  refused: z.array(z.string()),
  /** The browser was started anew since the last observation: what had been filled in but not sent is gone. */
  restored: z.boolean(),
});
export type Page = z.infer<typeof page>;

/** Whether the snapshot says nearly nothing of what the page shows: a canvas, or pictures alone. */
export function isBare({ url, snapshot }: Page): boolean {
  if (url === 'about:blank') return false;
  let told = 0;
  for (const { role, name, text } of walk(parseSnapshot(snapshot))) {
    if (role !== 'img' && role !== 'canvas' && (name !== '' || text)) told += 1;
    if (told >= FEW_WORDS) return false;
  }
  return true;
}
