// SPDX-License-Identifier: MIT
// Things to press side by side: of a few days, times or sizes one is chosen by a click.
import type { SnapshotNode } from '../../snapshot.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import { wasOpened } from '../turn/explored.ts';
import type { Turn } from '../turn/turn.ts';

export interface Row {
  /** In the order of the page; one where nothing like it stands beside it. */
  members: Element[];
  /** What stands with it, nearest first. */
  labels: string[];
}

const known = new WeakMap<PageModel, Map<Element, Row>>();

/** All that can be pressed, by what it stands beside. */
export function rowsOf(model: PageModel): Row[] {
  return [...new Set(rowByMember(model).values())];
}

function rowByMember(model: PageModel): Map<Element, Row> {
  const rows =
    known.get(model) ??
    new Map(made(model).flatMap((row) => row.members.map((member): [Element, Row] => [member, row])));
  known.set(model, rows);
  return rows;
}

function made({ elements }: PageModel): Row[] {
  const byParent = new Map<SnapshotNode | undefined, Map<string, Element[]>>();
  for (const element of elements) {
    const { node } = element;
    if (!isPressed(element)) continue;
    const rows = byParent.get(node.parent) ?? new Map<string, Element[]>();
    byParent.set(node.parent, rows);
    const like = `${node.role} ${node.pointer === true}`;
    rows.set(like, [...(rows.get(like) ?? []), element]);
  }
  return [...byParent.values()].flatMap((rows) =>
    [...rows.values()].map((members) => ({ members, labels: labelsOf(members) })),
  );
}

/** A group that holds nothing else is called as they are. */
function labelsOf(members: Element[]): string[] {
  const { node } = members[0] as Element;
  const { parent } = node;
  const isWhole = parent?.role === 'group' && members.length > 1 && members.length === parent.children.length;
  return [...(isWhole && parent.name !== '' ? [parent.name] : []), ...nearbyLabels(node)];
}

export function isPressed({ kind, node }: Element): boolean {
  return (
    kind === 'button' ||
    kind === 'link' ||
    kind === 'tab' ||
    kind === 'menuitem' ||
    (kind === 'text' && node.pointer === true)
  );
}

/** The row that something is chosen from: under a label, or of the page's own making; undefined where it stands for itself. */
export function choicesWith(element: Element, model: PageModel): Row | undefined {
  const row = rowByMember(model).get(element);
  const chosen =
    row !== undefined && row.members.length > 1 && element.kind !== 'link' && !isEndOfForm(row.members);
  return chosen && (row.labels.length > 0 || element.kind === 'text') ? row : undefined;
}

/** "Rent" beside "Clear", or the one of several that sends: nothing of them is chosen. Where each would send, its page keeps it from that. */
function isEndOfForm(members: Element[]): boolean {
  const sends = members.filter(({ node }) => node.form === 'sends').length;
  return members.some(undoesForm) || (sends > 0 && sends < members.length);
}

const undoesForm = ({ kind, name }: Element): boolean =>
  kind === 'button' &&
  /^(?:clear|reset|cancel|start (?:over|again))(?: (?:all|(?:the )?form))?$/i.test(name.trim());

/** "1 Basics", "2 Cooking", "3 Publish": the heads of a form's steps, none of which is a value. */
export const isStepper = ({ members }: Row): boolean =>
  members.length > 1 &&
  members.every(({ name }, i) => new RegExp(`^(?:step )?${i + 1}\\b`, 'i').test(name.trim()));

/** A tab beside the one that was opened in search of what is said here: it shows none of that. */
export const isLeft = (element: Element, turn: Turn): boolean =>
  element.kind === 'tab' &&
  element.node.selected !== true &&
  turn.model.elements.some(
    (other) =>
      other !== element &&
      other.kind === 'tab' &&
      other.node.selected === true &&
      other.node.parent === element.node.parent &&
      wasOpened(other, turn),
  );
