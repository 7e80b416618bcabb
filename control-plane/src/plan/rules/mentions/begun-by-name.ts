// SPDX-License-Identifier: MIT
// "Save a draft with the title Owls, don't publish it": the button that a sentence begins with, beside one that would send the form.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { commandOf } from './deed-command.ts';
import { readForResults } from './results.ts';
import { isWay } from './settle.ts';

/** What it fills in, and then that button; undefined where it is not called in full, or nothing else sends the form. */
export function begunByName(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind === 'read' || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const [, head = '', told = ''] = BEGUN.exec(source) ?? [];
  const button = told === '' ? undefined : calledBy(head, turn);
  if (button === undefined || forbids(turn.input.task.text, button)) return undefined;
  const reading = readForResults(`fill in ${told}`, turn);
  const filled = reading?.deeds.filter((deed) => isWay(deed) || deed.kind === 'check') ?? [];
  if (reading === undefined || filled.length < reading.deeds.length || reading.left.length > 0)
    return undefined;
  const isBehind = filled.every(
    (deed) => !('element' in deed) || deed.element.node.order < button.node.order,
  );
  if (filled.length === 0 || reading.after !== '' || reading.taken !== undefined || !isBehind)
    return undefined;
  return clausesFor(clause, [
    ...filled.map(commandOf),
    { kind: 'click', target: pinned(button, button.name) },
  ]);
}

/** "Save it as a draft: …", "save a draft with …". */
const BEGUN =
  /^(\S+(?: \S+){1,4}?)(?:[:,]| (?=(?:with|for|from|in|on|at|under|to|of|where|whose)\b)) ?(.+)$/i;

const SENDS =
  /^(?:send|submit|publish|post|place|apply|confirm|buy|pay|order|book|register|finish|create)\b/i;

function calledBy(head: string, { model }: Turn): Element | undefined {
  const buttons = model.elements.filter(isButton);
  const [only, ...more] = buttons.filter(({ name }) => isInFull(name, head));
  const isSent = buttons.some(
    (one) => one !== only && one.kind === 'button' && (one.node.form === 'sends' || SENDS.test(one.name)),
  );
  return only === undefined || more.length > 0 || SENDS.test(only.name) || !isSent ? undefined : only;
}

/** Of two words or more, all of them and no others. */
function isInFull(name: string, head: string): boolean {
  const telling = (text: string): string[] =>
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word))
      .map(stem);
  const [shown, said] = [telling(name), telling(head)];
  return shown.length > 1 && shown.join(' ') === said.join(' ');
}

/** "Don't save it yet" is said of that button. */
const forbids = (request: string, { name }: Element): boolean => {
  const verb = stem(wordsOf(name)[0] ?? '').slice(0, FEWEST);
  return new RegExp(String.raw`\b(?:don['’]?t|do not|never|without)\s+(?:\p{L}+\s+)?${verb}`, 'iu').test(
    request,
  );
};

/** "Sav" of "save" and "saving". */
const FEWEST = 3;
