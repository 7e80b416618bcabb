// SPDX-License-Identifier: MIT
// @ts-check
// What people call a colour: by its place on the wheel of hues, pale and dark ones of some hues by names of their own, and
// before that by what it is called in style sheets, where people say that, too.
import { firstChild, nextSibling, nodeType, parentElement, tagOf } from './dom.js';
import { setOf } from './roles.js';
import { styleOf } from './style.js';

/** @typedef {{red: number, green: number, blue: number, strongest: number, range: number}} Colour `range`: between the strongest and the weakest part. */

/** Up to which hue, in degrees. @type {[number, string][]} */
const HUES = [
  [15, 'red'],
  [45, 'orange'],
  [68, 'yellow'],
  [165, 'green'],
  [195, 'cyan'],
  [255, 'blue'],
  [290, 'purple'],
  [318, 'magenta'],
  [345, 'pink'],
  [360, 'red'],
];
/** Of 255, between the strongest and the weakest part; less is grey. */
const COLOURFUL = 60;
/** A grey of less is a shade of nothing. */
const TINTED = 14;
const DARK = 150;
const PALE = 190;
/** What is neither black nor white, of 255. */
const GREYS = { from: 40, to: 242 };

/** @type {Record<string, string>} */
const KNOWN_COLOURS = {
  '0,0,128': 'navy',
  '0,128,128': 'teal',
  '0,255,0': 'lime',
  '64,224,208': 'turquoise',
  '75,0,130': 'indigo',
  '128,0,0': 'maroon',
  '128,128,0': 'olive',
  '165,42,42': 'brown',
  '210,105,30': 'chocolate',
  '218,112,214': 'orchid',
  '220,20,60': 'crimson',
  '238,130,238': 'violet',
  '250,128,114': 'salmon',
  '255,127,80': 'coral',
  '255,215,0': 'gold',
};

export const SHAPES = setOf('CIRCLE ELLIPSE POLYGON RECT');

/** @param {Element} element @returns {string} The colour that it is filled with; empty where that is none, or grey. */
export function colourOf(element) {
  const colour = fillOf(element);
  return colour && colour.range >= COLOURFUL ? named(colour) : '';
}

/** @param {Element} element @returns {string} The same, black, white and grey included, and what a grey or a pink is a shade of. */
export function shadeOf(element) {
  const colour = fillOf(element);
  if (!colour) return '';
  const light = colour.strongest - colour.range / 2;
  if (colour.range >= COLOURFUL)
    return named(colour) === 'pink' && isRed(colour) ? 'pink red' : named(colour);
  const grey = light < GREYS.from ? 'black' : light > GREYS.to ? 'white' : 'grey';
  return colour.range >= TINTED && grey === 'grey' ? `grey ${hueName(colour)}` : grey;
}

/** Beside more there is a drawing and no palette. */
const LARGEST_PALETTE = 100;

/**
 * @param {Element} element
 * @returns {string} Whether it is dark or light, where the purest of the boxes beside it that people call alike is another; else empty.
 */
export function tintOf(element) {
  const parent = parentElement(element);
  const own = fillOf(element);
  if (!parent || !own || own.range < COLOURFUL || SHAPES.has(tagOf(element))) return '';
  let purest = own;
  let seen = 0;
  for (let one = firstChild(parent); one; one = nextSibling(one)) {
    if (nodeType(one) !== 1 || tagOf(/** @type {Element} */ (one)) !== tagOf(element)) continue;
    seen += 1;
    if (seen > LARGEST_PALETTE) return '';
    const beside = /** @type {Element} */ (one);
    const other = fillOf(beside);
    if (other && other.range > purest.range && shadeOf(beside) === shadeOf(element)) purest = other;
  }
  if (purest === own) return '';
  return lightness(own) < lightness(purest) ? 'dark' : 'light';
}

/** @param {Colour} colour */
const lightness = ({ strongest, range }) => strongest - range / 2;

/** @param {Element} element @returns {Colour | undefined} Undefined: one sees through it. */
function fillOf(element) {
  const { backgroundColor, fill, stroke } = styleOf(element).computed;
  const isDrawn = SHAPES.has(tagOf(element)) || tagOf(element) === 'TEXT';
  const own = !isDrawn ? backgroundColor : fill === 'none' ? stroke : fill;
  const [red, green, blue, opacity = 1] = own.match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || opacity < 0.5) return undefined;
  const strongest = Math.max(red, green, blue);
  return { red, green, blue, strongest, range: strongest - Math.min(red, green, blue) };
}

/** @param {Colour} colour */
function named(colour) {
  const { red, green, blue } = colour;
  const plain = plainName(colour);
  const called = KNOWN_COLOURS[`${red},${green},${blue}`];
  return !called || called === plain ? plain : `${called} ${plain}`;
}

/** @param {Colour} colour */
function plainName(colour) {
  const { strongest, range } = colour;
  const light = strongest - range / 2;
  const name = hueName(colour);
  if (name === 'orange' && strongest < DARK) return 'brown';
  if (name === 'red' && light > PALE) return 'pink';
  // Only what is neither dark nor pale is called so.
  if (name === 'magenta' && (light < 100 || light > 165)) return 'purple';
  return name;
}

/** @param {Colour} colour */
function hueName(colour) {
  const hue = hueOf(colour);
  return HUES.find(([end]) => hue <= end)?.[1] ?? '';
}

/** Next to the red of the wheel, in degrees; what is called pink without being pale is farther. */
const RED = 6;

/** @param {Colour} colour */
function isRed(colour) {
  const hue = hueOf(colour);
  return Math.min(hue, 360 - hue) <= RED;
}

/** @param {Colour} colour @returns {number} 0 … 360 */
function hueOf({ red, green, blue, strongest, range }) {
  if (strongest === red) return (((green - blue) / range) * 60 + 360) % 360;
  return strongest === green ? ((blue - red) / range) * 60 + 120 : ((red - green) / range) * 60 + 240;
}
