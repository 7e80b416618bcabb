// SPDX-License-Identifier: MIT
// What is done once something has come about: the page is looked at again at each of its changes until it is so.
import type { PageAction } from '../../action.ts';
import { FILLED_IN, valueAwaited } from '../language/awaited.ts';
import type { Clause, Command } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { hasComeAbout, isTold } from '../questions/come-about.ts';
import { withSubject } from '../questions/condition.ts';
import type { Result, Turn } from '../turn/turn.ts';

type Once = Extract<Command, { kind: 'once' }>;

/** Once it is so what hangs on it; what was said otherwise where the page tells nothing that is called so. */
export function onceSo(
  { source }: Clause,
  { condition, deeds, otherwise }: Once,
  turn: Turn,
): Clause[] | undefined {
  // "Sell when the price is over 60" may be what a control is called.
  if (turn.score(source, 'click') >= CALLED) return otherwise;
  if (isOwnDoing(condition, turn) || hasComeAbout(condition, turn))
    return deeds.map((deed) => withSubject(deed, condition, turn));
  // A value may yet be to come where a page has just been loaded.
  const isFirst = turn.progress.length < MOST_UNTOLD;
  return isTold(condition, turn) || (isFirst && valueAwaited(condition) === undefined)
    ? undefined
    : otherwise;
}

/** "Press Submit once the date is set": what the request itself has done before has come about. */
const isOwnDoing = (condition: string, { memo, at }: Turn): boolean =>
  IS_FILLED_IN.test(valueAwaited(condition)?.value ?? '') &&
  memo.clauses.slice(0, at).some(({ command }) => FILLS_IN.has(command.kind));

const IS_FILLED_IN = new RegExp(`^(?:been )?(?:${FILLED_IN}|unticked|unchecked|marked|in place)$`, 'i');
const FILLS_IN = new Set<Clause['command']['kind']>([
  'set',
  'type',
  'fill',
  'choose',
  'check',
  'complete',
  'give',
]);

const CALLED = 0.95;
const MOST_UNTOLD = 2;
/** Rounds that are left for what is done then. */
const SPARE = 6;
/** Of waits in which nothing changes. */
const MOST_IDLE = 12;
const IDLE_SECONDS = 5;
/** A page that changes all the time is looked at less often then. */
const OFTEN = 8;
const SOMETIMES_SECONDS = [0.25, 0.5, 1];

export function awaitIt(turn: Turn, { condition }: Once): Result {
  const { history, policy } = turn.input;
  const rounds = (history.at(-1)?.step ?? 0) + SPARE;
  const waits = history.slice(history.length - turn.progress.length);
  const idle = waits.filter(({ changed }) => changed === 'nothing').length;
  if (rounds >= policy.maxSteps || idle >= MOST_IDLE) return givenUp(turn, condition);
  const last = waits.at(-1);
  const isBusy = waits.length >= OFTEN && last?.changed !== 'nothing';
  const at = Math.min(Math.floor(waits.length / OFTEN) - 1, SOMETIMES_SECONDS.length - 1);
  const wait: PageAction = isBusy
    ? { kind: 'wait', for: 'time', seconds: SOMETIMES_SECONDS[at] as number }
    : { kind: 'wait', for: 'change', seconds: IDLE_SECONDS };
  return { state: 'act', actions: [wait], said: '', final: false, pause: true };
}

/** What hangs on it is not done; the room says whether it is to be waited for longer. */
function givenUp({ memo }: Turn, condition: string): Result {
  memo.failures += 1;
  memo.progress = [];
  memo.error = `it did not come to ${quote(condition)}`;
  return { state: 'missing', phrase: condition, use: 'click', nearest: [] };
}
