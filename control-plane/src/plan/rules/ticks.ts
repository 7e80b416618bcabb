// SPDX-License-Identifier: MIT
import { check } from './fields.ts';
import type { Element } from './model.ts';
import { press } from './press.ts';
import { type Result, type Turn, unresolved } from './turn.ts';
import { listOf } from './words.ts';

export function checkAll(turn: Turn, target: string, on: boolean): Result {
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
