// SPDX-License-Identifier: MIT
import { extractRows } from '../../plan/extract.ts';
import { type Handler, limits } from './acting.ts';

/** From the page as it is now: what an action of the same round brought up is read, too. */
export const extract: Handler<'extract'> = async ({ ref, name, fields }, acting) => {
  const { snapshot } = await acting.tab.perception.look(limits(acting));
  return { result: extractRows(snapshot, { ref, name }, fields) };
};
