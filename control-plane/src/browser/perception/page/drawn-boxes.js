// SPDX-License-Identifier: MIT
// @ts-check
// Boxes to tick that say nowhere that they are: a small square or circle with a border all around, in which a page draws a tick.
import { closestAcrossShadow, parentElement, rectOf, textContent } from './dom.js';
import { generatedText } from './generated.js';
import { hasHand } from './hands.js';
import { roleOf } from './roles.js';
import { styleOf } from './style.js';

/** In CSS pixels, along each side. */
const LEAST_BOX = 8;
const MOST_BOX = 28;
const MOST_DIFFERENCE = 2;

const TICK = /^[✓✔✅☑🗸√•●■]\uFE0F?$/u;
const LONGEST_TICK = 2;
const CONTROL_AROUND_BOX =
  'a, button, label, select, summary, [role]:not([role=presentation], [role=none], tr, li, ul)';

/**
 * @param {Element} element
 * @returns {boolean | undefined} Whether it is ticked; undefined: it is no such box, or one that tells its state itself.
 */
export function drawnTick(element) {
  if ((roleOf(element) ?? 'generic') !== 'generic') return undefined;
  const text = (textContent(element) ?? '').trim();
  if (text.length > LONGEST_TICK || element.childElementCount > 0 || !hasHand(element)) return undefined;
  const drawn = [generatedText(element, '::before'), text, generatedText(element, '::after')].join('').trim();
  if (drawn !== '' && !TICK.test(drawn)) return undefined;
  if (!isFramed(element) || !isSmallSquare(rectOf(element))) return undefined;
  if (closestAcrossShadow(element, CONTROL_AROUND_BOX) || !standsBesideText(element)) return undefined;
  return drawn !== '';
}

/** @param {Element} element What is filled with a colour may stand for that colour. */
function isFramed(element) {
  const { computed } = styleOf(element);
  const isBordered = ['top', 'right', 'bottom', 'left'].every(
    (side) =>
      computed.getPropertyValue(`border-${side}-style`) === 'solid' &&
      Number.parseFloat(computed.getPropertyValue(`border-${side}-width`)) >= 1,
  );
  return isBordered && LIGHT.test(computed.backgroundColor) && computed.backgroundImage === 'none';
}

const LIGHT = /^rgba\(.*, 0\)$|^rgb\(2[45]\d, 2[45]\d, 2[45]\d\)$/;

/** @param {DOMRect} rect */
function isSmallSquare({ width, height }) {
  return (
    Math.min(width, height) >= LEAST_BOX &&
    Math.max(width, height) <= MOST_BOX &&
    Math.abs(width - height) <= MOST_DIFFERENCE
  );
}

/** One alone marks nothing, and one of several side by side is a seat, a colour or a day. @param {Element} element */
function standsBesideText(element) {
  const around = (textContent(parentElement(element) ?? element) ?? '').trim();
  const { width } = rectOf(element);
  const beside = [element.previousElementSibling, element.nextElementSibling];
  const isOneOfARow = beside.some((other) => other && Math.abs(rectOf(other).width - width) < 1);
  return around.length > (textContent(element) ?? '').trim().length + 1 && !isOneOfARow;
}
