// SPDX-License-Identifier: MIT
// @ts-check
import { webAddress } from './format.js';

/** @import { Picture } from './lightbox.js' */
/** @typedef {{ n: number, text: string, image?: string | undefined }} PicturedStep */

/**
 * The pictures of a task's steps, in order.
 * @param {{ steps: readonly PicturedStep[] }} task
 * @returns {(Picture & { n: number })[]}
 */
export function picturesOf(task) {
  return task.steps.flatMap((step) => {
    const src = webAddress(step.image, location.href);
    return src ? [{ n: step.n, src, caption: step.text }] : [];
  });
}

/** @param {Event} event of an image that cannot be loaded: its frame says so instead of showing a torn picture */
export function markBroken(event) {
  if (event.currentTarget instanceof Element) event.currentTarget.classList.add('broken');
}
