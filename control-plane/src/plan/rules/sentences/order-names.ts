// SPDX-License-Identifier: MIT
// What an order calls the things that it counts: a name of the page, which may have an "and" in it, or the foremost of several, "two of the
// cheapest loaf".
import { normalise } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { groupsOf } from '../page/members.ts';
import { soleMeant } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';

/** A number, and what it counts. */
export const COUNTED =
  /^(\S+)\s+(?:(?:x|times)\s+|(?:portions?|pieces?|pack(?:et)?s?|bottles?|bags?|boxe?s?|cups?|glass(?:es)?|slices?|servings?|bowls?|plates?|units?|loaf|loaves|tins?|cans?|jars?)\s+of\s+|of\s+)?(?:the\s+)?(\p{L}.*)$/iu;

/** "The cheapest loaf": what the one member that is meant is called; undefined where it is none, or several. */
export function utmostIn(told: string, { model }: Turn): string | undefined {
  const titles = new Set(soleMeant(told.replace(/["“”]/g, ''), model).map(({ member }) => member.title));
  const [title, ...more] = titles;
  return more.length === 0 ? title : undefined;
}

/** "Spinach and goat cheese dip, tea": one thing may have an "and" in its name. */
export function namesIn(told: string, turn: Turn): string[] {
  const parts = listOf(told);
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const [whole, length] = longestTitle(parts.slice(at), turn) ?? [parts[at] as string, 1];
    names.push(whole);
    at += length;
  }
  return names;
}

/** The longest that is one name, from the first part on, and how many parts it takes. */
function longestTitle(parts: string[], turn: Turn): [string, number] | undefined {
  for (let length = parts.length; length > 1; length--) {
    const whole = parts.slice(0, length).join(' and ');
    if (isTitle(whole, turn) || isTitle(COUNTED.exec(whole)?.[2] ?? '', turn)) return [whole, length];
  }
  return undefined;
}

/** What something of a list is called, as it stands. */
export const isTitle = (name: string, { model }: Turn): boolean =>
  groupsOf(model.root).some(({ members }) =>
    members.some(({ title }) => normalise(title) === normalise(name.replace(/^the\s/i, ''))),
  );
