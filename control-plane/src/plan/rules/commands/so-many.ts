// SPDX-License-Identifier: MIT
// "Add two elements", "delete one of them", "remove the last one": a button that adds one is pressed so often, and of buttons side by side that
// nothing but their place tells apart so many are.

import type { Clause } from '../language/command.ts';
import { alsoCalled } from '../language/deeds.ts';
import { numberOf, ordinalOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Element, PageModel } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const MOST = 20;

/** Undefined where no number is told, or no one button adds one such thing. */
export const addedSoMany = (clause: Clause, turn: Turn): Clause[] | undefined =>
  turn.progress.length > 0 || clause.command.kind !== 'click' ? undefined : added(clause, turn);

/** Undefined where neither a number nor a place is told, or the page has no such buttons. */
export const takenOffSoMany = (clause: Clause, turn: Turn): Clause[] | undefined =>
  turn.progress.length > 0 || clause.command.kind !== 'click' ? undefined : takenOff(clause, turn);

const ADDS = /^(\p{L}+)\s+(.+)$/u;
const COUNTED = /^(\S+)\s+(?:more\s+|new\s+|other\s+|extra\s+)?(\p{L}+(?:\s\p{L}+)?)$/iu;

/** For each of what is told, "two kids and an animal", the one button that is called by the verb and by one such thing. */
function added(clause: Clause, { model }: Turn): Clause[] | undefined {
  const [, verb = '', told = ''] = ADDS.exec(clause.source) ?? [];
  const wanted = listOf(told).map((part) => {
    const [, count = '', noun = ''] = COUNTED.exec(part) ?? [];
    return { times: /^an?$/i.test(count) ? 1 : (numberOf(count) ?? 0), noun };
  });
  const isTold =
    wanted.some(({ times }) => times > 1) && wanted.every(({ times }) => times > 0 && times <= MOST);
  const presses = wanted.flatMap(({ times, noun }) => {
    const button = isTold ? adderOf(verb, noun, model) : undefined;
    return button === undefined ? [] : [pressOf(clause, button, times)];
  });
  return isTold && presses.length === wanted.length ? presses : undefined;
}

function adderOf(verb: string, noun: string, { elements }: PageModel): Element | undefined {
  const wanted = [verb, ...wordsOf(noun)].map((word) => stem(word.toLowerCase())).join(' ');
  const [button, ...more] = elements.filter(({ kind, name, node }) => {
    const called = wordsOf(name).filter((word) => !ANY.has(word));
    return kind === 'button' && node.disabled !== true && called.map(stem).join(' ') === wanted;
  });
  return more.length === 0 ? button : undefined;
}

const ANY = new Set(['a', 'an', 'another', 'new', 'more', 'one']);

const TAKES_OFF =
  /^(delete|remove|close|dismiss|discard)\s+(?:(all|both|\p{L}+|\d+)\s+of\s+(?:them|these|those|the\s+\p{L}+)|all(?:\s+(?:the\s+)?\p{L}+)?|the\s+(\p{L}+)(?:\s+\p{L}+)?)$/iu;

function takenOff(clause: Clause, { model }: Turn): Clause[] | undefined {
  const [said, verb = '', some, nth] = TAKES_OFF.exec(clause.source) ?? [];
  if (said === undefined) return undefined;
  const names = [verb.toLowerCase(), ...alsoCalled(verb.toLowerCase())];
  const buttons = model.elements.filter(
    ({ kind, name }) => kind === 'button' && names.includes(name.trim().toLowerCase()),
  );
  if (!areAlike(buttons)) return undefined;
  const meant = placed(buttons, some ?? (nth === undefined ? 'all' : undefined), nth);
  return meant?.map((button) => pressOf(clause, button, 1));
}

/** One behind the other, with nothing between them that tells whose each is. */
function areAlike(buttons: Element[]): boolean {
  const beside = buttons[0]?.node.parent?.children ?? [];
  const places = buttons.map(({ node }) => beside.indexOf(node));
  return buttons.length > 0 && places.every((at, i) => at >= 0 && at === (places[0] as number) + i);
}

function placed(
  buttons: Element[],
  some: string | undefined,
  nth: string | undefined,
): Element[] | undefined {
  if (some !== undefined) {
    const count = /^all$/i.test(some) ? buttons.length : /^both$/i.test(some) ? 2 : (numberOf(some) ?? 0);
    return count > 0 && count <= Math.min(buttons.length, MOST) ? buttons.slice(0, count) : undefined;
  }
  const place = ordinalOf(nth ?? '');
  const one = place === undefined ? undefined : buttons.at(place < 0 ? place : place - 1);
  return one && [one];
}

function pressOf(clause: Clause, button: Element, times: number): Clause {
  const target = pinned(button, button.name);
  return {
    ...clause,
    source: `click: ${clause.source}`,
    command: { kind: 'click', target: times > 1 ? `${target} ${times} times` : target },
  };
}
