// SPDX-License-Identifier: MIT
// @ts-check
import { repeat } from '/vendor/lit-html/directives/repeat.js';
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { avatar } from '../shared/avatar.js';
import { clock } from '../shared/format.js';
import { ring } from '../shared/icons.js';
import { taskView } from './task-view.js';

/** @import { Actions, Model } from './model.js' */
/** @import { Pending, SpeechItem } from './room-state.js' */
/** @import { TaskItem } from './task-state.js' */
/** @typedef {SpeechItem | TaskItem} Item */

const EXAMPLES = [
  'Search for cheap flights to Berlin',
  'Open the booking page, type Ada into the name field, choose Friday and press reserve',
  'What does the total say?',
];

/**
 * @param {Model} model
 * @param {Actions} actions
 */
export function feedView(model, actions) {
  const { items, pending } = model.room;
  const isEmpty = items.length === 0 && pending.length === 0;
  return html`<div class="feed" id="feed" tabindex="0" role="region" aria-label="Conversation">
    ${isEmpty ? emptyView(actions) : nothing}
    <ol>
      ${repeat(
        items,
        ({ key }) => key,
        (item, index) =>
          item.kind === 'speech'
            ? speechView(item)
            : taskView(item, isSaidIn(items[index - 1], item), model, actions),
      )}
      ${repeat(
        pending,
        ({ id }) => id,
        (one) => pendingView(one, model, actions),
      )}
    </ol>
  </div>`;
}

/**
 * Whether the caption right above a spoken request has its words already.
 * @param {Item | undefined} caption
 * @param {TaskItem} task
 */
function isSaidIn(caption, task) {
  return (
    caption?.kind === 'speech' &&
    task.source === 'spoken' &&
    caption.participant === task.participant &&
    caption.text.toLowerCase().includes(task.request.toLowerCase())
  );
}

/** @param {Actions} actions */
function emptyView(actions) {
  return html`<div class="empty">
    <h2>What shall the assistant do?</h2>
    <p>Type it below, or say “computer” and then what you need. For example:</p>
    <ul>
      ${EXAMPLES.map((text) => html`<li><button class="example" @click=${() => actions.suggest(text)}>${text}</button></li>`)}
    </ul>
  </div>`;
}

/** @param {SpeechItem} item */
function speechView({ display, time, text, final }) {
  return html`<li class="said" data-final=${final}>
    ${avatar(display)}
    <p class="byline"><b>${display}</b> <time>${clock(time)}</time></p>
    <p class="words">${text}</p>
  </li>`;
}

/**
 * @param {Pending} one
 * @param {Model} model
 * @param {Actions} actions
 */
function pendingView({ id, text, time, trouble }, { room, link }, actions) {
  const name = (room.self && room.names[room.self]) || 'You';
  return html`<li class="said pending">
    ${avatar(name)}
    <p class="byline"><b>${name}</b> <time>${clock(time)}</time></p>
    <p class="words">${text}</p>
    ${
      trouble
        ? html`<p class="trouble">${ring('failed')} ${trouble}</p>
            <p class="choices">
              <button ?disabled=${link.state !== 'up'} @click=${() => actions.again(id)}>Send again</button>
              <button @click=${() => actions.withdraw(id)}>Remove</button>
            </p>`
        : html`<p class="sending">${ring('queued')} Sending …</p>`
    }
  </li>`;
}
