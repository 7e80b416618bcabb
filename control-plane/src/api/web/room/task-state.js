// SPDX-License-Identifier: MIT
// @ts-check
// One task as its messages tell it, in whatever order they come.

/** @import { RoomMessage, TaskSource, Timings, Usage } from '../../../../../shared/messages.ts' */

/** @typedef {Extract<RoomMessage, { task: string }>} TaskMessage */
/** @typedef {import('../shared/steps-view.js').ShownStep & { order: number }} Step */
/** @typedef {{ text: string, options: string[], expires: number, answered?: string }} Question */
/** @typedef {'queued' | 'planning' | 'acting' | 'waiting' | 'done' | 'failed' | 'cancelled'} TaskPhase */
/**
 * @typedef {object} TaskItem
 * @property {'task'} kind
 * @property {string} key
 * @property {number} order its first message's place
 * @property {number} latest the place of the message that `phase` is from
 * @property {number} time
 * @property {string} task
 * @property {string} participant
 * @property {string} request empty where the room's log no longer has it
 * @property {TaskSource | undefined} source
 * @property {TaskPhase} phase
 * @property {string} line
 * @property {readonly Step[]} steps
 * @property {Question | undefined} question
 * @property {string | undefined} evidence
 * @property {Usage | undefined} usage
 * @property {Timings | undefined} timings
 */

/** @type {Readonly<Record<string, TaskPhase>>} */
const PHASES = {
  'task.queued': 'queued',
  'task.planning': 'planning',
  'task.step': 'acting',
  'task.question': 'waiting',
  'task.done': 'done',
  'task.failed': 'failed',
  'task.cancelled': 'cancelled',
};

/**
 * @param {RoomMessage} message
 * @returns {message is TaskMessage}
 */
export function isTaskMessage(message) {
  return Object.hasOwn(PHASES, message.type);
}

/** @param {TaskPhase} phase */
export function hasEnded(phase) {
  return phase === 'done' || phase === 'failed' || phase === 'cancelled';
}

/**
 * @param {TaskItem | undefined} before
 * @param {TaskMessage} message
 * @param {number} order
 * @returns {TaskItem}
 */
export function applyTaskMessage(before, message, order) {
  const item = before ?? blank(message, order);
  const placed = { ...item, order: Math.min(item.order, order), time: Math.min(item.time, message.time) };
  const told = withContent(placed, message, order);
  if (!decidesPhase(told, message, order)) return told;
  return { ...told, latest: order, ...ofPhase(message) };
}

/**
 * An end is final. A step that is done decides nothing: it is told again when its picture is there, which may be after
 * the task has ended or has asked.
 * @param {TaskItem} item
 * @param {TaskMessage} message
 * @param {number} order
 */
function decidesPhase(item, message, order) {
  if (hasEnded(item.phase)) return false;
  if (message.type === 'task.step' && message.state !== 'running') return false;
  return hasEnded(phaseOf(message)) || order >= item.latest;
}

/** @param {TaskMessage} message */
function phaseOf(message) {
  return PHASES[message.type] ?? 'queued';
}

/**
 * @param {TaskMessage} message
 * @param {number} order
 * @returns {TaskItem}
 */
function blank(message, order) {
  return {
    kind: 'task',
    key: `task ${message.task}`,
    order,
    // Anything that decides the phase is newer than a guess from the message that happened to come first.
    latest: -1,
    time: message.time,
    task: message.task,
    participant: message.participant,
    request: '',
    source: undefined,
    phase: phaseOf(message) === 'acting' ? 'acting' : 'queued',
    line: message.type === 'task.step' ? plainText(message) : message.text,
    steps: [],
    question: undefined,
    evidence: undefined,
    usage: undefined,
    timings: undefined,
  };
}

/**
 * What a message adds, however late it comes.
 * @param {TaskItem} item
 * @param {TaskMessage} message
 * @param {number} order
 * @returns {TaskItem}
 */
function withContent(item, message, order) {
  if (message.type === 'task.queued') {
    const { request, source } = message;
    return { ...item, request, source };
  }
  if (message.type !== 'task.step') return item;
  const known = item.steps.find(({ n }) => n === message.n);
  if (known && known.order > order) return item;
  const { n, state, ms, fallback, result } = message;
  const image = message.image ?? known?.image;
  const step = { n, order, text: plainText(message), state, ms, fallback, result, image };
  const others = item.steps.filter(({ n }) => n !== message.n);
  return { ...item, steps: [...others, step].sort((a, b) => a.n - b.n) };
}

/**
 * What only the newest message says.
 * @param {TaskMessage} message
 * @returns {Pick<TaskItem, 'phase' | 'line' | 'question' | 'evidence' | 'usage' | 'timings'>}
 */
function ofPhase(message) {
  return {
    phase: phaseOf(message),
    line:
      message.type === 'task.step'
        ? plainText(message)
        : message.type === 'task.done'
          ? message.answer
          : message.text,
    question:
      message.type === 'task.question'
        ? { text: message.text, options: message.options ?? [], expires: message.expires }
        : undefined,
    evidence: message.type === 'task.done' ? message.evidence : undefined,
    usage: message.type === 'task.done' ? message.usage : undefined,
    timings: 'timings' in message ? message.timings : undefined,
  };
}

/**
 * A step's line without the ending for clients that show nothing but text: time, state, and what else came of it have
 * their own places here.
 * @param {Extract<TaskMessage, { type: 'task.step' }>} message
 */
function plainText({ text, ms }) {
  const line = text.replace(/ …$/, '');
  return ms === undefined ? line : line.replace(/ \([\d.,]+ (?:ms|s|min)\)(?: – .*)?$/s, '');
}
