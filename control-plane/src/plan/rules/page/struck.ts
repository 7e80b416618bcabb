// SPDX-License-Identifier: MIT
// "3.50 2.90", the first of them struck out: what a thing cost before is no value of it beside the one that it has now.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';

const AMOUNT = /^\P{L}*\d\P{L}*$/u;

/** Takes struck amounts off the tree where another text stands beside them. */
export function dropStruck(root: SnapshotNode): void {
  for (const node of walk(root)) {
    const left = node.children.filter((child) => !isStruck(child));
    if (left.length === node.children.length || left.length === 0) continue;
    const [only, ...more] = left;
    const isText = more.length === 0 && only?.role === 'text' && node.text === undefined;
    if (isText) node.text = only.text ?? '';
    node.children = isText ? [] : left;
  }
}

const isStruck = (node: SnapshotNode): boolean => node.role === 'deletion' && AMOUNT.test(textOf(node));
