// SPDX-License-Identifier: MIT
// "Freeze the credit card", where the debit card is open and shows "Freeze card": of things that fold side by side each has what is in it.
import { type Clause, clausesFor } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { contentsOf, isShut } from '../page/branches.ts';
import { isCalled, isControl } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Result, type Turn } from '../turn/turn.ts';
import { isNamedBy } from './member-steps.ts';
import { mayBeOfMember } from './of-member.ts';
import { deedsOn, type Said } from './said.ts';

/** What is done to several that fold side by side is done to each; what is done to a shut one, in that one alone. */
export function foldedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const said = saidOf(clause, turn);
  if (said === undefined) return undefined;
  const several = meantBy(said.whom, turn);
  if (several?.right === true) return eachOf(clause, said, several.meant);
  const element = foldCalled(said.whom, turn);
  if (element === undefined || isShut(element) !== true) return undefined;
  const [deed = ''] = said.deeds;
  if (!siblingsOf(element, turn).some((other) => shows(other, deed, turn))) return undefined;
  const clauses = clausesFor(clause, [
    { kind: 'open', target: pinned(element, said.whom) },
    { kind: 'click', target: deed },
  ]);
  return clauses?.map((one, i) => (i === 0 ? one : { ...one, path: [{ name: element.name }] }));
}

/** "Freeze both cards" of three: nobody knows which. */
export function unclearFolds(clause: Clause, turn: Turn): Result | undefined {
  const said = saidOf(clause, turn);
  const several = said === undefined ? undefined : meantBy(said.whom, turn);
  return said === undefined || several === undefined || several.right
    ? undefined
    : { state: 'unclear', phrase: said.whom, options: several.meant };
}

function saidOf(clause: Clause, turn: Turn): Said | undefined {
  if (clause.command.kind !== 'click' || !mayBeOfMember(clause, turn)) return undefined;
  const [said] = deedsOn(clause);
  return said !== undefined && said.deeds.length > 0 && said.tick === undefined ? said : undefined;
}

/** The clause once for each. */
const eachOf = (clause: Clause, { deeds: [deed = ''] }: Said, meant: Element[]): Clause[] =>
  meant.map(({ name }) => {
    const source = `${deed} ${name}`;
    return { ...clause, source, command: { kind: 'click', target: source } };
  });

/** `right`: they are as many as was said. */
interface Several {
  meant: Element[];
  right: boolean;
}

/** "The debit card and the credit card", "all cards", "both": of things that fold side by side. */
function meantBy(whom: string, turn: Turn): Several | undefined {
  const parts = listOf(whom);
  if (parts.length > 1) {
    const meant = parts.map((part) => foldCalled(part, turn));
    const [first] = meant;
    if (first === undefined || new Set(meant).size < parts.length) return undefined;
    const others = siblingsOf(first, turn);
    const all = meant.filter((one) => one !== undefined);
    return all.length === parts.length && all.slice(1).every((one) => others.includes(one))
      ? { meant: all, right: true }
      : undefined;
  }
  const [, count = '', noun = ''] = SEVERAL.exec(whom) ?? [];
  const word = stem(wordsOf(noun)[0] ?? '');
  const [first] = word === '' ? [] : folds(turn).filter(({ name }) => hasWord(name, word));
  if (first === undefined) return undefined;
  const meant = [first, ...siblingsOf(first, turn).filter(({ name }) => hasWord(name, word))];
  const wanted = /^both$/i.test(count) ? 2 : numberOf(count);
  return meant.length > 1 ? { meant, right: wanted === undefined || wanted === meant.length } : undefined;
}

const SEVERAL =
  /^(all|every|each|both|two|three|four|five|six)\s+(?:of\s+)?(?:the\s+|my\s+|our\s+)?(\p{L}+)$/iu;

const hasWord = (name: string, word: string): boolean => wordsOf(name).some((one) => stem(one) === word);

const folds = ({ model }: Turn): Element[] =>
  model.elements.filter(
    (element) =>
      element.node.expanded !== undefined && FOLDS.has(element.kind) && isShut(element) !== undefined,
  );

const FOLDS = new Set<Element['kind']>(['button', 'text', 'link']);

/** The one that folds and has all words by which it is told. */
function foldCalled(phrase: string, turn: Turn): Element | undefined {
  const found = turn.find(phrase, 'open');
  if (found.state !== 'found' || !folds(turn).includes(found.element)) return undefined;
  const telling = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  const isWhole = telling.every((word) => hasWord(found.element.name, stem(word)));
  return isWhole && isNamedBy(found.element, phrase) ? found.element : undefined;
}

/** Those of its make that stand with it, whether each has a wrapper of its own or not. */
const siblingsOf = (element: Element, turn: Turn): Element[] =>
  folds(turn).filter(
    ({ node }) =>
      node !== element.node &&
      node.role === element.node.role &&
      holdersOf(node).some((holder) => holdersOf(element.node).includes(holder)),
  );

const holdersOf = ({ parent }: Element['node']): Element['node'][] =>
  [parent, parent?.parent].filter((one) => one !== undefined);

/** Whether it is open, and has a control that is called so. */
function shows(element: Element, deed: string, { model }: Turn): boolean {
  const contents = isShut(element) === false ? contentsOf(element) : undefined;
  return (
    contents !== undefined &&
    model.elements.some((one) => isControl(one) && isWithin(one.node, contents) && isCalled(one, deed))
  );
}
