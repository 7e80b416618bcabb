// SPDX-License-Identifier: MIT
// @ts-check
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { duration } from './format.js';
import { ring } from './icons.js';
import { markBroken, picturesOf } from './pictures.js';
import { resultView } from './result-view.js';

/** @import { Picture } from './lightbox.js' */
/**
 * @typedef {object} ShownStep
 * @property {number} n
 * @property {string} text
 * @property {'running' | 'done' | 'failed'} state
 * @property {number | undefined} [ms]
 * @property {string | undefined} [image]
 * @property {string | undefined} [error]
 * @property {string | undefined} [fallback]
 * @property {string | undefined} [result]
 */

/**
 * A task's steps, each with its picture.
 * @param {{ steps: readonly ShownStep[] }} task
 * @param {(pictures: Picture[], index: number) => void} showPictures
 */
export function stepsView(task, showPictures) {
  const pictures = picturesOf(task);
  return html`<ol class="step-list">
    ${repeat(
      task.steps,
      ({ n }) => n,
      (step) => {
        const index = pictures.findIndex(({ n }) => n === step.n);
        return stepView(step, pictures[index], () => showPictures(pictures, index));
      },
    )}
  </ol>`;
}

/**
 * @param {ShownStep} step
 * @param {Picture | undefined} picture
 * @param {() => void} show
 */
function stepView({ state, text, error, fallback, result, ms }, picture, show) {
  return html`<li data-state=${state}>
    ${ring(state)}
    <span class="step-text">
      ${text}${error ? html`<small>${error}</small>` : nothing}
      ${fallback ? html`<small>${fallback}</small>` : nothing}
      ${result ? resultView(result) : nothing}
    </span>
    <span class="ms">${ms === undefined ? nothing : duration(ms)}</span>
    ${
      picture
        ? html`<button class="thumb" aria-label=${`Picture after: ${text}`} @click=${show}>
            <img src=${picture.src} alt="" loading="lazy" @error=${markBroken} />
          </button>`
        : nothing
    }
  </li>`;
}
