// SPDX-License-Identifier: MIT
// "Like the bakery's post and comment “Yum”": what is said last is said of what the clause before was about, where it can be said of several.
import { type Clause, toldIn } from '../language/command.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { parseClause } from '../language/parse.ts';
import { controlFor, menuIn } from '../page/member-controls.ts';
import { isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { soleIn } from './members-meant.ts';
import { deedsOn } from './said.ts';

const ANSWERS =
  /^(?:(?<verb>comment|reply|respond|answer)(?:\s+(?:with|that|saying))?|(?:leave|add|post|write|make)\s+an?(?:other)?\s+(?<noun>comment|reply|answer)(?:\s+(?:saying|that says|reading|with))?)\b[\s:]+(?!(?:on|under|to|below|for|at)\s)(?<text>\S.*)$/is;
/** It says itself of what. */
const PLACED =
  /(?:["”]|^[^"“]*)\s+(?:on|under|below|beneath)\s+(?:it|them|that|this|the|my|both|all)\b[^"”]*$/i;
const QUOTED = /^["“].*["”]$/s;

/** Undefined where the clause before was not done to one thing of a list, or that has nothing to say it by. */
export function answeredThere(clause: Clause, turn: Turn): Clause[] | undefined {
  const { verb, noun, text } = ANSWERS.exec(clause.source)?.groups ?? {};
  const before = turn.memo.clauses[turn.at - 1];
  if (text === undefined || before === undefined || PLACED.test(text) || turn.progress.length > 0)
    return undefined;
  const source = toldIn(before);
  const [done] = deedsOn({ source, command: { kind: 'click', target: source } });
  const deed = verb ?? noun ?? '';
  const meant = done && mayBeHidden(done.deeds[0] ?? '') ? soleIn(turn, done) : undefined;
  if (done === undefined || meant === undefined || hasFieldElsewhere(turn)) return undefined;
  const { member } = meant;
  const canAnswer = controlFor(member, [deed], turn.model) ?? menuIn(member, turn.model);
  const said = `${deed} ${deed === 'comment' ? 'on' : 'to'} ${done.whom} with ${QUOTED.test(text) ? text : `"${text}"`}`;
  const command = canAnswer && parseClause(said);
  return command && [{ ...clause, source: said, command }];

  function hasFieldElsewhere({ model }: Turn): boolean {
    return model.elements.some(
      ({ kind, node, name }) =>
        kind === 'field' &&
        /\b(?:comment|reply|answer)\b/i.test(name) &&
        !isWithin(node, meant?.group.collection.parent ?? node),
    );
  }
}
