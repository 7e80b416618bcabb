// SPDX-License-Identifier: MIT
import { z } from 'zod';
import { define } from './definition.ts';

/** Its number in the page's list of tabs, from 1. */
const tab = z.number().int().min(1).max(50);

export const newtab = define(
  'newtab',
  { url: z.string().min(1).max(2_000).optional() },
  {
    risk: 'harmless',
    phrase: ({ url }) => (url === undefined ? 'Open a new tab' : `Open ${url} in a new tab`),
  },
);

export const switchtab = define(
  'switchtab',
  { tab },
  { risk: 'harmless', phrase: ({ tab: number }) => `Go to tab ${number}` },
);

/** Without a number, the current one. */
export const closetab = define(
  'closetab',
  { tab: tab.optional() },
  {
    risk: 'harmless',
    phrase: ({ tab: number }) => (number === undefined ? 'Close the tab' : `Close tab ${number}`),
  },
);
