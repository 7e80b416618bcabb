// SPDX-License-Identifier: MIT
// @ts-check
// The plugin's events (AudioBridge's conventions), as what they mean for the view of the room.

/** @import { Person, RoomEvent } from './room-state.js' */

/**
 * @param {Record<string, unknown>} event
 * @param {string} display one's own name: the plugin lists the others only
 * @returns {RoomEvent[]}
 */
export function eventsOfPlugin(event, display) {
  switch (event.lam) {
    case 'joined': {
      const people = peopleOf(event.participants);
      // With an id it answers one's own join and lists who was there already; without, somebody else came.
      if (event.id === undefined) return people.map((person) => ({ kind: 'person', person }));
      const moderator = event.moderator === true;
      const self = { id: String(event.id), display, muted: false, talking: false, moderator };
      return [{ kind: 'people', self: self.id, people: [self, ...people] }];
    }
    case 'participants':
      return peopleOf(event.participants).map((person) => ({ kind: 'person', person }));
    case 'talking':
    case 'stopped-talking':
      return event.id === undefined
        ? []
        : [{ kind: 'talking', id: String(event.id), on: event.lam === 'talking' }];
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
      moderator: one.moderator === true,
    }));
}

/**
 * Why the plugin has taken this participant out for good; undefined where it has not.
 * @param {Record<string, unknown>} event
 * @param {string | undefined} self
 */
export function expulsion(event, self) {
  if (event.lam === 'destroyed') return 'The room was closed.';
  if (self !== undefined && String(event.kicked) === self) return 'You were removed from the room.';
  return undefined;
}
