// SPDX-License-Identifier: MIT
// "Generate a number greater than 4", "roll an even number": what brings another one is pressed until it is so.
import { type Clause, clausesFor } from '../language/command.ts';
import { normalise } from '../language/text.ts';
import { isBounded } from '../questions/bounded.ts';
import type { Turn } from '../turn/turn.ts';

const DRAWS =
  /^(generate|roll|draw|spin|throw|create|get|pick)\s+(?:an?|another)\s+(?:random\s+)?((?:odd\s+|even\s+)?(?:number|value|figure|score)\b.*)$/i;
const MOST_TIMES = 20;

/** Undefined where no button is called by the verb, or the words tell no bound. */
export function drawnClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, verb = '', wanted = ''] = DRAWS.exec(clause.source) ?? [];
  if (wanted === '' || turn.progress.length > 0) return undefined;
  const [button, ...more] = turn.model.elements.filter(
    ({ kind, name }) => kind === 'button' && normalise(name).split(' ')[0] === verb.toLowerCase(),
  );
  const condition = `there is a ${wanted}`;
  if (button === undefined || more.length > 0 || isBounded(condition, turn) === undefined) return undefined;
  const click: Clause = { source: `click: ${verb}`, command: { kind: 'click', target: button.name } };
  return clausesFor(clause, [{ kind: 'until', condition, deeds: [click], left: MOST_TIMES }]);
}
