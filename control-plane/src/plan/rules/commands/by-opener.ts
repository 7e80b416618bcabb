// SPDX-License-Identifier: MIT
// "Export as PDF", where "Export" only opens a menu: what is left of the words is looked for in what comes up.
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, normalise } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import { plainName } from '../page/disclosure.ts';
import type { Element } from '../page/model.ts';
import { wasOpened } from '../turn/explored.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ALIKE = 0.85;
/** How well what is left has to be called so in what is open. */
const THERE = 0.6;
const OPENS = new Set<Element['kind']>(['button', 'menuitem', 'text']);

/** Undefined where the words are more than a name to no one, or what they name opens nothing. */
export function openerClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command, source } = clause;
  if (command.kind !== 'click' || command.target !== source || turn.progress.length + turn.failures > 0)
    return undefined;
  const found = turn.find(source, 'click');
  if (found.state !== 'found' || !OPENS.has(found.element.kind)) return undefined;
  const shut = isShut(found.element);
  const isOpen = wasOpened(found.element, turn) || shut === false;
  if (!isOpen && shut !== true) return undefined;
  const name = plainName(found.element);
  const words = source.split(/\s+/);
  const rest = words.filter((word) => !isIn(word, found.element));
  // What is found by its list alone is called by none of the words.
  if (rest.length === words.length || rest.every((word) => STOP_WORDS.has(normalise(word)))) return undefined;
  const target = rest.join(' ');
  const inside: Clause = { source: target, command: { kind: 'click', target } };
  if (isOpen) return turn.score(target, 'click') >= THERE ? [inside] : undefined;
  const opening: Clause['command'] = { kind: 'open', target: pinned(found.element, name), verb: 'open' };
  return [
    { source: `open: ${source}`, command: opening },
    { ...inside, path: [{ name, opened: true }] },
  ];
}

const isIn = (word: string, { labels }: Element): boolean =>
  labels.some(({ words }) => words.some((shown) => likeness(normalise(word), shown) >= ALIKE));
