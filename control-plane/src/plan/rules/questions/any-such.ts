// SPDX-License-Identifier: MIT
// "Is there anybody who owes more than 50?", "are there any rooms under 80 euros?": whether the members that are such are any, and which.
import { selectionOf } from '../language/selection.ts';
import { sentence } from '../language/words.ts';
import type { PageModel } from '../page/model.ts';
import { likeliest } from '../page/select.ts';

const ASKS =
  /^(?:(?:check|tell me|find out|see) (?:if|whether) there (?:is|are)|(?:is|are) there) (?:still |also )?(?:(?<who>any(?:body|one)|some(?:body|one))|(?:any|some|an?|one)(?= )) ?(?<what>.+)$/i;
const MOST = 5;

/** Undefined where no amount is said, or no list has such amounts: what is there by its name is told by others. */
export function anySuch(question: string, model: PageModel): string | undefined {
  const { who, what = '' } = ASKS.exec(question)?.groups ?? {};
  const phrase = who === undefined ? what : `people ${what}`;
  if (what === '' || selectionOf(phrase).bounds.length === 0) return undefined;
  const [such] = likeliest(phrase, model).filter(({ group }) => group.members.length > 1);
  if (such === undefined) return undefined;
  const titles = such.members.map(({ title }) => title);
  if (titles.length === 0) return 'No.';
  const more = titles.length > MOST ? [`${titles.length - MOST} more`] : [];
  return `Yes: ${sentence([...titles.slice(0, MOST), ...more])}`;
}
