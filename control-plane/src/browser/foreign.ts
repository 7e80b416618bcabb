// SPDX-License-Identifier: MIT
// What an action changed in a frame of another site: the watch over the page's own documents (world.ts) does not see it, but
// a look does.
import type { BrowserAction } from '../plan/action.ts';
import type { Tab } from './tab.ts';

const LOOK_MS = 2_000;
/** Only refs of frames have a prefix. */
const IN_FRAME = /^f\d/;

/** What the page shows, where the action goes into a frame of another site; undefined: it does not, and the watch will do. */
export async function foreignView(
  action: BrowserAction,
  tab: Tab,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const ref of refsOf(action).filter((one) => IN_FRAME.test(one)))
    if (await isForeign(ref, tab, signal)) return viewOf(tab, signal);
  return undefined;
}

/** Without what differs though nothing has happened. @throws Playwright's TimeoutError where the page does not answer. */
export async function viewOf({ perception }: Tab, signal: AbortSignal): Promise<string> {
  const { snapshot } = await perception.look({ timeout: LOOK_MS, signal });
  return snapshot.replaceAll(/ \[(?:active|onscreen)\]/g, '');
}

function refsOf(action: BrowserAction): string[] {
  if (action.kind === 'fill') return action.fields.map(({ ref }) => ref);
  const own = 'ref' in action && action.ref !== undefined ? [action.ref] : [];
  return action.kind === 'drag' ? [...own, action.toRef] : own;
}

async function isForeign(ref: string, { perception }: Tab, signal: AbortSignal): Promise<boolean> {
  const element = perception.locate(ref);
  if (element === undefined || (await element.count()) === 0) return false;
  return element.evaluate(isOutOfReach, undefined, { timeout: LOOK_MS, signal });
}

/** Runs in the page. */
function isOutOfReach(): boolean {
  try {
    return window.top?.document === undefined;
  } catch {
    return true;
  }
}
