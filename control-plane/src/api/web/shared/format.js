// SPDX-License-Identifier: MIT
// @ts-check

/**
 * Milliseconds as a person reads them: `240 ms`, `1.2 s`, `3 min 5 s`.
 * @param {number} ms
 */
export function duration(ms) {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Dollars with as many digits as it takes to see something: `$0.00`, `$0.0004`, `$1.25`.
 * @param {number} dollars
 */
export function cost(dollars) {
  return `$${dollars.toFixed(dollars > 0 && dollars < 0.01 ? 4 : 2)}`;
}

/**
 * Local time of day.
 * @param {number | string} time milliseconds since the epoch, or ISO 8601
 */
export function clock(time) {
  return new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/**
 * What is left until `time`, never negative: `0:45`.
 * @param {number} time milliseconds since the epoch
 * @param {number} now
 */
export function countdown(time, now) {
  const seconds = Math.max(0, Math.ceil((time - now) / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * One or two letters for a name.
 * @param {string} name
 */
export function initials(name) {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters
    .map((word) => [...(word ?? '')][0] ?? '?')
    .join('')
    .toUpperCase();
}

/**
 * One of eight colours, always the same for the same name.
 * @param {string} name
 */
export function hue(name) {
  // FNV-1a, 32 bits: near names get far colours.
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 9) % 8;
}

/**
 * An address from a message, only where it is a web address; pictures are the only thing that it is used for.
 * @param {string | undefined} address
 * @param {string} base
 */
export function webAddress(address, base) {
  if (!address) return undefined;
  const url = URL.parse(address, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : undefined;
}
