// SPDX-License-Identifier: MIT
// Who answers a question, the most particular first.
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { ageOf, lastsSince } from './age.ts';
import { amountOnDay } from './amount-on-day.ts';
import { appearances } from './appearances.ts';
import { boundAsked } from './at-most.ts';
import { betweenSections } from './between-sections.ts';
import { dialogTitle, messageShown } from './came-up.ts';
import { cellHolds } from './cell-holds.ts';
import { choicePrice } from './choice-price.ts';
import { chosenTold } from './chosen.ts';
import { contentsAsked, contentsOfPart } from './contents.ts';
import { countOfPart } from './count-of-part.ts';
import { amountAsked, countAsked } from './counting.ts';
import { crossed } from './crossing.ts';
import { inDayTable } from './day-table.ts';
import { deadlineAsked } from './deadline.ts';
import { doneBy } from './done-by.ts';
import { endOf } from './end-of.ts';
import { enumerated } from './enumerated.ts';
import { totalTold } from './form-total.ts';
import { freeAt } from './free-at.ts';
import { freeInLine } from './free-in-line.ts';
import { freeInWeek } from './free-in-week.ts';
import { freePlaces } from './free-places.ts';
import { freeTimes } from './free-times.ts';
import { heldAsked } from './held.ts';
import { holderAsked } from './holder.ts';
import { hoursAsked } from './hours.ts';
import { hoursUnderHead } from './hours-under-head.ts';
import { whenInForm } from './in-form.ts';
import { countInGroup } from './in-group.ts';
import { whenInMonth } from './in-month.ts';
import { personInSentence, personTold } from './in-prose.ts';
import { keptTold } from './kept-in-field.ts';
import { lengthOf } from './length-of.ts';
import { lifeAsked } from './lifespan.ts';
import { listed } from './listed.ts';
import { listedPrice } from './listed-prices.ts';
import { listedTime } from './listed-times.ts';
import { nameAndRole } from './name-and-role.ts';
import { numberAllowed } from './number-allowed.ts';
import { oddAsked } from './odd-asked.ts';
import { ofColumn } from './of-column.ts';
import { offered } from './offered.ts';
import { boardAsked } from './on-board.ts';
import { dayAsked } from './on-day.ts';
import { openOn } from './open-on.ts';
import { allHours } from './opening-hours.ts';
import { ofOptions } from './option-order.ts';
import { eventTold } from './other-event.ts';
import { pricePerUnit } from './per-unit.ts';
import { permitted } from './permitted.ts';
import { authorAsked, whoIs } from './persons.ts';
import { portionAsked } from './portions.ts';
import { priceInLine } from './price-line.ts';
import { priced } from './priced.ts';
import { promptedValue } from './prompted.ts';
import { solved, wordOf } from './references.ts';
import { shortened } from './shortened.ts';
import { soLeft } from './so-left.ts';
import { spelledAsked } from './spelled.ts';
import { saidBySelf } from './spoken.ts';
import { subjectOf } from './subject.ts';
import { suggestionsAsked } from './suggestions.ts';
import { summary } from './summary.ts';
import { countTicked } from './ticked.ts';
import { timetableAsked } from './timetable.ts';
import { toDo } from './to-do.ts';
import { toldBefore } from './told-before.ts';
import { besideName } from './two-columns.ts';
import { answerBelow } from './under-name.ts';
import { unitsCost } from './units-cost.ts';
import { inWeek, whenInWeek } from './week-table.ts';
import { weekdayAsked } from './weekday-asked.ts';
import { whoLeads } from './who-leads.ts';
import { whoOnDay } from './who-on-day.ts';
import { wholeLabel } from './whole-label.ts';
import { winner } from './winner.ts';
import { withNone } from './with-none.ts';

/** What a question is answered by; undefined where it is of another kind, or nothing tells it. */
export interface Reader {
  read: (question: string, turn: Turn) => string | undefined;
  /** The answer holds of several that were compared, or counted. */
  compares?: true;
}

const ofPage =
  (read: (question: string, model: PageModel) => string | undefined): Reader['read'] =>
  (question, { model }) =>
    read(question, model);

/** Before the members of lists are asked. */
export const READERS: readonly Reader[] = [
  { read: weekdayAsked },
  { read: ofPage(numberAllowed) },
  { read: ofPage(boundAsked) },
  { read: ofPage(lifeAsked) },
  { read: dialogTitle },
  { read: messageShown },
  { read: suggestionsAsked },
  { read: ofPage(ofOptions) },
  { read: ofPage(oddAsked) },
  { read: ofPage(keptTold) },
  { read: ofPage(promptedValue) },
  { read: ofPage(boardAsked) },
  { read: ofPage(eventTold) },
  { read: ofPage(contentsOfPart) },
  { read: ofPage(countOfPart), compares: true },
  { read: ofPage(summary) },
  { read: (text, { model }) => (OF_SUM.test(text) ? solved(model) : undefined) },
  { read: chosenTold },
  { read: ofPage(totalTold) },
  { read: ofPage(unitsCost) },
  { read: ofPage(wholeLabel) },
  { read: ofPage(answerBelow) },
  { read: ofPage(authorAsked) },
  { read: ofPage(openOn), compares: true },
  { read: hoursUnderHead },
  { read: allHours },
  { read: ofPage(endOf) },
  { read: deadlineAsked },
  { read: hoursAsked },
  { read: amountOnDay },
  { read: dayAsked },
  { read: whoOnDay },
  { read: freeTimes },
  { read: ofPage(whenInForm) },
  { read: ofPage(whenInWeek) },
  { read: ofPage(whenInMonth) },
  { read: ofPage(freeAt) },
  { read: freeInWeek, compares: true },
  { read: ofPage(freeInLine) },
  { read: ofPage(inWeek) },
  { read: ofPage(timetableAsked) },
  { read: ofPage(inDayTable) },
  { read: ofPage(listedTime) },
  { read: ofPage(heldAsked) },
  { read: ofPage(listedPrice) },
  { read: ofPage(toldBefore) },
  { read: ofPage(priced) },
  { read: ofPage(choicePrice) },
  { read: ofPage(priceInLine) },
  { read: ofPage(pricePerUnit) },
  { read: ofPage(portionAsked) },
  { read: ofPage(ofColumn), compares: true },
  { read: ageOf },
  { read: ofPage(lengthOf) },
  { read: lastsSince },
  { read: ofPage(betweenSections), compares: true },
  { read: ofPage(crossed) },
  { read: ofPage(besideName) },
  { read: ofPage(cellHolds) },
  { read: ofPage(contentsAsked) },
  { read: ofPage(enumerated) },
  { read: ofPage(countInGroup) },
  { read: ofPage(countTicked) },
  { read: ofPage(freePlaces) },
  { read: ofPage(offered) },
  { read: ofPage(listed) },
  { read: holderAsked },
  { read: ofPage(appearances) },
  { read: ofPage(toDo), compares: true },
  { read: ofPage(doneBy) },
  { read: ofPage(withNone), compares: true },
  { read: winner, compares: true },
  { read: ofPage(saidBySelf) },
  { read: ofPage(nameAndRole) },
  { read: ofPage(whoLeads) },
  { read: ofPage(shortened) },
  { read: ofPage(personInSentence) },
];

/** And where none of these tells it. */
export const LATER_READERS: readonly Reader[] = [
  { read: ofPage(soLeft) },
  { read: amountAsked },
  { read: ofPage(spelledAsked) },
  { read: ofPage(countAsked), compares: true },
  { read: wordAsked },
  { read: ofPage(personTold) },
  { read: ofPage(whoIs) },
  { read: ofPage(permitted) },
];

/** "What does the sum come to?" */
const OF_SUM =
  /^(?:what(?:'s| is| does)|how much (?:is|does)) (?:the |this |that )?(?:(?:answer|result|solution) (?:to|of|for) (?:the |this |that )?)?(?:sum|(?:math(?:s|ematics)? )?problem|calculation|equation|answer|solution)(?: (?:come to|make|equal|give|add up to))?$/i;

/** "What's the second word of the paragraph?" */
function wordAsked(text: string, turn: Turn): string | undefined {
  const word = wordOf(turn, subjectOf(text));
  return word === undefined ? undefined : `${word}.`;
}
