// SPDX-License-Identifier: MIT
// "Size: ○ Small ○ Large   Extras: □ Oat milk □ Cinnamon", one line below the other with no mark-up: each is a group that is called so.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';

const CAPTION = /^\p{L}[^:]{1,40}:$/u;

/** Puts radio buttons, or check boxes, that follow a caption into a group with its name, where one part of the page has several such questions. */
export function groupCaptioned(root: SnapshotNode): void {
  for (const parent of [...walk(root)]) {
    const runs = parent.children.flatMap((caption, at) => runAfter(caption, parent.children.slice(at + 1)));
    // A part that has but one question is its group already.
    if (runs.length > 1) for (const run of runs) wrap(run, parent);
  }
}

interface Run {
  name: string;
  choices: SnapshotNode[];
}

/** What stands right behind it, as long as it has one choice of the same kind, or says what the one before it is. */
function runAfter(caption: SnapshotNode, behind: SnapshotNode[]): Run[] {
  const said = textOf(caption).trim();
  if (caption.role === 'heading' || choicesIn(caption).length > 0 || !CAPTION.test(said)) return [];
  const kind = roleOf(behind[0]);
  const end = behind.findIndex((node) => roleOf(node) !== kind && !isLabel(node));
  const choices = kind === undefined ? [] : behind.slice(0, end < 0 ? behind.length : end);
  const isRun = choices.filter((node) => roleOf(node) === kind).length > 1;
  return isRun ? [{ name: said.slice(0, -1), choices }] : [];
}

const CHOICES = new Set(['radio', 'checkbox']);
const choicesIn = (node: SnapshotNode): SnapshotNode[] =>
  [...walk(node)].filter(({ role }) => CHOICES.has(role));

/** Of the one choice that it holds. */
function roleOf(node: SnapshotNode | undefined): string | undefined {
  const [only, ...more] = node === undefined ? [] : choicesIn(node);
  return more.length > 0 ? undefined : only?.role;
}

/** Words beside their box; not the caption of the next ones. */
const isLabel = (node: SnapshotNode): boolean =>
  node.role === 'text' && node.children.length === 0 && !CAPTION.test(textOf(node).trim());

function wrap({ name, choices }: Run, parent: SnapshotNode): void {
  const [first, last] = [choices[0], choices.at(-1)];
  if (first === undefined || last === undefined) return;
  const group: SnapshotNode = {
    role: 'group',
    name,
    parent,
    children: choices,
    order: first.order,
    end: last.end,
  };
  parent.children.splice(parent.children.indexOf(first), choices.length, group);
  for (const choice of choices) choice.parent = group;
}
