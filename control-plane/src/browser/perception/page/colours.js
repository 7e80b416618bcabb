// SPDX-License-Identifier: MIT
// @ts-check
// What people call a colour: by its place on the wheel of hues, pale and dark ones of some hues by names of their own.
import { styleOf } from './style.js';

/** Up to which hue, in degrees. @type {[number, string][]} */
const HUES = [
  [15, 'red'],
  [45, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [195, 'cyan'],
  [255, 'blue'],
  [305, 'purple'],
  [335, 'pink'],
  [360, 'red'],
];
/** Of 255, between the strongest and the weakest part; less is grey. */
const COLOURFUL = 60;
const DARK = 150;

/** @param {Element} element @returns {string} The colour that it is filled with; empty where that is none, or grey. */
export function colourOf(element) {
  const parts =
    styleOf(element)
      .computed.backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  const strongest = Math.max(red, green, blue);
  const range = strongest - Math.min(red, green, blue);
  if (opacity < 0.5 || range < COLOURFUL) return '';
  const hue = hueOf(red, green, blue, strongest, range);
  const name = HUES.find(([end]) => hue <= end)?.[1] ?? '';
  return name === 'orange' && strongest < DARK ? 'brown' : name;
}

/** @param {number} red @param {number} green @param {number} blue @param {number} strongest @param {number} range @returns {number} 0 … 360 */
function hueOf(red, green, blue, strongest, range) {
  if (strongest === red) return (((green - blue) / range) * 60 + 360) % 360;
  return strongest === green ? ((blue - red) / range) * 60 + 120 : ((red - green) / range) * 60 + 240;
}
