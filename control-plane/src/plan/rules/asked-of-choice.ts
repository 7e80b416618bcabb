// SPDX-License-Identifier: MIT
// "How many free appointments does Ms Okoye have?", "at what time can six people come?": what a page of free times is to show is chosen in a list,
// or among words side by side, where the question names it; then it is asked once more.
import type { SnapshotNode } from '../snapshot.ts';
import type { Clause } from './language/command.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { isClock } from './language/moments.ts';
import { DAY_START } from './language/weekdays.ts';
import { type Element, takesClicks } from './page/model.ts';
import { optionsOf } from './page/options.ts';
import { chosenWords, freeAsked, withDigits } from './questions/free-asked.ts';
import { showsTimes } from './questions/free-times.ts';
import { pinned, type Turn } from './turn/turn.ts';

/** Undefined where the page shows no free times, or the question names nothing to be chosen, or several such things. */
export function askedOfChoice(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || turn.progress.length > 0) return undefined;
  const told = freeAsked(command.question, turn.input.today);
  if (told === undefined || told.others.length === 0 || !showsTimes(turn)) return undefined;
  const chosen = chosenWords(turn);
  const wanted = told.others.filter((word) => !chosen.includes(word));
  const said = withDigits(command.question);
  const isNamed = (name: string): boolean => {
    const words = withDigits(name).filter((word) => !STOP_WORDS.has(word));
    return (
      words.some((word) => wanted.includes(word)) &&
      words.every((word) => said.includes(word) || PEOPLE.test(word))
    );
  };
  const [only, ...more] = [...optionsNamed(isNamed, turn), ...wordsNamed(isNamed, turn)];
  return only === undefined || more.length > 0
    ? undefined
    : [
        { ...clause, ...only },
        { ...clause, later: true },
      ];
}

const PEOPLE = /^(?:people|persons?|guests?)$/;

type Choice = Pick<Clause, 'source' | 'command'>;

const optionsNamed = (isNamed: (name: string) => boolean, { model }: Turn): Choice[] =>
  model.elements.flatMap((list) => {
    const options = list.kind === 'list' ? optionsOf(list) : [];
    return options
      .filter(({ name }) => isNamed(name))
      .map(({ name }) => ({
        source: `complete: ${name}`,
        command: { kind: 'complete', field: pinned(list, ''), value: `"${name}"` } as const,
      }));
  });

const wordsNamed = (isNamed: (name: string) => boolean, { model }: Turn): Choice[] =>
  model.elements
    .filter((element) => isWord(element) && isNamed(element.name))
    .map((element) => ({
      source: `click: ${element.name}`,
      command: { kind: 'click', target: pinned(element, element.name) } as const,
    }));

/** One of several to click side by side that are no days and no hours. */
function isWord({ node, kind, name }: Element): boolean {
  const beside = (node.parent?.children ?? []).filter((one) => isPressed(one));
  const isPlain = kind === 'text' || kind === 'button';
  return isPlain && beside.length > 1 && takesClicks(node) && !isClock(name.trim()) && !DAY_START.test(name);
}

const isPressed = ({ role, pointer }: SnapshotNode): boolean => role === 'button' || pointer === true;
