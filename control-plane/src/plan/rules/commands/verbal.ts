// SPDX-License-Identifier: MIT
// A verb of the command language may be a part of what a control is called.
import type { Command } from '../language/command.ts';
import { likeness, normalise } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';

/** "View order 1002" where rows have a control "View": the verb is the name, or "show the grid" means "Grid view". */
export function verbal(turn: Turn, command: Extract<Command, { kind: 'click' | 'open' }>): string {
  if (command.kind !== 'open' || command.verb === undefined) return command.target;
  const { verb, target } = command;
  // "Show me how to get there" speaks of no "On show".
  const asked = ASKS.exec(target)?.[1];
  if (asked !== undefined) return asked;
  const phrase = `${verb} ${target}`;
  const [best] = turn.matches(phrase, 'click');
  const alone = turn.score(target, 'open');
  const isNamed = (least: number): boolean =>
    best?.element.labels.some(
      ({ words }) =>
        words.some((word) => likeness(normalise(verb), word) >= least) &&
        // "Open all" is for no one of them.
        (alone < FOUND || !words.includes('all') || /\ball\b/i.test(target)),
    ) === true;
  const named =
    alone < FOUND
      ? isNamed(0.9) && (best?.score ?? 0) > FOUND
      : isNamed(1) && (best?.score ?? 0) >= Math.max(0.85, alone - 0.05);
  return named ? phrase : target;
}

const ASKS =
  /^(?:how (?:to|i (?:can|could)|you (?:can|could)|we (?:can|could))|where(?: to)?|what|when|who)\s+(\S.*)$/i;

/** A phrase that scores less means nothing on the page. */
const FOUND = 0.6;
