// SPDX-License-Identifier: MIT
// Pairs of field and value, set one after the other.
import type { PageAction } from '../action.ts';
import { setValue } from './fields.ts';
import { type Result, type Turn, unresolved } from './turn.ts';

export function setPairs(turn: Turn, pairs: { field: string | undefined; value: string }[]): Result {
  const actions: PageAction[] = [];
  const said: string[] = [];
  for (const { field, value: told } of pairs) {
    const value =
      turn.memo.clipboard !== undefined && /^(?:it|that|this|them|the text)$/i.test(told)
        ? `"${turn.memo.clipboard}"`
        : told;
    const found = field === undefined ? soleField(turn) : turn.find(field, 'set');
    if (found.state !== 'found') return unresolved(found, field ?? 'the field to type into', 'set');
    const result = setValue(turn, found.element, value);
    if (result.state === 'skip') said.push(result.said);
    else if (result.state !== 'act') return result;
    else {
      actions.push(...result.actions);
      if (!result.final) return { ...result, actions };
      said.push(result.said);
    }
  }
  if (actions.length === 0) return { state: 'skip', said: said.join(', ') };
  return { state: 'act', actions, said: said.join(', '), final: true, pause: false };
}

/** Where to type when nobody said where: the focused field, else the only one, else the only empty one. */
function soleField(turn: Turn): ReturnType<Turn['find']> {
  const fields = turn.model.elements.filter(
    (element) => element.kind === 'field' && element.node.disabled !== true,
  );
  const focused = fields.find((element) => element.node.active === true);
  const empty = fields.filter((element) => !element.node.text);
  const only = focused ?? (fields.length === 1 ? fields[0] : empty.length === 1 ? empty[0] : undefined);
  if (only !== undefined) return { state: 'found', element: only, score: 1 };
  return fields.length === 0 ? { state: 'missing', nearest: [] } : { state: 'unclear', options: fields };
}
