// SPDX-License-Identifier: MIT
// A form that is filled in has what it wants twice in both fields, though it is told once: "username kai and password 7Lx".
import type { PageAction } from '../../action.ts';
import { quote } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { twinOf } from '../page/twins.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** What was typed into a field is typed into its empty twin, too, where nothing was told for that. */
export function givenTwice(result: Result, { model: { elements } }: Turn): Result {
  if (result.state !== 'act') return result;
  const told = new Set(result.actions.map((action) => ('ref' in action ? action.ref : '')));
  const again = result.actions.flatMap((action): Typed[] => {
    const field = action.kind === 'type' ? elements.find(({ ref }) => ref === action.ref) : undefined;
    const twin = field && twinOf(field, elements);
    if (action.kind !== 'type' || twin === undefined || twin.node.text || told.has(twin.ref)) return [];
    return [{ ...action, ref: twin.ref, name: nameOf(twin) }];
  });
  if (again.length === 0) return result;
  const said = again.map(({ name }) => `once more into ${quote(name ?? '')}`);
  return { ...result, actions: [...result.actions, ...again], said: [result.said, ...said].join(', ') };
}

type Typed = Extract<PageAction, { kind: 'type' }>;
