// SPDX-License-Identifier: MIT
// A deed in a menu that was opened for it, where what does it says more, or the same in other words: "save" by "Save for later", "delete" by "Move to trash";
// and on what was opened for it, where one button says the same: "attend" by "I'll be there".
import type { PageAction } from '../../action.ts';
import { type Clause, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { isDeed, isKindred } from '../language/deeds.ts';
import { signOf } from '../language/signs.ts';
import { wordsOf } from '../language/text.ts';
import { showsWhatWas } from '../page/folders.ts';
import { isMenu } from '../page/member-controls.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const LONGEST_NAME = 5;

/** Undefined where nothing was opened last, or none or several of its items begin so. */
export function menuItemClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'click' || !isDerived(clause) || !isDeed(command.target)) return undefined;
  const last = turn.input.history.at(-1)?.action;
  if (last?.kind !== 'click') return undefined;
  const isOfMenu = wasMenu(last, turn);
  const begins = ({ kind, name, node }: Element): boolean => {
    const words = wordsOf(name);
    const isPressed = kind === 'button' || kind === 'menuitem' || kind === 'link' || takesClicks(node);
    return isPressed && words[0] === command.target.toLowerCase() && words.length <= LONGEST_NAME;
  };
  const told = toldIn(clause);
  const offered = turn.model.elements.filter(
    (one) => one.kind === (isOfMenu ? 'menuitem' : 'button') && !showsWhatWas(told, one),
  );
  const called = isOfMenu ? turn.model.elements.filter(begins) : [];
  const kindred = offered.filter(({ name }) => {
    const words = wordsOf(name);
    return words.length <= LONGEST_NAME && isKindred(command.target, words);
  });
  const [only, ...more] = called.length > 0 ? called : kindred;
  return only === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(only, command.target) }]);
}

/** Whether what was clicked is a menu, or is there no more and was called so. */
function wasMenu({ ref, name = '' }: Extract<PageAction, { kind: 'click' }>, { model }: Turn): boolean {
  const pressed = model.elements.find((element) => element.ref === ref);
  return pressed === undefined ? signOf(name) === 'more' : isMenu(pressed);
}
