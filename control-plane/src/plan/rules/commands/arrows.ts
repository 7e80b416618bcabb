// SPDX-License-Identifier: MIT
// Lists that are put in order by an "up" and a "down" beside each of their things, rather than by hand.
import type { SnapshotNode } from '../../snapshot.ts';
import { signOf } from '../language/signs.ts';
import { insideOf } from '../page/member-controls.ts';
import type { Element, PageModel } from '../page/model.ts';

/** What a thing has to be moved on by one place, up or down; undefined where it has no such control, or several. */
export function arrowOf(thing: SnapshotNode, way: 'up' | 'down', model: PageModel): Element | undefined {
  const arrows = insideOf({ node: thing }, model).filter(
    ({ labels, name }) => signOf(name) === way || labels.some(({ text }) => NAMES[way].test(text)),
  );
  return arrows.length === 1 ? arrows[0] : undefined;
}

const NAMES = {
  up: /^(?:(?:move|shift) (?:\S.{0,40} )?)?(?:up|higher|earlier)(?: one| a place)?$/i,
  down: /^(?:(?:move|shift) (?:\S.{0,40} )?)?(?:down|lower|later)(?: one| a place)?$/i,
};
