// SPDX-License-Identifier: MIT
// @ts-check
// The operator's dashboard: the token once a tab, then the desk.
import { render } from '/vendor/lit-html/lit-html.js';
import { createLightbox } from '../shared/lightbox.js';
import { createDesk } from './desk.js';
import { deskView } from './desk-view.js';
import { signInView } from './sign-in-view.js';

const TOKEN_KEY = 'lam.token';
const root = /** @type {HTMLElement} */ (document.getElementById('app'));
const showPictures = createLightbox(new AbortController().signal);

/** @param {string} [trouble] */
function signIn(trouble) {
  render(signInView(trouble, work), root);
}

/** @param {string} token */
function work(token) {
  sessionStorage.setItem(TOKEN_KEY, token);
  /** @param {string} [reason] */
  function leave(reason) {
    desk.close();
    sessionStorage.removeItem(TOKEN_KEY);
    signIn(reason);
  }
  const desk = createDesk(
    token,
    (state) => render(deskView(state, { ...desk, leave, showPictures }), root),
    leave,
  );
}

const token = sessionStorage.getItem(TOKEN_KEY);
if (token) work(token);
else signIn();
