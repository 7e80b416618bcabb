// SPDX-License-Identifier: MIT
// One day that is shown, between what leads to the day before and the day after: "‹ Friday 20 November ›".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { dateOf, lastOf, weekdayOf } from '../language/dates.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import { NEXT, PREVIOUS } from './week.ts';

export interface DayPager {
  /** ISO date. */
  day: string;
  next?: Element;
  previous?: Element;
}

const LONGEST = 40;
const MOST_STEPS = 2;
const TODAY = /^today,? (?=\S)/i;

/** Undefined where no day stands between two such controls. */
export function dayPager({ root, elements }: PageModel, today: string): DayPager | undefined {
  for (const node of walk(root)) {
    const text = textOf(node).trim();
    if (node.children.some(({ children }) => children.length > 0) || text.length > LONGEST) continue;
    const day = /\d/.test(text) ? dayShown(text.replace(TODAY, ''), today) : undefined;
    const found = day === undefined ? undefined : turnersBy(node, elements);
    if (day !== undefined && found !== undefined) return { day, ...found };
  }
  return undefined;
}

/** Without its year it may be over, by its weekday. */
function dayShown(text: string, today: string): string | undefined {
  const [next, last] = [dateOf(text, today), lastOf(text, today)];
  const name = /^(mon|tue|wed|thu|fri|sat|sun)\p{L}*/iu.exec(text)?.[1]?.toLowerCase() ?? '';
  return [next, last].find((day) => day !== undefined && weekdayOf(day).startsWith(name));
}

function turnersBy(node: SnapshotNode, elements: Element[]): Omit<DayPager, 'day'> | undefined {
  let around = node.parent;
  for (let step = 0; step < MOST_STEPS && around !== undefined; step++, around = around.parent) {
    const [before, after] = [PREVIOUS, NEXT].map((called) =>
      elements.filter(
        (one) =>
          isWithin(one.node, around as SnapshotNode) &&
          (one.kind === 'button' || one.kind === 'link' || one.node.pointer === true) &&
          one.labels.some(({ text }) => called.test(text.trim()) && text.length <= LONGEST),
      ),
    );
    const [previous, next] = [before?.[0], after?.[0]];
    if (previous === undefined || next === undefined) continue;
    const isOne = before?.length === 1 && after?.length === 1;
    const areAround = previous.node.order < node.order && node.order < next.node.order;
    if (!isOne || !areAround) return undefined;
    return {
      ...(previous.node.disabled !== true && { previous }),
      ...(next.node.disabled !== true && { next }),
    };
  }
  return undefined;
}
