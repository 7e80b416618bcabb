// SPDX-License-Identifier: MIT
// @ts-check
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { avatar } from '../shared/avatar.js';
import { icon } from '../shared/icons.js';

/** @import { Model } from './model.js' */

/** @param {Model} model */
export function peopleView({ room }) {
  return html`<ul class="people">
    ${repeat(
      room.people,
      ({ id }) => id,
      (person) =>
        html`<li data-talking=${person.talking}>
          ${avatar(person.display)}
          <span class="name">${person.display}</span>
          ${person.id === room.self ? html`<span class="you">you</span>` : nothing}
          <span class="sound"
            >${icon(person.muted ? 'microphone-off' : 'microphone')}<span class="visually-hidden"
              >${person.muted ? 'muted' : person.talking ? 'talking' : 'microphone on'}</span
            ></span
          >
        </li>`,
    )}
  </ul>`;
}
