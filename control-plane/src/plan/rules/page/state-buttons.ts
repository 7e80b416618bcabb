// SPDX-License-Identifier: MIT
// Buttons that tell what is so and end it by a press: "Light is off", "Fan: on".
import type { SnapshotNode } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';
import { ownedBy } from './own.ts';

/** "Light is on", "Fan: off", "Off". What is called "Power on" may be what turns it on. */
const STATE = /^(?:.{1,30}?(?::\s*|\s+(?:is|are)\s+))?(on|off)$/i;
/** What is called so is no view, and takes no value. */
export const tellsState = (name: string): boolean => /(?::|\s(?:is|are))\s+(?:on|off)$/i.test(name.trim());

/** "All the lights", "the lights in every room", "everything". */
const ALL =
  /^(?:all|every|each|both)(?:\s+of)?(?:\s+the)?\s+|\s+(?:in|of)\s+(?:all|every|each|both)(?:\s+of)?(?:\s+the)?\s+\p{L}+$|^every(?:thing|\s+one)$|^them all$/iu;
const PLACES = /^(.+?\s(?:in|of|at|for))\s+(.+?)(?:,|\s+and)\s+(.+)$/i;
const SAME = 0.85;

export interface StateButton {
  element: Element;
  on: boolean;
  /** What the part of the page begins with that is its own. */
  title: string;
  /** All words of that part. */
  shown: string[];
}

/** Two side by side that say the one and the other are for choosing between them: they tell no state. */
export function stateButtons(model: PageModel): StateButton[] {
  const named = model.elements.filter(
    ({ kind, node, name }) =>
      (kind === 'button' || (kind === 'text' && takesClicks(node) && !isOneOfSeveral(node))) &&
      STATE.test(name),
  );
  return ownedBy(named.map((element) => ({ element, score: 1 }))).flatMap(({ match: { element }, own }) => {
    const [, state = ''] = STATE.exec(element.name) ?? [];
    const title = model.elements.find(({ node }) => node !== own && isWithin(node, own))?.name ?? '';
    const shown = wordsOf(`${textOf(own)} ${element.name}`);
    return own === element.node ? [] : [{ element, on: state.toLowerCase() === 'on', title, shown }];
  });
}

/** "Every morning", "Twice a day", "Off", in a list that is open. */
function isOneOfSeveral({ parent }: SnapshotNode): boolean {
  const words = parent?.children ?? [];
  return words.length > 2 && words.every((word) => word.role === 'generic' && word.children.length === 0);
}

export interface Switched {
  buttons: StateButton[];
  /** All of them are meant, rather than one of them. */
  all: boolean;
}

/** Those that a phrase means: one, all, or those of several places; undefined where a part of it means none. */
export function switchesMeant(phrase: string, model: PageModel): Switched | undefined {
  const buttons = stateButtons(model);
  if (buttons.length === 0) return undefined;
  const [, head, first = '', second = ''] = PLACES.exec(phrase) ?? [];
  if (head !== undefined) {
    const each = [first, second].map((place) => meant(`${head} ${place}`, buttons));
    if (each.every((one) => one.length === 1)) return { buttons: each.flat(), all: true };
  }
  const those = meant(phrase.replace(ALL, ' '), buttons);
  return those.length === 0 ? undefined : { buttons: those, all: ALL.test(phrase) };
}

function meant(phrase: string, buttons: StateButton[]): StateButton[] {
  const words = wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));
  return buttons.filter(({ shown }) =>
    words.every((word) => shown.some((other) => likeness(word, other) >= SAME)),
  );
}
