// SPDX-License-Identifier: MIT
// @ts-check
import { html } from '/vendor/lit-html/lit-html.js';
import { icon } from '../shared/icons.js';
import { MAX_REQUEST_CHARS } from '../shared/limits.js';
import { holdHandlers } from './talk-key.js';

/** @import { Actions, Model } from './model.js' */

const COUNT_FROM = MAX_REQUEST_CHARS - 400;
const number = new Intl.NumberFormat('en');

/**
 * @param {Model} model
 * @param {Actions} actions
 */
export function composerView({ link, microphone }, actions) {
  const connected = link.state === 'up';
  const hold = holdHandlers(actions.talk);
  return html`<form class="composer" aria-label="Ask the assistant" @submit=${onSubmit(actions)}>
    <p class="composer-note" role="status" id="composer-note"></p>
    <textarea
      id="composer"
      name="text"
      rows="1"
      aria-label="Request"
      aria-describedby="composer-note"
      placeholder="Ask the assistant to do something"
      enterkeyhint="send"
      @input=${onInput}
      @keydown=${onKeydown}
    ></textarea>
    <button
      type="button"
      class="icon-button"
      role="switch"
      aria-checked=${microphone.on}
      aria-label="Microphone"
      title=${microphone.trouble ?? (microphone.on ? 'Microphone is on' : 'Microphone is off')}
      @click=${() => actions.setMicrophone(!microphone.on)}
    >
      ${icon(microphone.on ? 'microphone' : 'microphone-off')}
    </button>
    <button
      type="button"
      class="talk"
      aria-pressed=${microphone.talking}
      title="Hold to talk; or hold the space bar"
      ?disabled=${!connected}
      @pointerdown=${hold.press}
      @pointerup=${hold.release}
      @pointercancel=${hold.release}
      @keydown=${hold.keyDown}
      @keyup=${hold.keyUp}
      @blur=${hold.release}
      @contextmenu=${hold.noMenu}
    >
      ${icon('talk')}<span>${microphone.talking ? 'Listening' : 'Hold to talk'}</span>
    </button>
    <button class="primary icon-button send" aria-label="Send" ?disabled=${!connected}>${icon('send')}</button>
  </form>`;
}

/** @param {Actions} actions */
function onSubmit(actions) {
  return (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const area = areaOf(event.currentTarget);
    const text = area.value.trim();
    if (!text || text.length > MAX_REQUEST_CHARS) return;
    if (actions.request(text)) {
      area.value = '';
      note(area);
    }
    area.focus();
  };
}

/** @param {InputEvent} event */
function onInput(event) {
  note(/** @type {HTMLTextAreaElement} */ (event.currentTarget));
}

/** @param {KeyboardEvent} event Enter sends, with Shift it begins a line; not while an input method composes */
function onKeydown(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}

/** @param {HTMLTextAreaElement} area */
function note(area) {
  const { length } = area.value.trim();
  const tooLong = length > MAX_REQUEST_CHARS;
  const place = area.form?.querySelector('.composer-note');
  if (!place) return;
  area.setAttribute('aria-invalid', String(tooLong));
  place.textContent =
    length < COUNT_FROM
      ? ''
      : tooLong
        ? `${number.format(length)} characters: ${number.format(length - MAX_REQUEST_CHARS)} too many`
        : `${number.format(MAX_REQUEST_CHARS - length)} characters left`;
}

/** @param {EventTarget | null} form */
function areaOf(form) {
  const area = form instanceof HTMLFormElement && form.elements.namedItem('text');
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('the composer has no text area');
  return area;
}
