// SPDX-License-Identifier: MIT
// What is done to the one thing that is not called as all the others beside it, or to the greatest or longest of several.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { markedPart } from '../page/marked-part.ts';
import type { Element, PageModel } from '../page/model.ts';
import { oddOne, tellsOdd } from '../page/odd-one.ts';
import { utmostOption } from '../page/utmost-option.ts';
import { pinned, type Result, type Turn } from '../turn/turn.ts';

const PRESSES =
  /^(?:please )?(?:click|press|tap|hit|choose|select|pick|find|push|tick|open|mark|circle)(?: on)?\b/i;
const PLACE = / (?:in|of|from|under|for|at) (?:the )?((?:\p{L}+ )?(?:\p{L}|\d{1,2}))$/iu;
const NEXT = /,? and (?=the )|, (?=the )/i;

const CALLED = 0.9;
const PRESSED = new Set<Element['kind']>(['button', 'link', 'tab', 'menuitem']);

export function oddOneClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (isDerived(clause) || !PRESSES.test(source)) return undefined;
  const [verb = ''] = PRESSES.exec(source) ?? [];
  const parts = source.slice(verb.length).trim().split(NEXT);
  if (parts.length > 1)
    return parts.every((part) => tellsOdd(part) || isUtmost(part))
      ? parts.map((part) => ({ ...clause, source: `${verb} ${part}`, command: clicking(part) }))
      : undefined;
  const [element, ...more] = meantBy(source, turn) ?? [];
  return element === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(element, element.name) }]);
}

const clicking = (target: string): Command => ({ kind: 'click', target });

/** None where nothing on the page tells which one it is: a text that only asks for it is not it. */
export function untoldOne(clause: Clause, turn: Turn): Result | undefined {
  const { source, command } = clause;
  const isPress = command.kind === 'click' || command.kind === 'choose' || command.kind === 'check';
  if (!isPress || isDerived(clause) || !PRESSES.test(source)) return undefined;
  return meantBy(source, turn)?.length === 0
    ? { state: 'missing', phrase: source.replace(PRESSES, '').trim(), use: 'click', nearest: [] }
    : undefined;
}

const isUtmost = (phrase: string): boolean =>
  /^(?:on )?(?:the )?\p{L}+est (?:number|word|name|value|one)\b/iu.test(phrase);

/** Undefined where nothing is told so, or something is called just that. */
function meantBy(source: string, turn: Turn): Element[] | undefined {
  const phrase = source.replace(PRESSES, '').trim();
  if (!tellsOdd(source)) return utmostOption(phrase, turn.model);
  const called = turn.find(source, 'click');
  // "Odd one out" may be what a game is called.
  if (called.state === 'found' && called.score >= CALLED && PRESSED.has(called.element.kind))
    return undefined;
  const place = PLACE.exec(phrase)?.[1];
  const odd = oddOne(place === undefined ? turn.model : inPart(place, turn.model));
  return odd === undefined ? [] : [odd];
}

function inPart(place: string, model: PageModel): PageModel {
  const part = markedPart(place, model.root);
  if (part === undefined) return model;
  const elements = model.elements.filter(({ node }) => node.order >= part.from && node.order < part.to);
  return { ...model, elements };
}
