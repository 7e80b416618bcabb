// SPDX-License-Identifier: MIT
// What an action brought: rows as a table, anything else as it is.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { icon } from './icons.js';

/** @typedef {{ rows: Record<string, string | null>[], total: number }} Rows */

/** @param {string} result */
export function resultView(result) {
  const found = rowsIn(result);
  if (found === undefined) return html`<small>${result}</small>`;
  const { rows, total } = found;
  const fields = Object.keys(rows[0] ?? {});
  return html`<details class="result">
    <summary>${total} ${total === 1 ? 'row' : 'rows'} ${icon('down')}</summary>
    <div class="scrolls" tabindex="0" role="region" aria-label="Rows">
      <table>
        <thead><tr>${fields.map((field) => html`<th scope="col">${field}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${fields.map((field) => html`<td>${row[field] ?? '–'}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    ${rows.length < total ? html`<small>The first ${rows.length} are shown.</small>` : nothing}
  </details>`;
}

/**
 * @param {string} result
 * @returns {Rows | undefined} undefined where it is something else
 */
function rowsIn(result) {
  try {
    const found = JSON.parse(result);
    return Array.isArray(found?.rows) && typeof found.total === 'number' ? found : undefined;
  } catch {
    return undefined;
  }
}
