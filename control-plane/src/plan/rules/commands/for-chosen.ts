// SPDX-License-Identifier: MIT
// "Add the snowy owl to the list", where "Add to list" does it to whatever is chosen in the tree: it is chosen first. "Find the adder and view
// its sheet" chooses what was to be found.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { ancestor } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** How well a thing has to be called what is said. */
const CALLED = 0.9;
const SAME = 0.85;

/** Chooses it, then presses what is called by the rest of the words; undefined where nothing is. */
export function forChosen(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  const hasTree = turn.model.elements.some(({ kind }) => kind === 'treeitem');
  if (!hasTree || isDerived(clause) || turn.progress.length > 0) return undefined;
  if (command.kind === 'find') return chosenToFind(command.target, clause, turn);
  const said = toldBy(command);
  for (const button of said === undefined ? [] : turn.model.elements.filter(isForAll)) {
    const whom = restOf(said as string, button);
    const element = whom === undefined ? undefined : itemCalled(whom, turn);
    if (element !== undefined)
      return clausesFor(clause, [
        { kind: 'choose', rest: pinned(element, element.name) },
        { kind: 'click', target: pinned(button, button.name) },
      ]);
  }
  return undefined;
}

/** Where what follows is pressed for whatever is chosen. */
function chosenToFind(target: string, clause: Clause, turn: Turn): Clause[] | undefined {
  const next = turn.memo.clauses[turn.at + 1]?.command;
  const pressed = next && toldBy(next)?.replace(PRONOUN, ' ').replace(/\s+/g, ' ');
  const button = pressed === undefined ? undefined : turn.find(pressed, 'click');
  if (button?.state !== 'found' || !isForAll(button.element)) return undefined;
  const element = itemCalled(target.replace(IN_TREE, ''), turn);
  return element && clausesFor(clause, [{ kind: 'choose', rest: pinned(element, element.name) }]);
}

const PRONOUN = /\b(?:its?|that one|this one|that|this)\b/gi;
const IN_TREE = / (?:in|on|from|within) the (?:\S+ )?(?:tree|list|hierarchy)$/i;

const isHeading = ({ node }: Element): boolean => node.role === 'heading';

/** An item of a tree that is not chosen yet, as what stands over the text beside it is. */
function itemCalled(whom: string, turn: Turn): Element | undefined {
  const found = turn.find(whom, 'choose');
  if (found.state !== 'found' || found.score < CALLED) return undefined;
  const { element } = found;
  const isChosen =
    element.node.selected === true ||
    turn.model.elements.some((one) => isHeading(one) && one.name === element.name);
  return element.kind === 'treeitem' && !isChosen ? element : undefined;
}

function toldBy(command: Command): string | undefined {
  if (command.kind === 'open') return `${command.verb || 'open'} ${command.target}`;
  return command.kind === 'click' ? command.target : undefined;
}

/** A button that belongs to no item. */
const isForAll = ({ kind, node }: Element): boolean =>
  kind === 'button' && ancestor(node, (role) => ITEMS.has(role), 6) === undefined;

const ITEMS = new Set(['treeitem', 'listitem', 'row', 'article']);

/** What is said beside the words of a button's name, the first of which it begins with; undefined where one of them is not said. */
function restOf(source: string, { name }: Element): string | undefined {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  const said = source.split(/\s+/);
  const isWord = (word: string, one: string): boolean => wordsOf(one).some((w) => likeness(w, word) >= SAME);
  const [verb] = words;
  if (verb === undefined || words.length < 2 || words.length > said.length || !isWord(verb, said[0] ?? ''))
    return undefined;
  const places = words.map((word) => said.findIndex((one) => isWord(word, one)));
  if (places.some((at) => at < 0)) return undefined;
  const rest = said.filter((_, at) => !places.includes(at)).join(' ');
  return rest.replace(TIES, '').trim() || undefined;
}

const TIES =
  /^(?:\s*\b(?:the|of|for|to|in|on|from)\b)+|(?:\s+(?:to|in|into|on|onto|from|of|for|the|my|our)\b)+\s*$/gi;
