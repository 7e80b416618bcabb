// SPDX-License-Identifier: MIT
// @ts-check
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { avatar } from '../shared/avatar.js';
import { icon } from '../shared/icons.js';

/** @import { Model } from './model.js' */
/** @import { Person } from './room-state.js' */

/** @param {Model} model */
export function peopleView({ room, microphone }) {
  // The plugin tells the others, not oneself, of one's own microphone.
  const own = { muted: !microphone.on && !microphone.talking, talking: microphone.talking };
  return html`<ul class="people">
    ${repeat(
      room.people,
      ({ id }) => id,
      (person) =>
        person.id === room.self ? personView({ ...person, ...own }, true) : personView(person, false),
    )}
  </ul>`;
}

/**
 * @param {Person} person
 * @param {boolean} isSelf
 */
function personView({ display, muted, talking, moderator }, isSelf) {
  const sound = muted ? 'muted' : talking ? 'talking' : 'microphone on';
  return html`<li data-talking=${talking}>
    ${avatar(display)}
    <span class="name">${display}</span>
    ${isSelf ? html`<span class="you">you</span>` : nothing}
    ${moderator ? html`<span class="badge">moderator</span>` : nothing}
    <span class="sound"
      >${icon(muted ? 'microphone-off' : 'microphone')}<span class="visually-hidden">${sound}</span></span
    >
  </li>`;
}
