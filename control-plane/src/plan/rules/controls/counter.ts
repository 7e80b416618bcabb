// SPDX-License-Identifier: MIT
// A part of the page with one plus, one minus and one number: what is counted there.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isClock } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import { inlineSign } from '../page/inline.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

export interface Stepper {
  shown: number;
  /** The number as it is printed, with its unit. */
  printed: string;
  more: { ref: string; name: string; text?: string };
  less: { ref: string; name: string; text?: string };
  /** How much one press comes to is not to be taken for granted. */
  measured?: true;
}

export const JOINED = /^\s*([-−–])\s*(\d+)\s*\+\s*$/;

export const MORE = /^(?:\+|▲|△|⊕|plus\b|increase\b|increment\b|add one\b|more\b|up\b|raise\b)/i;
export const LESS =
  /^(?:-|−|–|▼|▽|⊖|minus\b|decrease\b|decrement\b|remove one\b|less\b|fewer\b|down\b|lower\b)/i;
/** "Add traveller", "one guest fewer": only where nothing says it in the first word. */
const ADDS = /^(?:add|extra|longer|later)\b|\b(?:more|up|plus|higher)$/i;
const TAKES = /^(?:remove|reduce|subtract|shorter|earlier)\b|\b(?:fewer|less|down|minus|lower)$/i;

/** The one plus, the one minus and the one number of a part of the page. */
export function stepperIn(turn: Turn, scope: SnapshotNode): Stepper | undefined {
  const inside = turn.model.elements.filter(
    ({ node }) => node.order >= scope.order && node.order < scope.end,
  );
  const button = (pattern: RegExp): Stepper['more'] | undefined => {
    const found = inside.filter(
      ({ kind, node, name }) =>
        (kind === 'button' || kind === 'link' || node.pointer === true) &&
        node.children.length < 2 &&
        (pattern.test(name.trim()) || pattern.test(node.text?.trim() ?? '')),
    );
    const [only] = found;
    return found.length === 1 && only !== undefined ? { ref: only.ref, name: only.name } : undefined;
  };
  const joined = joinedSigns(scope);
  if (joined !== undefined) return joined;
  const more = button(MORE) ?? button(ADDS) ?? inlineSign('plus', scope) ?? inlineSign('up', scope);
  const less = button(LESS) ?? button(TAKES) ?? inlineSign('minus', scope) ?? inlineSign('down', scope);
  const number = numberIn(scope, [less, more]);
  return more === undefined || less === undefined || number === undefined
    ? undefined
    : { ...number, more, less };
}

/** "-0+" in one text, where minus and plus are inline elements of their own. */
function joinedSigns(scope: SnapshotNode): Stepper | undefined {
  const found: Stepper[] = [];
  for (const node of walk(scope)) {
    const [, less, shown] = JOINED.exec(node.text ?? '') ?? [];
    const ref = node.ref ?? node.parent?.ref;
    if (less === undefined || ref === undefined) continue;
    const sign = (text: string): Stepper['more'] => ({ ref, name: text, text });
    found.push({ shown: Number(shown), printed: shown ?? '', more: sign('+'), less: sign(less) });
  }
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The number, or the time of day, between the two signs, with a unit or a word for what it counts; else one that stands alone or with a sign
 * for its unit. A price is none.
 */
function numberIn(
  scope: SnapshotNode,
  signs: ({ ref: string } | undefined)[],
): Pick<Stepper, 'shown' | 'printed'> | undefined {
  const found: { order: number; shown: number; printed: string; isPlain: boolean }[] = [];
  const orders: number[] = [];
  for (const node of walk(scope)) {
    if (signs.some((sign) => sign !== undefined && sign.ref === node.ref)) orders.push(node.order);
    const text = node.text ?? (node.children.length > 0 ? '' : textOf(node));
    const match =
      /^\s*(?:\p{L}[\p{L} ]{0,30}:\s+|[-+−–]\s+)?(-?\d+(?:\.\d+)?)\s*(?:°\s?[CF]?|%|x|×|\S{0,2}|(\p{L}{3,9}))?(?:\s+[-+−–])?\s*$/u.exec(
        text,
      );
    const time = isClock(text.trim()) ? timeIn(text) : undefined;
    if (time !== undefined)
      found.push({ order: node.order, shown: time, printed: text.trim(), isPlain: false });
    else if (match && !/[$€£¥]/.test(text) && node.role !== 'slider')
      found.push({
        order: node.order,
        shown: Number(match[1]),
        printed: text.trim(),
        isPlain: match[2] === undefined,
      });
  }
  const between = found.find(({ order }) => order > Math.min(...orders) && order < Math.max(...orders));
  return between ?? found.find(({ isPlain }) => isPlain);
}
