// SPDX-License-Identifier: MIT
// "How many names start with B?", "which of the towns end in -by?": options or members that are told by their letters.
import { spellingIn } from '../language/spelling.ts';
import { collectionsOf } from '../page/collections.ts';
import { groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { inNavigation } from '../page/select.ts';

const COUNTS = /^(?:how many|count|(?:what is )?the number of)\b/i;
const ASKS = /^(?:which|what|who|name|list|tell me)\b/i;

/** How many, or which; undefined where the page has no one list to look in. */
export function spelledAsked(question: string, model: PageModel): string | undefined {
  const spelled = spellingIn(question);
  if (spelled === undefined || !(COUNTS.test(question) || ASKS.test(question))) return undefined;
  const [list, ...more] = namesIn(model);
  if (list === undefined || more.length > 0) return undefined;
  const found = list.filter(spelled.fits);
  if (COUNTS.test(question)) return `${found.length}.`;
  return found.length === 0 ? undefined : `${found.join(', ')}.`;
}

/** The names of each list that there is: options, else titles of members. */
function namesIn(model: PageModel): string[][] {
  const options = listsOf(model).map((list) => optionsOf(list).map(({ name, text = '' }) => name || text));
  if (options.length > 0) return options;
  const shown = new Set(collectionsOf(model.root).filter(({ parent }) => !inNavigation(parent)));
  return groupsOf(model.root)
    .filter(({ collection, members }) => shown.has(collection) && members.length > 1)
    .map(({ members }) => members.map(({ title }) => title));
}
