// SPDX-License-Identifier: MIT
// The messages by which the room follows a task, made from its record.
import type { AssistantState, RoomMessageBody } from '../../../shared/messages.ts';
import type { TaskState } from '../../../shared/tasks.ts';
import { type ActionRecord, hasEnded, phraseOf, type Question, type TaskRecord } from './record.ts';
import { duration, stateLine } from './wording.ts';

type Named = Pick<TaskRecord, 'id' | 'participant' | 'display'>;

const SHOWN_RESULT = 300;

/** A participant, as the room knows them. */
export function nameOf({
  participant,
  display,
}: {
  participant: string;
  display?: string | undefined;
}): string {
  return display ?? `Participant ${participant}`;
}

const of = (task: Named) => ({ task: task.id, participant: task.participant });

export function assistantState(state: AssistantState): RoomMessageBody {
  return { type: 'assistant.state', state, text: stateLine(state) };
}

/** What the assistant is doing for the room while a task is in this state; undefined: the task does not decide it. */
export function stateWhile(state: TaskState): AssistantState | undefined {
  switch (state) {
    case 'planning':
    case 'acting':
    case 'waiting':
    case 'transcribing':
      return state;
    case 'queued':
      return undefined;
    default:
      return 'idle';
  }
}

/** Without its `position`, which is known only inside the transaction that accepts the task. */
export function queued(
  task: Named & Pick<TaskRecord, 'text' | 'source'>,
  id: string | undefined,
): Omit<Extract<RoomMessageBody, { type: 'task.queued' }>, 'position'> {
  return {
    type: 'task.queued',
    ...of(task),
    ...(task.display !== undefined && { display: task.display }),
    request: task.text,
    source: task.source,
    ...(id !== undefined && { id }),
    text: `${nameOf(task)}: “${task.text}”`,
  };
}

export function planning(task: Named): RoomMessageBody {
  return { type: 'task.planning', ...of(task), text: stateLine('planning') };
}

export function stepMessage(task: Named, record: ActionRecord, image: string | undefined): RoomMessageBody {
  const phrase = phraseOf(record);
  const state = record.state === 'running' || record.state === 'done' ? record.state : 'failed';
  const endings = {
    running: ' …',
    done: `${record.ms === undefined ? '' : ` (${duration(record.ms)})`}${moreOf(record)}`,
    failed: `: ${record.error ?? 'it did not work'}`,
  };
  return {
    type: 'task.step',
    ...of(task),
    n: record.n,
    action: record.action.kind,
    ...('name' in record.action && record.action.name && { target: record.action.name }),
    state,
    ...(record.ms !== undefined && { ms: record.ms }),
    ...(image !== undefined && { image }),
    ...(record.fallback !== undefined && { fallback: record.fallback }),
    ...(record.result !== undefined && { result: record.result }),
    text: `${phrase}${endings[state]}`,
  };
}

/** The rest of what came of an action, for the line that is shown. */
function moreOf({ fallback, result }: ActionRecord): string {
  const told =
    result !== undefined && result.length > SHOWN_RESULT ? `${result.slice(0, SHOWN_RESULT)}…` : result;
  return [fallback, told].map((part) => (part === undefined ? '' : ` – ${part}`)).join('');
}

export function questionMessage(task: Named, question: Question): RoomMessageBody {
  return {
    type: 'task.question',
    ...of(task),
    ...(question.options && { options: question.options }),
    expires: question.expires,
    text: question.text,
  };
}

/** The closing message of a task that has just ended; the record already holds its end. */
export function ending(task: TaskRecord): RoomMessageBody {
  if (!hasEnded(task)) throw new Error(`task ${task.id} has not ended`);
  const { timings, usage } = task;
  if (task.state === 'done') {
    const answer = task.answer ?? 'Done.';
    const evidence = task.evidence === undefined ? {} : { evidence: task.evidence };
    return { type: 'task.done', ...of(task), answer, ...evidence, usage, timings, text: answer };
  }
  if (task.state === 'cancelled') {
    return { type: 'task.cancelled', ...of(task), timings, text: `Cancelled: “${task.text}”` };
  }
  const { code, reason } = task.error ?? { code: 'internal', reason: 'It failed.' };
  return { type: 'task.failed', ...of(task), code, timings, text: reason };
}
