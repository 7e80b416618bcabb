// SPDX-License-Identifier: MIT
// "Request a stay at Heron Cottage from 5 to 8 May" on the page that is headed Heron Cottage: what the page is about needs no field.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const TELLS_MORE = /\d|\b(?:for|on|from|until|to|with)\s\S/i;
const MAIN = 2;

/** Undefined where the page has another heading of that rank, or nothing else is told. */
export function atThisPlace(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'click' || isDerived(clause) || turn.progress.length > 0) return undefined;
  const heads = [...walk(turn.model.root)].filter(
    ({ role, level = MAIN }) => role === 'heading' && level <= MAIN,
  );
  const [head, ...more] = heads.map(textOf);
  if (head === undefined || more.length > 0 || !/\s/.test(head)) return undefined;
  const at = clause.source.toLowerCase().indexOf(` at ${head.toLowerCase()} `);
  const behind = clause.source.slice(at + ` at ${head}`.length);
  if (at < 0 || !TELLS_MORE.test(behind)) return undefined;
  const source = clause.source.slice(0, at) + behind;
  const command = parseClause(source);
  return command && [{ ...clause, source, command }];
}
