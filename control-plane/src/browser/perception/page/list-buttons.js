// SPDX-License-Identifier: MIT
// @ts-check
// ARIA 1.1's collapsible list box: a button that says that it opens one, and shows what is chosen in it. ARIA 1.2 calls that a combobox.
import { attribute, textContent } from './dom.js';
import { normalise } from './names.js';

/**
 * What such a list is called: the button's name without what is chosen, which stands at its end.
 * @param {Element} element
 * @param {string | null} role
 * @param {string} name Of the button.
 * @returns {string | undefined} Undefined: it is none, or nothing but what is chosen names it.
 */
export function nameOfListButton(element, role, name) {
  if (role !== 'button' || attribute(element, 'aria-haspopup')?.toLowerCase() !== 'listbox') return undefined;
  const chosen = normalise(textContent(element) ?? '');
  const label = chosen !== '' && name.endsWith(chosen) ? name.slice(0, -chosen.length) : name;
  return label.replace(/[\s:,–-]+$/u, '') || undefined;
}
