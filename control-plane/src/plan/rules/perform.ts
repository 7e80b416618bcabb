// SPDX-License-Identifier: MIT
// A command on the page as it is now → what to do. One function per kind of command.
import type { PageAction } from '../action.ts';
import { chooseValues } from './choose.ts';
import type { Command } from './command.ts';
import { conditionHolds, withSubject } from './condition.ts';
import { check, nameOf, setValue } from './fields.ts';
import type { Use } from './ground.ts';
import type { Element } from './model.ts';
import { prefixPairs, typePairs } from './pairs.ts';
import { readOut } from './readout.ts';
import { searchFor } from './search.ts';
import { quote } from './text.ts';
import { type Result, type Turn, unresolved } from './turn.ts';
import { listOf } from './words.ts';

export function perform(command: Command, turn: Turn): Result {
  switch (command.kind) {
    case 'goto':
      return act({ kind: 'goto', url: command.url }, `opened ${command.url}`, true);
    case 'click':
    case 'open':
      return press(turn, command.target, command.kind);
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
      return withTarget(turn, command.field, 'set', (element) => setValue(turn, element, command.value));
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
      return readOut(turn, command.question);
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

function press(turn: Turn, phrase: string, use: 'click' | 'open'): Result {
  const whole = turn.find(phrase, use);
  if (whole.state === 'found') return clickOn(whole.element);
  const parts = listOf(phrase);
  if (parts.length > 1 && whole.state === 'missing') return pressEach(turn, parts, use);
  return unresolved(whole, phrase, use);
}

function pressEach(turn: Turn, phrases: string[], use: Use): Result {
  const left = phrases.slice(turn.progress.length);
  const next = left[0] as string;
  const found = turn.find(next, use);
  if (found.state !== 'found') return unresolved(found, next, use);
  const result = clickOn(found.element);
  return result.state === 'act' ? { ...result, final: left.length === 1 } : result;
}

function clickOn(element: Element): Result {
  const name = nameOf(element);
  const toggles = element.kind === 'choice';
  return act({ kind: 'click', ref: element.ref, name }, `clicked ${quote(name)}`, !toggles);
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
  for (const { field, value } of pairs) {
    const found = field === undefined ? soleField(turn) : turn.find(field, 'type');
    if (found.state !== 'found') return unresolved(found, field ?? 'the field to type into', 'type');
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
  if (!every && (whole.state === 'found' || parts.length < 2))
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

function branch(turn: Turn, command: Extract<Command, { kind: 'if' }>): Result {
  const holds = conditionHolds(command.condition, turn);
  const chosen = (holds ? command.yes : command.no).map((then) => withSubject(then, command.condition));
  if (chosen.length === 0)
    return { state: 'skip', said: holds ? '' : `found that it is not so: ${command.condition}` };
  const clauses = chosen.map((then) => ({ source: command.condition, command: then }));
  turn.memo.clauses.splice(turn.at, 1, ...clauses);
  return perform(chosen[0] as Command, turn);
}
