// SPDX-License-Identifier: MIT
// @ts-check
// The room client: the join form, then the room.
import { html, render } from '/vendor/lit-html/lit-html.js';
import { joinView } from './join-view.js';
import { enterRoom } from './room.js';

/** @import { JoinForm } from './join-view.js' */
/** @typedef {{ janus: string, room: string, stringIds: boolean }} ClientConfig what /client.json says */

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const query = new URLSearchParams(location.search);

/** @returns {Promise<ClientConfig>} */
async function loadConfig() {
  const response = await fetch('/client.json', { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.json();
}

/**
 * @param {ClientConfig} config
 * @param {JoinForm} form
 * @param {string | undefined} [trouble]
 */
function showJoin(config, form, trouble) {
  document.title = 'Join a room · janus-lam';
  const join = (/** @type {JoinForm} */ filled) => void enter(config, filled);
  render(joinView({ form, busy: false, trouble }, join), root);
}

/**
 * @param {ClientConfig} config
 * @param {JoinForm} form
 */
async function enter(config, form) {
  render(
    joinView({ form, busy: true, trouble: undefined }, () => {}),
    root,
  );
  const trouble = await enterRoom(root, {
    janus: config.janus,
    roomName: form.room,
    room: config.stringIds ? form.room : Number(form.room),
    display: form.name,
    pin: form.pin || undefined,
    secret: form.secret || undefined,
    microphone: form.microphone,
  });
  history.replaceState(null, '', location.pathname);
  showJoin(config, form, trouble);
}

try {
  const config = await loadConfig();
  const form = {
    name: query.get('name') ?? '',
    room: query.get('room') ?? config.room,
    pin: '',
    secret: '',
    microphone: query.get('mic') !== 'off',
  };
  if (query.get('join') === '1' && form.name) await enter(config, form);
  else showJoin(config, form);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  render(
    html`<main class="join"><p class="trouble" role="alert">The room client cannot start: ${reason}</p></main>`,
    root,
  );
}
