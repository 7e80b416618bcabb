// SPDX-License-Identifier: MIT
// Other ways to the same end, where an element does not take the pointer. Each acts on that element and on nothing else: what
// covers it is never clicked through, for it may be what the room has to be asked about.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { freePlaceOf } from '../perception/perception.ts';
import { ACTION_MS, type Acting, limits, quoted } from './acting.ts';
import { explain, onlyNavigationIsLate } from './explain.ts';

/** For Playwright's first try, and its second one. */
export const TRY_MS = ACTION_MS / 2;
/** For one other way. */
const WAY_MS = 1_000;

type Options = { timeout: number; signal: AbortSignal; position?: { x: number; y: number } };
/** What is done to the element with the pointer. */
export type Pointing = (element: Locator, options: Options) => Promise<void>;

/** @returns the sentence that tells of it; undefined where this is no way for that element. */
type Way = (element: Locator, point: Pointing, acting: Acting) => Promise<string | undefined>;

const besideCover: Way = async (element, point, acting) => {
  await element.scrollIntoViewIfNeeded({ timeout: WAY_MS, signal: acting.signal });
  const position = await freePlaceOf(element, limits(acting));
  if (position === undefined) return undefined;
  await point(element, { timeout: WAY_MS, signal: acting.signal, position });
  return 'The pointer was put beside what covers a part of it.';
};

/** A styled box often has its real, unclickable input beneath its label. */
export async function labelOf(element: Locator, acting: Acting): Promise<Locator | undefined> {
  const id = await element.getAttribute('id', limits(acting));
  const outer = element.locator('xpath=ancestor::label[1]');
  const beside = element.locator(`xpath=ancestor::html//label[@for=${JSON.stringify(id ?? '')}]`);
  for (const label of [outer, beside]) if ((await label.count()) > 0) return label.first();
  return undefined;
}

const byLabel: Way = async (element, point, acting) => {
  const label = await labelOf(element, acting);
  if (label === undefined) return undefined;
  await point(label, { timeout: WAY_MS, signal: acting.signal });
  return 'Its label was clicked instead.';
};

/** What a browser activates by a key as by a click. */
const byKey: Way = async (element, _point, acting) => {
  const activates = (node: Element): boolean =>
    node.matches('a[href], button, summary, input[type=button], input[type=submit], input[type=reset]');
  if (!(await element.evaluate(activates, undefined, limits(acting)))) return undefined;
  await element.press('Enter', { timeout: WAY_MS, signal: acting.signal });
  return 'Enter was pressed on it instead.';
};

/** A field that its page keeps out of sight until it is written in, as a list of tags does, offers what it has to who comes to it. */
const byFocus: Way = async (element, _point, acting) => {
  const takesText = (node: Element): boolean =>
    node.matches('textarea, input:not([type]), input[type=text], input[type=search]');
  if (!(await element.evaluate(takesText, undefined, limits(acting)))) return undefined;
  await element.focus({ timeout: WAY_MS, signal: acting.signal });
  return 'It was given the focus instead.';
};

/** By what kept the element from taking the pointer. */
type Ways = Readonly<Record<string, readonly Way[]>>;

const POINTING: Ways = { covered: [besideCover] };
/** A click may also be given by what stands for the element. */
export const CLICKING: Ways = {
  covered: [byLabel, besideCover],
  not_visible: [byLabel, byKey, byFocus],
  unstable: [byKey],
};

/**
 * Does it with the pointer, else in the first other way that the element takes, else with the pointer once more: it may only
 * have been late. `ms` is for the first try.
 * @throws LamError what kept the pointer from it.
 */
export async function pointAt(
  element: Locator,
  name: string,
  point: Pointing,
  acting: Acting,
  ways: Ways = POINTING,
  ms = TRY_MS,
): Promise<void> {
  const { signal } = acting;
  try {
    await point(element, { timeout: ms, signal });
  } catch (error) {
    const why = explain(error, quoted(name));
    if (signal.aborted || onlyNavigationIsLate(error) || !(why instanceof LamError)) throw error;
    for (const way of ways[why.code] ?? []) {
      const told = await way(element, point, acting).catch((late) => {
        if (signal.aborted || onlyNavigationIsLate(late)) throw late;
        return undefined;
      });
      if (told !== undefined) return acting.instead(told);
    }
    if (why.code === 'stale_ref' || why.code === 'page_gone') throw why;
    await point(element, { timeout: TRY_MS, signal });
  }
}
