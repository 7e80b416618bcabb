// SPDX-License-Identifier: MIT
// A command on the page as it is now → what to do. One function per kind of command.
import type { PageAction } from '../action.ts';
import { chooseValues } from './choose.ts';
import type { Command } from './command.ts';
import { complete } from './complete.ts';
import { withSubject } from './condition.ts';
import { check, selectOptions, setValue } from './fields.ts';
import type { Use } from './ground.ts';
import { inlineText } from './inline.ts';
import { STOP_WORDS, STRUCTURE_NOUNS } from './lexicon.ts';
import { type Element, nameOf } from './model.ts';
import { numberOf } from './numbers.ts';
import { matchOptions } from './options.ts';
import { assignments, prefixPairs, typePairs } from './pairs.ts';
import { readOut } from './readout.ts';
import { searchField, searchFor } from './search.ts';
import { stateOf } from './states.ts';
import { likeness, normalise, quote, stem, wordsOf } from './text.ts';
import { type Result, type Turn, unresolved } from './turn.ts';
import { listOf } from './words.ts';

export function perform(command: Command, turn: Turn): Result {
  switch (command.kind) {
    case 'goto':
      return act({ kind: 'goto', url: command.url }, `opened ${command.url}`, true);
    case 'click':
    case 'open':
      return press(turn, verbal(turn, command), command.kind);
    case 'copy':
      return copy(turn, command.source);
    case 'find':
      return find(turn, command.target);
    case 'hover':
      return withTarget(turn, command.target, 'hover', (element) =>
        act(
          { kind: 'hover', ref: element.ref, name: nameOf(element) },
          `pointed at ${quote(nameOf(element))}`,
          true,
        ),
      );
    case 'type':
      return typeAll(turn, command.rest);
    case 'fill':
      return fillAll(turn, command.rest);
    case 'set':
      return assign(turn, command.rest);
    case 'complete':
      return complete(turn, command.field, command.value);
    case 'clear':
      return clear(turn, command.target, command.verb);
    case 'choose':
      return chooseValues(turn, command.rest);
    case 'check':
      return checkAll(turn, command.target, command.on);
    case 'search':
      return searchFor(turn, command.text);
    case 'press':
      return act({ kind: 'press', key: command.key }, `pressed ${command.key}`, true);
    case 'scroll':
      return act(
        { kind: 'scroll', direction: command.direction },
        `scrolled ${SCROLLED[command.direction]}`,
        false,
      );
    case 'back':
      return act({ kind: 'back' }, 'went back', true);
    case 'forward':
      return act({ kind: 'forward' }, 'went forward', true);
    case 'wait':
      return act(
        {
          kind: 'wait',
          text: command.text.replace(
            /^(?:the\s+)?["“]?|["”]$|\s+(?:appears?|to appear|is shown|shows up)$/gi,
            '',
          ),
          seconds: 15,
        },
        `saw ${quote(command.text)}`,
        true,
      );
    case 'dialog':
      return act(
        { kind: 'dialog', accept: command.accept },
        command.accept ? 'accepted the dialog' : 'dismissed the dialog',
        true,
      );
    case 'read':
      return read(turn, command.question);
    case 'if':
      return branch(turn, command);
  }
}

const SCROLLED = { up: 'up', down: 'down', top: 'to the top', bottom: 'to the bottom' };

function act(action: PageAction, said: string, pause: boolean): Result {
  return { state: 'act', actions: [action], said, final: true, pause };
}

function withTarget(turn: Turn, phrase: string, use: Use, then: (element: Element) => Result): Result {
  const found = turn.find(phrase, use);
  return found.state === 'found' ? then(found.element) : unresolved(found, phrase, use);
}

function press(turn: Turn, said: string, use: 'click' | 'open'): Result {
  const { phrase, times } = repeated(said);
  const parts = several(phrase, turn, use);
  if (parts.length > 1) return pressEach(turn, parts, use);
  const whole = turn.find(phrase, use);
  if (whole.state === 'found')
    return times > 1 ? pressAgain(whole.element, times) : clickOn(turn, whole.element, phrase);
  if (isStructure(phrase) && turn.at + 1 < turn.memo.clauses.length) return { state: 'skip', said: '' };
  if (whole.state === 'unclear') return unresolved(whole, phrase, use);
  const column = /^(?:sort|order)\b.*?\bby\s+(?:the\s+)?(.+)$/i.exec(phrase);
  if (column) return press(turn, `${column[1]} column header`, use);
  const inside = inlineText(phrase, turn.model);
  if (inside !== undefined && turn.failures === 0)
    return act(
      { kind: 'click', ref: inside.ref, name: inside.text, text: inside.text },
      `clicked ${quote(inside.text)}`,
      true,
    );
  return unresolved(whole, phrase, use);
}

/** "View order 1002" where rows have a control "View": the verb is the name. */
function verbal(turn: Turn, command: Extract<Command, { kind: 'click' | 'open' }>): string {
  if (command.kind !== 'open' || command.verb === undefined) return command.target;
  const phrase = `${command.verb} ${command.target}`;
  const best = turn.matches(phrase, 'click')[0];
  const named = best?.element.labels.some((label) => label.words.includes(normalise(command.verb as string)));
  return best !== undefined &&
    named === true &&
    best.score >= Math.max(0.85, turn.score(command.target, 'open') - 0.05)
    ? phrase
    : command.target;
}

/** "Find the email by Bob and click the trash icon": the icon that is with the email, if it shows one; else the email is opened. */
function find(turn: Turn, target: string): Result {
  const next = turn.memo.clauses[turn.at + 1];
  if (next !== undefined && 'target' in next.command) {
    const joined = { ...next.command, target: `${next.command.target} for ${target}` };
    const result = perform(joined, turn);
    if (result.state === 'act') {
      turn.memo.clauses.splice(turn.at, 2, { source: next.source, command: joined });
      return result;
    }
  }
  const found = press(turn, target, 'open');
  return found.state === 'missing' && searchField(turn.model) !== undefined ? searchFor(turn, target) : found;
}

/** "plus twice", "next three times". */
function repeated(said: string): { phrase: string; times: number } {
  const match = /^(.+?)\s+(?:(once|twice|thrice)|(\S+)\s+times)$/i.exec(said);
  const times =
    match?.[2] === undefined
      ? numberOf(match?.[3] ?? '')
      : { once: 1, twice: 2, thrice: 3 }[match[2].toLowerCase()];
  return match && times !== undefined && times <= 20
    ? { phrase: match[1] as string, times }
    : { phrase: said, times: 1 };
}

function pressAgain(element: Element, times: number): Result {
  const action: PageAction = { kind: 'click', ref: element.ref, name: nameOf(element) };
  return {
    state: 'act',
    actions: Array.from({ length: times }, () => action),
    said: `clicked ${quote(nameOf(element))} ${times} times`,
    final: true,
    pause: true,
  };
}

/** "A, B and C" where each is on the page; "add A and B to the basket" → "add A to the basket", "add B to the basket". */
function several(phrase: string, turn: Turn, use: Use): string[] {
  if (!/,|\band\b/i.test(phrase) || turn.score(phrase, use) >= 0.96) return [];
  const parts = listOf(phrase);
  if (parts.length > 1 && parts.every((part) => turn.score(part, use) >= 0.85)) return parts;
  const words = phrase.split(/\s+/);
  const joint = words.indexOf('and');
  let best: { pair: string[]; score: number } = { pair: [], score: 1.6 };
  for (let head = 1; head <= Math.min(3, joint - 1); head++)
    for (let tail = words.length; tail >= Math.max(joint + 2, words.length - 4); tail--) {
      const shared = (part: string[]): string =>
        [...words.slice(0, head), ...part, ...words.slice(tail)].join(' ');
      const pair = [shared(words.slice(head, joint)), shared(words.slice(joint + 1, tail))];
      const score = pair.reduce((sum, one) => sum + turn.score(one, use), 0) - 0.001 * head;
      if (score > best.score) best = { pair, score };
    }
  return best.pair;
}

/** "through the file tree", "the sections below": where to look, not what to click. */
function isStructure(phrase: string): boolean {
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  return words.every((word) => STRUCTURE_NOUNS.has(stem(word)) || LOOKING.has(stem(word)));
}

const LOOKING = new Set([
  'through',
  'between',
  'among',
  'file',
  'folder',
  'tree',
  'tab',
  'different',
  'various',
  'collapsible',
  'accordion',
  'section',
]);

function pressEach(turn: Turn, phrases: string[], use: Use): Result {
  const left = phrases.slice(turn.progress.length);
  const next = left[0] as string;
  const found = turn.find(next, use);
  if (found.state !== 'found') return unresolved(found, next, use);
  const result = clickOn(turn, found.element, next);
  return result.state === 'act' ? { ...result, final: left.length === 1 } : result;
}

function clickOn(turn: Turn, element: Element, phrase: string): Result {
  const name = nameOf(element);
  const value = element.kind === 'field' ? valueIn(turn, phrase, element) : '';
  if (value !== '') return setValue(turn, element, value);
  const option =
    element.kind === 'list'
      ? matchOptions(withoutName(phrase, element), [element], turn.model)[0]
      : undefined;
  if (option !== undefined && option.score >= 0.75) return selectOptions(turn, element, [option.option]);
  const inner = element.kind === 'treeitem' && element.node.pointer !== true;
  const action: PageAction = { kind: 'click', ref: element.ref, name, ...(inner && { text: name }) };
  return act(action, `clicked ${quote(name)}`, element.kind !== 'choice');
}

/** "filter by Omar" on a field called "Filter" → "Omar"; a plain "click …" says no value. */
function valueIn(turn: Turn, phrase: string, element: Element): string {
  if (turn.memo.clauses[turn.at]?.source !== phrase) return '';
  const name = element.labels.flatMap((label) => label.words);
  const words = phrase
    .split(/\s+/)
    .filter((word) => !name.some((shown) => likeness(normalise(word), shown) >= 0.9));
  return words
    .join(' ')
    .replace(/^(?:by|for|with|to|as|is|of|the|:)\s+/i, '')
    .replace(/^(?:by|for|with|to|as|is|of|the|:)$/i, '');
}

/** "sort by price" on a list called "Sort by" → "price". */
function withoutName(phrase: string, element: Element): string {
  const name = new Set(wordsOf(element.name));
  return wordsOf(phrase)
    .filter((word) => !name.has(word) || STOP_WORDS.has(word))
    .join(' ');
}

/** Remembers what a field holds, for "paste it into …". */
function copy(turn: Turn, source: string): Result {
  const from = source
    .replace(/^(?:the\s+)?(?:text|value|content|contents)\s+(?:in|of|from|inside)\s+/i, '')
    .replace(/\s+(?:below|above)$/i, '');
  const filled = turn.model.elements.filter(({ kind, node }) => kind === 'field' && node.text);
  const found = turn.find(from, 'set');
  const element =
    found.state === 'found' && found.element.node.text
      ? found.element
      : filled.length === 1
        ? filled[0]
        : undefined;
  if (element === undefined)
    return unresolved(found.state === 'found' ? { state: 'missing', nearest: filled } : found, from, 'set');
  turn.memo.clipboard = element.node.text ?? '';
  return { state: 'skip', said: `copied ${quote(turn.memo.clipboard)}` };
}

function assign(turn: Turn, rest: string): Result {
  const pairs = assignments(rest, turn);
  return pairs.length > 0 ? setPairs(turn, pairs) : chooseValues(turn, rest);
}

function clear(turn: Turn, target: string, verb: string): Result {
  const found = turn.find(target, 'type');
  if (found.state !== 'found' || found.element.kind !== 'field')
    return press(turn, `${verb} ${target}`, 'click');
  const name = nameOf(found.element);
  return act(
    { kind: 'type', ref: found.element.ref, name, text: '', submit: false },
    `cleared ${quote(name)}`,
    false,
  );
}

function typeAll(turn: Turn, rest: string): Result {
  return setPairs(turn, typePairs(rest, turn));
}

function fillAll(turn: Turn, rest: string): Result {
  const into = /^(.+?)\s+with\s+(.+)$/i.exec(rest);
  const pairs = prefixPairs(rest, turn);
  if (pairs.length > 0) return setPairs(turn, pairs);
  if (into && !/\bform$/i.test(into[1] as string))
    return withTarget(turn, into[1] as string, 'set', (element) =>
      setValue(turn, element, into[2] as string),
    );
  return setPairs(turn, typePairs(rest, turn));
}

function setPairs(turn: Turn, pairs: { field: string | undefined; value: string }[]): Result {
  const actions: PageAction[] = [];
  const said: string[] = [];
  for (const { field, value: told } of pairs) {
    const value =
      turn.memo.clipboard !== undefined && /^(?:it|that|this|them|the text)$/i.test(told)
        ? `"${turn.memo.clipboard}"`
        : told;
    const found = field === undefined ? soleField(turn) : turn.find(field, 'set');
    if (found.state !== 'found') return unresolved(found, field ?? 'the field to type into', 'set');
    const result = setValue(turn, found.element, value);
    if (result.state === 'skip') said.push(result.said);
    else if (result.state !== 'act') return result;
    else {
      actions.push(...result.actions);
      if (!result.final) return { ...result, actions };
      said.push(result.said);
    }
  }
  if (actions.length === 0) return { state: 'skip', said: said.join(', ') };
  return { state: 'act', actions, said: said.join(', '), final: true, pause: false };
}

/** Where to type when nobody said where: the focused field, else the only one, else the only empty one. */
function soleField(turn: Turn): ReturnType<Turn['find']> {
  const fields = turn.model.elements.filter(
    (element) => element.kind === 'field' && element.node.disabled !== true,
  );
  const focused = fields.find((element) => element.node.active === true);
  const empty = fields.filter((element) => !element.node.text);
  const only = focused ?? (fields.length === 1 ? fields[0] : empty.length === 1 ? empty[0] : undefined);
  if (only !== undefined) return { state: 'found', element: only, score: 1 };
  return fields.length === 0 ? { state: 'missing', nearest: [] } : { state: 'unclear', options: fields };
}

function checkAll(turn: Turn, target: string, on: boolean): Result {
  const every =
    /^(?:all|every|each|both)(?:\s+(?:of\s+)?(?:the\s+)?(?:check ?box(?:es)?|boxes|options|items|switches|toggles)?)?$/i.test(
      target,
    );
  const marked = /^(.+?)\s+as\s+(.+)$/i.exec(target);
  if (marked && turn.score(target, 'check') < 0.6)
    return press(turn, `${marked[2]} for ${marked[1]}`, 'click');
  const whole = turn.find(target, 'check');
  const parts = listOf(target);
  const apart = parts.length > 1 && !(whole.state === 'found' && whole.score >= 0.96);
  if (!every && !apart)
    return whole.state === 'found' ? check(whole.element, on) : unresolved(whole, target, 'check');
  const elements: Element[] = every
    ? turn.model.elements.filter((element) => element.kind === 'choice' && element.node.role !== 'radio')
    : [];
  for (const part of every ? [] : parts) {
    const found = turn.find(part, 'check');
    if (found.state !== 'found') return unresolved(found, part, 'check');
    elements.push(found.element);
  }
  const results = elements.map((element) => check(element, on));
  const actions = results.flatMap((result) => (result.state === 'act' ? result.actions : []));
  const said = results
    .flatMap((result) => (result.state === 'act' || result.state === 'skip' ? [result.said] : []))
    .join(', ');
  return actions.length === 0
    ? { state: 'skip', said }
    : { state: 'act', actions, said, final: true, pause: false };
}

/** What looks like a question may be a listing: "where to: Porto". */
function read(turn: Turn, question: string): Result {
  const pairs = /:\s/.test(question) && !question.includes('?') ? prefixPairs(question, turn) : [];
  return pairs.length > 0 ? setPairs(turn, pairs) : readOut(turn, question);
}

function branch(turn: Turn, command: Extract<Command, { kind: 'if' }>): Result {
  const holds = stateOf(command.condition, turn) === true;
  const chosen = (holds ? command.yes : command.no).map((then) => withSubject(then, command.condition));
  if (chosen.length === 0)
    return { state: 'skip', said: holds ? '' : `found that it is not so: ${command.condition}` };
  const clauses = chosen.map((then) => ({ source: command.condition, command: then }));
  turn.memo.clauses.splice(turn.at, 1, ...clauses);
  return perform(chosen[0] as Command, turn);
}
