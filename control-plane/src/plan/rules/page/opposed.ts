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
  if (marksOtherwise(name, said)) return true;
  if (use !== 'choose' && !ADDS.test(said)) return false;
  const [verb = ''] = wordsOf(name || (labels[0]?.text ?? ''));
  return TAKES_AWAY.test(verb) && !wordsOf(said).includes(verb);
}

/** "Mark as not urgent" is no "Mark urgent", and "mark as urgent" no "Not urgent". */
function marksOtherwise(name: string, said: string): boolean {
  const [, not, state = ''] = /^mark as (not )?(\p{L}+)$/iu.exec(said) ?? [];
  const words = wordsOf(name);
  const isDenied = words.includes('not') || /^(?:un|remove|clear|take)/i.test(name);
  return state !== '' && words.includes(state.toLowerCase()) && isDenied !== (not !== undefined);
}
