// SPDX-License-Identifier: MIT
// "Who made the index to the burials?", where a tree has a branch "Burials": what is told of its few leaves is shown once they are chosen.
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, wordsOf } from './language/text.ts';
import { contentsOf, isShut } from './page/branches.ts';
import { type Element, isWithin } from './page/model.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** Of more of them nobody would look at each. */
const MOST = 3;
const ALIKE = 0.9;
/** A click on it may load it. */
const FILE = /\.\w{2,4}$/;

/** The next leaf to choose of a branch that is open and that the question names; undefined where there is none. */
export function leafNamed(question: string, turn: Turn): Element | undefined {
  const items = turn.model.elements.filter(({ kind }) => kind === 'treeitem');
  const branches = items.filter((one) => isShut(one) === false && isSaid(one.name, question));
  return branches.flatMap((branch) => {
    const part = contentsOf(branch);
    const inside = items.filter(
      ({ node }) => part !== undefined && node !== branch.node && isWithin(node, part),
    );
    const areLeaves = inside.every((one) => isShut(one) === undefined && !FILE.test(one.name));
    return areLeaves && inside.length <= MOST ? inside.filter((one) => !wasOpened(one, turn)) : [];
  })[0];
}

function isSaid(name: string, question: string): boolean {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  const said = wordsOf(question);
  return words.length > 0 && words.every((word) => said.some((one) => likeness(word, one) >= ALIKE));
}
