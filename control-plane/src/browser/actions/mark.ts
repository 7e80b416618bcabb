// SPDX-License-Identifier: MIT
// Selects text in an editor or a field, as a person does with the mouse.
import { LamError } from '../../errors.ts';
import { find, type Handler, limits, quoted } from './acting.ts';

export const mark: Handler<'mark'> = async ({ ref, name, text }, acting) => {
  const element = await find(acting, ref, name);
  const isThere = await element.evaluate(marked, text, limits(acting));
  if (!isThere) throw new LamError('bad_value', `${quoted(name)} does not say "${text}".`);
  return undefined;
};

/** Runs in the page. White space is any; the first place is taken. @returns whether the text is there. */
function marked(element: Element, text: string | undefined): boolean {
  const spaces = (of: string): string => of.replace(/[\s\u00a0]/g, ' ');
  const sought = text === undefined ? undefined : spaces(text).replace(/ +/g, ' ');
  /** Where it begins and ends in a text that may have several spaces, or an end of a paragraph, for one. */
  const placeIn = (written: string): [number, number] | undefined => {
    if (sought === undefined) return [0, written.length];
    const plain = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]*');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u').exec(written);
    const match = whole ?? new RegExp(plain, 'u').exec(written);
    return match === null ? undefined : [match.index, match.index + match[0].length];
  };
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const place = placeIn(element.value);
    if (place === undefined) return false;
    element.focus();
    element.setSelectionRange(...place);
    return true;
  }
  const editor = element.closest<HTMLElement>('[contenteditable]') ?? (element as HTMLElement);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const place = placeIn(texts.map(({ data }) => data).join(''));
  if (place === undefined) return false;
  const pointAt = (offset: number, isEnd: boolean): [Node, number] => {
    let left = offset;
    for (const node of texts) {
      if (left < node.data.length || (isEnd && left === node.data.length)) return [node, left];
      left -= node.data.length;
    }
    return [element, element.childNodes.length];
  };
  editor.focus();
  const range = element.ownerDocument.createRange();
  range.setStart(...pointAt(place[0], false));
  range.setEnd(...pointAt(place[1], true));
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}
