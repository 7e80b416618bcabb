// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted, target } from './definition.ts';

/** Of the width or height of an element's box, from its top left corner. */
const fraction = z.number().min(0).max(1);

export const click = define(
  'click',
  /**
   * `text`: that text inside the element is what to click, where it is an element of its own (inline ones have no ref).
   * `at`: that place in a picture or canvas, whose parts are no elements.
   */
  { ...target, text: z.string().max(200).optional(), at: z.object({ x: fraction, y: fraction }).optional() },
  { risk: 'control', phrase: ({ name, at }) => `Click ${quoted(name)}${at === undefined ? '' : place(at)}` },
);

function place({ x, y }: { x: number; y: number }): string {
  return `, ${Math.round(x * 100)} % from its left and ${Math.round(y * 100)} % from its top`;
}

export const doubleclick = define(
  'doubleclick',
  { ...target },
  { risk: 'control', phrase: ({ name }) => `Double-click ${quoted(name)}` },
);

/** Opens a context menu; what is chosen there is an action of its own. */
export const rightclick = define(
  'rightclick',
  { ...target },
  { risk: 'harmless', phrase: ({ name }) => `Right-click ${quoted(name)}` },
);

/** To another element, which may stand in another frame. `edge`: next to that one, as in a list that is sorted by hand. */
export const drag = define(
  'drag',
  { ...target, toRef: target.ref, toName: target.name, edge: z.enum(['before', 'after']).optional() },
  {
    risk: 'drop',
    phrase: ({ name, toName, edge }) => `Drag ${quoted(name)} ${edge ?? 'to'} ${quoted(toName)}`,
  },
);

/** Drags it that way, within what it lies in: so many CSS pixels, or as far as shows that it has been moved. */
export const shift = define(
  'shift',
  {
    ...target,
    way: z.enum(['left', 'right', 'up', 'down']),
    by: z.number().positive().max(10_000).optional(),
  },
  {
    risk: 'control',
    phrase: ({ name, way, by }) => `Drag ${quoted(name)} ${way}${by === undefined ? '' : ` by ${by} pixels`}`,
  },
);

/** Two words, or a length in CSS pixels. */
const extent = z.union([z.enum(['larger', 'smaller']), z.number().positive().max(10_000)]);
type Extent = z.infer<typeof extent>;

/** By an edge or a corner that can be dragged. */
export const resize = define(
  'resize',
  { ...target, width: extent.optional(), height: extent.optional() },
  {
    risk: 'harmless',
    phrase: ({ name, width, height }) => {
      const made = [
        ...said(width, 'wide', 'wider', 'narrower'),
        ...said(height, 'high', 'taller', 'shorter'),
      ];
      return `Make ${quoted(name)} ${made.join(' and ')}`;
    },
  },
);

function said(size: Extent | undefined, measured: string, larger: string, smaller: string): string[] {
  if (size === undefined) return [];
  return [typeof size === 'number' ? `${size} pixels ${measured}` : size === 'larger' ? larger : smaller];
}

export const hover = define(
  'hover',
  { ...target },
  { risk: 'harmless', phrase: ({ name }) => `Point at ${quoted(name)}` },
);

/** Selects that text in what is edited, as with the mouse; without one, all of it. */
export const mark = define(
  'mark',
  { ...target, text: z.string().min(1).max(200).optional() },
  {
    risk: 'harmless',
    phrase: ({ name, text }) =>
      text === undefined ? `Select all of ${quoted(name)}` : `Select ${quoted(text)} in ${quoted(name)}`,
  },
);
