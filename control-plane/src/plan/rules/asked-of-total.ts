// SPDX-License-Identifier: MIT
// "What does it cost to send a medium parcel by express?", where a form reckons its one price from what is chosen in it: what the question
// names is chosen, nothing is sent, and the price is read then.
import { asked } from './language/asked.ts';
import { type Clause, type Command, isDerived } from './language/command.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { SOFT_WORDS } from './language/soft-words.ts';
import { likeness, wordsOf } from './language/text.ts';
import { textOf } from './page/labels.ts';
import type { Element } from './page/model.ts';
import { optionsOf } from './page/options.ts';
import { formTotal } from './questions/form-total.ts';
import { pinned, type Turn } from './turn/turn.ts';

/** Undefined where the page shows no price or several, or nothing that is named is still to be chosen, or a word is nowhere on the page. */
export function askedOfTotal(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || turn.progress.length > 0 || isDerived(clause) || clause.later === true)
    return undefined;
  const question = command.question.replace(/[?.!\s]+$/, '');
  if (asked(question).kinds[0] !== 'price' || !PRICED.test(question)) return undefined;
  const total = formTotal(turn.model);
  if (total === undefined) return undefined;
  const choices = [
    ...optionsNamed(question, turn),
    ...radiosNamed(question, turn),
    ...boxesTold(question, turn),
  ];
  const open = choices.flatMap(({ todo }) => todo ?? []);
  const explained = [...choices.flatMap(({ words }) => words), ...wordsOf(textOf(turn.model.root))];
  const said = wordsOf(question).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));
  if (choices.length === 0 || !said.every((word) => ASKING.test(word) || isIn(word, explained)))
    return undefined;
  const rest = `what is the ${total.name.toLowerCase()}`;
  return [
    ...open.map((one): Clause => ({ source: `choose: ${clause.source}`, command: one })),
    { source: rest, command: { kind: 'read', question: rest }, later: true },
  ];
}

const PRICED = /\b(?:cost|costs|price|charge|fee|pay|how much)\b/i;
const ASKING =
  /^(?:cost|costs|price|charge|fee|pay|much|come|comes|total|without|including|plus|altogether)$/;
const isIn = (word: string, words: string[]): boolean => words.some((one) => likeness(word, one) >= ALIKE);
const ALIKE = 0.85;

interface Choice {
  words: string[];
  /** Absent of what is so already. */
  todo?: Command;
}

/** Of each list the option with the most words that are said. */
function optionsNamed(question: string, { model }: Turn): Choice[] {
  return model.elements
    .filter(({ kind }) => kind === 'list')
    .flatMap((list) => {
      const named = optionsOf(list)
        .filter(({ name, disabled }) => disabled !== true && isSaid(name, question))
        .sort((a, b) => b.name.length - a.name.length);
      const [best] = named;
      if (best === undefined) return [];
      const todo: Command = { kind: 'complete', field: pinned(list, list.name), value: `"${best.name}"` };
      return [{ words: wordsOf(best.name), ...(best.selected !== true && { todo }) }];
    });
}

const radiosNamed = (question: string, { model }: Turn): Choice[] =>
  model.elements
    .filter(({ node, name }) => node.role === 'radio' && isSaid(name, question))
    .map((radio) => ({
      words: wordsOf(radio.name),
      ...(radio.node.checked !== true && { todo: tick(radio, true) }),
    }));

/** "Without insurance", "with a lid": the box that is called so, as it is told. */
function boxesTold(question: string, turn: Turn): Choice[] {
  return [...question.matchAll(BOXES)].flatMap(([, tie = '', what = '']) => {
    const found = turn.find(what, 'check');
    if (found.state !== 'found' || found.element.node.role !== 'checkbox') return [];
    const on = !/^(?:without|no)$/i.test(tie);
    const isSo = (found.element.node.checked === true) === on;
    return [{ words: wordsOf(what), ...(!isSo && { todo: tick(found.element, on) }) }];
  });
}

const BOXES =
  /\b(with|without|including|plus|and|no)\s+(?:an?\s+|the\s+)?(\p{L}+(?:\s\p{L}+)?)(?=$|[,.?]|\s(?:and|with|without|by|in|to|for|cost|costs)\b)/giu;

const tick = (element: Element, on: boolean): Command => ({
  kind: 'check',
  target: pinned(element, element.name),
  on,
});

function isSaid(name: string, question: string): boolean {
  const [told, said] = [wordsOf(name), wordsOf(question)];
  return told.length > 0 && said.some((_, at) => told.every((word, i) => said[at + i] === word));
}
