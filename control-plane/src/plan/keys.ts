// SPDX-License-Identifier: MIT
// The keys that have a name, as people and recognisers say them, as Playwright names them (the `key` values of UI Events).

const KEYS: Readonly<Record<string, string>> = {
  enter: 'Enter',
  return: 'Enter',
  escape: 'Escape',
  esc: 'Escape',
  tab: 'Tab',
  space: 'Space',
  spacebar: 'Space',
  backspace: 'Backspace',
  delete: 'Delete',
  del: 'Delete',
  insert: 'Insert',
  home: 'Home',
  end: 'End',
  pageup: 'PageUp',
  pgup: 'PageUp',
  pagedown: 'PageDown',
  pgdn: 'PageDown',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  arrowup: 'ArrowUp',
  arrowdown: 'ArrowDown',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  uparrow: 'ArrowUp',
  downarrow: 'ArrowDown',
  leftarrow: 'ArrowLeft',
  rightarrow: 'ArrowRight',
  plus: '+',
  minus: '-',
};

/** "page down" → PageDown, "F5" → F5; undefined for what is no such key. */
export function keyNamed(said: string): string | undefined {
  const plain = said.toLowerCase().replace(/[\s_-]|\bkey\b/g, '');
  return /^f([1-9]|1[0-2])$/.test(plain) ? plain.toUpperCase() : KEYS[plain];
}
