// SPDX-License-Identifier: MIT
// Lists of several pages: the controls that lead to the others, and what a comparison on one page leaves open.
import type { SnapshotNode } from '../../snapshot.ts';
import { selectionOf } from '../language/selection.ts';
import { groupsOf } from './members.ts';
import type { Element, PageModel } from './model.ts';

/** Controls side by side that are called 1, 2, 3 …; empty where there are none. */
export function pageNumbers({ elements }: PageModel): Element[] {
  const numbers = elements.filter(
    ({ kind, name, node }) =>
      (kind === 'button' || kind === 'link' || node.pointer === true) && /^\d{1,2}$/.test(name),
  );
  const pager = numbers.filter(({ node }) =>
    numbers.some((other) => other.node !== node && sideBySide(other.node, node)),
  );
  return pager.some(({ name }) => name === '2') ? pager : [];
}

const sideBySide = (a: SnapshotNode, b: SnapshotNode): boolean =>
  a.parent === b.parent || (a.parent?.parent !== undefined && a.parent.parent === b.parent?.parent);

const TURNS = /^(?:next|previous|prev)(?: page)?(?: ?[>›»→])?$|^(?:load|show) more\b/i;

function hasMore(model: PageModel): boolean {
  const turns = ({ kind, name, node }: Element): boolean =>
    (kind === 'button' || kind === 'link') && node.disabled !== true && TURNS.test(name.trim());
  return model.elements.some(turns) || pageNumbers(model).length > 0;
}

/** Said with what a superlative came to where the list has more pages; empty otherwise. `ref`: of the member's control that was taken. */
export function caveat(phrase: string, model: PageModel, ref?: string): string {
  if (selectionOf(phrase).superlative === undefined || !hasMore(model)) return '';
  const taken = ref === undefined ? undefined : model.elements.find((element) => element.ref === ref)?.node;
  const isMember =
    ref === undefined ||
    groupsOf(model.root).some(
      ({ members }) =>
        members.length > 1 &&
        members.some(
          ({ node }) => taken !== undefined && taken.order >= node.order && taken.order < node.end,
        ),
    );
  return isMember ? 'only the page shown was compared, there are more' : '';
}
