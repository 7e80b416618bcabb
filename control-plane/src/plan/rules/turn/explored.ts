// SPDX-License-Identifier: MIT
// What has been opened in search of something, known again also where the page has drawn it anew.
import type { PlanInput } from '../../planner.ts';
import { plainName } from '../page/disclosure.ts';
import { textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import type { Explored, Memo } from './memo.ts';

type Look = { memo: Memo; model: PageModel };

/** The page's search was asked for it. */
export const LOOKED_UP = 'looked up';

/** "0 results for “copper trowel”": says again what the page's search was asked for, and is not what is sought. */
export function isEcho({ kind, name }: Element, { memo, input }: { memo: Memo; input: PlanInput }): boolean {
  if ((kind !== 'heading' && kind !== 'text') || !memo.explored.some(({ how }) => how === LOOKED_UP))
    return false;
  const asked = input.history.findLast(({ action }) => action.kind === 'type')?.action;
  const query = asked?.kind === 'type' ? asked.text.toLowerCase() : '';
  const shown = name.toLowerCase();
  return query !== '' && shown.includes(query) && TELLS_FINDS.test(shown.replace(query, ''));
}

const TELLS_FINDS = /\b(?:results?|hits?|finds?|found|matches|matching|nothing|search(?:ed)?)\b/;

export function mark({ memo }: Look, how: string, element?: Element): void {
  memo.explored.push(element === undefined ? { how } : { how, ...traitsOf(element) });
}

export const countOf = ({ memo }: Look, how: string): number =>
  memo.explored.filter((one) => one.how === how).length;

/** Whether that was done, or done to just that element. */
export function wasTried({ memo }: Look, how: string, element?: Element): boolean {
  return memo.explored.some((one) => one.how === how && (element === undefined || one.ref === element.ref));
}

/** By its ref; where nothing has that ref any more by its name, and by what stands around it where several are called so. */
export function wasOpened(element: Element, { memo, model }: Look): boolean {
  const { ref, name, around } = traitsOf(element);
  const isGone = (one: Explored): boolean => !model.elements.some((other) => other.ref === one.ref);
  // A mere sign says nothing of what it opens.
  const isAlone = (): boolean =>
    SAYS.test(plainName(element)) &&
    !model.elements.some((other) => other !== element && traitsOf(other).name === name);
  return memo.explored.some(
    (one) =>
      one.how === 'opened' &&
      one.name === name &&
      (one.ref === ref || (isGone(one) && (one.around === around || isAlone()))),
  );
}

const SAYS = /[\p{L}\d]/u;
const LONGEST_CONTEXT = 60;

function traitsOf(element: Element): Required<Omit<Explored, 'how'>> {
  const { ref, node } = element;
  const around = node.parent === undefined ? '' : textOf(node.parent).slice(0, LONGEST_CONTEXT);
  return { ref, name: `${node.role} ${plainName(element)}`, around };
}
