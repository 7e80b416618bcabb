// SPDX-License-Identifier: MIT
import { errors, type Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import type { ActionOf } from '../../plan/action.ts';
import { within } from '../waiting.ts';
import { ACTION_MS, type Acting, type Handler, hangs } from './acting.ts';

/** What an element can be waited for as: whatever a person would call by its name. */
const NAMED = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'spinbutton',
  'tab',
  'menuitem',
  'option',
  'treeitem',
  'heading',
  'img',
  'dialog',
  'alert',
  'table',
  'list',
  'region',
] as const;

type Wait = ActionOf<'wait'>;
type Awaited = Exclude<Wait['for'], 'change' | 'time'>;
type Limits = { timeout: number; signal: AbortSignal };

/** Visible in whichever frame comes first. */
async function shown(acting: Acting, of: (frame: Frame) => Locator, limits: Limits): Promise<void> {
  const waits = acting.tab.page.frames().map((frame) =>
    of(frame)
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'visible', ...limits }),
  );
  await Promise.any(waits).catch((error: AggregateError) => {
    throw error.errors.find((one) => one instanceof errors.TimeoutError) ?? error.errors[0];
  });
}

type Frame = ReturnType<Acting['tab']['page']['mainFrame']>;

async function gone(acting: Acting, text: string, limits: Limits): Promise<void> {
  const left = acting.tab.page.frames().map((frame) =>
    frame
      .getByText(text)
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'hidden', ...limits }),
  );
  await Promise.all(left);
}

function named(frame: Frame, name: string): Locator {
  const [first, ...rest] = NAMED.map((role) => frame.getByRole(role, { name }));
  return rest.reduce((any, one) => any.or(one), first as Locator);
}

/** False, or Playwright's TimeoutError: it did not come in time. A text is what it brought. */
const WAITS: Record<Awaited, (acting: Acting, value: string, limits: Limits) => Promise<unknown>> = {
  text: (acting, value, limits) => shown(acting, (frame) => frame.getByText(value), limits),
  gone,
  element: (acting, value, limits) => shown(acting, (frame) => named(frame, value), limits),
  download: async ({ downloads }, value, { timeout, signal }) =>
    (await downloads?.last(value, timeout, signal)) ?? false,
  url: ({ tab }, value, { timeout, signal }) =>
    tab.changes.until(
      () => tab.closed || tab.url.toLowerCase().includes(value.toLowerCase()),
      timeout,
      signal,
    ),
};

/** Runs in the page: resolves at the next change of its document, or when the time is over. */
function nextChange(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(end);
    const timer = setTimeout(end, ms);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

export const wait: Handler<'wait'> = async ({ for: what, value, seconds }, acting) => {
  const limits = { timeout: seconds * 1_000, signal: acting.signal };
  if (what === 'change') {
    // A document that goes away meanwhile has changed.
    const changed = acting.tab.world.run(nextChange, limits.timeout).catch(() => undefined);
    await within(limits.timeout + ACTION_MS, changed, hangs, acting.signal);
    return undefined;
  }
  if (what === 'time') {
    await acting.tab.changes.until(() => acting.tab.closed, limits.timeout, limits.signal);
    return undefined;
  }
  if (value === undefined) throw new LamError('bad_value', 'It was not told what is to be waited for.');
  const inTime = await WAITS[what](acting, value, limits).catch((error) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return false;
  });
  if (inTime === false) throw new LamError('timeout', lateSentence(what, value, seconds));
  return typeof inTime === 'string' ? { result: inTime } : undefined;
};

function lateSentence(what: Awaited, value: string, seconds: number): string {
  if (what === 'gone') return `"${value}" was still there after ${seconds} seconds.`;
  if (what === 'download') return `No download was whole within ${seconds} seconds.`;
  if (what === 'url') return `The address did not come to contain "${value}" within ${seconds} seconds.`;
  return `"${value}" did not appear within ${seconds} seconds.`;
}

/** Answers the dialog that is open. The page goes on from where it stood still. */
export const dialog: Handler<'dialog'> = async ({ accept, text }, { tab }) => {
  const open = tab.dialog;
  if (!open) throw new LamError('no_dialog', 'No dialog is open.');
  tab.dialog = undefined;
  if (accept) await open.accept(text);
  else await open.dismiss();
  return { changed: 'content' };
};
