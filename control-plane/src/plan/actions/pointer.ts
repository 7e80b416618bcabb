// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted, target } from './definition.ts';

export const click = define(
  'click',
  /** `text`: that text inside the element is what to click, where it is an element of its own (inline ones have no ref). */
  { ...target, text: z.string().max(200).optional() },
  { risk: 'control', phrase: ({ name }) => `Click ${quoted(name)}` },
);

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

/** To another element, which may stand in another frame. */
export const drag = define(
  'drag',
  { ...target, toRef: target.ref, toName: target.name },
  { risk: 'drop', phrase: ({ name, toName }) => `Drag ${quoted(name)} to ${quoted(toName)}` },
);

export const hover = define(
  'hover',
  { ...target },
  { risk: 'harmless', phrase: ({ name }) => `Point at ${quoted(name)}` },
);
