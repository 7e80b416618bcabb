// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, optionalTarget, quoted } from './definition.ts';

/** With a ref, what that element stands in is scrolled (or the element itself), otherwise the page. */
export const scroll = define(
  'scroll',
  { direction: z.enum(['up', 'down', 'left', 'right', 'top', 'bottom']), ...optionalTarget },
  {
    risk: 'harmless',
    phrase: ({ direction, name }) => {
      const way = direction === 'top' || direction === 'bottom' ? `to the ${direction}` : direction;
      return `Scroll ${name ? `${quoted(name)} ` : ''}${way}`;
    },
  },
);
