// SPDX-License-Identifier: MIT
// @ts-check
// Pictures at their full size, in the browser's own modal dialog.
import { html, render } from '/vendor/lit-html/lit-html.js';
import { icon } from './icons.js';

/** @typedef {{ src: string, caption: string }} Picture */

/**
 * @param {AbortSignal} signal takes it out of the page
 * @returns {(pictures: Picture[], index: number) => void} shows one, the others being one key away
 */
export function createLightbox(signal) {
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('aria-label', 'Pictures of the assistant’s browser');
  document.body.append(dialog);
  signal.addEventListener('abort', () => dialog.remove(), { once: true });
  /** @type {Picture[]} */
  let pictures = [];
  let index = 0;

  /** @param {number} by */
  function move(by) {
    index = Math.min(Math.max(index + by, 0), pictures.length - 1);
    draw();
  }

  function draw() {
    const picture = pictures[index];
    if (!picture) return;
    render(
      html`<figure>
          <img src=${picture.src} alt=${`The page after: ${picture.caption}`} />
          <figcaption><span>${index + 1} of ${pictures.length}</span> ${picture.caption}</figcaption>
        </figure>
        <button class="icon-button previous" aria-label="Previous picture" ?disabled=${index === 0} @click=${() => move(-1)}>
          ${icon('left')}
        </button>
        <button
          class="icon-button next"
          aria-label="Next picture"
          ?disabled=${index === pictures.length - 1}
          @click=${() => move(1)}
        >
          ${icon('right')}
        </button>
        <button class="icon-button close" aria-label="Close" @click=${() => dialog.close()}>${icon('close')}</button>`,
      dialog,
    );
  }

  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') move(-1);
    if (event.key === 'ArrowRight') move(1);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  return (shown, at) => {
    pictures = shown;
    index = at;
    draw();
    dialog.showModal();
  };
}
