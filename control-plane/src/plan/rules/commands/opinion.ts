// SPDX-License-Identifier: MIT
// "Say that this page was helpful", "say that I do not own a bicycle": the page asks just that, and offers the answers beside it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, type PageModel, takesClicks } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const SAYS =
  /^(?:(?:say|state|indicate|vote|answer|note|tell (?:them|him|her|us|it))\s+that|(?:say|answer|tell (?:them|him|her|us|it))(?=\s+(?:i|we|it|they|he|she|the|my|our|this|that)\b))\s+(.+)$/i;
/** "My car is electric", "the vehicle isn't new": what is told of it. */
const STATES =
  /^(?<thing>it|this|that|(?:the|my|our) \p{L}+(?: \p{L}+)?)\s?(?:['’]s|is|are|was|has|have)?(?<told>(?:\s?n['’]?t\b| not\b)?\s(?:(?:an?|been)\s)?\p{L}[\p{L}-]*(?: \p{L}+)?)$/iu;
const DENIES = /\b(?:not|no|never|cannot)\b|n['’]t\b/i;
const SAME = 0.85;

/** The press of the answer; undefined where no question of the page asks for that, or it offers no such answer. */
export function opinionClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { input, memo, model, progress } = turn;
  const stated = statedIn(clause.source, turn);
  const said = SAYS.exec(clause.source)?.[1] ?? stated;
  if (said === undefined || progress.length > 0 || isDerived(clause)) return undefined;
  const asked = questionsFor(said, model);
  const questions = asked.length > 0 ? asked : questionsFor(said.replace(SUBJECT, ''), model);
  const question = questions.length > 1 ? nextBehind(questions, { input, memo, model }) : questions[0];
  if (question === undefined) return undefined;
  const answer = answersTo(question, model).find((one) => meansSo(one, said));
  // What is only stated answers no question but one that wants a yes or a no.
  if (answer === undefined || (stated !== undefined && !isYesOrNo(answer))) return undefined;
  const target = `ref:${answer.ref}`;
  return clausesFor(clause, [
    answer.kind === 'choice' ? { kind: 'check', target, on: true } : { kind: 'click', target },
  ]);
}

/** "The answer was helpful" where the page asks "Was this helpful?". */
const SUBJECT = /^(?:the|this|that|my)\s+\p{L}+\s+(?=(?:is|was|were|has|have)\b)/iu;

const telling = (text: string): string[] =>
  wordsOf(text.replace(/n['’]t\b/g, ' not')).filter(
    (word) => !STOP_WORDS.has(word) && !AUXILIARIES.has(word) && !DENIES.test(word),
  );

/** The questions with all words of what is said. */
function questionsFor(said: string, { root }: PageModel): SnapshotNode[] {
  const words = telling(said);
  return [...walk(root)].filter((node) => {
    const shownAs = node.children.length === 0 ? textOf(node) : isAsked(node) ? node.name : '';
    const text = node.text ?? shownAs;
    const shown = /\?\s*$/.test(text) ? wordsOf(text) : [];
    return words.length > 0 && words.every((word) => shown.some((other) => likeness(word, other) >= SAME));
  });
}

/** What radio buttons together answer. */
const isAsked = ({ role }: SnapshotNode): boolean => role === 'group' || role === 'radiogroup';

/** Each of several things is asked about: the one that was pressed last is meant. */
function nextBehind(
  questions: SnapshotNode[],
  { input, memo, model }: Pick<Turn, 'input' | 'memo' | 'model'>,
): SnapshotNode | undefined {
  const last = [...input.history, ...memo.sent]
    .map(({ action }) => action)
    .findLast((action) => 'ref' in action);
  const pressed = last && 'ref' in last ? model.elements.find(({ ref }) => ref === last.ref) : undefined;
  return pressed && questions.find(({ order }) => order > pressed.node.order);
}

/** What can be pressed or ticked in the smallest part around a question that has several such. */
function answersTo(question: SnapshotNode, { elements }: PageModel): Element[] {
  for (let at = isAsked(question) ? question : question.parent; at !== undefined; at = at.parent) {
    const { order, end } = at;
    const offered = elements.filter(
      ({ kind, node }) =>
        node.order > Math.max(order, question.order) &&
        node.order < end &&
        (kind === 'button' || kind === 'choice' || kind === 'link' || (kind === 'text' && takesClicks(node))),
    );
    if (offered.length > 1) return offered;
  }
  return [];
}

/** What is told of a thing; "my name is …" gives a field its value. */
function statedIn(source: string, turn: Turn): string | undefined {
  const { thing = '', told } = STATES.exec(source)?.groups ?? {};
  return turn.score(thing, 'set') < CALLED ? told : undefined;
}

const CALLED = 0.9;

const isYesOrNo = ({ kind, name }: Element): boolean =>
  kind === 'choice' && /^(?:yes|no)$/i.test(name.trim());

/** "Yes", "👍", or the very word that was said, denied where that was. */
function meansSo({ labels, node }: Element, said: string): boolean {
  const denies = DENIES.test(said);
  const names = [...labels.map(({ text }) => text), textOf(node)];
  return names.some((name) => {
    if ((denies ? /^(?:no|👎)\b/i : /^(?:yes|👍)(?!\p{L})/iu).test(name.trim())) return true;
    const shown = telling(name);
    return (
      DENIES.test(name) === denies && shown.length > 0 && shown.every((word) => wordsOf(said).includes(word))
    );
  });
}
