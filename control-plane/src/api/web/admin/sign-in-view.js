// SPDX-License-Identifier: MIT
// @ts-check
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ring } from '../shared/icons.js';

/**
 * @param {string | undefined} trouble
 * @param {(token: string) => void} enter
 */
export function signInView(trouble, enter) {
  /** @param {SubmitEvent} event */
  function onSubmit(event) {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const token = String(data.get('token') ?? '').trim();
    if (token) enter(token);
  }

  return html`<main class="sign-in">
    <form @submit=${onSubmit} aria-label="Sign in">
      <h1>${ring('idle')} janus-lam dashboard</h1>
      <label>API token <input name="token" type="password" required autocomplete="current-password" /></label>
      <p class="hint">It is in <code>.run/api-token</code>, or what <code>LAM_API_TOKEN</code> says. This tab forgets it when it is closed.</p>
      ${trouble ? html`<p class="trouble" role="alert">${trouble}</p>` : nothing}
      <button class="primary">Open the dashboard</button>
    </form>
  </main>`;
}
