// SPDX-License-Identifier: MIT
// A minimal act stage for the planner's tests: observe, plan, perform, until the task ends.
import type { Dialog, Page as Tab } from 'playwright';
import type { PageAction } from '../../../control-plane/src/plan/action.ts';
import type { Exchange, PastAction, Planner } from '../../../control-plane/src/plan/planner.ts';
import { POLICY, TODAY } from '../../support/planning.ts';

const MAX_ROUNDS = 25;
const ACTION_MS = 1_500;

export interface Outcome {
  state: 'done' | 'failed' | 'asked' | 'endless';
  text: string;
  rounds: number;
  /** The slowest call of the planner. */
  planMs: number;
  history: PastAction[];
}

export async function runTask(
  tab: Tab,
  planner: Planner,
  text: string,
  replies: string[] = [],
): Promise<Outcome> {
  const history: PastAction[] = [];
  const exchanges: Exchange[] = [];
  const waiting = [...replies];
  let dialog: Dialog | undefined;
  const onDialog = (opened: Dialog): void => {
    dialog = opened;
  };
  tab.on('dialog', onDialog);
  let memo: unknown;
  let planMs = 0;
  const end = (state: Outcome['state'], said: string, rounds: number): Outcome => {
    tab.off('dialog', onDialog);
    return { state, text: said, rounds, planMs, history };
  };
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const snapshot = dialog === undefined ? await tab.ariaSnapshot({ mode: 'ai' }) : '';
    const page = {
      url: tab.url(),
      title: dialog === undefined ? await tab.title() : '',
      snapshot,
      refused: [],
      restored: false,
    };
    const open = dialog && { kind: dialog.type() as 'alert', message: dialog.message() };
    const start = performance.now();
    const plan = await planner.plan(
      {
        room: 'demo',
        task: { id: 't', text },
        policy: POLICY,
        page: open ? { ...page, dialog: open } : page,
        history,
        exchanges,
        memo,
        today: TODAY,
      },
      AbortSignal.timeout(5_000),
    );
    planMs = Math.max(planMs, performance.now() - start);
    memo = JSON.parse(JSON.stringify(plan.memo));
    let stopped = false;
    for (const action of plan.actions) {
      if (action.kind === 'done') {
        if (!stopped && dialog === undefined) return end('done', action.answer, round);
      } else if (action.kind === 'fail') return end('failed', `${action.code}: ${action.reason}`, round);
      else if (action.kind === 'ask') {
        const answer = waiting.shift();
        if (answer === undefined)
          return end('asked', `${action.question} ${action.options?.join(' | ') ?? ''}`, round);
        exchanges.push({
          question: action.question,
          ...(action.options && { options: action.options }),
          answer,
        });
      } else if (!stopped) {
        const past = await tryAction(
          tab,
          action,
          round,
          () => dialog,
          () => {
            dialog = undefined;
          },
        );
        history.push(past);
        stopped = past.state === 'failed' || past.changed === 'navigated' || past.changed === 'dialog';
      }
    }
  }
  return end('endless', '', MAX_ROUNDS);
}

async function tryAction(
  tab: Tab,
  action: PageAction,
  step: number,
  dialog: () => Dialog | undefined,
  closed: () => void,
): Promise<PastAction> {
  const url = tab.url();
  const opened = new Promise<void>((resolve) => {
    if (action.kind !== 'dialog') tab.once('dialog', () => resolve());
  });
  try {
    await Promise.race([perform(tab, action, dialog(), closed), opened]);
  } catch (error) {
    return { step, action, state: 'failed', error: String((error as Error).message).split('\n')[0] ?? '' };
  }
  if (action.kind !== 'dialog' && dialog() !== undefined)
    return { step, action, state: 'done', changed: 'dialog' };
  return {
    step,
    action,
    state: 'done',
    changed: tab.url().split('#')[0] === url.split('#')[0] ? 'content' : 'navigated',
  };
}

async function perform(
  tab: Tab,
  action: PageAction,
  dialog: Dialog | undefined,
  closed: () => void,
): Promise<void> {
  const options = { timeout: ACTION_MS };
  switch (action.kind) {
    case 'click': {
      const inner =
        action.text === undefined
          ? undefined
          : tab.getByRef(action.ref).getByText(action.text, { exact: true }).first();
      return (inner !== undefined && (await inner.count()) > 0 ? inner : tab.getByRef(action.ref)).click(
        options,
      );
    }
    case 'type':
      await tab.getByRef(action.ref).fill(action.text, options);
      if (action.submit) await tab.getByRef(action.ref).press('Enter', options);
      return;
    case 'select':
      await tab.getByRef(action.ref).selectOption(
        action.options.map((label) => ({ label })),
        options,
      );
      return;
    case 'check':
      return tab.getByRef(action.ref).setChecked(action.on, options);
    case 'press':
      return action.ref === undefined
        ? tab.keyboard.press(action.key)
        : tab.getByRef(action.ref).press(action.key, options);
    case 'hover':
      return tab.getByRef(action.ref).hover(options);
    case 'dialog':
      closed();
      return action.accept ? dialog?.accept(action.text) : dialog?.dismiss();
    case 'back':
      await tab.goBack(options);
      return;
    case 'forward':
      await tab.goForward(options);
      return;
    case 'goto':
      await tab.goto(action.url, options);
      return;
    case 'wait':
      return tab.getByText(action.text).first().waitFor(options);
    case 'scroll':
      return tab.evaluate(
        (to) => window.scrollTo(0, to),
        action.direction === 'bottom' || action.direction === 'down' ? 100_000 : 0,
      );
  }
}
