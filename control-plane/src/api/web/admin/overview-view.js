// SPDX-License-Identifier: MIT
// @ts-check
// Health, queues, rooms: whether everything is as it should be.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { icon, ring } from '../shared/icons.js';

/** @import { Room } from '../../../../../shared/rooms.ts' */
/** @import { Desk } from './desk.js' */
/** @import { DeskActions } from './desk-view.js' */

const TRIGGERS = { always: 'Hears all that is said', off: 'Is typed to' };
const CONFIRMS = {
  risky: 'asks before risky actions',
  always: 'asks before every action',
  never: 'never asks',
};
const SHOWN_STATES = ['waiting', 'active', 'delayed', 'failed'];

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
export function overviewView(desk, actions) {
  return html`<div class="overview">
    ${healthView(desk)} ${queuesView(desk, actions)} ${recipesView(desk)} ${roomsView(desk, actions)}
  </div>`;
}

/** @param {Desk} desk */
function healthView({ checks }) {
  return html`<section aria-labelledby="health">
    <h2 id="health">Health</h2>
    <ul class="checks">
      ${Object.entries(checks).map(
        ([name, { ok, reason }]) =>
          html`<li>${ring(ok ? 'done' : 'failed')} ${name} <span>${ok ? 'works' : reason}</span></li>`,
      )}
    </ul>
  </section>`;
}

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
function queuesView({ counts, failedJobs }, actions) {
  return html`<section aria-labelledby="queues">
    <h2 id="queues">Jobs</h2>
    <table class="queues">
      <thead>
        <tr><th scope="col">Queue</th>${SHOWN_STATES.map((state) => html`<th scope="col">${state}</th>`)}</tr>
      </thead>
      <tbody>
        ${Object.entries(counts).map(
          ([queue, byState]) =>
            html`<tr>
              <th scope="row">${queue}</th>
              ${SHOWN_STATES.map((state) => html`<td data-state=${state} data-some=${(byState[state] ?? 0) > 0}>${byState[state] ?? 0}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      failedJobs.length > 0
        ? html`<details class="failed-jobs">
            <summary>${failedJobs.length} failed ${icon('down')}</summary>
            <ul>
              ${failedJobs.map(
                (job) =>
                  html`<li>
                    <code>${job.id}</code>
                    <span>${job.error}</span>
                    <button @click=${() => actions.retryJob(job)}>Run again</button>
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

const RECIPE_OUTCOMES = { hit: 'hits', miss: 'misses', handover: 'handed over' };

/** @param {Desk} desk */
function recipesView({ recipes }) {
  if (!recipes) return nothing;
  return html`<section aria-labelledby="recipes">
    <h2 id="recipes">Recipes</h2>
    <dl class="counts" title="What is done again without a model. Hits, misses and hand-overs to the planner since this process began.">
      <div><dt>stored</dt><dd>${recipes.stored}</dd></div>
      ${Object.entries(RECIPE_OUTCOMES).map(
        ([outcome, name]) => html`<div><dt>${name}</dt><dd>${recipes.outcomes[outcome] ?? 0}</dd></div>`,
      )}
    </dl>
  </section>`;
}

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
function roomsView({ rooms, filter }, actions) {
  return html`<section aria-labelledby="rooms">
    <h2 id="rooms">Rooms</h2>
    ${rooms.length === 0 ? html`<p class="hint">The assistant is in no room yet: <code>POST /v1/rooms</code>.</p>` : nothing}
    <ul class="rooms">
      ${rooms.map(
        (room) =>
          html`<li>
            <button
              aria-pressed=${filter.room === room.room}
              title="Show this room’s tasks only"
              @click=${() => actions.filter({ room: filter.room === room.room ? '' : room.room })}
            >
              ${room.room}
            </button>
            <span>${policyLine(room)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** @param {Room} room */
function policyLine({ kind, trigger, wakePhrase, confirm }) {
  const hears = trigger === 'addressed' ? `Hears “${wakePhrase}”` : TRIGGERS[trigger];
  return `${hears}, ${CONFIRMS[confirm]}${kind === 'lam' ? '' : ` (${kind})`}`;
}
