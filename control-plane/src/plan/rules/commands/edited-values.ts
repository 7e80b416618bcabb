// SPDX-License-Identifier: MIT
// "Change the order to Ida to 20.00 and yearly": what a line of a table is changed to says by its make, or by what other lines have there,
// which column it is for; the line is edited, and each is set. "Move Ida to the Lisbon office" is that, too.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { dateOf } from '../language/dates.ts';
import { normalise } from '../language/text.ts';
import { controlFor, insideOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { EDITS, endsInSaving, takesValue } from './edited.ts';

const CHANGES = /^(?:change|set|update|correct|edit|switch|raise|lower)\s+(?:the\s+|my\s+|our\s+)?(.+)$/i;
const AMOUNT = /^[€£$]?\s?\d+(?:[.,]\d{3})*(?:[.,]\d{1,2})?(?:\s?(?:[€£$%]|\p{L}{1,8}))?$/u;

const MOVES = /^(?:move|transfer)\s+(.+)$/i;

/** Undefined where no one line is meant that has a control to edit it, or a value may be for several columns, or none. */
export const changedValues = (clause: Clause, turn: Turn): Clause[] | undefined =>
  changed(CHANGES.exec(clause.source)?.[1], clause, turn);

/** Where nothing moves the line as such. */
export const movedValues = (clause: Clause, turn: Turn): Clause[] | undefined =>
  changed(MOVES.exec(clause.source)?.[1], clause, turn);

function changed(told: string | undefined, clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  for (const { index, 0: tie } of told?.matchAll(/\s+to\s+/gi) ?? []) {
    const whom = told?.slice(0, index) ?? '';
    const said = (told?.slice(index + tie.length) ?? '').split(/,\s*(?:and\s+)?|\s+and\s+/i);
    const values = said.map((value) => value.replace(/^the\s+/i, ''));
    for (const group of likelyGroups(turn.model)) {
      const clauses = changedIn(group, whom, values, clause, turn);
      if (clauses !== undefined) return clauses;
    }
  }
  return undefined;
}

function changedIn(
  group: Group,
  whom: string,
  values: string[],
  clause: Clause,
  turn: Turn,
): Clause[] | undefined {
  if (group.collection.columns.length === 0 || group.members.length < 2) return undefined;
  const [member, ...more] = membersMeant(group, whom)?.members ?? [];
  const edit = member && more.length === 0 ? controlFor(member, EDITS, turn.model) : undefined;
  if (member === undefined || edit === undefined) return undefined;
  if (MOVES.test(clause.source) && controlFor(member, ['move'], turn.model) !== undefined) return undefined;
  const told = values.map((value) => toldFor(value, group, turn.input.today));
  const columns = told.map(({ column }) => column);
  const isClear = new Set(columns).size === columns.length && !columns.includes(undefined);
  const takes = columns.some((name) =>
    insideOf(member, turn.model).some((one) => takesValue(one, name ?? '')),
  );
  if (!isClear || takes) return undefined;
  const setting = told.map(
    ({ column, value }): Command => ({ kind: 'set', rest: `the ${column} to ${value}` }),
  );
  return clausesFor(clause, [
    { kind: 'click', target: pinned(edit, `edit ${member.title}`) },
    ...setting,
    ...(endsInSaving(turn) ? [] : [{ kind: 'send' } as const]),
  ]);
}

interface Told {
  column: string | undefined;
  value: string;
}

/** "Lisbon office", where a column is called "Office", else by the value alone. */
function toldFor(value: string, group: Group, today: string): Told {
  const [, bare = '', noun = ''] = /^(.+?)\s+(\p{L}+)$/u.exec(value) ?? [];
  const named = group.collection.columns.find((name) => name !== '' && normalise(name) === normalise(noun));
  return named !== undefined && columnFor(value, group, today) === undefined
    ? { column: named, value: bare }
    : { column: columnFor(value, group, today), value };
}

/** The one column that has such a value in some line, else the one whose values are all of that make. */
function columnFor(
  value: string,
  { members, collection: { columns } }: Group,
  today: string,
): string | undefined {
  const valuesOf = (name: string): string[] => members.flatMap((member) => valueIn(member, name) ?? []);
  const named = columns.filter((name) => name !== '');
  const same = named.filter((name) => valuesOf(name).some((one) => normalise(one) === normalise(value)));
  const makes = [(one: string) => AMOUNT.test(one), (one: string) => dateOf(one, today) !== undefined];
  const isSuch = makes.find((is) => is(value.trim()));
  const alike = named.filter(
    (name) => isSuch !== undefined && valuesOf(name).length > 1 && valuesOf(name).every(isSuch),
  );
  const found = [same, alike].find(({ length }) => length > 0) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

const valueIn = ({ fields }: Member, column: string): string | undefined =>
  fields.find(({ names }) => names.includes(column))?.value.trim();
