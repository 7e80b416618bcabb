// SPDX-License-Identifier: MIT
// @ts-check
import { html } from '/vendor/lit-html/lit-html.js';
import { hue, initials } from './format.js';

/** @param {string} name */
export function avatar(name) {
  return html`<span class="avatar" data-hue=${hue(name)} aria-hidden="true">${initials(name)}</span>`;
}
