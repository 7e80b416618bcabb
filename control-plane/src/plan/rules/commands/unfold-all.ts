// SPDX-License-Identifier: MIT
// "Expand all four questions", "collapse every section", "unfold everything": each thing of the page that folds and is not so yet, and then
// what came up in them.
import { type Clause, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import { disclosureOf, plainName } from '../page/disclosure.ts';
import { isMenu } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { manyOf } from './many.ts';

const ASKS =
  /^(?:(?<opens>expand|unfold|open(?: up)?)|(?<shuts>collapse|fold(?: up)?|close|shut))\s+(?:up\s+)?(?:(?:everything|all)(?: up)?|(?:(?:all|both|each|every(?: one)?)(?: of)?|the)\s+(?:(?:of\s+)?(?:the|these|those)\s+)?(?:(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s*)?(?<noun>\p{L}+(?: \p{L}+)?)?)(?:\s+(?:here|below|above|(?:on|of|in) (?:the|this) (?:page|list|tree)))?$/iu;

/** What is also opened otherwise needs a noun for what folds. */
const PLAIN = /^(?:open|close|shut)/i;
const FOLDING =
  /^(?:sections?|panels?|questions?|answers?|folders?|branch(?:es)?|nodes?|groups?|categor(?:y|ies)|chapters?|topics?|accordions?|parts?|them|these|those)$/i;

/** Undefined where a control says that it does so, or the number is another, or not all that is said folds. */
export function unfoldedAll(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const groups = ASKS.exec(source.replace(/[.!\s]+$/, ''))?.groups;
  if (groups === undefined || isDerived(clause) || turn.progress.length > 0) return undefined;
  if (command.kind !== 'open' && command.kind !== 'click') return undefined;
  const { count, noun = '', shuts } = groups;
  const isSeveral = ALL.test(source) || count !== undefined;
  if (!isSeveral || (PLAIN.test(source) && !FOLDING.test(noun))) return undefined;
  const [best] = turn.matches(source, 'click');
  if (best !== undefined && best.score >= CALLED && ALL.test(best.element.name)) return undefined;
  const folding = such(noun, turn.model.elements.filter(folds));
  const derived = `open: ${source}`;
  const before = turn.memo.clauses.slice(0, turn.at).filter((one) => one.source === derived);
  const wanted = /\bboth\b/i.test(source) ? 2 : count === undefined ? folding.length : numberOf(count);
  const pressed = before.length === 0 ? manyOf(turn, command.target, 'open') : undefined;
  if (pressed !== undefined) return undefined;
  if (before.length === 0 && (folding.length < 2 || folding.length !== wanted)) return undefined;
  const tried = new Set(before.map((one) => ('target' in one.command ? one.command.target : '')));
  const verb = shuts === undefined ? 'expand' : 'collapse';
  const targetOf = (one: Element): string => pinned(one, plainName(one));
  const left = folding.filter((one) => isShut(one) === (shuts === undefined) && !tried.has(targetOf(one)));
  if (before.length > 0 && (left.length === 0 || before.length > MOST)) return [];
  // The inner ones are shut before what holds them; what is so already is told of the first.
  const inTurn = left.length === 0 ? folding.slice(0, 1) : shuts === undefined ? left : left.reverse();
  return [
    ...inTurn.map(
      (one): Clause => ({ source: derived, command: { kind: 'open', target: targetOf(one), verb } }),
    ),
    clause,
  ];
}

/** Branches within branches come up in turn. */
const MOST = 40;

const ALL = /\b(?:all|both|each|every|everything)\b/i;
const CALLED = 0.9;
const folds = (element: Element): boolean =>
  FOLDS.has(element.kind) &&
  /[\p{L}\d]/u.test(element.name) &&
  !isMenu(element) &&
  disclosureOf(element) !== undefined;

const FOLDS = new Set<Element['kind']>(['button', 'text', 'heading', 'treeitem', 'link']);

/** Those that are called by the noun, where only some are; each once, by its outermost part. */
function such(noun: string, found: Element[]): Element[] {
  const whole = found.filter(
    (one) => !found.some((other) => other !== one && isWithin(one.node, other.node)),
  );
  const [word = ''] = wordsOf(noun).slice(-1).map(stem);
  const called = whole.filter(({ name }) => wordsOf(name).map(stem).includes(word));
  return called.length > 0 ? called : whole;
}
