// SPDX-License-Identifier: MIT
// What the room answered, taken in: a choice among options, a yes or no, other words, or "never mind".
import type { Action } from '../../action.ts';
import type { PlanInput } from '../../planner.ts';
import { clausesOf } from '../language/clauses.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { normalise } from '../language/text.ts';
import { mentions } from '../page/score.ts';
import { finishClause, type Memo, type Pick, type Survey } from './memo.ts';
import { pickKey } from './turn.ts';

const GIVE_UP =
  /^(?:never ?mind|cancel(?: (?:it|that|the task))?|stop(?: it)?|forget (?:it|about it)|abort|none(?: of (?:them|these|those))?|neither|nothing|quit)\b/i;
const YES =
  /^(?:y|yes|yeah|yep|sure|ok|okay|please do|do it|go ahead|go on|confirm(?:ed)?|accept|right|correct|of course|continue|again)\b/i;

const LEAD_IN =
  /^(?:(?:no|sorry|well|oh|um)[,\s]+)*(?:i (?:mean|meant|want|wanted|said)|it(?:'s| is)|that(?:'s| is)|please)\s+/i;

/** Undefined: go on planning. */
export function takeAnswer(input: PlanInput, memo: Memo): Action[] | undefined {
  const exchange = input.exchanges.at(-1);
  const pending = memo.pending;
  if (pending === undefined || exchange === undefined || input.exchanges.length <= memo.seenExchanges)
    return undefined;
  memo.seenExchanges = input.exchanges.length;
  delete memo.pending;
  const answer = exchange.answer.trim().replace(LEAD_IN, '');
  const yes = YES.test(answer);
  const stop = GIVE_UP.test(answer);
  if (pending.about === 'dialog') {
    memo.consent = yes;
    return undefined;
  }
  if (stop || ((pending.about === 'lost' || pending.about === 'partial') && !yes))
    return [
      { kind: 'fail', code: 'given_up', reason: `Not done: the answer was “${answer.slice(0, 200)}”.` },
    ];
  if (pending.about === 'partial') memo.survey = { ...(memo.survey as Survey), partial: false };
  else if (pending.about === 'request') memo.clauses = clausesOf(answer);
  else if (pending.about === 'target') memo.picks[pickKey(pending.phrase)] = pickOf(answer, pending.options);
  else if (pending.about === 'repeat' && !yes)
    for (let i = 0; i < pending.finishes; i++) finishClause(memo, i === 0 ? pending.said : []);
  else if (pending.about === 'failure') takeFailure(answer, memo);
  return undefined;
}

function takeFailure(answer: string, memo: Memo): void {
  if (/^(?:skip|leave|ignore|no)\b/i.test(answer)) {
    finishClause(memo, []);
    return;
  }
  memo.failures = 0;
  memo.failed = [];
  if (/^(?:try|again|retry|yes|repeat)\b/i.test(answer)) return;
  const clauses = clausesOf(answer);
  if (clauses.length > 0) memo.clauses.splice(memo.at, 1, ...clauses);
}

function pickOf(answer: string, options: { label: string; pick: Pick }[]): Pick {
  const plain = normalise(answer);
  const exact = options.find(
    (option) => normalise(option.label) === plain || normalise(option.pick.name) === plain,
  );
  if (exact !== undefined && options.filter((option) => normalise(option.pick.name) === plain).length < 2)
    return exact.pick;
  const labelled = options.find((option) => normalise(option.label) === plain);
  if (labelled !== undefined) return labelled.pick;
  const place =
    ordinalOf(plain.replace(/^the /, '').replace(/ one$/, '')) ??
    (/^\d$/.test(plain) ? Number(plain) : undefined);
  const nth = place === undefined ? undefined : options.at(place < 0 ? place : place - 1);
  if (nth !== undefined) return nth.pick;
  const words = plain
    .split(' ')
    .filter((word) => !ITEM_NOUNS.has(word))
    .join(' ');
  const scores = options.map((option) => mentions(words, option.label));
  const best = Math.max(0, ...scores);
  const fitting = options.filter((_, i) => (scores[i] as number) >= best - 0.01);
  return best >= 0.75 && fitting.length === 1 ? (fitting[0] as { pick: Pick }).pick : { name: answer };
}
