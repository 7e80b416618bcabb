// SPDX-License-Identifier: MIT
// @ts-check
// The plugin's events (AudioBridge's conventions), as what they mean for the view of the room.

/** @import { Person, RoomEvent } from './room-state.js' */

/**
 * @param {Record<string, unknown>} event
 * @returns {RoomEvent[]}
 */
export function eventsOfPlugin(event) {
  switch (event.lam) {
    case 'joined': {
      const people = peopleOf(event.participants);
      // With an id it answers one's own join and lists who was there already; without, somebody else came.
      if (event.id === undefined) return people.map((person) => ({ kind: 'person', person }));
      return [{ kind: 'people', self: String(event.id), people }];
    }
    case 'participants':
      return peopleOf(event.participants).map((person) => ({ kind: 'person', person }));
    case 'left':
    case 'kicked':
      return event.id === undefined ? [] : [{ kind: 'person-left', id: String(event.id) }];
    case 'talking':
    case 'stopped-talking':
      return event.id === undefined
        ? []
        : [{ kind: 'talking', id: String(event.id), on: event.lam === 'talking' }];
    case 'destroyed':
      return [{ kind: 'notice', tone: 'error', text: 'The room was closed.' }];
    default:
      return generalEvent(event);
  }
}

/**
 * @param {Record<string, unknown>} event
 * @returns {RoomEvent[]}
 */
function generalEvent(event) {
  const left = event.leaving ?? event.kicked;
  if (left !== undefined) return [{ kind: 'person-left', id: String(left) }];
  if (event.error_code !== undefined) {
    return [{ kind: 'notice', tone: 'error', text: String(event.error ?? 'The room refused this.') }];
  }
  return peopleOf(event.participants).map((person) => ({ kind: 'person', person }));
}

/**
 * @param {unknown} list
 * @returns {Person[]}
 */
function peopleOf(list) {
  if (!Array.isArray(list)) return [];
  return list
    .filter((one) => one?.id !== undefined)
    .map((one) => ({
      id: String(one.id),
      display: typeof one.display === 'string' && one.display ? one.display : `Participant ${one.id}`,
      muted: one.muted === true,
      talking: one.talking === true,
    }));
}
