// SPDX-License-Identifier: MIT
// "Accept and send the application", by one control that is called "Accept and send": what it says itself needs no second press.
import type { PageAction } from '../../action.ts';
import { type Clause, isDerived, toldIn } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** A verb, and at most what it is done to. */
const OF_FORM =
  /^(?:submit|send|save|close|continue|confirm|finish|publish|pay|exit|apply)(?: (?:it|that|this|them|(?:the |my |this )?\p{L}+))?$/iu;

/** "Forward it to Ana and send it": what is forwarded is sent. */
const SENDS =
  /^(?:send|submit|post)(?: (?:it|that|this|them|(?:the |my )?(?:e-?mail|mail|message|reply|comment)))?(?: off| away)?$/i;

/** Leaves out the next clause where what was written has just been sent, or the control that has just been pressed, by a name of two deeds, says that it does that as well. */
export function withinPress(turn: Turn, { actions, final }: Extract<Result, { state: 'act' }>): void {
  const { memo, at } = turn;
  const last = actions.at(-1);
  const next = memo.clauses[at];
  const isSent = memo.clauses[at - 1]?.command.kind === 'send';
  if (next !== undefined && isSent && (SENDS.test(next.source) || isOfSending(next, last, turn))) {
    memo.clauses.splice(at, 1);
    return;
  }
  if (isPressedAgain(turn, last)) {
    memo.clauses.splice(at, 1);
    return;
  }
  if (!final || last?.kind !== 'click' || next === undefined || !OF_FORM.test(next.source)) return;
  const [verb, ...object] = wordsOf(next.source);
  const isDone = isDerived(memo.clauses[at - 1] ?? next) && wordsOf(last.name).join(' ') === verb;
  // "Rename it to “Snails” and save it", where the dialog for it was saved.
  if (isDone && (object.length === 0 || POINTS.test(object.join(' ')))) {
    memo.clauses.splice(at, 1);
    return;
  }
  const [, second] =
    /^\p{L}+(?: \p{L}+)? (?:and|&) (\p{L}+)/iu.exec((last.text ?? last.name ?? '').trim()) ?? [];
  if (second !== undefined && second.toLowerCase() === wordsOf(next.source)[0]) memo.clauses.splice(at, 1);
}

const POINTS = /^(?:it|that|this|them)$/;

/** "Forward it to Ana and press send", "finish by pressing the Reply button below the text": the very control that sends. */
function isOfSending({ command, source }: Clause, last: PageAction | undefined, turn: Turn): boolean {
  if (last?.kind !== 'click' || command.kind !== 'click' || !PRESSES.test(source)) return false;
  const [best, ...more] = turn.matches(command.target, 'click');
  const same = [best, ...more].find((match) => match?.element.ref === last.ref);
  return (
    best !== undefined && same !== undefined && same.score >= CALLED && same.score >= best.score - NEARLY
  );
}

const CALLED = 0.85;
const NEARLY = 0.1;

/** "Register a child with …. Click Register.": the button by whose verb the form was told has sent it already. */
function isPressedAgain(turn: Turn, last: PageAction | undefined): boolean {
  const [before, done, next] = [-2, -1, 0].map((by) => turn.memo.clauses[turn.at + by]);
  if (last?.kind !== 'click' || before === undefined || done === undefined) return false;
  const isSent = isDerived(before) && isDerived(done) && toldIn(before) === toldIn(done);
  if (!isSent || done.command.kind !== 'click' || next?.command.kind !== 'click') return false;
  if (isDerived(next) || !(PRESSES.test(next.source) || OF_FORM.test(next.source))) return false;
  const found = turn.find(next.command.target, 'click');
  return found.state === 'found' && found.element.ref === last.ref;
}

/** "Then add rice" is another thing to be added. */
const PRESSES = /^(?:please )?(?:click|press|hit|tap|push)\b/i;
