// SPDX-License-Identifier: MIT
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Html } from './layout.ts';

const MAX_FIELD_CHARS = 500;

/** One form field as trimmed text; absent, repeated or uploaded values count as empty. */
export async function formText(c: Context, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value.trim().slice(0, MAX_FIELD_CHARS) : '';
}

/** What is wrong with a form, above it; nothing where nothing is. */
export function problems(messages: readonly string[]): Html | '' {
  if (messages.length === 0) return '';
  return html`<div class="problems" role="alert">${messages.map((message) => html`<p>${message}</p>`)}</div>`;
}
