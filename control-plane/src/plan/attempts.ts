// SPDX-License-Identifier: MIT
// Whether a task still gets anywhere: what was planned on which view, and whether the same comes again on the same view.
import { createHash } from 'node:crypto';
import { type Action, describeAction, isOutcome, type PageAction } from './action.ts';
import type { Page } from './page.ts';
import type { PastAction } from './planner.ts';
import { parseSnapshot, walk } from './snapshot.ts';

/** A plan as it was to be carried out. */
export interface Attempt {
  round: number;
  /** A hash of the view it was made on. */
  view: string;
  /** A hash of its actions: kinds, targets, values. */
  plan: string;
}

/** What passes without a sign that a person could see is given the benefit of the doubt, twice as often. */
const UNSEEN = 0.5;
/** So often something may come to nothing. */
const TRIES = 2;

/** The view without what differs though nothing has happened: refs, the focus, what is on the screen. */
export function viewHash({ url, snapshot, dialog }: Page): string {
  const seen = snapshot.replaceAll(/ \[(?:ref=\w+|active|onscreen)\]/g, '');
  return hash([url, seen, dialog?.message ?? '']);
}

/**
 * Elements by their place in the view: their refs change when the page draws them anew. A key depends on where the focus is,
 * and scrolling on what is on the screen.
 */
export function planHash(actions: Action[], { snapshot }: Page): string {
  const nodes = [...walk(parseSnapshot(snapshot))];
  const places = new Map(nodes.flatMap(({ ref, order }) => (ref === undefined ? [] : [[ref, order]])));
  const placed = (key: string, value: unknown): unknown => {
    if (key === 'name' || key === 'toName') return undefined;
    return (key === 'ref' || key === 'toRef') && typeof value === 'string'
      ? (places.get(value) ?? value)
      : value;
  };
  const kinds = new Set(actions.map(({ kind }) => kind));
  const focus = kinds.has('press') ? nodes.filter(({ active }) => active) : [];
  const screen = kinds.has('scroll') ? nodes.filter(({ onScreen }) => onScreen) : [];
  const where = [...focus, ...screen].map(({ order }) => String(order));
  return hash([...actions.map((action) => JSON.stringify(action, placed)), ...where]);
}

function hash(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** Sentences on what was tried twice on this view and led back to it, for the planner. */
export function inVain(attempts: Attempt[], history: PastAction[], view: string): string[] {
  const plans = new Set(attempts.filter((attempt) => attempt.view === view).map(({ plan }) => plan));
  return [...plans]
    .filter((plan) => triedOn(attempts, history, { view, plan }) >= TRIES)
    .map((plan) => {
      const { round } = attempts.findLast((attempt) => attempt.plan === plan) as Attempt;
      return describePlan(history.filter(({ step }) => step === round).map(({ action }) => action));
    });
}

export type Verdict = 'go on' | 'ask' | 'give up';

/**
 * What to do with a plan for a view: once the same was tried twice on the same view the room is asked, once in a task, and what
 * it answers may be tried once more.
 */
export function judgePlan(
  next: Omit<Attempt, 'round'>,
  attempts: Attempt[],
  history: PastAction[],
  asked: boolean,
): Verdict {
  const tries = triedOn(attempts, history, next);
  if (tries < TRIES) return 'go on';
  if (!asked) return 'ask';
  return tries < TRIES + 1 ? 'go on' : 'give up';
}

/** "Click “Next”, press Enter". */
export function describePlan(actions: Action[]): string {
  const done = actions.filter((action): action is PageAction => !isOutcome(action));
  return done.map(describeAction).join(', ').slice(0, 300);
}

/** How often that plan was tried on that view; what changed something without a sign in the view counts half. */
function triedOn(attempts: Attempt[], history: PastAction[], { view, plan }: Omit<Attempt, 'round'>): number {
  return attempts.reduce((tries, attempt, i) => {
    if (attempt.view !== view || attempt.plan !== plan) return tries;
    const after = attempts[i + 1]?.view ?? view;
    const acted = history.filter(({ step }) => step === attempt.round);
    const stirred = acted.some(
      ({ state, changed }) => state === 'done' && changed !== 'nothing' && changed !== undefined,
    );
    return tries + (stirred && after === view ? UNSEEN : 1);
  }, 0);
}
