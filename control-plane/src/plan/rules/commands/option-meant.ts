// SPDX-License-Identifier: MIT
// Options that a clause means though it does not say that anything is chosen: "send it express", "give a score of 8".
import type { Clause } from '../language/command.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { AUXILIARIES } from '../language/soft-words.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { listsOf, matchOptions, optionsOf } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';

/** "Switch to US units" where what is chosen is called just "US". */
export function asChoice(clause: Clause, { model }: Turn): Clause[] {
  const { command } = clause;
  const isSwitch = command.kind === 'open' && /^(?:switch|change|go) to$/i.test(command.verb ?? '');
  // "Players, Needles" is a way to go, and "Needles" no kind of thing.
  const [, rest, noun = ''] = isSwitch ? (/^(.+[^\s,>›:])\s(\p{L}+)$/u.exec(command.target) ?? []) : [];
  return rest === undefined || !isUnknown(noun.toLowerCase(), model)
    ? []
    : [{ ...clause, command: { kind: 'choose', rest } }];
}

/** "Send it express": of all radio buttons one has the words that tell how. */
export function asOption(clause: Clause, { model }: Turn): Clause[] {
  const said = HOW.exec(clause.source)?.[1];
  const words = wordsOf(said ?? '').filter((word) => !STOP_WORDS.has(word));
  const options = model.elements.filter(
    ({ node, labels }) =>
      node.role === 'radio' &&
      words.length > 0 &&
      labels.some((label) => words.every((word) => label.words.includes(word))),
  );
  const [meant, ...more] = options;
  if (meant === undefined || more.length > 0) return [];
  return [{ ...clause, command: { kind: 'check', target: `ref:${meant.ref}`, on: true } }];
}

const HOW =
  /^(?:(?:please )?(?:send|ship|deliver|make|go|have|do|get|take|pay|travel|use)|(?:i|we)(?:['’](?:ll|d)| will| would)? (?:pay|take|have|go|travel|like|want|prefer))\s+(?:(?:it|that|this|them|for|by|with|in|via|as)\s+)*(.+)$/i;

const SCORE =
  /^(?:give|set|choose|select|pick|rate|score|mark)\b.*?\b(?:score|rating|mark|grade|points?|rate|likelihood|with|it|at)\s+(?:of\s+|an?\s+|as\s+|to\s+)?(\d{1,2})\b/i;

/** "Give a score of 8": one of several numbers side by side. */
export function asScore(clause: Clause, { model }: Turn): Clause[] {
  const amount = SCORE.exec(clause.source)?.[1];
  const isNumber = ({ name, node }: Element): boolean => /^\d{1,2}$/.test(name) && takesClicks(node);
  const scale = model.elements.filter(isNumber);
  const [meant, ...more] = scale.filter(({ name }) => name === amount);
  if (meant === undefined || more.length > 0 || scale.length < LEAST_OF_SCALE) return [];
  return [{ ...clause, command: { kind: 'click', target: `ref:${meant.ref}` } }];
}

const LEAST_OF_SCALE = 4;

/** "Show only the people who have not paid their fee": the option of a list that says no more and no less. */
export function asFilter(clause: Clause, { model }: Turn): Clause[] {
  const said = FILTERS.exec(clause.source)?.[1];
  const words = said === undefined ? [] : telling(said);
  const options = listsOf(model).flatMap((list) =>
    optionsOf(list).map(({ name, text = '' }) => name || text),
  );
  const [meant, ...more] = options.filter((option) => {
    const shown = telling(option);
    return shown.length > 1 && shown.length === words.length && words.every((word) => shown.includes(word));
  });
  return meant === undefined || more.length > 0
    ? []
    : [{ ...clause, command: { kind: 'choose', rest: meant } }];
}

const FILTERS = /^(?:show|list|display|see|view|filter(?: for| by)?)(?: me| us)?(?: only| just)?\s+(.+)$/i;

/** "Only show the money that came in": of what is pressed side by side the one whose every word is said, "in" as well. */
export function asView({ source, ...clause }: Clause, { model }: Turn): Clause[] {
  const said = wordsOf(FILTERS.exec(source.replace(/^(?:only|just)\s+/i, ''))?.[1] ?? '');
  const views = model.elements.filter(({ kind, name }) => {
    const words = wordsOf(name);
    // "No dogs allowed" shows none where they are.
    const isDenied = said.some((word) => DENIES.has(word) && !words.includes(word));
    return VIEWS.has(kind) && words.length > 1 && !isDenied && words.every((word) => said.includes(word));
  });
  const [meant, ...more] = views;
  if (meant === undefined || more.length > 0) return [];
  return [{ ...clause, source, command: { kind: 'click', target: `ref:${meant.ref}` } }];
}

const DENIES = new Set(['no', 'not', 'without', 'except']);
const VIEWS = new Set<Element['kind']>(['button', 'tab', 'link', 'text']);

/** "Switch the documentation to version 4.1": where nothing is called as the first, the one thing to choose that is called as the second. */
export function asValue({ source, ...clause }: Clause, turn: Turn): Clause[] {
  const rest = SWITCHED.exec(source)?.[1];
  if (rest === undefined) return [];
  const [option, ...options] = matchOptions(rest, listsOf(turn.model), turn.model).filter(isCalled);
  const [shown, ...more] = turn
    .matches(rest, 'choose')
    .filter((match) => isCalled(match) || match.element.name.toLowerCase() === rest.toLowerCase());
  const isOption = option !== undefined && options.length === 0;
  const isShown = shown !== undefined && more.length === 0 && takesClicks(shown.element.node);
  return isOption || isShown ? [{ ...clause, source, command: { kind: 'choose', rest } }] : [];
}

const SWITCHED = /^(?:switch|change|set|turn|put)\s+.{2,40}?\s+(?:to|into|over to|on to)\s+(.{2,40})$/i;
const CALLED = 0.95;
const isCalled = ({ score }: { score: number }): boolean => score >= CALLED;

/** Also what denies; without who or what it is said of. */
const telling = (text: string): string[] =>
  wordsOf(text.replace(/n['’]t\b/g, ' not')).filter(
    (word) =>
      word === 'not' ||
      !(STOP_WORDS.has(word) || AUXILIARIES.has(word) || ITEM_NOUNS.has(stem(word)) || WHO.has(word)),
  );
const WHO = new Set(
  'people members persons those everybody everyone who whose which that their his her its has have had'.split(
    ' ',
  ),
);

/** "How many are there? Press the button with that number": what was told just before is what the control is called. */
export function asTold(clause: Clause, { memo, model }: Turn): Clause[] {
  const { command } = clause;
  const said =
    command.kind === 'click' || command.kind === 'open'
      ? command.target
      : command.kind === 'choose'
        ? command.rest
        : '';
  const told = memo.answers.length > 0 && TOLD.test(said) ? memo.clipboard : undefined;
  const number = /-?\d+(?:\.\d+)?/.exec(told ?? '')?.[0];
  const [meant, ...more] = model.elements.filter(
    ({ name, node, kind }) =>
      name !== '' &&
      (name === told || name === number) &&
      (takesClicks(node) || kind === 'button' || kind === 'choice'),
  );
  if (meant === undefined || more.length > 0) return [];
  const target = `ref:${meant.ref}`;
  return [
    {
      ...clause,
      command: meant.kind === 'choice' ? { kind: 'choose', rest: target } : { kind: 'click', target },
    },
  ];
}

const TOLD =
  /^(?:the\s+)?(?:(?:button|number|one|option|card|answer|box|choice)\s+(?:with|for|of|showing|saying|that\s+(?:shows|says|has|matches|is))\s+(?:that|the|this|your|my)\s+)?(?:(?:right|correct|matching|same|that|this|your|my)\s+)?(?:button|number|answer|result|sum|count|total|one|option)$/i;
