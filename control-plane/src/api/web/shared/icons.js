// SPDX-License-Identifier: MIT
// @ts-check
import { html } from '/vendor/lit-html/lit-html.js';

// Drawn on a grid of 20, stroked in the colour of the text around.
const PATHS = {
  microphone:
    'M10 3a2.5 2.5 0 0 0-2.5 2.5v4a2.5 2.5 0 0 0 5 0v-4A2.5 2.5 0 0 0 10 3ZM4.8 9.5a5.2 5.2 0 0 0 10.4 0M10 14.7V17',
  'microphone-off':
    'M7.5 5.5a2.5 2.5 0 0 1 5 0v3.2M12 11a2.5 2.5 0 0 1-4.5-1.5V8M4.8 9.5a5.2 5.2 0 0 0 8.6 3.9M15.2 9.5c0 .6-.1 1.1-.3 1.6M10 14.7V17M3.5 3.5l13 13',
  talk: 'M5 8v4M8.3 5v10M11.7 7v6M15 8.5v3',
  send: 'M10 16V4.5M5 9l5-5 5 5',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.5 16c.3-2.6 2.3-4.3 5-4.3s4.7 1.7 5 4.3M13 4.5a2.5 2.5 0 0 1 0 4.7M14.3 12c1.8.5 3 2 3.2 4',
  leave: 'M8 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16H8M12.5 6.5 16 10l-3.5 3.5M16 10H8.5',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  check: 'm4.5 10.5 3.7 3.7 7.3-8',
  cross: 'm6 6 8 8M14 6l-8 8',
  down: 'm5 8 5 5 5-5',
  left: 'm12 5-5 5 5 5',
  right: 'm8 5 5 5-5 5',
  browser:
    'M3.5 5A1.5 1.5 0 0 1 5 3.5h10A1.5 1.5 0 0 1 16.5 5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15ZM3.5 7.5h13',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}

/**
 * The sign of what the assistant, or one task, does now. Colour and motion say the same as the word beside it.
 * @param {string} state an assistant state, a task's phase or a step's state
 */
export function ring(state) {
  return html`<span class="ring" data-state=${state} aria-hidden="true"></span>`;
}
