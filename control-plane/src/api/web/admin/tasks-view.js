// SPDX-License-Identifier: MIT
// @ts-check
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { clock, cost, duration } from '../shared/format.js';
import { ring } from '../shared/icons.js';

/** @import { Task } from '../../../../../shared/tasks.ts' */
/** @import { Desk } from './desk.js' */
/** @import { DeskActions } from './desk-view.js' */

const STATES = ['queued', 'transcribing', 'planning', 'acting', 'waiting', 'done', 'failed', 'cancelled'];

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
export function tasksView(desk, actions) {
  return html`<section aria-labelledby="tasks">
    <div class="tasks-head">
      <h2 id="tasks">Tasks${desk.filter.room ? ` in ${desk.filter.room}` : ''}</h2>
      <label
        >State
        <select @change=${(/** @type {Event} */ event) => actions.filter({ state: selected(event) })}>
          <option value="">all</option>
          ${STATES.map((state) => html`<option ?selected=${desk.filter.state === state}>${state}</option>`)}
        </select>
      </label>
      ${desk.rooms.length > 0 ? askView(desk, actions) : nothing}
    </div>
    ${desk.tasks.length === 0 ? html`<p class="hint">Nothing was asked for yet.</p>` : nothing}
    <ul class="tasks">
      ${repeat(
        desk.tasks,
        ({ id }) => id,
        (task) => taskRow(task, desk.open?.id === task.id, actions),
      )}
    </ul>
  </section>`;
}

/**
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
function askView({ rooms, filter }, actions) {
  /** @param {SubmitEvent} event */
  async function onSubmit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const data = new FormData(form);
    const text = String(data.get('text') ?? '').trim();
    if (!text) return;
    await actions.ask(String(data.get('room')), text);
    form.reset();
  }

  return html`<form class="ask" aria-label="Ask in a room" @submit=${onSubmit}>
    <select name="room" aria-label="Room">
      ${rooms.map(({ room }) => html`<option ?selected=${room === filter.room}>${room}</option>`)}
    </select>
    <input name="text" aria-label="Request" placeholder="Ask the assistant to do something" required maxlength="2000" autocomplete="off" />
    <button>Ask</button>
  </form>`;
}

/**
 * @param {Task} task
 * @param {boolean} isOpen
 * @param {DeskActions} actions
 */
function taskRow(task, isOpen, actions) {
  const { totalMs } = task.timings;
  return html`<li>
    <button aria-pressed=${isOpen} @click=${() => actions.open(isOpen ? undefined : task)}>
      ${ring(task.state)}
      <span class="task-text">${task.text || 'being transcribed'}</span>
      <span class="task-outcome">${task.error?.reason ?? task.answer ?? task.question?.text ?? task.state}</span>
      <span class="task-facts">
        <span>${task.room}</span>
        <span>${task.source}</span>
        <span>${task.steps.length} ${task.steps.length === 1 ? 'step' : 'steps'}</span>
        <span>${totalMs > 0 ? duration(totalMs) : nothing}</span>
        <span>${task.usage.costUsd > 0 ? cost(task.usage.costUsd) : nothing}</span>
        <time>${clock(task.createdAt)}</time>
      </span>
    </button>
  </li>`;
}

/** @param {Event} event */
function selected(event) {
  return /** @type {HTMLSelectElement} */ (event.currentTarget).value;
}
