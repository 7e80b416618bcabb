// SPDX-License-Identifier: MIT
// "Reserve sheet 2 at 19:00 for the Owls", where a table has the sheets over its columns and the hours before its lines: the free place where
// both meet is pressed, and what is left is told to what comes up.
import { clausesOf } from '../language/clauses.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { takesClicks } from '../page/model.ts';
import { isFreeName } from '../page/offered-moments.ts';
import { placeOf } from '../page/week-grid.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES = /^(?:book|reserve|take|choose|pick|select|get|rent|hire)\b/i;
const AT = /\s(?:at|from)\s(\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?)(?=[\s,.]|$)/i;

/** Undefined where no table has both, or something is there already. */
export function atPlace(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const [said = '', hour = ''] = AT.exec(source) ?? [];
  if (hour === '' || isDerived(clause) || turn.progress.length > 0 || !TAKES.test(source)) return undefined;
  const minutes = timeIn(/^\d{1,2}$/.test(hour) ? `${hour}:00` : hour);
  const words = wordsOf(source);
  const isSaid = (column: string): boolean => {
    const own = wordsOf(column).filter((word) => !STOP_WORDS.has(word));
    return own.length > 0 && ` ${words.join(' ')} `.includes(` ${own.join(' ')} `);
  };
  const found = minutes === undefined ? undefined : placeOf(isSaid, minutes, turn.model);
  const [only, ...more] = found?.inside ?? [];
  const free = only === undefined && found?.place && takesClicks(found.place.node) ? found.place : only;
  if (free === undefined || more.length > 0 || !isFreeName(free.name) || free.node.disabled === true)
    return undefined;
  const [first, ...others] = clausesOf(source.replace(said, ''));
  const press: Clause = {
    source: `click: ${source}`,
    command: { kind: 'click', target: pinned(free, free.name) },
  };
  return first === undefined ? [press] : [press, { ...first, brought: true }, ...others];
}
