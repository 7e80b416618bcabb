// SPDX-License-Identifier: MIT
// @ts-check
// The whole room: header, conversation, the assistant's browser, composer.

import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { avatar } from '../shared/avatar.js';
import { countdown } from '../shared/format.js';
import { icon, ring } from '../shared/icons.js';
import { composerView } from './composer-view.js';
import { feedView } from './feed-view.js';
import { peopleView } from './people-view.js';
import { stageView } from './stage-view.js';

/** @import { Actions, Model } from './model.js' */

/** @type {Readonly<Record<string, string>>} */
const STATE_NAMES = {
  away: 'Away',
  idle: 'Ready',
  listening: 'Listening',
  transcribing: 'Writing it down',
  planning: 'Thinking',
  acting: 'Working',
  waiting: 'Has a question',
  speaking: 'Speaking',
};

/**
 * @param {Model} model
 * @param {Actions} actions
 */
export function roomView(model, actions) {
  return html`<div class="room">
    ${headerView(model, actions)}
    <main class="conversation">
      ${linkView(model, actions)} ${feedView(model, actions)} ${composerView(model, actions)}
    </main>
    <aside class="side">
      ${stageView(model, actions)}
      <section aria-labelledby="people-title">
        <h2 id="people-title">In the room</h2>
        ${peopleView(model)}
      </section>
    </aside>
    ${noticesView(model, actions)}
  </div>`;
}

/**
 * @param {Model} model
 * @param {Actions} actions
 */
function headerView(model, actions) {
  const people = model.room.people;
  const state = model.link.state === 'up' ? model.room.assistant.state : 'away';
  const name = model.link.state === 'up' ? (STATE_NAMES[state] ?? state) : 'Not connected';
  return html`<header class="bar">
    <h1><span class="visually-hidden">Room </span>${model.roomName}</h1>
    <p class="assistant" data-state=${state} title=${model.room.assistant.text}>
      ${ring(state)}<span class="visually-hidden">Assistant: </span><span class="assistant-state">${name}</span>
    </p>
    <button class="people-button" popovertarget="people-list" aria-label=${`${people.length} in the room`}>
      ${icon('people')}<span class="avatars" aria-hidden="true">${people.slice(0, 3).map(({ display }) => avatar(display))}</span>
      <span aria-hidden="true">${people.length}</span>
    </button>
    <div id="people-list" class="popover" popover>
      <h2>In the room</h2>
      ${peopleView(model)}
    </div>
    <button class="icon-button" aria-label="Leave the room" title="Leave the room" @click=${actions.leave}>
      ${icon('leave')}
    </button>
  </header>`;
}

/**
 * @param {Model} model
 * @param {Actions} actions
 */
function linkView({ link, room, now }, actions) {
  if (link.state !== 'lost') {
    return room.assistant.state === 'away'
      ? html`<p class="away" role="status">${room.assistant.text}</p>`
      : nothing;
  }
  return html`<div class="link-lost" role="alert">
    <p><strong>Connection lost.</strong> ${link.reason} <span class="retry">Trying again in ${countdown(link.retryAt, now)}.</span></p>
    <button @click=${actions.retryNow}>Try now</button>
  </div>`;
}

/**
 * @param {Model} model
 * @param {Actions} actions
 */
function noticesView({ room }, actions) {
  return html`<div class="notices" role="alert">
    ${repeat(
      room.notices,
      ({ key }) => key,
      ({ key, tone, text }) =>
        html`<div class="notice" data-tone=${tone}>
          <p>${text}</p>
          <button class="icon-button" aria-label="Dismiss" @click=${() => actions.dismiss(key)}>${icon('close')}</button>
        </div>`,
    )}
  </div>`;
}
