// SPDX-License-Identifier: MIT
// "How much is the shortest flight from Dublin to Rome on 15 August?", where a form has to be filled in and sent before anything is told:
// what the question says of the way and the day goes there, the rest is asked of what comes up.
import type { Clause } from './language/command.ts';
import { ITEM_NOUNS } from './language/lexicon.ts';
import { stem } from './language/text.ts';
import { fillingClauses } from './mentions/clauses.ts';
import type { Element } from './page/model.ts';
import { inQuestionOrder } from './questions/word-order.ts';
import type { Turn } from './turn/turn.ts';

/** A noun for what is searched for, and what tells which: "flight | from Dublin to Rome on 15 August". */
const TOLD =
  /\b(\p{L}+)\s+((?:are\s+there\s+|is\s+there\s+)?(?:from|to|between|in|on|for|at|departing|leaving)\s+.+?)(\s+(?:cost|costs|leave|leaves|depart|departs|take|takes|arrive|arrives|start|starts|have|last))?$/iu;
/** "What would | the family suite | cost | for four guests from Monday to Friday". */
const COSTS =
  /^((?:what|how much)\s+(?:would|will|does|do|is|are))\s+((?:(?:the|an?)\s+)?\p{L}+(?:\s\p{L}+){0,3}?)(\s+(?:cost|be|come to))?\s+((?:from|to|between|on|for)\s.+)$/iu;
const LEAD = /^(?:please\s+)?(?:tell me|let me know|find out)\s+(?=(?:what|when|how)\b)/i;
/** "What the first flight from Oslo | costs | one way on 3 May": the verb stands between what the form is told. */
const VERB_WITHIN =
  /^((?:what|when|how (?:much|long))\s+(?:the|an?)\s.+?\s(?:from|to|between)\s.+?)\s+(costs|leaves|departs|takes|arrives)\s+((?:\p{L}+\s+)*?(?:on|at|for|in|one)\s.+)$/iu;
const LEAST_FIELDS = 2;
/** Such a form only tells what there is: a question books nothing. */
const LOOKS =
  /^(?:search|find|check|show|see|view|look|list|compare|calculate|track|go|get (?:an? |the |my )?(?:quotes?|prices?|fares?|rates?|times?|results?))\b/i;

/** The clauses that fill in the form and send it, then the rest of the question; undefined where it tells no form enough. */
export function askedOfForm(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || turn.progress.length > 0) return undefined;
  const question = command.question.replace(/[?.!\s]+$/, '');
  const parts = partsOf(question);
  if (parts === undefined) return undefined;
  const { noun, told } = parts;
  // What is chosen in the form is true of all that it finds.
  const chosen = choiceBefore(noun, parts.asked, turn);
  const asked = parts.asked.replace(`${chosen}${noun}`, noun);
  const rest: Clause = { source: asked, command: { kind: 'read', question: asked } };
  const { clauses } = turn.memo;
  const before = [...clauses];
  // What sends the form goes before what is asked of its results.
  clauses.splice(turn.at + 1, 0, rest);
  const source = `find ${chosen}${noun} ${told}`;
  const filling = fillingClauses({ source, command: { kind: 'find', target: source.slice(5) } }, turn);
  const isSent = clauses.length > before.length + 1 && onlyLooks(clauses[turn.at + 1], turn);
  if (filling !== undefined && isSent && filling.length >= LEAST_FIELDS) return filling;
  clauses.splice(0, clauses.length, ...before);
  return undefined;
}

/** "One-way" of "the shortest one-way flight", where the form has that to be chosen. */
function choiceBefore(noun: string, asked: string, turn: Turn): string {
  const before = asked.slice(0, asked.lastIndexOf(noun)).trim().split(' ');
  const said = [2, 1].map((count) => before.slice(-count).join(' '));
  const chosen = said.find((words) => {
    const [best] = turn.matches(words, 'check');
    return best !== undefined && best.element.kind === 'choice' && best.score >= CALLED;
  });
  return chosen === undefined ? '' : `${chosen} `;
}

const CALLED = 0.9;

interface Parts {
  /** What is searched for. */
  noun: string;
  /** What tells which one. */
  told: string;
  /** What is asked once the form is sent. */
  asked: string;
}

function partsOf(said: string): Parts | undefined {
  const question = inQuestionOrder(said.replace(LEAD, '').replace(VERB_WITHIN, '$1 $3 $2'));
  const match = TOLD.exec(question);
  const [, noun = '', told = '', verb = ''] = match ?? [];
  if (match !== null && ITEM_NOUNS.has(stem(noun.toLowerCase()))) {
    const there = /^(?:are|is)\s+there\b/i.exec(told)?.[0] ?? '';
    const asked = `${question.slice(0, match.index)}${noun}${there && ` ${there}`}${verb}`;
    return { noun, told: told.slice(there.length).trim(), asked };
  }
  const [, asking, thing, costs = '', which] = COSTS.exec(question) ?? [];
  if (thing === undefined || which === undefined) return undefined;
  // What the thing is called is told by what comes up, not by the form.
  return { noun: 'results', told: which, asked: `${asking} ${thing}${costs}` };
}

/** Whether what is pressed shows something and does nothing else. */
function onlyLooks(sending: Clause | undefined, { model }: Turn): boolean {
  const [, ref] = (sending?.command.kind === 'click' && /^ref:(\S+)/.exec(sending.command.target)) || [];
  const button = model.elements.find((element) => element.ref === ref);
  return button !== undefined && looksUp(button);
}

export const looksUp = ({ node, name }: Element): boolean =>
  node.form === 'looks-up' || LOOKS.test(name.trim());
