// SPDX-License-Identifier: MIT
// @ts-check
import { webAddress } from '../shared/format.js';

/** @import { Picture } from '../shared/lightbox.js' */
/** @import { TaskItem } from './task-state.js' */

/**
 * The pictures of a task's steps, in order.
 * @param {TaskItem} task
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
