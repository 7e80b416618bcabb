// SPDX-License-Identifier: MIT
// What a page lays over itself unasked: notices of cookies, offers of a newsletter; and the controls that agree to least.
import type { SnapshotNode } from '../../snapshot.ts';
import { keepersOf } from './chips.ts';
import { ancestor, textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';

const AWAY =
  /^(?:cancel|close|no(?:,? thanks| thank you)?|not now|dismiss|later|maybe later|skip|stay|×|✕|✖|x)$/i;
const REFUSES =
  /^(?:(?:reject|refuse|decline|deny)(?: (?:all|everything|them|it))?(?: cookies)?|(?:no|don['’]t|do not) (?:cookies|accept|allow|agree)|(?:continue|go on) without (?:accepting|agreeing|cookies))$/i;
const LEAST =
  /^(?:(?:use|accept|allow|keep|take) )?(?:only|just|the) (?:the )?(?:strictly )?(?:necessary|essential|required|needed)\b|^(?:(?:use|accept|allow|keep|take) )?(?:strictly )?(?:necessary|essential|required|needed)(?: (?:ones|cookies))? only$/i;

/** Speaks of what is stored about who looks at the page. */
const OF_COOKIES = /\b(?:cookies?|consent|tracking|your privacy|partners)\b/i;
const LEVELS = 3;

/** It ends what it stands in, and agrees to nothing more than must be. */
export const putsAway = ({ name }: Element): boolean =>
  [AWAY, REFUSES, LEAST].some((way) => way.test(name.trim()));

/** The controls of a notice of cookies, if there is one. */
export function cookieControls({ elements }: PageModel): Element[] {
  return elements.filter(
    ({ kind, node }) => (kind === 'button' || kind === 'link' || node.pointer === true) && isOfCookies(node),
  );
}

function isOfCookies(node: SnapshotNode): boolean {
  let part = node.parent;
  for (let level = 0; level < LEVELS && part !== undefined; level++, part = part.parent) {
    if (part.role === 'page' || part.children.some(({ role, level: of }) => role === 'heading' && of === 1))
      return false;
    if (OF_COOKIES.test(`${part.name} ${textOf(part)}`)) return true;
  }
  return false;
}

/** The one that refuses what can be refused; `necessary`: rather by saying what is kept. */
export function refusalOf(model: PageModel, necessary: boolean): Element | undefined {
  const controls = cookieControls(model);
  const ways = necessary ? [LEAST, REFUSES] : [REFUSES, LEAST];
  return ways
    .map((way) => controls.find(({ name }) => way.test(name.trim())))
    .find((one) => one !== undefined);
}

/** What may lie over the rest of the page: the one control on it that puts something away, and belongs to no member of a list or value of a field. */
export function coverEnd(model: PageModel): Element | undefined {
  const kept = keepersOf(model).flatMap(({ chips }) => chips.map(({ sign }) => sign));
  const ends = model.elements.filter(
    (element) =>
      !kept.includes(element) &&
      (element.kind === 'button' || element.node.pointer === true) &&
      putsAway(element) &&
      ancestor(element.node, (role) => role === 'listitem' || role === 'row', LEVELS) === undefined,
  );
  const [first, ...more] = ends;
  return more.some(({ name }) => name === first?.name) ? undefined : first;
}
