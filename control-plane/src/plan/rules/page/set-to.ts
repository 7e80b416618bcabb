// SPDX-License-Identifier: MIT
// What a page is set to show: the open tab, what a list has chosen, "Child: Elif" on the control that changes it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';

const OPENS = new Set(['button', 'combobox']);
const SETTING = /^\p{L}[\p{L} ]{1,24}:\s+(\S.{0,39})$/u;

/** The words of it: what the page tells is told of that. */
export const wordsSetTo = (root: SnapshotNode): string[] =>
  [...walk(root)].flatMap((node) => wordsOf(settingOf(node)));

function settingOf(node: SnapshotNode): string {
  if ((node.role === 'tab' || node.role === 'option') && node.selected === true) return textOf(node);
  return OPENS.has(node.role) && node.expanded !== undefined ? (SETTING.exec(node.name)?.[1] ?? '') : '';
}
