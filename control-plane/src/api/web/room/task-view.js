// SPDX-License-Identifier: MIT
// @ts-check
// A task in the conversation: who asked for what, how it goes, what came out, what it took.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { avatar } from '../shared/avatar.js';
import { expenseView } from '../shared/expense-view.js';
import { clock } from '../shared/format.js';
import { icon, ring } from '../shared/icons.js';
import { markBroken, picturesOf } from '../shared/pictures.js';
import { questionView } from '../shared/question-view.js';
import { stepsView } from '../shared/steps-view.js';
import { mayDecide, nameOf, tasksAhead } from './model.js';
import { hasEnded } from './task-state.js';

/** @import { Actions, Model } from './model.js' */
/** @import { RoomState } from './room-state.js' */
/** @import { TaskItem } from './task-state.js' */

const SOURCES = { typed: 'typed', spoken: 'spoken', api: 'by the API' };

/**
 * @param {TaskItem} task
 * @param {boolean} isContinued the caption right above is the request
 * @param {Model} model
 * @param {Actions} actions
 */
export function taskView(task, isContinued, model, actions) {
  const ended = hasEnded(task.phase);
  return html`<li class="said task" data-phase=${task.phase} data-continued=${isContinued}>
    ${isContinued ? nothing : requestView(task, nameOf(model.room, task.participant))}
    <article class="work" aria-label=${`Task: ${task.request}`}>
      <div class="work-head">
        ${ring(task.phase)}
        <p class="line">${headline(task, model.room)}</p>
        ${
          ended || model.link.state !== 'up' || !mayDecide(model.room, task)
            ? nothing
            : html`<button class="cancel" @click=${() => actions.cancel(task.task)}>Cancel</button>`
        }
      </div>
      ${task.question ? questionView(task.question, answering(task, model), (text) => actions.answer(task.task, text)) : nothing}
      ${task.evidence && task.evidence !== task.line ? html`<blockquote class="evidence">${task.evidence}</blockquote>` : nothing}
      ${task.steps.length > 0 ? stepsDetails(task, ended, actions) : nothing} ${latestPicture(task, actions)}
      ${task.timings ? expenseView(task.timings, task.usage, false) : nothing}
    </article>
  </li>`;
}

/**
 * @param {TaskItem} task
 * @param {string} name
 */
function requestView({ time, source, request }, name) {
  return html`${avatar(name)}
    <p class="byline"><b>${name}</b> <time>${clock(time)}</time> ${source ? html`<span>${SOURCES[source]}</span>` : nothing}</p>
    <p class="words">${request || 'A request from before you came'}</p>`;
}

/**
 * @param {TaskItem} task
 * @param {RoomState} room
 */
function headline(task, room) {
  switch (task.phase) {
    case 'queued': {
      const ahead = tasksAhead(room, task);
      return ahead > 0 ? `Waiting for its turn, ${ahead} before it` : 'Waiting for its turn';
    }
    case 'waiting':
      return task.participant === room.self
        ? 'Waiting for your answer'
        : `Waiting for ${nameOf(room, task.participant)}’s answer`;
    default:
      return task.line;
  }
}

/**
 * Who may answer what is asked about the task, and whether they can now.
 * @param {TaskItem} task
 * @param {Model} model
 */
function answering(task, { room, link, now }) {
  const connected = link.state === 'up';
  if (task.participant === room.self) return { connected, now };
  const asker = nameOf(room, task.participant);
  return mayDecide(room, task)
    ? { connected, now, note: `As a moderator you can answer for ${asker}.` }
    : { connected, now, note: `Only ${asker} or a moderator can answer.`, notMine: true };
}

/**
 * @param {TaskItem} task
 * @param {boolean} ended
 * @param {Actions} actions
 */
function stepsDetails(task, ended, actions) {
  const count = task.steps.length;
  return html`<details class="steps" ?open=${!ended}>
    <summary>${count} ${count === 1 ? 'step' : 'steps'} ${icon('down')}</summary>
    ${stepsView(task, actions.showPictures)}
  </details>`;
}

/**
 * On a narrow screen, where there is no stage beside the conversation.
 * @param {TaskItem} task
 * @param {Actions} actions
 */
function latestPicture(task, actions) {
  const pictures = picturesOf(task);
  const last = pictures.at(-1);
  if (!last) return nothing;
  return html`<button
    class="latest"
    aria-label=${`Enlarge the picture after: ${last.caption}`}
    @click=${() => actions.showPictures(pictures, pictures.length - 1)}
  >
    <img src=${last.src} alt="" loading="lazy" @error=${markBroken} />
  </button>`;
}
