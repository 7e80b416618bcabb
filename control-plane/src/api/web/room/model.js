// SPDX-License-Identifier: MIT
// @ts-check
// What the views are drawn from, and what they may do.

import { hasEnded } from './task-state.js';

/** @import { Picture } from '../shared/lightbox.js' */
/** @import { RoomState } from './room-state.js' */
/** @import { TaskItem } from './task-state.js' */

/**
 * @typedef {object} Model
 * @property {string} roomName
 * @property {RoomState} room
 * @property {{ state: 'connecting' } | { state: 'up' } | { state: 'lost', reason: string, retryAt: number }} link
 * @property {{ on: boolean, talking: boolean, trouble: string | undefined }} microphone
 * @property {number} now milliseconds since the epoch, for countdowns
 */
/**
 * @typedef {object} Actions
 * @property {(text: string) => boolean} request false: not sent, keep what was typed
 * @property {(id: string) => void} again sends a pending request once more
 * @property {(id: string) => void} withdraw
 * @property {(task: string, text: string) => void} answer
 * @property {(task: string) => void} cancel
 * @property {(on: boolean) => void} setMicrophone
 * @property {(on: boolean) => void} talk
 * @property {() => void} retryNow
 * @property {() => void} leave
 * @property {(key: number) => void} dismiss
 * @property {(pictures: Picture[], index: number) => void} showPictures
 * @property {(text: string) => void} suggest puts an example into the composer
 */

/**
 * @param {RoomState} room
 * @param {string} id
 */
export function nameOf(room, id) {
  return room.names[id] ?? (id === 'api' ? 'API' : `Participant ${id}`);
}

/** @param {RoomState} room */
export function isModerator(room) {
  return room.people.some(({ id, moderator }) => id === room.self && moderator);
}

/**
 * Whether one may answer what is asked about a task, and cancel it.
 * @param {RoomState} room
 * @param {TaskItem} task
 */
export function mayDecide(room, task) {
  return task.participant === room.self || isModerator(room);
}

/**
 * The task whose progress is shown beside the conversation, and the one whose pictures are: a task that has none yet
 * begins on the page that the last one left.
 * @param {RoomState} room
 * @returns {{ watched: TaskItem | undefined, pictured: TaskItem | undefined }}
 */
export function onStage(room) {
  const tasks = room.items.filter((item) => item.kind === 'task');
  const pictured = tasks.findLast(({ steps }) => steps.some(({ image }) => image));
  const underWay = tasks.findLast(
    ({ phase }) => phase === 'planning' || phase === 'acting' || phase === 'waiting',
  );
  return { watched: underWay ?? pictured, pictured };
}

/**
 * How many requests the room's assistant has to end before it comes to this one.
 * @param {RoomState} room
 * @param {TaskItem} task
 */
export function tasksAhead(room, task) {
  return room.items.filter((item) => item.kind === 'task' && item.order < task.order && !hasEnded(item.phase))
    .length;
}
