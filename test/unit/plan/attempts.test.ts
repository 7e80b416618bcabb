// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../control-plane/src/plan/action.ts';
import {
  type Attempt,
  inVain,
  judgePlan,
  planHash,
  viewHash,
} from '../../../control-plane/src/plan/attempts.ts';
import type { PastAction } from '../../../control-plane/src/plan/planner.ts';

const page = (snapshot: string) => ({
  url: 'http://x.test/',
  title: 'X',
  snapshot,
  refused: [],
  restored: false,
});
const click = (ref: string, name = 'Next'): Action => ({ kind: 'click', ref, name });

describe('viewHash', () => {
  const view = (snapshot: string) => viewHash(page(snapshot));

  it('is the same while a person sees the same', () => {
    expect(view('- button "Next" [active] [ref=e1] [onscreen]')).toBe(view('- button "Next" [ref=e7]'));
  });

  it('differs where a value, a state, a text, the address or a dialog does', () => {
    const all = [
      view('- textbox "Name" [ref=e1]'),
      view('- textbox "Name" [ref=e1]: Ada'),
      view('- checkbox "Name" [ref=e1]'),
      view('- checkbox "Name" [checked] [ref=e1]'),
      viewHash({ ...page('- textbox "Name" [ref=e1]'), url: 'http://x.test/2' }),
      viewHash({ ...page('- textbox "Name" [ref=e1]'), dialog: { kind: 'alert', message: 'Hi' } }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('planHash', () => {
  const rows = page('- button "Cut" [ref=e1] [onscreen]\n- button "Cut" [active] [ref=e2]');

  it('goes by the place of an element, not by its ref nor by what the planner calls it', () => {
    const redrawn = page('- button "Cut" [ref=e8]\n- button "Cut" [ref=e9]');
    expect(planHash([click('e2', 'Cut')], rows)).toBe(planHash([click('e9', 'the second')], redrawn));
    expect(planHash([click('e1')], rows)).not.toBe(planHash([click('e2')], rows));
  });

  it('differs by values, by the focus for a key, and by the screen for scrolling', () => {
    const type = (text: string): Action => ({ kind: 'type', ref: 'e1', name: 'N', text, submit: false });
    expect(planHash([type('a')], rows)).not.toBe(planHash([type('b')], rows));
    const moved = page('- button "Cut" [active] [ref=e1]\n- button "Cut" [ref=e2] [onscreen]');
    for (const action of [
      { kind: 'press', key: 'Tab' },
      { kind: 'scroll', direction: 'down' },
    ] as Action[])
      expect(planHash([action], rows)).not.toBe(planHash([action], moved));
    expect(planHash([click('e1')], rows)).toBe(planHash([click('e1')], moved));
  });
});

/** Rounds from 1: the view each began with, its plan, and what its action changed. */
function past(...rounds: [view: string, plan: string, changed: PastAction['changed'] | 'failed'][]) {
  const attempts: Attempt[] = rounds.map(([view, plan], i) => ({ round: i + 1, view, plan }));
  const history = rounds.map(([, plan, changed], i): PastAction => {
    const action = { kind: 'click', ref: plan, name: plan } as const;
    return changed === 'failed'
      ? { step: i + 1, action, state: 'failed', error: 'It is covered.' }
      : { step: i + 1, action, state: 'done', ...(changed && { changed }) };
  });
  return { attempts, history };
}

const judge = ({ attempts, history }: ReturnType<typeof past>, view: string, plan: string, asked = false) =>
  judgePlan({ view, plan }, attempts, history, asked);

describe('a plan that is made again', () => {
  it.each([['nothing'], ['failed']] as const)(
    'A A, %s changed: the third time the room is asked',
    (changed) => {
      const once = past(['v', 'A', changed]);
      const twice = past(['v', 'A', changed], ['v', 'A', changed]);
      expect([judge(once, 'v', 'A'), inVain(once.attempts, once.history, 'v')]).toEqual(['go on', []]);
      expect([judge(twice, 'v', 'A'), inVain(twice.attempts, twice.history, 'v')]).toEqual([
        'ask',
        ['Click “A”'],
      ]);
      expect(judge(twice, 'v', 'B')).toBe('go on');
      expect(judge(twice, 'w', 'A')).toBe('go on');
    },
  );

  it('A B A B, each undoing the other, is a circle too', () => {
    const circle = past(
      ['v', 'A', 'content'],
      ['w', 'B', 'content'],
      ['v', 'A', 'content'],
      ['w', 'B', 'content'],
    );
    expect(judge(circle, 'v', 'A')).toBe('ask');
    expect(inVain(circle.attempts, circle.history, 'v')).toEqual(['Click “A”']);
  });

  it('what changes something that the view does not show may be done twice as often', () => {
    const unseen = (times: number) =>
      past(...Array.from({ length: times }, () => ['v', 'A', 'content'] as ['v', 'A', 'content']));
    expect(judge(unseen(3), 'v', 'A')).toBe('go on');
    expect(judge(unseen(4), 'v', 'A')).toBe('ask');
  });

  it('after the room was asked it may be tried once more, and then it is given up', () => {
    const twice = past(['v', 'A', 'nothing'], ['v', 'A', 'nothing']);
    expect(judge(twice, 'v', 'A', true)).toBe('go on');
    const again = past(['v', 'A', 'nothing'], ['v', 'A', 'nothing'], ['v', 'A', 'nothing']);
    expect(judge(again, 'v', 'A', true)).toBe('give up');
  });
});
