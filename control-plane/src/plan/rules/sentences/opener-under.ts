// SPDX-License-Identifier: MIT
import { headOver } from '../page/head-over.ts';
import type { Element } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';

const NAMED = 0.85;
const COLUMN =
  /^(.+?) (?:to|in|into|under|on) (?:the |my )?("[^"]+"|[^"“]{2,30}?)(?: (?:column|list|lane|board|section|group))?$/i;

/** "Paint the gate to the doing column": of several that begin a card the one below that heading, and the text without it. */
export function openerUnder(
  told: string,
  names: string[],
  turn: Turn,
): { opener: Element; value: string } | undefined {
  const [, value, place = ''] = COLUMN.exec(told) ?? [];
  const openers = names.flatMap((name) => turn.matches(name, 'click')).filter(({ score }) => score >= NAMED);
  if (value === undefined || openers.length < 2) return undefined;
  const [only, ...more] = new Set(
    openers.map(({ element }) => element).filter(({ node }) => mentions(place, headOver(node)) >= NAMED),
  );
  return only === undefined || more.length > 0 ? undefined : { opener: only, value };
}
