// SPDX-License-Identifier: MIT
// "Add “200 g flour” and “3 eggs” to the ingredients", "add 2 onions as an ingredient": a field with a button of its own that puts what is typed
// onto the list takes one after the other, each with a press.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { headOver } from '../page/head-over.ts';
import { isButton } from '../page/kinds.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ADDS =
  /^(?:add|put|enter|write|append)\s+(.+?)\s+(?:(?:to|on|onto|in|into|under)\s+(?:the|my|our)\s+(?:list of\s+)?|as\s+(?:an?\s+|the\s+)?(?:new\s+|another\s+)?)([\p{L} -]+?)(?:\s+list)?[.!]*$/iu;
const BUTTON = /^(?:\+|(?:\+\s*)?add(?:\s.*)?)$/i;

/** Undefined where no one such field is called by the list that is said. */
export function addedEach(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, said = '', list = ''] = ADDS.exec(clause.source) ?? [];
  if (said === '' || isDerived(clause) || turn.progress.length > 0) return undefined;
  const values = listOf(said);
  const named = wordsOf(list).map(stem);
  const fields = turn.model.elements.flatMap((field) => {
    const button = isOf(field, named) ? buttonOf(field, turn) : undefined;
    return button === undefined ? [] : [{ field, button }];
  });
  const [only, ...more] = fields;
  if (only === undefined || more.length > 0 || named.length === 0) return undefined;
  const { field, button } = only;
  return clausesFor(
    clause,
    values.flatMap((value): Command[] => [
      { kind: 'complete', field: pinned(field, field.name), value: `"${value.replace(/["“”]/g, '')}"` },
      { kind: 'click', target: pinned(button, button.name) },
    ]),
  );
}

/** A text field that is called by each of the words, or stands under them. */
function isOf({ kind, node, labels }: Element, named: string[]): boolean {
  if (kind !== 'field' || node.role !== 'textbox' || node.text) return false;
  const names = [...labels.map(({ text }) => text), headOver(node)];
  return names.some((text) => {
    const words = wordsOf(text).map(stem);
    return named.every((word) => words.includes(word));
  });
}

/** The one button beside it that adds. */
function buttonOf({ node }: Element, { model }: Turn): Element | undefined {
  const [only, ...more] = model.elements.filter(
    (one) =>
      isButton(one) &&
      one.node.parent === node.parent &&
      one.node.order > node.order &&
      BUTTON.test(one.name.trim()),
  );
  return more.length === 0 ? only : undefined;
}
