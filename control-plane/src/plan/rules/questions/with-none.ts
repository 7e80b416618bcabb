// SPDX-License-Identifier: MIT
// "Which site has no waiting list?": of a table with a column "Waiting", the lines that say "none" there.
import { sentence } from '../language/words.ts';
import { fieldOf } from '../page/measure.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:which|what|whose|how many|(?:are|is) there (?:still |also )?(?:any|an?)\b)\b.*?\s(?:(?:has|have|had|is|are|comes?|with)\s+(?:got\s+)?(?:no|without(?: any| an?)?)|without(?: any| an?)?)\s+(?<what>\p{L}[\p{L} -]*?)(?: (?:yet|so far|at all))?$/iu;
/** "Which seeds have none left?": of whatever there is so much of. */
const RUN_OUT =
  /^(?:which|what|how many)\b.*?\s(?:(?:have|has) (?:none|nothing|run out)(?: (?:left|any ?more|remaining|in stock))?|(?:are|is) (?:all )?(?:out of stock|sold out|used up|gone|(?:at|down to) zero)|(?:have|has) (?:all )?run out)$/i;
const NONE = /^(?:none|no|nobody|no one|nothing|never|0|zero|[–—-]|✗|✕|not any)$/i;

/** What those lines are called, or how many they are; undefined where no table has such a column, or its lines all say the same. */
export function withNone(question: string, { root }: PageModel): string | undefined {
  const { what = '' } = ASKS.exec(question)?.groups ?? {};
  if (what === '' && !RUN_OUT.test(question)) return undefined;
  const named = [what, what.split(' ')[0] as string];
  for (const { members, collection } of groupsOf(root)) {
    const [column = '', ...more] = what === '' ? countsAmong(members, collection.columns) : [];
    if (collection.columns.length < 2 || more.length > 0) continue;
    const names = what === '' ? [column] : named;
    const toldBy = (member: Member): string | undefined =>
      names.map((name) => fieldOf(member, name)?.value.trim()).find((value) => value !== undefined);
    const told = members.filter((member) => toldBy(member) !== undefined);
    const none = told.filter((member) => NONE.test(toldBy(member) ?? ''));
    if (none.length === 0 || none.length === told.length) continue;
    const lines = sentence(none.map(({ title }) => title));
    if (/^(?:are|is) there/i.test(question)) return `Yes: ${lines}`;
    return /^how many/i.test(question) ? `${none.length}: ${lines}` : lines;
  }
  return undefined;
}

/** The columns that hold counts, one of them none. */
const countsAmong = (members: Member[], columns: string[]): string[] =>
  columns.filter((column) => {
    const values = members.map((member) => fieldOf(member, column)?.value.trim() ?? '');
    return values.length > 1 && values.every((value) => /^\d{1,5}$/.test(value)) && values.includes('0');
  });
