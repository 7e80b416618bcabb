// SPDX-License-Identifier: MIT
// @ts-check
// What a tab keeps of a room over a reload: the last messages, so that only what was missed has to be replayed.

/** @import { RoomMessage } from '../../../../../shared/messages.ts' */

const MAX_MESSAGES = 300;

/**
 * @param {Storage} storage
 * @param {string} room
 */
export function createMemory(storage, room) {
  const key = `lam.room.${room}`;
  /** @type {RoomMessage[]} */
  let messages = [];

  return {
    /** @returns {RoomMessage[]} what was kept; nothing where it cannot be read */
    recall() {
      try {
        const kept = JSON.parse(storage.getItem(key) ?? '[]');
        messages = Array.isArray(kept) ? kept : [];
      } catch {
        messages = [];
      }
      return messages;
    },

    /** @param {RoomMessage} message */
    add(message) {
      if (message.seq === 0) return;
      messages.push(message);
      if (messages.length > MAX_MESSAGES) messages.shift();
    },

    /** Writes it down; a storage that is full or forbidden is done without. */
    save() {
      try {
        storage.setItem(key, JSON.stringify(messages));
      } catch {
        storage.removeItem(key);
      }
    },

    /** The room's log has begun anew. */
    forget() {
      messages = [];
    },
  };
}
