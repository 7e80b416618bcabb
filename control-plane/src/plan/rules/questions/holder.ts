// SPDX-License-Identifier: MIT
// "Which folder is costs.xlsx in?": what holds the thing, where it is in sight.
import { contentsOf } from '../page/branches.ts';
import { plainName } from '../page/disclosure.ts';
import { ownText } from '../page/labels.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const HOLDER = '(?:folder|directory|branch|section|category|group|chapter)';
const FORMS = [
  new RegExp(
    `^(?:in |under )?(?:which|what) ${HOLDER} (?:is|are|do i find|can i find|has|holds|contains) (.+?)(?: (?:in|under|kept|stored|filed))*$`,
    'i',
  ),
  /^where (?:is|are|do i find|can i find) (?:the file )?(\S+\.\p{L}\w{1,4}\b)(?: kept| stored)?$/iu,
];
const CALLED = 0.85;

/** Undefined where nothing of that name is in sight, or nothing is seen to hold it. */
export function holderAsked(question: string, turn: Turn): string | undefined {
  const said = FORMS.map((form) => form.exec(question)?.[1]).find((one) => one !== undefined);
  const found = said === undefined ? undefined : turn.find(said, 'choose');
  if (found?.state !== 'found' || found.score < CALLED) return undefined;
  const { node } = found.element;
  const holds = (element: Element): boolean => {
    const inside = contentsOf(element);
    return inside !== undefined && element.node !== node && isWithin(node, inside);
  };
  const holder = turn.model.elements.findLast(holds);
  const name =
    holder &&
    [plainName(holder), ownText(holder.node.parent ?? holder.node)].find((one) => /\p{L}/u.test(one));
  return name && `${name}.`;
}
