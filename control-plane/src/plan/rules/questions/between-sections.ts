// SPDX-License-Identifier: MIT
// "Which town has more cabins with 3 beds?": of a table in sections, the one whose cell of that line and column says most, or least.
import { quantityOf } from '../language/quantities.ts';
import { capital } from '../language/text.ts';
import { groupsOf, overMember } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { crossingsIn } from './crossing.ts';

const ASKS =
  /^(?:which|what)(?: of the)? \p{L}+ (?:has|have|had|offers?|got|gets?|shows?) (?:the )?(more|most|fewer|fewest|less|least)\s+(.+?)[?.]*$/iu;
const MOST = /^mo/i;

/** Undefined where some section does not tell it. */
export function betweenSections(question: string, model: PageModel): string | undefined {
  const [, way = '', what = ''] = ASKS.exec(question) ?? [];
  if (what === '') return undefined;
  for (const { members } of groupsOf(model.root)) {
    const heads = [...new Set(members.flatMap((member) => overMember(member) ?? []))];
    const amounts = heads.flatMap((head) => amountIn(head, what, model) ?? []);
    if (heads.length < 2 || amounts.length < heads.length) continue;
    const [best, next] = heads
      .map((head, i) => ({ head, amount: amounts[i] as number }))
      .sort((a, b) => (MOST.test(way) ? b.amount - a.amount : a.amount - b.amount));
    if (best === undefined || best.amount !== next?.amount)
      return best && `${capital(best.head)}: ${best.amount}.`;
    return `They are the same: ${heads.map((head, i) => `${head} ${amounts[i]}`).join(', ')}.`;
  }
  return undefined;
}

function amountIn(head: string, what: string, model: PageModel): number | undefined {
  const [only, ...more] = crossingsIn(`how many ${what} are there in ${head}`, model);
  const [cell, ...others] = only?.columns ?? [];
  return more.length > 0 || others.length > 0 ? undefined : quantityOf(cell?.value ?? '');
}
