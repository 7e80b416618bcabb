// SPDX-License-Identifier: MIT
// Keys as people and recognisers say them, as Playwright names them (the `key` values of UI Events).
import { LamError } from '../../errors.ts';
import { keyNamed } from '../../plan/keys.ts';
import { find, type Handler, limits } from './acting.ts';

const MODIFIERS: Readonly<Record<string, string>> = {
  ctrl: 'Control',
  control: 'Control',
  strg: 'Control',
  shift: 'Shift',
  alt: 'Alt',
  option: 'Alt',
  meta: 'Meta',
  cmd: 'Meta',
  command: 'Meta',
  windows: 'Meta',
};

function keyOf(word: string): string | undefined {
  return [...word].length === 1 ? word : keyNamed(word);
}

/**
 * "page down" → PageDown, "ctrl + a" → Control+a, "shift tab" → Shift+Tab.
 * @throws LamError `bad_value` for what is no key.
 */
export function normaliseKey(text: string): string {
  const unknown = new LamError('bad_value', `There is no key "${text}".`);
  const words = text.trim() === '+' ? ['+'] : text.trim().split(/\s*\+\s*/);
  const modifiers: string[] = [];
  for (const word of words.slice(0, -1)) {
    const modifier = MODIFIERS[word.toLowerCase()];
    if (!modifier) throw unknown;
    modifiers.push(modifier);
  }
  let last = words.at(-1) ?? '';
  for (let match = /^([a-z]+)[\s-]+(.+)$/i.exec(last); match; match = /^([a-z]+)[\s-]+(.+)$/i.exec(last)) {
    const modifier = MODIFIERS[match[1]!.toLowerCase()];
    if (!modifier) break;
    modifiers.push(modifier);
    last = match[2]!;
  }
  const key = keyOf(last);
  if (!key) throw unknown;
  return [...modifiers, key].join('+');
}

export const press: Handler<'press'> = async ({ key, ref, name }, acting) => {
  const pressed = normaliseKey(key);
  if (ref) await (await find(acting, ref, name)).press(pressed, limits(acting));
  else await acting.tab.page.keyboard.press(pressed);
  return undefined;
};
