// SPDX-License-Identifier: MIT
// @ts-check
// What a task took: time by part, model calls, money.
import { html, nothing, svg } from '/vendor/lit-html/lit-html.js';
import { cost, duration } from './format.js';

const number = new Intl.NumberFormat('en');

/** @import { Timings, Usage } from '../../../../../shared/messages.ts' */

/**
 * @param {Timings} timings
 * @param {Usage | undefined} usage
 * @param {boolean} isOpen whether it begins with everything shown
 */
export function expenseView(timings, usage, isOpen) {
  const parts = [
    { id: 'queue', name: 'queue', ms: timings.queueMs },
    { id: 'stt', name: 'hearing', ms: timings.sttMs },
    { id: 'plan', name: 'thinking', ms: timings.planMs },
    { id: 'act', name: 'acting', ms: timings.actMs },
  ].filter(({ ms }) => ms > 0);
  return html`<details class="expense" ?open=${isOpen}>
    <summary>
      <b>${duration(timings.totalMs)}</b>
      ${barView(parts)} ${usage ? html`<span>${cost(usage.costUsd)}</span>` : nothing}
    </summary>
    <dl>
      ${parts.map(({ id, name, ms }) => html`<div data-part=${id}><dt>${name}</dt><dd>${duration(ms)}</dd></div>`)}
      ${
        usage
          ? html`<div><dt>model calls</dt><dd>${usage.llmCalls}</dd></div>
              <div><dt>tokens in</dt><dd>${number.format(usage.inputTokens)}</dd></div>
              ${usage.cachedTokens > 0 ? html`<div><dt>of them cached</dt><dd>${number.format(usage.cachedTokens)}</dd></div>` : nothing}
              <div><dt>tokens out</dt><dd>${number.format(usage.outputTokens)}</dd></div>
              ${usage.images > 0 ? html`<div><dt>pictures sent</dt><dd>${usage.images}</dd></div>` : nothing}
              ${usage.audioSeconds > 0 ? html`<div><dt>speech</dt><dd>${duration(usage.audioSeconds * 1_000)}</dd></div>` : nothing}`
          : nothing
      }
    </dl>
  </details>`;
}

/** @param {{ id: string, ms: number }[]} parts */
function barView(parts) {
  const total = parts.reduce((sum, { ms }) => sum + ms, 0) || 1;
  let from = 0;
  const cells = parts.map(({ id, ms }) => {
    const cell = { id, x: (from / total) * 100, width: (ms / total) * 100 };
    from += ms;
    return cell;
  });
  // Attributes instead of style, which the content security policy forbids inline.
  return html`<svg class="parts" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${cells.map(({ id, x, width }) => svg`<rect data-part=${id} x=${x} width=${width} height="4" />`)}
  </svg>`;
}
