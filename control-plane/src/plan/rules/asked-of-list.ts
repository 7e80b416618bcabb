// SPDX-License-Identifier: MIT
// "When are the bins of Heron Close emptied?", where a page tells it of one street at a time: the street is chosen and looked up, then the
// question is asked of what comes up.
import type { SnapshotNode } from '../snapshot.ts';
import { looksUp } from './asked-of-form.ts';
import type { Clause } from './language/command.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, wordsOf } from './language/text.ts';
import { type Element, isWithin } from './page/model.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const ALIKE = 0.95;
const LEAST_OPTIONS = 3;
const LOOKED_UP = 'looked up in a list';

/** Undefined where not just one list beside a button that only shows something offers what the question names. */
export function askedOfList(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || wasTried(turn, LOOKED_UP)) return undefined;
  const found = turn.model.elements.flatMap((list) => {
    const option = list.kind === 'list' ? optionIn(list.node, command.question) : undefined;
    const button = option === undefined ? undefined : buttonBeside(list, turn);
    return option === undefined || button === undefined ? [] : [{ list, option, button }];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  mark(turn, LOOKED_UP);
  return [
    { ...clause, command: { kind: 'complete', field: `ref:${only.list.ref}`, value: only.option } },
    { ...clause, command: { kind: 'click', target: `ref:${only.button.ref}` } },
    { ...clause, command: { kind: 'read', question: withoutPlace(command.question, only.option) } },
  ];
}

/** "… in Heron Close": what was looked up need not be told of what comes up. */
function withoutPlace(question: string, option: string): string {
  const name = wordsOf(option).join(String.raw`[\s,'’.-]+`);
  const left = question.replace(
    new RegExp(String.raw`\s+(?:in|at|of|on|for|from)\s+(?:the\s+)?${name}\b`, 'i'),
    '',
  );
  return left.split(/\s+/).length > 2 ? left : question;
}

/** The one of several that is said in full; of "Mill" and "Mill Bank" the longer. */
function optionIn({ children }: SnapshotNode, question: string): string | undefined {
  const said = wordsOf(question);
  const options = children.filter(({ role }) => role === 'option');
  const named = options.filter(({ name }) => {
    const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
    const isSaid = words.every((word) => said.some((one) => likeness(one, word) >= ALIKE));
    return words.some((word) => /\p{L}{3}/u.test(word)) && isSaid;
  });
  const longest = Math.max(...named.map(({ name }) => name.length));
  const [option, ...more] = named.filter(({ name }) => name.length === longest);
  const isMeant = option !== undefined && more.length === 0 && option.selected !== true;
  return isMeant && options.length >= LEAST_OPTIONS ? option.name : undefined;
}

/** The only button of the box that holds the list and nothing else to fill in. */
function buttonBeside({ node }: Element, { model: { elements } }: Turn): Element | undefined {
  for (let box = node.parent; box !== undefined; box = box.parent) {
    const inside = elements.filter((element) => element.node !== node && isWithin(element.node, box));
    if (inside.some(({ kind }) => kind === 'field' || kind === 'list' || kind === 'choice')) return undefined;
    const [button, ...more] = inside.filter(({ kind }) => kind === 'button');
    if (button !== undefined) return more.length === 0 && looksUp(button) ? button : undefined;
  }
  return undefined;
}
