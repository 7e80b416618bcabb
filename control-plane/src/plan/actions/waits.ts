// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted } from './definition.ts';

/** A room's other requests stand still meanwhile. */
export const MAX_WAIT_SECONDS = 30;

/**
 * A visible `text`; its being `gone`; an `element` by its accessible name; a `url` that contains the value; a `download`
 * whose file name contains it (`*`: any): for so many `seconds` at most. Without a value, the next `change` of the page, which need
 * not come, or that `time` itself.
 */
export const wait = define(
  'wait',
  {
    for: z.enum(['text', 'gone', 'element', 'url', 'download', 'change', 'time']),
    value: z.string().min(1).max(200).optional(),
    seconds: z.number().min(0.1).max(MAX_WAIT_SECONDS),
  },
  {
    risk: 'harmless',
    phrase: ({ for: what, value = '', seconds }) => {
      if (what === 'time') return `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
      if (what === 'change') return 'Wait for the page';
      if (what === 'gone') return `Wait until ${quoted(value)} is gone`;
      return what === 'download' ? 'Wait for the download' : `Wait for ${quoted(value)}`;
    },
  },
);

export const dialog = define(
  'dialog',
  { accept: z.boolean(), text: z.string().max(400).optional() },
  { risk: 'dialog', phrase: ({ accept }) => (accept ? 'Accept the dialog' : 'Dismiss the dialog') },
);
