// SPDX-License-Identifier: MIT
// "List all counties", "how many towns are there": what stands in the column of that name, each value once, and no count of the lines.
import { likeness, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import type { Group } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { inNavigation, likelyGroups } from '../page/select.ts';

const WHICH = '(?:all )?(?:of )?(?:the )?(?:different |various )?';
const HERE =
  '(?: (?:are |is )?(?:there|listed|shown|mentioned|represented))?(?: (?:in|on) (?:the|this) (?:table|list|page))?';
const COLUMN = String.raw`(?<column>\p{L}+s)`;
const FORMS = [
  `^(?:list|name|give me|tell me|show me|read out|what are) ${WHICH}${COLUMN}${HERE}$`,
  `^(?:which|what) (?:different )?${COLUMN} (?:are|do) (?:there|listed|shown|mentioned|represented)(?: (?:in|on) (?:the|this) (?:table|list|page))?$`,
  `^(?<many>how many) (?:different )?${COLUMN} are (?:there|listed|shown|mentioned|represented)(?: (?:in|on) (?:the|this) (?:table|list|page))?$`,
].map((form) => new RegExp(form, 'iu'));
const ALIKE = 0.9;
const MOST = 40;

/** Undefined where no column, or one of two tables, is called so; what it tells in numbers is another question. */
export function ofColumn(question: string, model: PageModel): string | undefined {
  const { column, many } = FORMS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {};
  if (column === undefined) return undefined;
  const told = likelyGroups(model)
    .filter(({ collection }) => !inNavigation(collection.parent))
    .flatMap((group) => {
      const name = columnOf(group, column, many === undefined);
      return name === undefined ? [] : [valuesIn(group, name)];
    });
  const [values, ...more] = told;
  if (values === undefined || more.length > 0 || values.length === 0 || values.every(isNumber))
    return undefined;
  return many === undefined
    ? `${values.slice(0, MOST).join(', ')}.`
    : `${values.length} ${column}: ${values.slice(0, MOST).join(', ')}.`;
}

/** By the first the lines are called: as many as there are of them. */
const columnOf = ({ collection: { columns } }: Group, noun: string, isFirst: boolean): string | undefined =>
  columns.slice(isFirst ? 0 : 1).find((column) => {
    const [word = '', ...others] = wordsOf(column);
    return others.length === 0 && likeness(noun, word) >= ALIKE;
  });

const valuesIn = ({ members }: Group, name: string): string[] => [
  ...new Set(members.flatMap((member) => fieldOf(member, name)?.value ?? []).filter((one) => SAYS.test(one))),
];

const SAYS = /[\p{L}\d]/u;
const isNumber = (value: string): boolean => !/\p{L}{2}/u.test(value);
