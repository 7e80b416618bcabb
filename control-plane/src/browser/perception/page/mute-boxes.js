// SPDX-License-Identifier: MIT
// @ts-check
// Boxes that do not say whether they are ticked, in lines that say whether they are selected: those of trees and grids.
import { attribute, closestAcrossShadow, hasAttribute, parentOrHost } from './dom.js';
import { roleOf, setOf } from './roles.js';

const BOXES = setOf('checkbox radio switch');
const LINE = '[role=treeitem], [role=option], [role=row], [role=listitem], tr, li';

/**
 * @param {Element} element
 * @returns {boolean | undefined} Whether the line says so; undefined: the element is no such box, or its line says nothing either.
 */
export function lineTick(element) {
  if (!isMuteBox(element)) return undefined;
  const parent = parentOrHost(element);
  const line = parent && closestAcrossShadow(parent, LINE);
  const state = line && (attribute(line, 'aria-checked') ?? attribute(line, 'aria-selected'));
  return state ? state.toLowerCase() === 'true' : undefined;
}

/** @param {Element} element */
function isMuteBox(element) {
  if (element instanceof HTMLInputElement || hasAttribute(element, 'aria-checked')) return false;
  return BOXES.has(roleOf(element) ?? '');
}
