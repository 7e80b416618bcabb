// SPDX-License-Identifier: MIT
// "Has Ravel the smallest area of the seven lakes?", "check whether the attic is the warmest": whether the foremost is the one that is named.
import { superlativeIn } from '../language/superlatives.ts';
import type { PageModel } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { membersNamed } from '../page/several.ts';

const ASKS = [
  /^(?:check|tell me|find out|see|say) (?:if|whether) (?<who>.+?) (?:is|are|was|were|has|have|had|got|does|costs?|takes?) (?<what>the .+)$/i,
  /^(?:is|are|was|were|has|have|does|do|did) (?<who>.+?)(?: (?:have|has|got|cost|take))? (?<what>(?:really |actually )?the .+)$/i,
];

/** Undefined where no superlative is asked about, or not just one of those that it is about is named. */
export function whetherMost(question: string, model: PageModel): string | undefined {
  const { who = '', what = '' } = ASKS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {};
  if (what === '' || superlativeIn(what) === undefined) return undefined;
  for (const { members, group } of likeliest(what, model)) {
    const [named, ...more] = membersNamed(who, group);
    const [most, ...others] = members;
    if (named === undefined || most === undefined || more.length > 0 || others.length > 0) continue;
    return most === named ? `Yes: ${most.title}.` : `No, it is ${most.title}.`;
  }
  return undefined;
}
