// SPDX-License-Identifier: MIT
// Controls that say what they do and what it is given to: "Move to Receipts".
import { wordsOf } from '../language/text.ts';
import { type Element, type PageModel, takesClicks } from '../page/model.ts';

/** "Move to Receipts": what does it and says what it is given to. */
export function calledWhole(deed: string, value: string, model: PageModel): Element | undefined {
  const [only, ...more] = wholesOf(deed, model).filter((control) => isWholeOf(value, control));
  return more.length === 0 ? only : undefined;
}

/** The controls that do it and say what it is given to. */
export const wholesOf = (deed: string, { elements }: PageModel): Element[] =>
  elements.filter(({ kind, node, name }) => {
    const [first, ...rest] = tellingIn(name);
    const isPressed = kind === 'button' || kind === 'menuitem' || takesClicks(node);
    return isPressed && first === deed && rest.length > 0;
  });

export const isWholeOf = (value: string, { name }: Element): boolean =>
  tellingIn(name).slice(1).join(' ') === tellingIn(value.replace(/["“”]/g, '')).join(' ');

const tellingIn = (text: string): string[] =>
  wordsOf(text).filter((word) => !/^(?:to|in|into|with|as|the)$/.test(word));
