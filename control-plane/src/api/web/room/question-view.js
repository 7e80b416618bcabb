// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { countdown } from '../shared/format.js';
import { MAX_REQUEST_CHARS } from './messages.js';

/** @import { Actions, Model } from './model.js' */
/** @import { Question, TaskItem } from './task-state.js' */

/**
 * What the assistant wants to know: its options as buttons, and room for any other answer.
 * @param {TaskItem} task
 * @param {Question} question
 * @param {Model} model
 * @param {Actions} actions
 */
export function questionView({ task }, question, { link, now }, actions) {
  const expired = question.expires <= now;
  const closed = expired || question.answered !== undefined || link.state !== 'up';
  /** @param {SubmitEvent} event */
  function onSubmit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const text = String(new FormData(form).get('answer') ?? '').trim();
    if (text) actions.answer(task, text);
  }

  return html`<div class="question">
    <p class="asked">${question.text}</p>
    ${
      question.options.length > 0
        ? html`<p class="choices">
            ${question.options.map(
              (option) =>
                html`<button
                  class=${question.answered === option ? 'primary' : ''}
                  ?disabled=${closed}
                  @click=${() => actions.answer(task, option)}
                >
                  ${option}
                </button>`,
            )}
          </p>`
        : nothing
    }
    <form @submit=${onSubmit}>
      <input name="answer" aria-label="Another answer" placeholder="Answer in your own words" maxlength=${MAX_REQUEST_CHARS} ?disabled=${closed} autocomplete="off" />
      <button ?disabled=${closed}>Answer</button>
    </form>
    <p class="expires">
      ${
        question.answered !== undefined
          ? html`Answered “${question.answered}”`
          : expired
            ? 'Nobody answered in time; it is not done.'
            : `${countdown(question.expires, now)} left; without an answer it is not done.`
      }
    </p>
  </div>`;
}
