// SPDX-License-Identifier: MIT
// "Add first aid" presses nothing that takes it away, though that is called "Remove item: First aid".
import { wordsOf } from '../language/text.ts';
import type { Use } from './fitness.ts';
import type { Element } from './model.ts';

const ADDS = /^(?:add|include|put|insert|choose|select|pick|enter)\b/i;
const TAKES_AWAY = /^(?:remove|delete|deselect|unselect|discard)$/;

/** Whether the control does the contrary of what is said, which does not speak of that. */
export function isOpposed({ kind, name, labels }: Element, said: string, use: Use): boolean {
  if (kind !== 'button' && kind !== 'link' && kind !== 'menuitem' && kind !== 'text') return false;
  if (use !== 'choose' && !ADDS.test(said)) return false;
  const [verb = ''] = wordsOf(name || (labels[0]?.text ?? ''));
  return TAKES_AWAY.test(verb) && !wordsOf(said).includes(verb);
}
