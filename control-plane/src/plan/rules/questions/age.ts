// SPDX-License-Identifier: MIT
// "How old is Vera Quist?", where the page tells only when she was born: how many years ago that was.
import { dateOf } from '../language/dates.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS = /^how old (?:is|are|was) (?<of>.+?)(?: (?:now|today|this year))?$/i;
const SINCE = ['born', 'birthday', 'birth', 'built', 'founded', 'established'];
const LASTS =
  /^how long (?:has|have) (?<of>.+?) (?:been|worked|lived|played|served|belonged|sung|taught)(?: (?:an?|in|at|with|for|here|there|to)\b.*)?$/i;
const JOINED = ['since', 'joined', 'started', 'hired'];
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;

/** "How long has Ada been a member?": the same of what tells since when. */
export function lastsSince(question: string, { model, input }: Turn): string | undefined {
  const { of } = LASTS.exec(question)?.groups ?? {};
  return of === undefined ? undefined : toldSince(of, JOINED, 'years', model, input.today);
}

/** Undefined where the page tells an age, or no year since when of the one that is named. */
export function ageOf(question: string, { model, input }: Turn): string | undefined {
  const { of } = ASKS.exec(question)?.groups ?? {};
  return of === undefined ? undefined : toldSince(of, SINCE, 'years old', model, input.today);
}

function toldSince(
  of: string,
  names: string[],
  unit: string,
  model: PageModel,
  today: string,
): string | undefined {
  const [only, ...more] = soleMeant(of, model);
  if (only === undefined || more.length > 0 || fieldOf(only.member, 'age') !== undefined) return undefined;
  const field = names.map((name) => fieldOf(only.member, name)).find((one) => one !== undefined);
  const years = field === undefined ? undefined : yearsSince(field, today);
  return years === undefined
    ? undefined
    : `${only.member.title}: ${years} ${unit} (${field?.names[0]} ${field?.value}).`;
}

/** A mere year does not tell whether the day has been in this one. */
function yearsSince({ value }: Field, today: string): string | undefined {
  const [year, ...others] = value.match(YEAR) ?? [];
  if (year === undefined || others.length > 0) return undefined;
  const years = Number(today.slice(0, 4)) - Number(year);
  if (years < 0) return undefined;
  const day = value.trim() === year ? undefined : dateOf(value, today)?.slice(5);
  if (day === undefined) return `${Math.max(0, years - 1)} or ${years}`;
  return String(day > today.slice(5) ? years - 1 : years);
}
