// SPDX-License-Identifier: MIT
// What signs and pictures are called.
import { isDeed } from './deeds.ts';
import { meaningOf } from './synonyms.ts';

/** What names made of signs only are called. */
export const SIGNS: Record<string, string> = {
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
  '…': 'more',
  '...': 'more',
  '⋯': 'more',
  '⋮': 'more',
  '☰': 'menu',
  '★': 'star',
  '☆': 'star',
  '♥': 'like',
  '♡': 'like',
  '❤': 'like',
  '👍': 'like',
  '🔍': 'search',
  '🗑': 'delete',
  '🗑️': 'delete',
  '✓': 'ok',
  '✔': 'ok',
  '⚙': 'settings',
  '🗄': 'archive',
  '✎': 'edit',
  '✏': 'edit',
  '✏️': 'edit',
  '📌': 'pin',
  '📎': 'attach',
  '💬': 'comment',
  '↩': 'reply',
  '🔁': 'retweet',
  '🔔': 'notifications',
  '🏠': 'home',
  '👤': 'profile',
  '🛒': 'cart',
  '✉': 'mail',
  '👁': 'view',
  '🔒': 'lock',
  '▸': 'expand',
  '▾': 'collapse',
};

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
};

/** As snapshots tell them of what has no words. */
const COLOURS = new Set('red orange brown yellow green cyan blue purple pink'.split(' '));

/** The words for a picture, from a hint of what it shows; none for one that is known for nothing. */
export function pictureNames(hint: string): string[] {
  const known = hint
    .split(' ')
    .filter((word) => word in PICTURES || COLOURS.has(word) || meaningOf(word) !== undefined || isDeed(word));
  return [...new Set(known.flatMap((word) => [PICTURES[word] ?? word, word]))];
}
