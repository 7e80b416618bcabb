// SPDX-License-Identifier: MIT
// What can be done with a thing is none of what it is: "Move to Done" on a card, "Cancel order" beside one of the orders.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { mayBeHidden } from '../language/deeds.ts';

/** What a member tells, without what its controls say that it is done to, unless it is called so itself. */
export const withoutDeeds = (text: string, item: SnapshotNode, title: string): string =>
  [...walk(item)].reduce((told, node) => {
    const name = (node.name || node.text) ?? '';
    if (MOVES.test(name)) return told.replace(name, ' ');
    const deed = isClicked(node) && !title.includes(name) ? DEED.exec(name)?.[1] : undefined;
    return deed !== undefined && mayBeHidden(deed) ? told.replace(name, deed) : told;
  }, text);

const MOVES = /^(?:move|send) (?:back )?to\s/i;
const DEED = /^(\p{L}+) \p{L}+$/u;

const isClicked = ({ role, pointer }: SnapshotNode): boolean =>
  pointer === true || role === 'button' || role === 'link';
