// SPDX-License-Identifier: MIT
// "Open Ana's mail and read it to me": what has come up by the last press is what it says.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const MOST = 800;
/** To be used, and nothing that is told. */
const CONTROLS = new Set(
  'link button menuitem tab textbox searchbox spinbutton combobox listbox option checkbox radio slider switch'.split(
    ' ',
  ),
);

/** Its texts in their order; undefined where the last step pressed nothing, or led to another page. */
export function newlyTold({ input, model }: Turn): string | undefined {
  const { since } = input.page;
  const last = input.history.findLast(({ action }) => action.kind !== 'wait')?.action;
  if (since === undefined || last?.kind !== 'click') return undefined;
  const [fresh, changed] = [new Set(since.fresh), new Set(since.changed)];
  const isNew = (node: SnapshotNode): boolean =>
    node.ref === undefined
      ? node.parent !== undefined && isNew(node.parent)
      : fresh.has(node.ref) || changed.has(node.ref);
  const texts = [...walk(model.root)]
    .filter((node) => node.children.length === 0 && isNew(node) && !isControl(node))
    .map(textOf)
    .filter((text) => /[\p{L}\d]/u.test(text));
  return texts.length === 0 ? undefined : texts.join(' ').slice(0, MOST);
}

function isControl(node: SnapshotNode): boolean {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent)
    if (CONTROLS.has(at.role) || at.pointer === true) return true;
  return false;
}
