// SPDX-License-Identifier: MIT
// "Which site has no waiting list?": of a table with a column "Waiting", the lines that say "none" there.
import { sentence } from '../language/words.ts';
import { fieldOf } from '../page/measure.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:which|what|whose)\b.*?\s(?:has|have|had|is|are|comes?|with)\s+(?:got\s+)?(?:no|without(?: any| an?)?)\s+(?<what>\p{L}[\p{L} -]*)$/iu;
const NONE = /^(?:none|no|nobody|no one|nothing|never|0|zero|[–—-]|✗|✕|not any)$/i;

/** What those lines are called; undefined where no table has such a column, or its lines all say the same. */
export function withNone(question: string, { root }: PageModel): string | undefined {
  const { what = '' } = ASKS.exec(question)?.groups ?? {};
  if (what === '') return undefined;
  const names = [what, what.split(' ')[0] as string];
  for (const { members, collection } of groupsOf(root)) {
    const toldBy = (member: Member): string | undefined =>
      names.map((name) => fieldOf(member, name)?.value.trim()).find((value) => value !== undefined);
    const told = members.filter((member) => toldBy(member) !== undefined);
    const none = told.filter((member) => NONE.test(toldBy(member) ?? ''));
    if (collection.columns.length < 2 || none.length === 0 || none.length === told.length) continue;
    return sentence(none.map(({ title }) => title));
  }
  return undefined;
}
