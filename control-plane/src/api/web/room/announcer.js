// SPDX-License-Identifier: MIT
// @ts-check
// Tells a screen reader what somebody who looks would notice, and no more: not every step.

/** @import { RoomMessage } from '../../../../../shared/messages.ts' */

/** @returns {(message: RoomMessage, self: string | undefined) => void} */
export function createAnnouncer() {
  const region = /** @type {HTMLElement} */ (document.getElementById('announcements'));
  return (message, self) => {
    const line = lineFor(message, self);
    if (line) region.textContent = line;
  };
}

/**
 * @param {RoomMessage} message
 * @param {string | undefined} self
 */
function lineFor(message, self) {
  switch (message.type) {
    case 'transcript':
      return (
        message.final && message.participant !== self && `${message.display ?? 'Somebody'}: ${message.text}`
      );
    case 'task.queued':
      return message.participant !== self && message.text;
    case 'task.question':
      return `The assistant asks: ${message.text}`;
    case 'task.done':
    case 'task.failed':
    case 'task.cancelled':
      return message.text;
    case 'assistant.state':
      return message.state === 'away' && message.text;
    default:
      return undefined;
  }
}
