// SPDX-License-Identifier: MIT
// "The letter to the landlord", where a folder is called "Letters": it is in there, if anywhere; the folder is not meant.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { isRoleWord } from '../language/phrase.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import { disclosureOf } from '../page/disclosure.ts';
import { isMenu } from '../page/member-controls.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ALIKE = 0.78;
/** A name that holds a word of what was said. */
const SHOWS = 0.9;
const TOLD = /\s(?:to|of|about|for|from|with|by|called|named|on)\s+(?:the\s+|my\s+|our\s+|an?\s+)?(\S.*)$/i;

/** The thing itself where it is in sight; 'inside' where only what may hold it is, undefined where the branch is meant. */
export function inBranch(branch: Element, phrase: string, turn: Turn): Element | 'inside' | undefined {
  if (isMenu(branch) || (disclosureOf(branch) === undefined && isShut(branch) === undefined))
    return undefined;
  const left = tellingIn(TOLD.exec(phrase)?.[1] ?? '').filter((word) => !shows(branch, word));
  if (left.length === 0) return undefined;
  const [only, ...more] = turn.model.elements.filter(
    (element) =>
      element !== branch &&
      element.kind !== 'tab' &&
      (element.kind === 'link' || element.kind === 'treeitem' || element.node.pointer === true) &&
      left.every((word) => shows(element, word, SHOWS)),
  );
  return only !== undefined && more.length === 0 ? only : 'inside';
}

/** What is in a branch is pressed, before the branch is taken for it that shows the words of all that is in it. */
export function twigClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'click' || isDerived(clause) || !TOLD.test(command.target)) return undefined;
  const [best] = turn.matches(command.target, 'click');
  const meant = best === undefined ? undefined : inBranch(best.element, command.target, turn);
  return meant === undefined || meant === 'inside'
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(meant, meant.name) }]);
}

const shows = ({ labels }: Element, word: string, least = ALIKE): boolean =>
  labels.some(({ words }) => words.some((shown) => likeness(word, shown) >= least));

const tellingIn = (text: string): string[] =>
  wordsOf(text).filter(
    (word) =>
      !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !STRUCTURE_NOUNS.has(stem(word)) && !isRoleWord(word),
  );
