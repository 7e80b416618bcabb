// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define } from './definition.ts';

export const goto = define(
  'goto',
  { url: z.string().min(1).max(2_000) },
  { risk: 'harmless', phrase: ({ url }) => `Open ${url}` },
);

export const back = define('back', {}, { risk: 'harmless', phrase: () => 'Go back' });
export const forward = define('forward', {}, { risk: 'harmless', phrase: () => 'Go forward' });
export const reload = define('reload', {}, { risk: 'harmless', phrase: () => 'Load the page again' });
