// SPDX-License-Identifier: MIT
// A page of exercises tells its task itself, and has one button by which what was done is handed in: that is part of the task.
import { forbidsSending } from '../language/courtesy.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const HANDS_IN = /^(?:submit|hand in|done|finish(?:ed)?|check(?: (?:my )?answers?)?)$/i;
const FEWEST_WORDS = 5;

/** Puts the press of that button last, once; false where the page asks for nothing, or it has been pressed. */
export function handIn(turn: Turn): boolean {
  const { memo, model, input } = turn;
  const buttons = model.elements.filter(({ kind }) => kind === 'button');
  const [button, ...more] = buttons;
  if (button === undefined || more.length > 0 || !HANDS_IN.test(button.name.trim())) return false;
  const done = [...input.history.map(({ action }) => action), ...memo.sent.map(({ action }) => action)];
  const isPressed = done.some((action) => action.kind === 'click' && action.name === button.name);
  const isMade = done.some(({ kind }) => MAKES.has(kind));
  const wasToBe = memo.clauses.some(({ source }) => source === LAST);
  if (isPressed || !isMade || wasToBe || memo.answers.length > 0) return false;
  if (!isTaskOfPage(turn) || forbidsSending(input.task.text)) return false;
  const target = pinned(button, button.name);
  memo.clauses.push({ source: LAST, command: { kind: 'click', target } });
  return true;
}

const LAST = 'click: hand in';
const MAKES = new Set(['type', 'select', 'check', 'set', 'fill', 'drag', 'clear']);

/** What the page shows of it is taken off the model, unless it names a control. */
function isTaskOfPage({ input, model }: Turn): boolean {
  const { text } = input.task;
  const shows = (page: string): boolean => plain(page).includes(plain(text));
  return wordsOf(text).length >= FEWEST_WORDS && shows(input.page.snapshot) && !shows(textOf(model.root));
}

/** Without the marks that stand among the words in a snapshot. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
