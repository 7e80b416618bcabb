// SPDX-License-Identifier: MIT
// "Close the issue about the crash", "create an issue with the label docs": what is to become of a thing of a list, or of a new one,
// tells nothing to what only narrows that list.
import { isDeedOnList } from '../language/deeds.ts';
import { withoutFilters } from '../page/filters.ts';
import type { Turn } from '../turn/turn.ts';

/** The step as such a sentence sees it. */
export function forDeed(text: string, turn: Turn): Turn {
  if (!isDeedOnList(text)) return turn;
  const model = withoutFilters(turn.model);
  return model === turn.model ? turn : turn.over(model);
}
