// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { countdown } from './format.js';
import { MAX_REQUEST_CHARS } from './limits.js';

/** @typedef {{ text: string, options?: readonly string[] | undefined, expires: number, answered?: string | undefined }} Question */

/**
 * What the assistant wants to know: its options as buttons, and room for any other answer.
 * @param {Question} question
 * @param {{ connected: boolean, now: number, note?: string, notMine?: boolean }} moment `notMine`: others have to answer it
 * @param {(text: string) => void} answer
 */
export function questionView(
  { text, options = [], expires, answered },
  { connected, now, note, notMine = false },
  answer,
) {
  const expired = expires <= now;
  const closed = expired || answered !== undefined || !connected;
  /** @param {SubmitEvent} event */
  function onSubmit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const words = String(new FormData(form).get('answer') ?? '').trim();
    if (words) answer(words);
  }

  return html`<div class="question">
    <p class="asked">${text}</p>
    ${
      options.length > 0 && !notMine
        ? html`<p class="choices">
            ${options.map(
              (option) =>
                html`<button
                  class=${answered === option ? 'primary' : ''}
                  ?disabled=${closed}
                  @click=${() => answer(option)}
                >
                  ${option}
                </button>`,
            )}
          </p>`
        : nothing
    }
    ${
      notMine
        ? nothing
        : html`<form @submit=${onSubmit}>
            <input name="answer" aria-label="Another answer" placeholder="Answer in your own words" maxlength=${MAX_REQUEST_CHARS} ?disabled=${closed} autocomplete="off" />
            <button ?disabled=${closed}>Answer</button>
          </form>`
    }
    ${note && !expired ? html`<p class="note">${note}</p>` : nothing}
    <p class="expires">
      ${
        answered !== undefined
          ? html`Answered “${answered}”`
          : expired
            ? 'Nobody answered in time; it is not done.'
            : `${countdown(expires, now)} left; without an answer it is not done.`
      }
    </p>
  </div>`;
}
