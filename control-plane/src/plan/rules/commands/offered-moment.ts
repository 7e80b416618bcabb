// SPDX-License-Identifier: MIT
// "Book Friday the 27th at three in the afternoon", where the page offers days with times of day to be pressed: the one that is just that.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { weekdayOf } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { type Moment, momentOf, momentWithin } from '../language/moments.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES =
  /^(?:book|reserve|choose|pick|select|take|click|press|want|need|like|get|go|time|slot|appointment|one|free|day|for|me|us)$/i;

/** Undefined where more is said than that, or it is not offered. */
export function momentClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { today } = turn.input;
  const told = momentWithin(clause.source, today);
  const others = told === undefined ? [] : wordsOf([...told.before, ...told.after].join(' '));
  if (told === undefined || !others.every((word) => STOP_WORDS.has(word) || TAKES.test(word)))
    return undefined;
  const [only, ...more] = offeredMoments(turn).filter(({ moment }) => isMeant(moment, told.moment));
  return only === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(only.element, only.element.name) }]);
}

/** "Friday" is the one of the week that the page shows. */
const isMeant = (offered: Moment, told: Moment): boolean =>
  offered.time === told.time &&
  (offered.day === told.day || (told.isWeekday && weekdayOf(offered.day) === weekdayOf(told.day)));

function offeredMoments({ model, input }: Turn): { element: Element; moment: Moment }[] {
  return model.elements.flatMap((element) => {
    const { kind, node, name } = element;
    const isOffer =
      (kind === 'button' || kind === 'option' || takesClicks(node)) &&
      node.disabled !== true &&
      name.length < 40;
    const moment = isOffer && /\d/.test(name) ? momentOf(name, input.today) : undefined;
    return moment === undefined ? [] : [{ element, moment }];
  });
}
