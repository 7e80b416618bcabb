// SPDX-License-Identifier: MIT
// "Go to Players, Needles", "the second-hand polka records": where nothing is called by all of it, what leads on ("Players ›", a menu that is shut)
// and whose every word is said is opened first, and the rest looked for in what comes up.
import { clausesOf } from '../language/clauses.ts';
import type { Clause } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { fileIn } from '../language/files.ts';
import { ITEM_NOUNS, STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { likeness, normalise, stem, wordsOf } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import { plainName } from '../page/disclosure.ts';
import { distinct } from '../page/ground.ts';
import { leadsOn, withoutLead } from '../page/leads-on.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** What shows that it brings another menu is no more than the way, however well it fits; nor is a folder that is shut. */
export const drilledFirst = (clause: Clause, turn: Turn): Clause[] | undefined =>
  through(clause, turn, leadsOn) ?? through(clause, turn, (element) => isFolderOnWay(element, clause, turn));

/** "Lea's report", "the garden plan" in a tree of files: what is said besides is in it. */
function isFolderOnWay(element: Element, clause: Clause, turn: Turn): boolean {
  const { source } = clause;
  const { model } = turn;
  if (!OPENS.test(source) || !isShutMenu(element)) return false;
  if (isBegun(clause, turn) || isOneOf(element, clause)) return true;
  const [, whose] = OWNER.exec(source) ?? [];
  const isOwner = whose !== undefined && tellingIn(nameOf(element)).join(' ') === tellingIn(whose).join(' ');
  return isOwner || (!FOLDER.test(source) && model.elements.some(({ name }) => fileIn(name) !== undefined));
}

/** "2025 wedding", once "Photos" was opened for it, is in the folder "2025" and not that. */
function isBegun({ source }: Clause, { memo, at }: Turn): boolean {
  const before = memo.clauses[at - 1];
  return /^go to /i.test(source) && before?.command.kind === 'open' && before.source.startsWith('open: ');
}

/** "The landlord letter" is one of the "Letters". */
function isOneOf(element: Element, clause: Clause): boolean {
  const [name = '', ...more] = tellingIn(nameOf(element));
  const words = tellingIn(saidIn(clause) ?? '');
  const last = words.at(-1) ?? '';
  return more.length === 0 && words.length > 1 && last !== name && stem(name) === last;
}

const OPENS = /^(?:open|go to|find|show|click(?: on)?)\s/i;
const OWNER = /\s(\p{Lu}\p{L}+)['’]s\s/u;
const FOLDER = /\b(?:folder|directory|branch|section)\b/i;

/** Undefined where nothing leads on that is said in full, or several do, or that is all that was said. */
export const drilledClauses = (clause: Clause, turn: Turn): Clause[] | undefined =>
  through(clause, turn, (element) => leadsOn(element) || isShutMenu(element));

function through(clause: Clause, turn: Turn, leads: (element: Element) => boolean): Clause[] | undefined {
  const said = saidIn(clause);
  if (said === undefined || turn.progress.length + turn.failures > 0) return undefined;
  const named = turn.model.elements.flatMap((element) => {
    const shown = leads(element) && !wasPressed(element, turn) ? tellingIn(nameOf(element)) : [];
    const words = tellingIn(outOfQuotes(said, nameOf(element)));
    const isSaid =
      shown.length > 0 && shown.every((word) => words.some((one) => likeness(one, word) >= SAME));
    return isSaid ? [{ element, shown }] : [];
  });
  const most = Math.max(...named.map(({ shown }) => shown.length));
  const best = named.filter(({ shown }) => shown.length === most);
  const [only, ...more] = distinct(best.map(({ element }) => element));
  const rest = only === undefined ? '' : withoutWords(said, best[0]?.shown ?? []);
  if (only === undefined || more.length > 0 || !tellingIn(rest).some(isName)) return undefined;
  return [
    {
      source: `open: ${clause.source}`,
      command: { kind: 'open', target: pinned(only, nameOf(only)), verb: leadsOn(only) ? 'open' : 'expand' },
    },
    ...(wayOn(said, best[0]?.shown ?? []) ?? [
      { source: `go to ${rest}`, command: { kind: 'open', target: rest, verb: 'go to' } },
    ]),
  ];
}

/** "Print care label" in quotes speaks of no menu "Care". */
const outOfQuotes = (said: string, name: string): string =>
  said.replace(/["“]([^"”]+)["”]/g, (quote, text: string) =>
    normalise(text) === normalise(name) || !/\s/.test(text) ? quote : ' ',
  );

/** "Residents, Waste, Bulky waste": what is behind the first is a way of its own; undefined where it is one name. */
function wayOn(said: string, shown: string[]): Clause[] | undefined {
  const [first = '', ...others] = said.split(/\s*[,>›»→]\s*/u).filter((part) => part !== '');
  const isFirst = tellingIn(first).every((word) => shown.some((other) => likeness(word, other) >= SAME));
  return isFirst && others.length > 1 ? clausesOf(`go to ${others.join(' > ')}`) : undefined;
}

const SAME = 0.9;

/** What is gone to or chosen; what is done to something is no way into a menu. */
function saidIn({ command, source }: Clause): string | undefined {
  if (command.kind === 'open') return command.target.startsWith('ref:') ? undefined : command.target;
  if (command.kind === 'choose') return command.rest.startsWith('ref:') ? undefined : command.rest;
  const isPress = command.kind === 'click' && command.target !== source && !command.target.startsWith('ref:');
  return isPress && !isDeed(wordsOf(command.target)[0] ?? '') ? command.target : undefined;
}

const tellingIn = (text: string): string[] => wordsOf(text).filter((word) => !STOP_WORDS.has(word));

/** "The Records menu" is no more than "Records". */
const isName = (word: string): boolean => !STRUCTURE_NOUNS.has(stem(word)) && !ITEM_NOUNS.has(stem(word));

const isShutMenu = (element: Element): boolean =>
  !TAKES.has(element.kind) && takesClicks(element.node) && isShut(element) === true;
const TAKES = new Set<Element['kind']>(['choice', 'field', 'list']);

const nameOf = (element: Element): string => withoutLead(plainName(element));

const wasPressed = ({ ref, name }: Element, { input }: Turn): boolean =>
  input.history.some(({ action }) => action.kind === 'click' && action.ref === ref && action.name === name);

/** What is said beside a name that was found, without what joined the two. */
function withoutWords(said: string, shown: string[]): string {
  const isOfName = (token: string): boolean =>
    tellingIn(token).length > 0 &&
    tellingIn(token).every((word) => shown.some((other) => likeness(word, other) >= SAME));
  return said
    .split(/[\s,>›»→]+/u)
    .filter((token) => token !== '' && !isOfName(token))
    .join(' ')
    .replace(/^(?:(?:and|then|the|in|under|to)\s+)+/i, '')
    .trim();
}
