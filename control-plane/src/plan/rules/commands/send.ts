// SPDX-License-Identifier: MIT
// Sends what was typed last: by the nearest button behind it that says so, else by the Enter key.

import { quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import { commonAncestor } from '../page/relate.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';
import { press } from './press.ts';

const SENDS = /^(?:send|post|reply|comment|submit|publish|save|add|ok|done|tweet|share|update|go|➤|✈|↵)/i;

export function sendTyped(turn: Turn): Result {
  const field = lastField(turn);
  if (field === undefined) return press(turn, 'send', 'click');
  const button = buttonFor(field, turn.model.elements);
  if (button === undefined)
    return act({ kind: 'press', key: 'Enter', ref: field.ref, name: nameOf(field) }, 'sent it', true);
  return act(
    { kind: 'click', ref: button.ref, name: nameOf(button) },
    `clicked ${quote(nameOf(button))}`,
    true,
  );
}

function lastField({ input, memo, model }: Turn): Element | undefined {
  const done = [...input.history.map(({ action }) => action), ...memo.sent.map(({ action }) => action)];
  const typed = done.findLast((action) => action.kind === 'type');
  return typed === undefined
    ? undefined
    : (model.elements.find(({ ref }) => ref === typed.ref) ??
        model.elements.find(({ kind, name }) => kind === 'field' && name === typed.name));
}

function buttonFor(field: Element, elements: Element[]): Element | undefined {
  const size = ({ node }: Element): number => {
    const common = commonAncestor(node, field.node);
    return common.end - common.order;
  };
  return elements
    .filter(
      ({ kind, node, name }) =>
        (kind === 'button' || node.pointer === true) &&
        node.disabled !== true &&
        node.order > field.node.order &&
        SENDS.test(name.trim()),
    )
    .sort((a, b) => size(a) - size(b) || a.node.order - b.node.order)[0];
}
