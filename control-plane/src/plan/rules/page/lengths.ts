// SPDX-License-Identifier: MIT
// "3:42" behind each song is how long it lasts, and no time of the day.
interface Field {
  names: string[];
  value: string;
}

/** The fields of each member, one of which tells its length: the only times of three or more, all short, and in no order as those of a day are. */
export function withLengths<Told extends { fields: Field[] }>(members: Told[]): Told[] {
  const times = members.map(({ fields }) => fields.filter(({ value }) => LENGTH.test(value.trim())));
  const amounts = times.flatMap(([only, ...more]) =>
    only === undefined || more.length > 0 ? [] : [amountOf(only.value)],
  );
  const isRising = amounts.every((amount, i) => amount >= (amounts[i - 1] ?? 0));
  if (amounts.length < members.length || members.length < FEWEST || isRising) return members;
  if (times.some(([only]) => only?.names.some((name) => !OF_TIMES.has(name.toLowerCase())))) return members;
  return members.map((member, i) => ({
    ...member,
    fields: member.fields.map((field) =>
      field === times[i]?.[0] ? { ...field, names: ['duration', 'length'] } : field,
    ),
  }));
}

const FEWEST = 3;

/** Without a zero before it, as hours of a day may have. */
const LENGTH = /^\d:[0-5]\d$/;

/** What any time is called. */
const OF_TIMES = new Set(
  'time when hour hours departure arrival start end opens closes length duration'.split(' '),
);

const amountOf = (value: string): number => Number(value.replace(':', ''));
