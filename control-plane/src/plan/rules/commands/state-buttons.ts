// SPDX-License-Identifier: MIT
// Buttons that tell what is so and end it by a press: "Light is off", "Fan: on". What is to be switched on is pressed where it says that
// it is off, and left alone where it is on already.
import type { PageAction } from '../../action.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, quote, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { ownedBy } from '../page/own.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** "Light is on", "Fan: off", "Off". What is called "Power on" may be what turns it on. */
const STATE = /^(?:.{1,30}?(?::\s*|\s+(?:is|are)\s+))?(on|off)$/i;
const ALL = /^(?:all|every|each|both)(?:\s+of)?(?:\s+the)?\s+/i;
const SAME = 0.85;

interface StateButton {
  element: Element;
  on: boolean;
  /** All words of the part of the page that is its own. */
  shown: string[];
}

/** Undefined where no such button is meant. Of several that would do, the only one that is not so yet. */
export function switchTo(turn: Turn, target: string, on: boolean): Result | undefined {
  const buttons = stateButtons(turn);
  const words = wordsOf(target.replace(ALL, '')).filter((word) => !STOP_WORDS.has(word));
  if (buttons.length === 0 || words.length === 0) return undefined;
  const meant = buttons.filter(({ shown }) =>
    words.every((word) => shown.some((other) => likeness(word, other) >= SAME)),
  );
  if (meant.length === 0) return undefined;
  const others = meant.filter((button) => button.on !== on).map(({ element }) => element);
  const state = on ? 'on' : 'off';
  if (others.length === 0) return { state: 'skip', said: `${quote(target)} was already ${state}` };
  if (others.length > 1 && !ALL.test(target)) return { state: 'unclear', phrase: target, options: others };
  const actions = others.map(({ ref, name }): PageAction => ({ kind: 'click', ref, name }));
  return { state: 'act', actions, said: `switched ${state} ${quote(target)}`, final: true, pause: true };
}

/** Two side by side that say the one and the other are for choosing between them: they tell no state. */
function stateButtons({ model }: Turn): StateButton[] {
  const named = model.elements.filter(
    ({ kind, node, name }) =>
      (kind === 'button' || (kind === 'text' && takesClicks(node))) && STATE.test(name),
  );
  return ownedBy(named.map((element) => ({ element, score: 1 }))).flatMap(({ match: { element }, own }) => {
    const [, state = ''] = STATE.exec(element.name) ?? [];
    const shown = wordsOf(`${textOf(own)} ${element.name}`);
    return own === element.node ? [] : [{ element, on: state.toLowerCase() === 'on', shown }];
  });
}
