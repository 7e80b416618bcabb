// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { icon, ring } from '../shared/icons.js';

/** @typedef {{ name: string, room: string, pin: string, secret: string, microphone: boolean }} JoinForm */

/**
 * @param {{ form: JoinForm, busy: boolean, trouble: string | undefined }} model
 * @param {(form: JoinForm) => void} join
 */
export function joinView({ form, busy, trouble }, join) {
  /** @param {SubmitEvent} event */
  function onSubmit(event) {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const text = (/** @type {string} */ name) => String(data.get(name) ?? '').trim();
    const microphone = data.has('microphone');
    join({ name: text('name'), room: text('room'), pin: text('pin'), secret: text('secret'), microphone });
  }

  return html`<main class="join">
    <div class="join-lead">
      <p class="brand">${ring(busy ? 'planning' : 'idle')} janus-lam</p>
      <h1>Say it, or type it.<br />The assistant does it.</h1>
      <p>It works in a real browser while the whole room watches, and asks before anything that counts.</p>
    </div>
    <form class="join-form" @submit=${onSubmit} aria-label="Join a room">
      <label>Your name <input name="name" .value=${form.name} required maxlength="64" autocomplete="name" /></label>
      <label
        >Room
        <input name="room" .value=${form.room} required maxlength="64" pattern="[A-Za-z0-9_.\\-]+" autocapitalize="off" spellcheck="false" />
      </label>
      <label
        >PIN <span class="optional">only if the room has one</span>
        <input name="pin" type="password" .value=${form.pin} maxlength="64" autocomplete="off" />
      </label>
      <label class="switch">
        <input name="microphone" type="checkbox" role="switch" ?checked=${form.microphone} /> Microphone on
      </label>
      <details class="moderate" ?open=${form.secret !== ''}>
        <summary>I moderate this room ${icon('down')}</summary>
        <label
          >Moderator’s secret
          <input name="secret" type="password" .value=${form.secret} maxlength="100" autocomplete="off" />
        </label>
        <p>You can then answer what the assistant asks others, and cancel what they asked for.</p>
      </details>
      ${trouble ? html`<p class="trouble" role="alert">${trouble}</p>` : nothing}
      <button class="primary" ?disabled=${busy}>${busy ? 'Joining …' : 'Join the room'}</button>
    </form>
  </main>`;
}
