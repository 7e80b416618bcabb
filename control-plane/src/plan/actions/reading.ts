// SPDX-License-Identifier: MIT
// Actions that only read: for the room, or for what the planner is shown next.
import { z } from 'zod';
import { define, quoted, target } from './definition.ts';

/** The members of the table or list at `ref`, with what they say under each name, as JSON in the action's result. */
export const extract = define(
  'extract',
  { ...target, fields: z.array(z.string().min(1).max(100)).min(1).max(20) },
  {
    risk: 'harmless',
    phrase: ({ fields, name }) => `Read ${fields.map(quoted).join(', ')} from ${quoted(name)}`,
  },
);

/** The next view shows first what is about this text. */
export const find = define(
  'find',
  { text: z.string().min(1).max(200) },
  { risk: 'none', phrase: ({ text }) => `Look for ${quoted(text)} on the page` },
);

/** The next plan is made with a picture of the page, too. */
export const look = define('look', {}, { risk: 'none', phrase: () => 'Look at a picture of the page' });
