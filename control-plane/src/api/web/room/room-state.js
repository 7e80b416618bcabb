// SPDX-License-Identifier: MIT
// @ts-check
// What a participant knows of the room, as a pure function of what was received. Messages may come twice, late, or in
// another order than `seq` says: the result is the same.
import { applyTaskMessage, isTaskMessage } from './task-state.js';

/** @import { AssistantState, RoomMessage } from '../../../../../shared/messages.ts' */
/** @import { TaskItem } from './task-state.js' */

/** @typedef {{ id: string, display: string, muted: boolean, talking: boolean, moderator: boolean }} Person */
/** @typedef {{ kind: 'speech', key: string, order: number, time: number, participant: string, display: string, text: string, final: boolean }} SpeechItem */
/** @typedef {{ id: string, text: string, time: number, trouble?: string }} Pending a request that the room has not confirmed yet */
/** @typedef {{ key: number, tone: 'error' | 'info', text: string }} Notice */
/**
 * @typedef {object} RoomState
 * @property {ReadonlyMap<number, string>} seen what each `seq` held
 * @property {number} lastSeq
 * @property {{ seq: number, state: AssistantState, text: string }} assistant
 * @property {readonly (SpeechItem | TaskItem)[]} items in the room's order
 * @property {readonly Pending[]} pending
 * @property {readonly Person[]} people
 * @property {Readonly<Record<string, string>>} names of everybody who was ever seen here, by participant id
 * @property {string | undefined} self this participant's id
 * @property {readonly Notice[]} notices
 */
/**
 * @typedef {{ kind: 'message', message: RoomMessage }
 *   | { kind: 'sent', id: string, text: string, time: number }
 *   | { kind: 'withdrawn', id: string }
 *   | { kind: 'answered', task: string, text: string }
 *   | { kind: 'link-lost' }
 *   | { kind: 'people', self?: string, people: Person[] }
 *   | { kind: 'person', person: Person }
 *   | { kind: 'person-left', id: string }
 *   | { kind: 'talking', id: string, on: boolean }
 *   | { kind: 'notice', tone: 'error' | 'info', text: string }
 *   | { kind: 'dismissed', key: number }} RoomEvent
 */

const MAX_ITEMS = 400;
const MAX_SEEN = 4_000;
const MAX_NOTICES = 4;

/** @returns {RoomState} */
export function initialRoomState() {
  return {
    seen: new Map(),
    lastSeq: 0,
    // Who joins while it is away is told so; without word from it, it is there.
    assistant: { seq: -1, state: 'idle', text: 'The assistant is ready.' },
    items: [],
    pending: [],
    people: [],
    names: {},
    self: undefined,
    notices: [],
  };
}

/**
 * @param {RoomState} state
 * @param {RoomEvent} event
 * @returns {RoomState} the same object where nothing changed
 */
export function reduceRoom(state, event) {
  switch (event.kind) {
    case 'message':
      return receive(state, event.message);
    case 'sent':
      return {
        ...state,
        pending: [...without(state.pending, event.id), { id: event.id, text: event.text, time: event.time }],
      };
    case 'withdrawn':
      return { ...state, pending: without(state.pending, event.id) };
    case 'answered':
      return {
        ...state,
        items: state.items.map((item) =>
          item.kind === 'task' && item.task === event.task && item.question
            ? { ...item, question: { ...item.question, answered: event.text } }
            : item,
        ),
      };
    case 'link-lost':
      return {
        ...state,
        assistant: initialRoomState().assistant,
        pending: state.pending.map((one) => ({
          ...one,
          trouble: one.trouble ?? 'Not confirmed: the connection was lost.',
        })),
      };
    case 'people':
      return event.people.reduce(withPerson, { ...state, people: [], self: event.self ?? state.self });
    case 'person':
      return withPerson(state, event.person);
    case 'person-left':
      return { ...state, people: state.people.filter(({ id }) => id !== event.id) };
    case 'talking':
      return {
        ...state,
        people: state.people.map((person) =>
          person.id === event.id ? { ...person, talking: event.on } : person,
        ),
      };
    case 'notice':
      return withNotice(state, event.tone, event.text);
    case 'dismissed':
      return { ...state, notices: state.notices.filter(({ key }) => key !== event.key) };
  }
}

/**
 * @param {RoomState} state
 * @param {RoomMessage} message
 * @returns {RoomState}
 */
function receive(state, message) {
  if (message.seq === 0) return apply(state, message, state.lastSeq + 0.5);
  const content = `${message.type} ${message.text}`;
  const before = state.seen.get(message.seq);
  if (before === content) return state;
  // The same place with other content: the room's log has begun anew, and what was known is of another life.
  if (before !== undefined) return receive(restarted(state), message);
  const seen = new Map(state.seen).set(message.seq, content);
  if (seen.size > MAX_SEEN) seen.delete(Math.min(...seen.keys()));
  return apply({ ...state, seen, lastSeq: Math.max(state.lastSeq, message.seq) }, message, message.seq);
}

/**
 * @param {RoomState} state
 * @returns {RoomState}
 */
function restarted(state) {
  const { pending, people, names, self, notices } = state;
  return { ...initialRoomState(), pending, people, names, self, notices };
}

/**
 * @param {RoomState} state
 * @param {RoomMessage} message
 * @param {number} order its place among the items
 * @returns {RoomState}
 */
function apply(state, message, order) {
  if (isTaskMessage(message)) {
    const items = upsert(state.items, `task ${message.task}`, (item) =>
      applyTaskMessage(item?.kind === 'task' ? item : undefined, message, order),
    );
    if (message.type !== 'task.queued') return { ...state, items };
    const pending = message.id ? without(state.pending, message.id) : state.pending;
    return { ...state, items, pending, names: namesWith(state, message) };
  }
  switch (message.type) {
    case 'assistant.state':
      // A message outside the log is about now; one of the log only where it is the newest.
      if (message.seq !== 0 && message.seq < state.assistant.seq) return state;
      return {
        ...state,
        assistant: {
          seq: Math.max(message.seq, state.assistant.seq),
          state: message.state,
          text: message.text,
        },
      };
    case 'transcript':
      return withSpeech(state, message, order);
    case 'error':
      return withRefusal(state, message);
    default:
      return state;
  }
}

/**
 * @param {RoomState} state
 * @param {Extract<RoomMessage, { type: 'transcript' }>} message
 * @param {number} order
 * @returns {RoomState}
 */
function withSpeech(state, message, order) {
  const key = `speech ${message.segment}`;
  const display = message.display ?? state.names[message.participant] ?? `Participant ${message.participant}`;
  const items = upsert(state.items, key, (item) => {
    if (item?.kind === 'speech' && item.final && !message.final) return item;
    const place = item ? Math.min(item.order, order) : order;
    const { time, participant, text, final } = message;
    return { kind: 'speech', key, order: place, time, participant, display, text, final };
  });
  return { ...state, items, names: namesWith(state, message) };
}

/**
 * Who has left is still called by the name that came with what was said or asked.
 * @param {RoomState} state
 * @param {{ participant: string, display?: string | undefined }} message
 */
function namesWith({ names }, { participant, display }) {
  return display ? { ...names, [participant]: display } : names;
}

/**
 * @param {RoomState} state
 * @param {Extract<RoomMessage, { type: 'error' }>} message
 * @returns {RoomState}
 */
function withRefusal(state, message) {
  const refused = state.pending.some(({ id }) => id === message.id);
  if (!refused) return withNotice(state, 'error', message.text);
  return {
    ...state,
    pending: state.pending.map((one) => (one.id === message.id ? { ...one, trouble: message.text } : one)),
  };
}

/**
 * @param {RoomState} state
 * @param {'error' | 'info'} tone
 * @param {string} text
 * @returns {RoomState}
 */
function withNotice(state, tone, text) {
  const key = (state.notices.at(-1)?.key ?? 0) + 1;
  const others = state.notices.filter((notice) => notice.text !== text);
  return { ...state, notices: [...others, { key, tone, text }].slice(-MAX_NOTICES) };
}

/**
 * @param {RoomState} state
 * @param {Person} person
 * @returns {RoomState}
 */
function withPerson(state, person) {
  const known = state.people.some(({ id }) => id === person.id);
  return {
    ...state,
    people: known
      ? state.people.map((one) => (one.id === person.id ? person : one))
      : [...state.people, person],
    names: { ...state.names, [person.id]: person.display },
  };
}

/**
 * @template {{ id: string }} T
 * @param {readonly T[]} list
 * @param {string} id
 */
function without(list, id) {
  return list.filter((one) => one.id !== id);
}

/**
 * @param {RoomState['items']} items
 * @param {string} key
 * @param {(item: SpeechItem | TaskItem | undefined) => SpeechItem | TaskItem} change
 * @returns {RoomState['items']}
 */
function upsert(items, key, change) {
  const before = items.find((item) => item.key === key);
  const after = change(before);
  if (after === before) return items;
  const rest = items.filter((item) => item.key !== key);
  return [...rest, after].sort((a, b) => a.order - b.order).slice(-MAX_ITEMS);
}
