// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted } from './definition.ts';

/**
 * A visible `text`; its being `gone`; an `element` by its accessible name; a `url` that contains the value; a `download`
 * whose file name contains it (`*`: any).
 */
export const wait = define(
  'wait',
  {
    for: z.enum(['text', 'gone', 'element', 'url', 'download']),
    value: z.string().min(1).max(200),
    seconds: z.number().min(1).max(30),
  },
  {
    risk: 'harmless',
    phrase: ({ for: what, value }) => {
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
