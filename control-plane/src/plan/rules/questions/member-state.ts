// SPDX-License-Identifier: MIT
// "The mango is sold out", "the flight from Oslo is on time": whether the one member that is called so says so.
import type { SnapshotNode } from '../../snapshot.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { collectionsOf } from '../page/collections.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { likeliest } from '../page/select.ts';

/** States that rule each other out, each in the words that pages have for it. */
const STATES = [
  [
    ['sold out', 'out of stock', 'unavailable'],
    ['in stock', 'available'],
  ],
  [['online'], ['offline'], ['away']],
  [['open'], ['closed']],
  [
    ['open', 'pending'],
    ['done', 'completed'],
  ],
  [['free'], ['taken', 'booked', 'occupied']],
  [['unread', 'new'], ['read']],
  [['paid'], ['unpaid', 'overdue']],
  [['on time'], ['late', 'delayed'], ['cancelled']],
  [['active'], ['inactive', 'suspended', 'blocked']],
];
const MEMBER_STATE = new RegExp(`^(.+?)\\s+(?:is\\s+)?(?:not\\s+)?(${STATES.flat(2).join('|')})$`, 'i');
/** How surely a line of a list has to be meant. */
const MEANT = 0.95;

/** Undefined where no member is called so. */
export function stateOfMember(subject: string, model: PageModel): boolean | 'untold' | undefined {
  const [, name, said] = MEMBER_STATE.exec(subject) ?? [];
  if (name === undefined || said === undefined) return undefined;
  const families = STATES.filter((family) => family.flat().includes(said.toLowerCase()));
  const same = families.flatMap((family) => family.find((words) => words.includes(said.toLowerCase())) ?? []);
  const other = families.flat(2).filter((word) => !same.includes(word));
  const found = calledSo(name, model) ?? meantBy(name, model);
  if (found === undefined) return undefined;
  if (says(found.item, same)) return true;
  return says(found.item, other) || found.items.some((one) => says(one, same)) ? false : 'untold';
}

interface Found {
  item: SnapshotNode;
  items: SnapshotNode[];
}

function calledSo(name: string, { root }: PageModel): Found | undefined {
  for (const { items } of collectionsOf(root)) {
    const [item, ...more] = items.filter((one) => mentions(name, textOf(one)) >= 0.9);
    if (items.length > 1 && item !== undefined && more.length === 0) return { item, items };
  }
  return undefined;
}

/** "The flight from Oslo" by the columns "From" and "Flight"; where only "To" is told none is meant. */
function meantBy(name: string, model: PageModel): Found | undefined {
  const [best] = likeliest(name, model);
  const [member, ...more] = best?.members ?? [];
  if (best === undefined || member === undefined || more.length > 0 || best.score < MEANT) return undefined;
  const columns = wordsOf(best.group.collection.columns.join(' '));
  const isOtherWay = WAYS.some(
    ([way, back]) =>
      new RegExp(`\\b${way}\\s`, 'i').test(name) && columns.includes(back) && !columns.includes(way),
  );
  return isOtherWay ? undefined : { item: member.node, items: best.group.members.map(({ node }) => node) };
}

const WAYS = [
  ['from', 'to'],
  ['to', 'from'],
] as const;

function says(item: SnapshotNode, words: string[]): boolean {
  const text = ` ${normalise(textOf(item))} `;
  return words.some((word) => text.includes(` ${word} `));
}
