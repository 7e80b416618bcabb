// SPDX-License-Identifier: MIT
// Sends what was typed last, or else chosen from a list: by the nearest button behind it that says so, else by the Enter key.

import type { Clause } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { isDropDown } from '../page/drop-down.ts';
import { isTitledSign } from '../page/labels.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { ownedBy } from '../page/own.ts';
import { isPiece } from '../page/pieces.ts';
import { commonAncestor } from '../page/relate.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';
import { press } from './press.ts';

const SENDS =
  /^(?:send|post|reply|comment|submit|publish|save|add|ok|done|tweet|share|update|create|rename|forward|invite|move|assign|transfer|confirm|apply|withdraw|deposit|top[- ]?up|go|➤|✈|↵|📨|📤)/iu;

export function sendTyped(turn: Turn): Result {
  const field = lastField(turn);
  if (field === undefined) return press(turn, 'send', 'click');
  const button = buttonFor(field, turn.model.elements);
  if (button === undefined)
    return act({ kind: 'press', key: 'Enter', ref: field.ref, name: nameOf(field) }, 'sent it', true);
  const name = nameOf(button);
  const text = isPiece(button.node) ? { text: name } : {};
  return act({ kind: 'click', ref: button.ref, name, ...text }, `clicked ${quote(name)}`, true);
}

function lastField({ input, memo, model }: Turn): Element | undefined {
  const done = [...input.history.map(({ action }) => action), ...memo.sent.map(({ action }) => action)];
  const filled =
    done.findLast((action) => action.kind === 'type') ?? done.findLast((action) => action.kind === 'select');
  return filled === undefined
    ? undefined
    : (model.elements.find(({ ref }) => ref === filled.ref) ??
        model.elements.find(
          ({ kind, name }) => (kind === 'field' || kind === 'list') && name === filled.name,
        ));
}

function buttonFor(field: Element, elements: Element[]): Element | undefined {
  const size = ({ node }: Element): number => {
    const common = commonAncestor(node, field.node);
    return common.end - common.order;
  };
  const sending = elements.filter(
    ({ kind, node, name, labels }) =>
      (kind === 'button' || node.pointer === true || isPiece(node) || isTitledSign(node)) &&
      node.disabled !== true &&
      !isDropDown(node) &&
      (SENDS.test(name.trim()) || isSending({ labels })),
  );
  const own = sending.filter((button) => !isOfAnother(button, field, sending));
  const behind = own.filter(({ node }) => node.order > field.node.order);
  const nearest = behind.sort((a, b) => size(a) - size(b) || a.node.order - b.node.order)[0];
  // In the head of a letter; what saves or adds there is for something else.
  const [above, ...more] = own.filter((button) => !behind.includes(button) && isSending(button));
  return nearest ?? (more.length === 0 ? above : undefined);
}

const isSending = ({ labels }: Pick<Element, 'labels'>): boolean =>
  labels.some(({ text }) => /^(?:send|[➤✈📨📤])/iu.test(text));

/** "Reply" of the next post: one of several of that name, which has a part of the page of its own without the field. */
function isOfAnother(button: Element, field: Element, sending: Element[]): boolean {
  const same = sending.filter(({ name }) => name === button.name).map((element) => ({ element, score: 1 }));
  const own = ownedBy(same).find(({ match }) => match.element === button)?.own;
  return same.length > 1 && own !== undefined && !isWithin(field.node, own);
}

/** "Publish it", "save it" once a text was typed, by a button that is called "Post" or "Add". */
export function asPublish(clause: Clause, turn: Turn): Clause[] {
  const field = PUBLISHES.test(clause.source) ? lastField(turn) : undefined;
  const button = field && buttonFor(field, turn.model.elements);
  return button === undefined ? [] : [{ ...clause, command: { kind: 'send' } }];
}

const PUBLISHES =
  /^(?:publish|post|share|send|submit|save|add|tweet|toot|put (?:it|that) (?:up|out))(?: (?:it|that|this|them|(?:the|my) (?:\p{L}+ )?(?:post|message|comment|reply|update|status|note|e?-?mail)))?(?: off| out)?$/iu;
