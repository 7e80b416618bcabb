// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { expenseView } from '../shared/expense-view.js';
import { icon, ring } from '../shared/icons.js';
import { questionView } from '../shared/question-view.js';
import { stepsView } from '../shared/steps-view.js';

/** @import { Task } from '../../../../../shared/tasks.ts' */
/** @import { Desk } from './desk.js' */
/** @import { DeskActions } from './desk-view.js' */

const ENDED = new Set(['done', 'failed', 'cancelled']);

/**
 * @param {Task} task
 * @param {Desk} desk
 * @param {DeskActions} actions
 */
export function taskDetailView(task, desk, actions) {
  const ended = ENDED.has(task.state);
  return html`<aside class="detail" aria-labelledby="detail">
    <div class="detail-head">
      <h2 id="detail">${task.text || 'Being transcribed'}</h2>
      <button class="icon-button" aria-label="Close the details" @click=${() => actions.open(undefined)}>${icon('close')}</button>
    </div>
    <p class="detail-line">${ring(task.state)} <span>${task.error?.reason ?? task.answer ?? task.state}</span></p>
    <p class="detail-actions">
      ${
        ended
          ? html`<button @click=${() => actions.retry(task.id)}>Ask again</button>`
          : html`<button @click=${() => actions.cancel(task.id)}>Cancel</button>`
      }
    </p>
    ${
      task.question && task.state === 'waiting'
        ? questionView(task.question, { connected: true, now: desk.now }, (text) =>
            actions.answer(task.id, text),
          )
        : nothing
    }
    ${task.steps.length > 0 ? stepsView(task, actions.showPictures) : nothing}
    ${expenseView(task.timings, task.usage, true)}
    <dl class="facts">
      <div><dt>Task</dt><dd><code>${task.id}</code></dd></div>
      <div><dt>Room</dt><dd>${task.room}</dd></div>
      <div><dt>Participant</dt><dd>${task.participant}, ${task.source}</dd></div>
      ${task.url ? html`<div><dt>Start</dt><dd>${task.url}</dd></div>` : nothing}
      ${task.model ? html`<div><dt>Model</dt><dd>${task.model}</dd></div>` : nothing}
      ${task.error ? html`<div><dt>Code</dt><dd><code>${task.error.code}</code></dd></div>` : nothing}
      <div><dt>Asked</dt><dd>${new Date(task.createdAt).toLocaleString()}</dd></div>
    </dl>
  </aside>`;
}
