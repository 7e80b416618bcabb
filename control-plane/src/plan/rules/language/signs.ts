// SPDX-License-Identifier: MIT
// What signs and pictures are called.
import { isDeed } from './deeds.ts';
import { meaningOf } from './synonyms.ts';

/** What signs are called. */
const SIGNS: Record<string, string> = {
  '×': 'close',
  '✕': 'close',
  '✖': 'close',
  '✗': 'close',
  x: 'close',
  '>': 'next',
  '›': 'next',
  '»': 'next',
  '→': 'next',
  '▶': 'next',
  '<': 'previous',
  '‹': 'previous',
  '«': 'previous',
  '←': 'previous',
  '◀': 'previous',
  '+': 'plus',
  '-': 'minus',
  '−': 'minus',
  '▲': 'up',
  '▼': 'down',
  '↑': 'up',
  '↓': 'down',
  '…': 'more',
  '...': 'more',
  '⋯': 'more',
  '⋮': 'more',
  '•••': 'more',
  '···': 'more',
  '⋮⋮': 'more',
  '☰': 'menu',
  '★': 'star',
  '⭐': 'star',
  '☆': 'star',
  '♥': 'like',
  '♡': 'like',
  '❤': 'like',
  '🤍': 'like',
  '👍': 'like',
  '🔍': 'search',
  '🗑': 'delete',
  '✓': 'ok',
  '✔': 'ok',
  '⚙': 'settings',
  '🗄': 'archive',
  '✎': 'edit',
  '✏': 'edit',
  '📌': 'pin',
  '📎': 'attach',
  '💬': 'comment',
  '↩': 'reply',
  '🔁': 'retweet',
  '↪': 'forward',
  '➤': 'send',
  '✈': 'send',
  '↻': 'refresh',
  '⟳': 'refresh',
  '🔗': 'link',
  '🖨': 'print',
  '⬇': 'download',
  '🚩': 'flag',
  '⚑': 'flag',
  '⚐': 'flag',
  '📋': 'copy',
  '➕': 'plus',
  '➖': 'minus',
  '❌': 'close',
  '🔔': 'notifications',
  '🏠': 'home',
  '👤': 'profile',
  '🛒': 'cart',
  '✉': 'mail',
  '👁': 'view',
  '🔒': 'lock',
  '▸': 'expand',
  '▾': 'collapse',
  // What fonts of pictures are told to draw.
  more_vert: 'more',
  more_horiz: 'more',
  favorite_border: 'like',
  thumb_up: 'like',
  star_border: 'star',
  star_outline: 'star',
  delete_outline: 'delete',
  delete_forever: 'delete',
  shopping_cart: 'cart',
  add_shopping_cart: 'cart',
  account_circle: 'profile',
  arrow_back: 'previous',
  arrow_forward: 'next',
  chevron_left: 'previous',
  chevron_right: 'next',
  navigate_before: 'previous',
  navigate_next: 'next',
  expand_more: 'expand',
  expand_less: 'collapse',
};

/** Signs with a meaning, the longest first. */
export const ALL_SIGNS: readonly string[] = Object.keys(SIGNS).sort((a, b) => b.length - a.length);

/** "♡ 34", "12 ★": people react by these, and pages count them. */
const COUNTED = /^(?:([\d.,]+[km]?)\s*)?([♥♡❤🤍👍★☆⭐💬↩🔁👁])(?:\s*[\d.,]+[km]?)?$/u;

/** What a text that is nothing but a sign is called, with or without what it counts; undefined for words. */
export function signOf(text: string): string | undefined {
  const plain = text.replaceAll('\uFE0F', '').trim().toLowerCase();
  return SIGNS[plain] ?? SIGNS[COUNTED.exec(plain)?.[2] ?? ''];
}

/** Arrows that stand beside a heart are what people do with a post, and neither reload nor undo. */
const REACTIONS: Record<string, string> = {
  '↻': 'retweet',
  '⟳': 'retweet',
  '♻': 'retweet',
  '⇄': 'retweet',
  '↶': 'reply',
  '⤶': 'reply',
};

/** @param beside The texts that stand beside it. */
export const reactionOf = (text: string, beside: string[]): string | undefined =>
  beside.some((one) => signOf(one) === 'like') ? REACTIONS[text.trim()] : undefined;

/** The letters by which editors give styles. */
const STYLES: Record<string, string> = { B: 'bold', I: 'italic', U: 'underline', S: 'strikethrough' };

/** @param beside The names of what stands beside it: a letter says so only among such letters. */
export const styleOf = (name: string, beside: string[]): string | undefined =>
  beside.filter((one) => one !== name && one in STYLES).length > 0 ? STYLES[name] : undefined;

/** What pictures without words are of, and what people call the control: “the bin”, “my basket”. */
const PICTURES: Record<string, string> = {
  bars: 'menu',
  burger: 'menu',
  cog: 'settings',
  gear: 'settings',
  wrench: 'settings',
  sliders: 'settings',
  bin: 'delete',
  garbage: 'delete',
  trash: 'delete',
  times: 'close',
  cross: 'close',
  xmark: 'close',
  magnifier: 'search',
  magnify: 'search',
  magnifying: 'search',
  zoom: 'search',
  pen: 'edit',
  pencil: 'edit',
  floppy: 'save',
  disk: 'save',
  diskette: 'save',
  person: 'profile',
  user: 'profile',
  avatar: 'profile',
  house: 'home',
  envelope: 'mail',
  bell: 'notifications',
  dots: 'more',
  kebab: 'more',
  ellipsis: 'more',
  overflow: 'more',
  plane: 'send',
  paperclip: 'attach',
  clip: 'attach',
  eye: 'view',
  funnel: 'filter',
  sync: 'refresh',
  rotate: 'refresh',
  reload: 'refresh',
  thumbs: 'like',
  bubble: 'comment',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
};

/** As snapshots tell them of what has no words. */
const COLOURS = new Set(
  'red orange brown yellow green cyan blue purple magenta pink black white grey navy teal lime turquoise indigo maroon olive chocolate orchid crimson violet salmon coral gold'.split(
    ' ',
  ),
);
const TINTS = new Set(['dark', 'light']);
const SHAPES = new Set('circle ellipse polygon rectangle square triangle'.split(' '));

/**
 * The words for a picture, from a hint of what it shows: surely what it is known for, and perhaps what its author called it.
 * @returns each with 0 … 1, how surely.
 */
export function pictureNames(hint: string): [name: string, sure: number][] {
  const words = hint.split(' ').filter((word) => word !== '');
  const colours = words.filter((word) => COLOURS.has(word));
  const tint = words.find((word) => TINTS.has(word));
  const ofLook = colours.length > 1 || tint !== undefined ? BETWEEN : SURE;
  const single = words.flatMap((word): [string, number][] => {
    const isLook = COLOURS.has(word) || SHAPES.has(word);
    const isKnown = isLook || word in PICTURES || meaningOf(word) !== undefined || isDeed(word);
    if (!isKnown) return [[word, PERHAPS]];
    return [...new Set([PICTURES[word] ?? word, word])].map((name) => [name, isLook ? ofLook : SURE]);
  });
  const sure = (text: string): [string, number] => [text, SURE];
  return [
    ...looksIn(words).map(sure),
    ...pickerNames(words).map((name): [string, number] => [name, TOLD]),
    ...single.sort(([, one], [, other]) => other - one),
    ...colours.map((word): [string, number] => [`${word} colour`, ofLook]),
  ];
}

/** What opens a list of colours: those of the letters, where it does not say of what. */
function pickerNames(words: string[]): string[] {
  if (!words.includes('color') || !words.includes('picker')) return [];
  const [of = ''] = words.filter((word) => word !== 'color' && word !== 'picker');
  return of === '' ? ['color picker', 'text color'] : [`${of} color`];
}

/** What is called by two words: "red circle", and of "lime green triangle" "green triangle", too. */
function looksIn(words: string[]): string[] {
  const colours = words.filter((word) => COLOURS.has(word));
  const shape = words.find((word) => SHAPES.has(word));
  const tinted = colours.length > 0 ? words.filter((word) => TINTS.has(word)) : [];
  const shade = colours.length + tinted.length > 1 ? [[...tinted, ...colours].join(' ')] : [];
  return shape === undefined ? shade : [...shade, ...colours].map((colour) => `${colour} ${shape}`);
}

const SURE = 0.88;
/** Of what its author calls so in as many words. */
const TOLD = 0.92;
/** Of a colour between two, for which either may be said, but not where there is that one itself. */
const BETWEEN = 0.85;
/** Of what only its author calls so. */
export const PERHAPS = 0.8;
