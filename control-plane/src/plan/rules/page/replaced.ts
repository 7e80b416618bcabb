// SPDX-License-Identifier: MIT
// Libraries put a control of their own in the place of a native list, which stays beside it for the form: people use the new one, the
// old one knows the options.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { nearbyLabels } from './labels.ts';

/** The control that stands for a native list; undefined where there is none. */
export function standInOf(list: SnapshotNode): SnapshotNode | undefined {
  if (!isNative(list)) return undefined;
  const [label] = nearbyLabels(list);
  const siblings = list.parent?.children ?? [];
  for (const sibling of label === undefined ? [] : siblings.slice(siblings.indexOf(list) + 1))
    for (const node of walk(sibling)) if (node.role === 'combobox' && node.name === label) return node;
  return undefined;
}

/** The native list that a control stands for: one in it that cannot be reached itself, or one beside it. */
export function replacedBy(control: SnapshotNode): SnapshotNode | undefined {
  const inner = control.children.length > 0 ? innerList(control) : undefined;
  if (inner !== undefined) return inner;
  if (control.role !== 'combobox' || control.name === '') return undefined;
  let at: SnapshotNode | undefined = control;
  for (let level = 0; level < 3 && at?.parent !== undefined; level++, at = at.parent) {
    const list = at.parent.children.find((sibling) => sibling !== at && standInOf(sibling) === control);
    if (list !== undefined) return list;
  }
  return undefined;
}

/** The list that is named within what is clicked for it, where it cannot be reached itself; undefined where that has a name of its own. */
export function hiddenListIn(shell: SnapshotNode): SnapshotNode | undefined {
  if (shell.name !== '' || (shell.pointer !== true && shell.role !== 'combobox')) return undefined;
  if (shell.end - shell.order > LARGEST_SHELL) return undefined;
  const controls = [...walk(shell)].filter(({ role }) => role === 'combobox' || role === 'textbox');
  const [only, ...more] = controls.filter(({ name }) => name !== '');
  return only?.ref === undefined && only?.role === 'combobox' && more.length === 0 ? only : undefined;
}

/** With the options of the list; what holds more is no mere shell, and a page may be one thing to click. */
const LARGEST_SHELL = 100;

function innerList(control: SnapshotNode): SnapshotNode | undefined {
  for (const node of walk(control))
    if (node !== control && node.ref === undefined && isNative({ ...node, name: '' })) return node;
  return undefined;
}

function isNative({ role, name, children }: SnapshotNode): boolean {
  return (
    (role === 'combobox' || role === 'listbox') &&
    name === '' &&
    children.some((child) => child.role === 'option')
  );
}
