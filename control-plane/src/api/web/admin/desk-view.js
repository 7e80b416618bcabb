// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { icon, ring } from '../shared/icons.js';
import { overviewView } from './overview-view.js';
import { taskDetailView } from './task-detail-view.js';
import { tasksView } from './tasks-view.js';

/** @import { Picture } from '../shared/lightbox.js' */
/** @import { createDesk, Desk } from './desk.js' */
/** @typedef {ReturnType<typeof createDesk> & { leave(): void, showPictures(pictures: Picture[], index: number): void }} DeskActions */

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
export function deskView(desk, actions) {
  return html`<div class="desk" data-open=${desk.open !== undefined}>
    <header class="desk-bar">
      <h1>${ring(stateOf(desk))} janus-lam</h1>
      <nav aria-label="More">
        <a href="/">Room client</a>
        <a href="/docs">API</a>
        <a href="/admin/queues">Queues</a>
      </nav>
      <button class="icon-button" aria-label="Sign out" title="Sign out" @click=${() => actions.leave()}>${icon('leave')}</button>
    </header>
    ${desk.trouble ? html`<p class="desk-trouble" role="alert">${desk.trouble}</p>` : nothing}
    ${overviewView(desk, actions)}
    <main class="desk-main">${tasksView(desk, actions)}</main>
    ${desk.open ? taskDetailView(desk.open, desk, actions) : nothing}
  </div>`;
}

/** @param {Desk} desk */
function stateOf({ checks, tasks, trouble }) {
  if (trouble || Object.values(checks).some(({ ok }) => !ok)) return 'failed';
  return tasks.some(({ state }) => state === 'acting' || state === 'planning') ? 'acting' : 'idle';
}
