// SPDX-License-Identifier: MIT
// The ways in which a clause may be read on a page, what is said most plainly first.
import { apart } from './apart.ts';
import { askedOfChoice } from './asked-of-choice.ts';
import { askedOfCode } from './asked-of-code.ts';
import { askedOfForm } from './asked-of-form.ts';
import { askedOfList } from './asked-of-list.ts';
import { askedOfTotal } from './asked-of-total.ts';
import { addedEach } from './commands/added-each.ts';
import { addressClauses } from './commands/address-parts.ts';
import { answeredThere } from './commands/answered-there.ts';
import { askedOfWish } from './commands/asked-of-wish.ts';
import { atHour } from './commands/at-hour.ts';
import { atMemberClauses } from './commands/at-member.ts';
import { atPlace } from './commands/at-place.ts';
import { atThisPlace } from './commands/at-this-place.ts';
import { backgroundClauses } from './commands/background.ts';
import { bidGiven } from './commands/bid-given.ts';
import { bothOffered } from './commands/both-offered.ts';
import { signedUp } from './commands/box-meant.ts';
import { boxesNamed } from './commands/boxes-named.ts';
import { boxesPlaced } from './commands/boxes-placed.ts';
import { answeredByButton, describingButton } from './commands/by-answer.ts';
import { degreeClauses } from './commands/by-degrees.ts';
import { openerClauses } from './commands/by-opener.ts';
import { signClauses } from './commands/by-sign.ts';
import { savedWhole } from './commands/by-verb.ts';
import { chosenBelow } from './commands/chosen-below.ts';
import { chosenEach } from './commands/chosen-each.ts';
import { chosenFirst, voteClauses } from './commands/chosen-first.ts';
import { closedTab } from './commands/closed-tab.ts';
import { codeClauses } from './commands/codes.ts';
import { orderedClauses, orderedFirst, placedClauses, toldToForm } from './commands/conclude.ts';
import { countedSo } from './commands/counted-so.ts';
import { datedDeed } from './commands/dated-deed.ts';
import { askedOnDay, dayView } from './commands/day-view.ts';
import { draggedEach } from './commands/dragged-each.ts';
import { drawnTarget } from './commands/drawn-meant.ts';
import { drilledClauses, drilledFirst } from './commands/drilled.ts';
import { eachNamed } from './commands/each-named.ts';
import { eachQuoted } from './commands/each-quoted.ts';
import { editedClauses } from './commands/edited.ts';
import { editedOpen } from './commands/edited-open.ts';
import { changedValues, movedValues } from './commands/edited-values.ts';
import { enrolledClauses } from './commands/enrolled.ts';
import { extraClauses } from './commands/extras.ts';
import { foldedClauses } from './commands/folded-sibling.ts';
import { folderFirst } from './commands/folder-first.ts';
import { forChosen } from './commands/for-chosen.ts';
import { countersFirst } from './commands/form-opener.ts';
import { freeDayClauses } from './commands/free-day.ts';
import { freeMomentClauses } from './commands/free-moment.ts';
import { giveClauses } from './commands/give.ts';
import { givenClauses } from './commands/given.ts';
import { hereClauses } from './commands/here.ts';
import { highlightClauses } from './commands/highlight.ts';
import { twigClauses } from './commands/in-branch.ts';
import { dayClauses } from './commands/in-day.ts';
import { inFreeSlots } from './commands/in-free-slots.ts';
import { menuItemClauses } from './commands/in-menu.ts';
import { noticeClauses } from './commands/in-notice.ts';
import { inPartGoneTo } from './commands/in-part-gone-to.ts';
import { inParts } from './commands/in-parts.ts';
import { shellClauses } from './commands/in-shell.ts';
import { inShownPlace } from './commands/in-shown-place.ts';
import { weekClauses } from './commands/in-week.ts';
import { keptIn } from './commands/kept-in.ts';
import { keptValues } from './commands/kept-values.ts';
import { labelFirst } from './commands/label-first.ts';
import { madeSo } from './commands/made-so.ts';
import { memberClauses } from './commands/member-actions.ts';
import { moneyGiven } from './commands/money-given.ts';
import { mostTold } from './commands/most-told.ts';
import { namedSo } from './commands/named-so.ts';
import { oddOneClauses } from './commands/odd-one.ts';
import { ofProduct } from './commands/of-product.ts';
import { momentClauses } from './commands/offered-moment.ts';
import { pageByPage } from './commands/on-all-pages.ts';
import { onControl } from './commands/on-control.ts';
import { onMonthDay } from './commands/on-month-day.ts';
import { enteredEach } from './commands/one-by-one.ts';
import { ontoList } from './commands/onto-list.ts';
import { openedInTurn } from './commands/opened-in-turn.ts';
import { opinionClauses } from './commands/opinion.ts';
import { orderClauses } from './commands/ordered.ts';
import { otherwise } from './commands/otherwise.ts';
import { ownClauses } from './commands/own.ts';
import { pageLength } from './commands/page-length.ts';
import { partedDates } from './commands/parted-dates.ts';
import { peopleAdded } from './commands/people-added.ts';
import { postponedClauses } from './commands/postponed.ts';
import { pressedAgain } from './commands/pressed-again.ts';
import { putAtPart } from './commands/put-at-part.ts';
import { putIn } from './commands/put-in.ts';
import { quantityKept } from './commands/quantity-kept.ts';
import { quickAdd } from './commands/quick-add.ts';
import { ratedClauses } from './commands/rated.ts';
import { ratedInWords } from './commands/rated-in-words.ts';
import { readMemberClauses } from './commands/read-member.ts';
import { remarkClauses } from './commands/remark.ts';
import { renamedSo } from './commands/renamed-so.ts';
import { reservedClauses } from './commands/reserved.ts';
import { resizedClauses } from './commands/resized.ts';
import { findClauses, shownClauses } from './commands/search.ts';
import { seatClauses } from './commands/seats.ts';
import { sharedHere } from './commands/shared-here.ts';
import { addedSoMany, takenOffSoMany } from './commands/so-many.ts';
import { statedClauses } from './commands/stated.ts';
import { styleClauses } from './commands/style.ts';
import { taggedClauses } from './commands/tag-field.ts';
import { thingOfMembers } from './commands/thing-of-members.ts';
import { timeOfMember } from './commands/time-of-member.ts';
import { openedAt, timedClauses } from './commands/timed.ts';
import { toldAfter } from './commands/told-after.ts';
import { transferClauses } from './commands/transferred.ts';
import { underDay } from './commands/under-day.ts';
import { unfoldedAll } from './commands/unfold-all.ts';
import { openedClauses } from './commands/unseen.ts';
import { wishedClauses } from './commands/wished.ts';
import { writtenDay } from './commands/written-day.ts';
import { branch, onceMore } from './conditional.ts';
import type { Clause } from './language/command.ts';
import { eachTime } from './language/times.ts';
import { mentioned, onItsDay } from './mentioned.ts';
import { begunByName } from './mentions/begun-by-name.ts';
import { bothWays } from './mentions/both-ways.ts';
import { fillingClauses, wholeForm } from './mentions/clauses.ts';
import { daysFirst } from './mentions/days.ts';
import { fromToDays } from './mentions/from-to.ts';
import { gistClauses } from './mentions/gist.ts';
import { chosenInTurn } from './mentions/in-turn.ts';
import { journeyHad } from './mentions/journey-had.ts';
import { gotClauses, laterClauses } from './mentions/later.ts';
import { timeLast } from './mentions/time-last.ts';
import { hadClauses } from './mentions/to-be-had.ts';
import type { Element } from './page/model.ts';
import { soughtFirst } from './questions/condition.ts';
import { terseQuestion } from './questions/terse.ts';
import { narrowedClauses } from './sentences/column-filter.ts';
import { consentClauses } from './sentences/consent.ts';
import { copyClauses } from './sentences/copies.ts';
import { criteriaClauses } from './sentences/criteria.ts';
import { drawnClauses } from './sentences/drawn.ts';
import { messageClauses } from './sentences/messages.ts';
import { countedClauses } from './sentences/orders.ts';
import { expand } from './sentences/recipes.ts';
import { renameClauses } from './sentences/renaming.ts';
import { rewordingClauses } from './sentences/rewording.ts';
import { runTogether } from './sentences/run-together.ts';
import { onwardClauses } from './sentences/submit.ts';
import type { Turn } from './turn/turn.ts';

/**
 * The clauses that one comes to on this page; undefined where it is not of this kind.
 * @param part What is seen of the part of the page where the clause takes place.
 * @param whole The whole step.
 */
export type Reading = (clause: Clause, part: Turn, whole: Turn) => Clause[] | undefined;

/** What is said most plainly comes first; the first that reads a clause has it. */
export const READINGS: readonly Reading[] = [
  shellClauses,
  atThisPlace,
  boxesNamed,
  boxesPlaced,
  inFreeSlots,
  laterClauses,
  resizedClauses,
  quantityKept,
  shownClauses,
  soughtFirst,
  bothOffered,
  oddOneClauses,
  toldToForm,
  toldAfter,
  degreeClauses,
  statedClauses,
  partedDates,
  fromToDays,
  branch,
  onceMore,
  bidGiven,
  runTogether,
  signedUp,
  codeClauses,
  inParts,
  closedTab,
  namedSo,
  renamedSo,
  placedClauses,
  calledSo,
  chosenBelow,
  savedWhole,
  onControl,
  addedSoMany,
  drilledFirst,
  putAtPart,
  datedDeed,
  seatClauses,
  timeOfMember,
  momentClauses,
  freeMomentClauses,
  freeDayClauses,
  hadClauses,
  journeyHad,
  timeLast,
  writtenDay,
  terseQuestion,
  atHour,
  askedOfChoice,
  askedOfTotal,
  weekClauses,
  dayClauses,
  atPlace,
  consentClauses,
  ratedClauses,
  ratedInWords,
  opinionClauses,
  signClauses,
  ownClauses,
  draggedEach,
  drawnTarget,
  answeredThere,
  answeredByButton,
  describingButton,
  styleClauses,
  highlightClauses,
  twigClauses,
  folderFirst,
  copyClauses,
  taggedClauses,
  peopleAdded,
  ontoList,
  keptValues,
  transferClauses,
  giveClauses,
  moneyGiven,
  movedValues,
  givenClauses,
  sharedHere,
  inShownPlace,
  messageClauses,
  ofProduct,
  madeSo,
  addedEach,
  countedClauses,
  orderClauses,
  eachNamed,
  eachQuoted,
  extraClauses,
  reservedClauses,
  openedAt,
  orderedFirst,
  postponedClauses,
  addressClauses,
  editedOpen,
  editedClauses,
  changedValues,
  readMemberClauses,
  thingOfMembers,
  enteredEach,
  pageLength,
  pageByPage,
  onMonthDay,
  underDay,
  chosenEach,
  chosenInTurn,
  dayView,
  askedOnDay,
  pressedAgain,
  begunByName,
  wholeForm,
  forChosen,
  voteClauses,
  unfoldedAll,
  narrowedClauses,
  (clause, part) => enrolledClauses(clause, part) ?? eachTime(clause, (once) => memberClauses(once, part)),
  foldedClauses,
  wishedClauses,
  chosenFirst,
  rewordingClauses,
  renameClauses,
  quickAdd,
  drawnClauses,
  countersFirst,
  bothWays,
  daysFirst,
  fillingClauses,
  labelFirst,
  openedInTurn,
  apart,
  expand,
  openerClauses,
];

/** What shows another day than those that are shown. */
export const TO_ANOTHER_DAY: readonly Reading[] = [weekClauses, dayClauses, onMonthDay];

/** How a clause is read whose target is not there. */
export const WITHOUT_TARGET: readonly Reading[] = [
  hereClauses,
  takenOffSoMany,
  atMemberClauses,
  without,
  putIn,
  askedOfWish,
  remarkClauses,
  onwardClauses,
  menuItemClauses,
  noticeClauses,
  drilledClauses,
  otherwise,
  timedClauses,
  countedSo,
  mentioned,
  keptIn,
  openedClauses,
  onItsDay,
  gotClauses,
  askedOfCode,
  askedOfForm,
  askedOfList,
  criteriaClauses,
  mostTold,
  orderedClauses,
  gistClauses,
  backgroundClauses,
  findClauses,
];

/** And one that several targets suit. */
export const BETWEEN_TARGETS: readonly Reading[] = [takenOffSoMany, inPartGoneTo, mentioned];

/** "Write to the clerk", "insert a page break": nothing to type where a link is called just so, or what is inserted. */
function calledSo({ source, command, ...clause }: Clause, turn: Turn): Clause[] | undefined {
  if (command.kind !== 'type' && command.kind !== 'fill') return undefined;
  const inserted = INSERTS.exec(source)?.[1];
  const [best] = [source, inserted].flatMap((said) => {
    const [one] = said === undefined ? [] : turn.matches(said, 'click');
    return one !== undefined && one.score >= CALLED ? [one] : [];
  });
  return best !== undefined && (PRESSED.has(best.element.kind) || isInOpenMenu(best.element))
    ? [{ ...clause, source, command: { kind: 'click', target: `ref:${best.element.ref}` } }]
    : undefined;
}

const INSERTS = /^insert (?:an? )?([^"“,:]+)$/i;
const CALLED = 0.95;
const PRESSED = new Set<Element['kind']>(['link', 'button', 'menuitem', 'tab']);

/** A line in a list that stands in a line of another, as menus of plain lists have them. */
const isInOpenMenu = ({ node: { role, parent } }: Element): boolean =>
  role === 'listitem' && parent?.role === 'list' && parent.parent?.role === 'listitem';

/** "… No gift message.": what is not there is not to be put there. */
function without({ source }: Clause, turn: Turn): Clause[] | undefined {
  return turn.at > 0 && /^(?:and |but )?no (?!\W*$)/i.test(source) ? [] : undefined;
}
