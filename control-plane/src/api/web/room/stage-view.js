// SPDX-License-Identifier: MIT
// @ts-check
// What the assistant sees, beside the conversation where the screen is wide enough.
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { icon, ring } from '../shared/icons.js';
import { markBroken, picturesOf } from '../shared/pictures.js';
import { onStage } from './model.js';
import { hasEnded } from './task-state.js';

/** @import { Actions, Model } from './model.js' */

/**
 * @param {Model} model
 * @param {Actions} actions
 */
export function stageView({ room }, actions) {
  const { watched: task, pictured } = onStage(room);
  const pictures = pictured ? picturesOf(pictured) : [];
  const last = pictures.at(-1);
  return html`<section class="stage" aria-labelledby="stage-title">
    <h2 id="stage-title">The assistant’s browser</h2>
    <div class="screen" data-live=${task !== undefined && !hasEnded(task.phase)}>
      ${
        last
          ? html`<button aria-label=${`Enlarge the picture after: ${last.caption}`} @click=${() => actions.showPictures(pictures, pictures.length - 1)}>
              <img src=${last.src} alt=${`The page after: ${last.caption}`} @error=${markBroken} />
            </button>`
          : html`<p>${icon('browser')} Every step appears here as a picture.</p>`
      }
    </div>
    ${task ? html`<p class="caption">${ring(task.phase)} <span>${task.line}</span></p>` : nothing}
    ${
      pictures.length > 1
        ? html`<ol class="strip" aria-label="Pictures of the steps">
            ${repeat(
              pictures,
              ({ n }) => n,
              ({ src, caption }, index) =>
                html`<li>
                  <button class="thumb" aria-label=${`Picture after: ${caption}`} @click=${() => actions.showPictures(pictures, index)}>
                    <img src=${src} alt="" loading="lazy" @error=${markBroken} />
                  </button>
                </li>`,
            )}
          </ol>`
        : nothing
    }
  </section>`;
}
