// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define, quoted } from './definition.ts';

/** A visible `text`; its being `gone`; an `element` by its accessible name; a `url` that contains the value. */
export const wait = define(
  'wait',
  {
    for: z.enum(['text', 'gone', 'element', 'url']),
    value: z.string().min(1).max(200),
    seconds: z.number().min(1).max(30),
  },
  {
    risk: 'harmless',
    phrase: (action) =>
      action.for === 'gone'
        ? `Wait until ${quoted(action.value)} is gone`
        : `Wait for ${quoted(action.value)}`,
  },
);

export const dialog = define(
  'dialog',
  { accept: z.boolean(), text: z.string().max(400).optional() },
  { risk: 'dialog', phrase: ({ accept }) => (accept ? 'Accept the dialog' : 'Dismiss the dialog') },
);
