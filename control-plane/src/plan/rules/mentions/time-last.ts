// SPDX-License-Identifier: MIT
// "Book the last free appointment with Ms Okoye", "reserve the only free time for two under the name Ruiz": whose times are shown, or for how
// many, is chosen first, and the time is one of those that come up then.
import { type Clause, isDerived } from '../language/command.ts';
import { momentWithin } from '../language/moments.ts';
import { withoutBound } from '../language/time-span.ts';
import { showsTimes } from '../questions/free-times.ts';
import type { Turn } from '../turn/turn.ts';
import { laterIn, toldLater } from './asked-later.ts';
import type { Reading } from './reading.ts';
import { readForResults } from './results.ts';

const FOREMOST =
  /(?:^|\s)(?:the|an?|my) (?:very )?(?:only|first|earliest|next|last|latest)(?: (?:still )?(?:free|available|open|possible|remaining))? (?:time|slot|appointment|hour|table|place|one)\b/i;
/** Which hours are meant is of the time, and no value of a form. */
const PART = /\s*\b(?:(?:in|on) the |this )?(morning|afternoon|evening)\b/i;

/** Undefined where the page shows no free times, or nothing of it is to be chosen before them. */
export function timeLast(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isStatement = command.kind === 'click' && command.target === source;
  if (!isStatement || isDerived(clause) || turn.progress.length > 0 || !showsTimes(turn)) return undefined;
  const time = timeTold(source.replace(/[.!]+$/, ''), turn.input.today);
  const reading = readForResults(time?.rest ?? source, turn);
  // A time that is told in full is among those that are shown, unless a list says whose they are.
  if (reading === undefined || (time?.isForemost !== true && !reading.deeds.some(isOfList))) return undefined;
  const others = toldLater(reading, turn);
  const { left, start, taken, after } = reading;
  const isAll = left.length === 0 && taken === undefined && start !== undefined && after === '';
  if (others === undefined && !(time !== undefined && isAll)) return undefined;
  const told = [time?.said, others].filter((part) => part !== undefined).join(', ');
  return laterIn(reading, told, clause);
}

interface TimeTold {
  said: string;
  /** The sentence without it. */
  rest: string;
  isForemost: boolean;
}

function timeTold(text: string, today: string): TimeTold | undefined {
  const foremost = FOREMOST.exec(text)?.[0];
  const { text: unbound, bound } = withoutBound(text);
  if (foremost !== undefined || bound !== undefined) {
    const [ofDay = '', part] = PART.exec(unbound) ?? [];
    const within = part === undefined ? '' : ` in the ${part}`;
    const said = `${foremost?.trim() ?? 'a time'}${within} ${bound?.said ?? ''}`.trim();
    return {
      said,
      rest: unbound.replace(foremost ?? '', '').replace(ofDay, /\bthis\b/i.test(ofDay) ? ' today' : ''),
      isForemost: true,
    };
  }
  const at = momentWithin(text, today);
  if (at === undefined) return undefined;
  const words = text.split(/\s+/);
  const from = at.before.length - (/^on$/i.test(at.before.at(-1) ?? '') ? 1 : 0);
  const said = words
    .slice(from, words.length - at.after.length)
    .join(' ')
    .replace(/,$/, '');
  return { said, rest: [...at.before.slice(0, from), ...at.after].join(' '), isForemost: false };
}

const isOfList = (deed: Reading['deeds'][number]): boolean =>
  deed.kind === 'set' && deed.element.kind === 'list';
