// SPDX-License-Identifier: MIT
// Actions that leave the page alone.
import { z } from 'zod';
import { define } from './definition.ts';

/** A line for the room while the task goes on. */
export const say = define(
  'say',
  { text: z.string().min(1).max(1_000) },
  { risk: 'none', phrase: ({ text }) => text },
);
