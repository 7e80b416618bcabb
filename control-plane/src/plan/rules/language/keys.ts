// SPDX-License-Identifier: MIT
// The keys of a keyboard, by all that they are called.

const ARROW = /^(?:up|down|left|right)$/;
const CALLED: Record<string, string> = {
  esc: 'escape',
  return: 'enter',
  spacebar: 'space',
  ctrl: 'control',
  del: 'delete',
  ins: 'insert',
  cmd: 'command',
  pageup: 'page up',
  pgup: 'page up',
  pagedown: 'page down',
  pgdn: 'page down',
};
const KEYS = new Set(
  'escape enter space tab shift control alt option command meta home end delete insert backspace'.split(' '),
);
const FUNCTION_KEY = /^f(?:[1-9]|1[0-2])$/;

/**
 * The keys that a text names and nothing else, one of several each ("Space, Enter", "Up Arrow"), those that are held together as
 * one ("shift + tab"); undefined where it says anything more.
 */
export function keysIn(text: string): string[] | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const keys: string[] = [];
  for (let at = 0, held = false; at < words.length; ) {
    const word = words[at] as string;
    const isHeld = (word === '+' || word === 'plus') && keys.length > 0;
    if (isHeld || SEPARATOR.test(word)) {
      held = isHeld;
      at += 1;
      continue;
    }
    const key = keyAt(words, at);
    if (key === undefined) return undefined;
    if (held) keys.push(`${keys.pop()} + ${key.name}`);
    else keys.push(key.name);
    held = false;
    at += key.words;
  }
  return keys.length === 0 ? undefined : keys;
}

const SEPARATOR = /^(?:[,/|]|or|and)$/;

function keyAt(words: string[], at: number): { name: string; words: number } | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (word === 'page' && /^(?:up|down)$/.test(next)) return { name: `page ${next}`, words: 2 };
  if (word === 'space' && next === 'bar') return { name: 'space', words: 2 };
  if (word === 'arrow' && ARROW.test(next)) return { name: `${next} arrow`, words: 2 };
  if (ARROW.test(word)) return { name: `${word} arrow`, words: next === 'arrow' ? 2 : 1 };
  const name = CALLED[word] ?? word;
  return KEYS.has(name) || FUNCTION_KEY.test(name) || name.includes(' ') ? { name, words: 1 } : undefined;
}
