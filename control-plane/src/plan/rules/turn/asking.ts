// SPDX-License-Identifier: MIT
// Questions to the room, with options that a person can tell apart.
import type { Action } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { toldIn } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, nameOf } from '../page/model.ts';
import { finishClause, type Memo, type Pending, type Pick } from './memo.ts';
import type { Result, Turn } from './turn.ts';

const MAX_ASKED = 3;
const MAX_OPTIONS = 8;

export function askRequest(memo: Memo): Action[] {
  memo.pending = { about: 'request' };
  return put(memo, 'I did not understand what to do. What shall I do on this page?');
}

export function askFailure(memo: Memo): Action[] {
  memo.pending = { about: 'failure' };
  const clause = memo.clauses[memo.at];
  const what = clause === undefined ? 'that' : toldIn(clause);
  return put(
    memo,
    `I could not do ${quote(what)}${memo.error === undefined ? '' : `: ${clip(memo.error)}`}. What shall I do?`,
    ['Try again', 'Skip it', 'Stop'],
  );
}

export function askRepeat(memo: Memo, what: string, pending: Pending): Action[] {
  memo.pending = pending;
  return put(memo, `I was interrupted while I ${what}. Shall I do it again?`, ['Yes', 'No']);
}

export function askLost(memo: Memo): Action[] {
  memo.pending = { about: 'lost' };
  return put(
    memo,
    'The browser was restarted, and what had been done on this page is lost. Shall I go on from here?',
    ['Yes', 'No'],
  );
}

export function askPartial(memo: Memo, what: string): Action[] {
  memo.pending = { about: 'partial' };
  return put(
    memo,
    `There are more pages than the ${memo.survey?.seen.length ?? 1} that I compared. Of those it is ${quote(what)}. Shall I take it?`,
    ['Yes', 'No'],
  );
}

export function askTarget(turn: Turn, result: Exclude<Result, { state: 'act' | 'skip' }>): Action[] {
  const { memo } = turn;
  if (result.state === 'answer') {
    finishClause(memo, []);
    return [{ kind: 'done', answer: result.text }];
  }
  if (result.state === 'ask') {
    const options = result.options.map((label) => ({ label, pick: { name: label } }));
    memo.pending = { about: 'target', phrase: result.phrase, options };
    return put(memo, result.question, result.options);
  }
  const elements = result.state === 'unclear' ? result.options : result.nearest;
  const options = tellApart(elements.slice(0, MAX_OPTIONS));
  memo.pending = { about: 'target', phrase: result.phrase, options };
  const labels = options.map((option) => option.label);
  const question =
    result.state === 'unclear'
      ? `There are ${elements.length} that could be ${quote(result.phrase)}. Which one do you mean?`
      : memo.clauses[turn.at]?.command.kind === 'read'
        ? `The page does not tell ${quote(result.phrase)}. What is it called there?`
        : `I don't see ${quote(result.phrase)} on this page. Which element do you mean?`;
  return put(memo, question, labels);
}

function put(memo: Memo, question: string, options: string[] = []): Action[] {
  memo.asked += 1;
  memo.sent = [];
  if (memo.asked > MAX_ASKED)
    return [
      {
        kind: 'fail',
        code: 'not_understood',
        reason: `I asked ${MAX_ASKED} times and still cannot go on: ${question}`,
      },
    ];
  return [{ kind: 'ask', question: question.slice(0, 1_000), ...(options.length > 0 && { options }) }];
}

/** Labels by name and role, and by what stands around those that would be called the same. */
function tellApart(elements: Element[]): { label: string; pick: Pick }[] {
  const plain = elements.map(
    (element) => `${nameOf(element)} (${element.node.role === 'generic' ? 'text' : element.node.role})`,
  );
  const seen = new Map<string, number>();
  return elements.map((element, i) => {
    const own = plain[i] as string;
    const twins = elements.filter((_, k) => plain[k] === own);
    const around = twins.length > 1 ? placeOf(element, twins) : '';
    let label = around === '' ? own : `${own}, in ${quote(around)}`;
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    if (count > 1) label = `${label}, number ${count}`;
    return { label: label.slice(0, 200), pick: { ref: element.ref, name: element.name } };
  });
}

/** What is around an element and around none of its twins: the nearest of the row, item or section that tells it from them. */
function placeOf(element: Element, twins: Element[]): string {
  const around = contextsOf(element);
  const others = twins.filter((twin) => twin !== element).map(contextsOf);
  return around.find((text, level) => others.every((other) => other[level] !== text)) ?? around[0] ?? '';
}

/** Of the rows, items and sections that an element is in, each in a few words, from the inside out. */
function contextsOf(element: Element): string[] {
  const own = textOf(element.node);
  const name = nameOf(element);
  const found: string[] = [];
  for (let at = element.node.parent; at !== undefined && at.role !== 'page'; at = at.parent) {
    const text = (at.name || headingIn(at) || textOf(at).replace(own, '')).trim();
    if (text !== '' && text !== own && text !== name) found.push(text.slice(0, 60));
  }
  return found;
}

function headingIn(node: SnapshotNode): string | undefined {
  const heading = node.children.find((child) => child.role === 'heading');
  return heading && textOf(heading);
}

function clip(error: string): string {
  return (
    error
      .split('\n')[0]
      ?.slice(0, 200)
      .replace(/[.\s]+$/, '') ?? ''
  );
}
