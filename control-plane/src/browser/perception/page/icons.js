// SPDX-License-Identifier: MIT
// @ts-check
// What a control without any words is probably a picture of, from how its author called the picture: classes such as
// `fa-trash`, the fragment of an SVG's `use`, the name of an image's file, be it the page's or a style's. A hint, never a name.
import { attribute, elementsIn, parentElement, tagOf } from './dom.js';
import { setOf } from './roles.js';
import { styleOf } from './style.js';

const LOOKED_AT = 8;
const MAX_WORDS = 3;
/** Of icon fonts, of buttons and of layout: they say nothing about what is shown. */
const EMPTY_WORDS =
  setOf(`active alt anticon basic bi black block blue border bottom brands btn button center circle
  clickable codicon color control cursor dark default disabled ellipse fa fab fad fal far fas fill filled fixed flat flex
  fluid focus full fw glyph glyphicon gray green grey height hidden hover ico icon iconfont icons image img inline inner ion
  item large left lg light link logo lucide material mdi medium mini mr ms mx my nav none octicon outer outline outlined
  pointer primary pull red regular relative right round rounded secondary sharp size small sm solid sprite square svg
  symbol symbols tabler text thin ti tiny top transition use width white wrapper xl xs xxl`);

/** @param {Element} element @returns {string} A few lower-case words; empty where there are none. */
export function iconHint(element) {
  const pictures = [...elementsIn(element, 'i, svg, use, img, span')].slice(0, LOOKED_AT);
  for (const picture of [...pictures, element]) {
    const words = wordsOf(namesOf(picture)).slice(0, MAX_WORDS);
    // What such a picker offers has no picture.
    if (words.length > 0)
      return (
        (pictures.length > 0 && words.includes('picker') && colourPickerAround(element)) || words.join(' ')
      );
  }
  const words = wordsOf(attribute(element, 'id') ?? '').slice(0, MAX_WORDS);
  return words.length > 0 || pictures.length === 0 ? words.join(' ') : colourPickerAround(element);
}

/** Editors draw a letter over a bar, and call what it opens a picker of colours. */
const COLOUR_PICKER = /(?:^|[-_\s])colou?r-?_?(?:picker|palette|chooser|select)(?:$|[-_\s])/i;
const HIGHEST_PICKER = 2;
const COLOURED = setOf('background border fill highlight line marker');

/** @param {Element} element @returns {string} What that is called, with what it colours where that is not the letters: "background color picker". */
function colourPickerAround(element) {
  let around = parentElement(element);
  for (let up = 0; around && up < HIGHEST_PICKER; up += 1) {
    const names = attribute(around, 'class') ?? '';
    if (COLOUR_PICKER.test(names)) {
      const of = wordsOf(names).filter((word) => COLOURED.has(word));
      return [...of, 'color picker'].join(' ');
    }
    around = parentElement(around);
  }
  return '';
}

/** @param {Element} element */
function namesOf(element) {
  const said = ['data-icon', 'data-lucide', 'data-feather', 'class'].map(
    (name) => attribute(element, name) ?? '',
  );
  return [fileOf(element).replace(/\d+/g, ' '), ...said].join(' ');
}

/** @param {Element} element What it shows of a file: a part of an SVG's, or an image by its name. */
function fileOf(element) {
  const tag = tagOf(element);
  if (tag === 'USE')
    return (attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? '').replace(/^.*#/, '');
  return FILE.exec(tag === 'IMG' ? (attribute(element, 'src') ?? '') : drawnBy(element))?.[1] ?? '';
}

const FILE = /([^/]*)\.\w+(?:[?#].*)?$/;

/** @param {Element} element The address of the picture that its style puts in its place or behind it. */
function drawnBy(element) {
  const { content, backgroundImage, maskImage } = styleOf(element).computed;
  for (const image of [content, maskImage, backgroundImage]) {
    const url = /^url\("?((?!data:).*?)"?\)/.exec(image)?.[1];
    if (url) return url;
  }
  return '';
}

/** @param {string} names @returns {string[]} Classes that tools make up have digits in them. */
function wordsOf(names) {
  const words = names
    .split(/\s+/)
    .filter((name) => !/\d/.test(name))
    .flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word.length > 2 && word.length < 20 && !EMPTY_WORDS.has(word));
  return [...new Set(words)];
}
