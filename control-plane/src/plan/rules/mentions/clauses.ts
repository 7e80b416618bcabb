// SPDX-License-Identifier: MIT
// What a clause comes to when it is read by what it mentions of the page.

import { tellsOffer } from '../controls/nth-offer.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { forbidsSending } from '../language/courtesy.ts';
import { dateOf } from '../language/dates.ts';
import { IN_CASE } from '../language/letters.ts';
import type { Element } from '../page/model.ts';
import { isOnlyStated } from '../page/only-stated.ts';
import { searchField } from '../page/search-field.ts';
import { isView } from '../page/tabs.ts';
import { copiedValue, isStated } from '../questions/references.ts';
import { embedded } from '../questions/worked-out.ts';
import { assignments } from '../sentences/assignments.ts';
import { isCutShort } from '../sentences/cut-short.ts';
import { isOfOneField, submitBehind, untold } from '../sentences/submit.ts';
import { broughtBy } from '../turn/memo.ts';
import type { Turn } from '../turn/turn.ts';
import { hourLeft, laterIn, toldLater } from './asked-later.ts';
import { begunByButton } from './by-button.ts';
import { commandOf } from './deed-command.ts';
import type { Reading } from './reading.ts';
import { chosenHere, readForResults } from './results.ts';
import { asksForResults, ENDS, FINDS, LOGS_IN, sendLater, TAKES } from './send-later.ts';
import { isWay } from './settle.ts';
import { isFree } from './small.ts';
import type { Way } from './ways.ts';

/** The clauses that a clause stands for; undefined where some of it says nothing about this page. */
export function mentionClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const telling = command.kind !== 'read' && command.kind !== 'copy';
  if (turn.failures > 0 || turn.progress.length > 0 || isDerived(clause) || !telling) return undefined;
  const reading = readForResults(source, turn);
  if (reading === undefined) return undefined;
  const later = toldLater(reading, turn);
  if (later !== undefined) return laterIn(reading, later, clause);
  if (reading.left.length > 0 && !canWait(reading)) return undefined;
  if ((command.kind === 'check' || TAKES.test(source)) && reading.deeds.some(isOfView)) return undefined;
  if (reading.deeds.some(saysWhere) || isOfMore(reading, clause, turn)) return undefined;
  return clausesIn(reading, clause, turn);
}

/** A value that begins with the rest of what is to be changed. */
const isOfMore = ({ deeds }: Reading, { source, command }: Clause, { model }: Turn): boolean =>
  command.kind === 'set' && deeds.some((deed) => deed.kind === 'set' && isCutShort(source, [deed], model));

/** A value goes to its field however it is told. */
const isStatedOnly = ({ deeds }: Reading, clause: Clause): boolean =>
  deeds.some((deed) => deed.kind !== 'set' && 'element' in deed && isOnlyStated(deed.element, clause));

const saysWhere = (deed: Reading['deeds'][number]): boolean =>
  deed.kind === 'set' && SAYS_WHERE.test(deed.value);

/** "The push notifications" are in the view "Notifications", which nothing turns on. */
const isOfView = (deed: Reading['deeds'][number]): boolean =>
  (deed.kind === 'press' || deed.kind === 'pick') &&
  (deed.element.kind === 'tab' || isView(deed.element.node));

/** Of a sentence that tells a form as a whole, and by its verb sends it: no deed on the list that the form stands in. */
export function wholeForm(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isStatement = command.kind === 'click' && command.target === source;
  if (turn.progress.length > 0 || isDerived(clause) || !isStatement) return undefined;
  const reading = readForResults(source, turn);
  if (reading?.start === undefined || reading.left.length > 0 || reading.taken !== undefined)
    return undefined;
  const several = reading.deeds.filter(isWay).length > 1;
  return several && !reading.deeds.some(isOfView) ? clausesIn(reading, clause, turn) : undefined;
}

/** What is to go, or is agreed to, is no value: "remove Daniel" types no "Daniel", "reject cookies" no "cookies". */
export const TYPES_NOTHING =
  /^(?:please )?(?:remove|delete|drop|discard|get rid of|deselect|unselect|untag|take (?:out|off|away)|accept|allow|reject|decline|refuse|deny|dismiss|close|hide|save|store|load|contact|stop|unsubscribe)\s+\S+(?:\s+\S+)?$/i;

/** Of what is told in the words of a form, where it fills in several fields and leaves no word over. */
export function fillingClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const statement = command.kind === 'click' && command.target === source;
  if (turn.progress.length > 0 || isDerived(clause) || !(statement || FILLING.has(command.kind)))
    return undefined;
  // How a value is to be written is no value.
  if (ORDERS.test(source) || IN_CASE.test(source)) return undefined;
  if (command.kind === 'choose' && tellsOffer(command.rest)) return undefined;
  if (command.kind === 'type' && isStated(turn, command.rest)) return undefined;
  const read = readForResults(source, turn);
  if (read === undefined) return undefined;
  const reading = begunByButton(source, read, turn);
  // "Create an account: email …, password …, first name …": of a form in steps what is told of several fields here is filled in.
  const isOfSteps = FILLS_IN.has(command.kind) || reading.deeds.filter(isWay).length > 1;
  if (reading.left.length > 0 && !(isOfSteps && canWait(reading))) return undefined;
  const isTold = ({ value }: { value: string }): boolean =>
    SAYS_WHERE.test(value) ||
    NO_VALUE.test(value) ||
    NO_PLACE.test(value) ||
    MOST.test(value) ||
    ASKED.test(value) ||
    embedded(value) !== undefined ||
    (turn.memo.clipboard !== undefined && copiedValue(turn, value) !== undefined);
  if (reading.deeds.some((deed) => deed.kind === 'set' && (isTold(deed) || TYPES_NOTHING.test(source))))
    return undefined;
  // "Add a task to the money list" takes more than a look at that list.
  if ((ENTERS.test(source) || TAKES.test(source)) && reading.deeds.every(isOfView)) return undefined;
  const [first, ...more] = reading.deeds.filter(isWay);
  const ticks = reading.deeds.filter(({ kind }) => kind === 'check');
  const isNone = ticks.some((deed) => deed.kind === 'check' && !deed.on);
  const isFor = command.kind === 'choose' || reading.start !== undefined || isNone;
  const ticked = ticks.length > 1 || (ticks.length === 1 && isFor);
  if (first === undefined) return ticked ? clausesIn(reading, clause, turn) : undefined;
  const several = more.length > 0 || reading.deeds.length > 1;
  if (!several && isOnlySearched(first, reading, turn)) return undefined;
  if (command.kind === 'open' && (more.length === 0 || reading.start === undefined)) return undefined;
  if (isOfMore(reading, clause, turn)) return undefined;
  if (!several && (!isSure(first, command, statement, turn) || isOfAnother(first, command, turn)))
    return undefined;
  return clausesIn(reading, clause, turn);
}

/** "Book a service for the van of Theo": a search does nothing to what it finds. */
const isOnlySearched = (deed: Way, { start }: Reading, { model }: Turn): boolean =>
  deed.kind === 'set' &&
  start !== undefined &&
  !FINDS.test(start) &&
  deed.element.node.role === 'searchbox' &&
  searchField(model) === deed.element;

/** "The person in Dorn into the postcode box", "postcode from the table": begun too late, or to be read from the page first. */
const SAYS_WHERE = /\sinto\s(?:the|my|this)\s|\sfrom\sthe\s(?:table|list)$/i;

/** "I have no flour" tells nothing to be typed. */
const NO_VALUE = /^(?:no|not|none|any|some)$/i;

/** "Find Ada in the tree". */
const NO_PLACE = /^the (?:(?:file |folder )?tree|list|table|page|menu|chart)$/i;

/** "The player with the most legs": who that is has to be found out. */
const MOST =
  /^(?:the )?(?:most|least|fewest|highest|lowest|largest|smallest|greatest|biggest|newest|oldest|latest|longest|shortest|cheapest) \p{L}/iu;

/** "What the nights cost together": to be found out first. */
const ASKED = /^(?:what|which|how (?:much|many|long|old|far)|whose?|where|when)\s\S+\s/i;

/** Says in what order a list is to be shown. */
const ORDERS = /^(?:sort|order|arrange|rank)\s+(?:.+\s)?by\s/i;

/** Said of a form, which may have more steps. */
const FILLS_IN = new Set<Command['kind']>(['fill', 'type', 'set']);

/** Of one value: what commands can't read, what is told to be typed or set, or what says itself where it goes. */
function isSure(deed: Way, { kind }: Command, statement: boolean, turn: Turn): boolean {
  const day = deed.kind === 'set' && dateOf(deed.value, turn.input.today) !== undefined;
  if (kind === 'choose' && day) return true;
  if (deed.kind === 'set' && !TAKES_VALUE.has(deed.element.kind)) return true;
  return (TOLD.has(kind) && isNamed(deed)) || (statement && isShort(deed));
}

/** "Set the text of the notice to …", where a field says "Title of the notice": just what is called so is another. */
function isOfAnother(deed: Way, command: Command, turn: Turn): boolean {
  const field = command.kind === 'set' ? assignments(command.rest, turn)[0]?.field : undefined;
  const found = field === undefined ? undefined : turn.find(field, 'set');
  return (
    deed.kind === 'set' &&
    found?.state === 'found' &&
    found.score >= CALLED &&
    found.element.ref !== deed.element.ref
  );
}

const CALLED = 0.93;

/** A value of the make that is asked for, or a few words that all tell something: no part of a sentence that was not understood. */
function isShort(deed: Way): boolean {
  if (deed.kind === 'set' && deed.fits) return true;
  const words = deed.kind === 'set' ? deed.value.split(' ') : [];
  return words.length < 4 && !words.some(isFree);
}

/** Its field was said. */
function isNamed(deed: Way): boolean {
  return deed.kind !== 'set' || deed.fits !== undefined;
}

const TOLD = new Set<Command['kind']>(['type', 'fill', 'set']);
const TAKES_VALUE = new Set<Element['kind']>(['field', 'list', 'slider', 'group']);
const FILLING = new Set<Command['kind']>(['fill', 'type', 'set', 'find', 'search', 'choose', 'open']);

/** What is left may be for the next step, where something was told for this one. */
function canWait({ deeds, left, stepwise }: Reading): boolean {
  return (stepwise && deeds.some(({ kind }) => kind !== 'press')) || hourLeft({ deeds, left }) !== undefined;
}

/** What a reading comes to, with what sends the form where the sentence says so. */
export function clausesIn(reading: Reading, clause: Clause, turn: Turn): Clause[] | undefined {
  const { deeds, left, after, stepwise } = reading;
  if (isStatedOnly(reading, clause)) return undefined;
  const isBrought = broughtBy(turn.memo) !== undefined || clause.brought === true;
  const finds = clause.command.kind === 'search' || asksForResults(turn);
  const told = isBrought ? clause.source.split(' ')[0] : finds ? 'find' : undefined;
  const start = reading.start ?? told;
  const commands = deeds.map(commandOf);
  const chosen = reading.taken === undefined ? undefined : chosenHere(reading.taken, turn);
  if (chosen !== undefined) commands.push(chosen);
  const taken = chosen === undefined ? reading.taken : undefined;
  // A word to click beside the fields is one of them, as a box is.
  const presses = deeds.some((deed) => deed.kind === 'press' && deed.element.kind !== 'text');
  const [only, ...others] = deeds;
  // One of several things to press may be what sends, unless it is the last of what is chosen.
  const sends = only?.kind === 'pick' && others.length === 0 && clause.later !== true;
  if (start !== undefined && !presses && !sends && !forbidsSending(turn.input.task.text, start)) {
    const waits = stepwise && left.length > 0;
    const target = waits ? headOf(clause.source) : submitBehind(commands, turn, start);
    // "…; send the application": what ends the steps is told.
    const isEnded = waits && turn.memo.clauses.slice(turn.at + 1).some(({ source }) => ENDS.test(source));
    if (target !== undefined && !isEnded) {
      if (!waits) commands.push(...untold(commands, turn, start));
      const presses: Clause[] = [
        { source: `click: ${clause.source}`, command: { kind: 'click', target } },
        ...clausesOf(taken ?? ''),
      ];
      // What is told behind a search is of what it finds.
      if (clause.command.kind === 'search') turn.memo.clauses.splice(turn.at + 1, 0, ...presses);
      else
        sendLater(
          presses,
          {
            isOwn: isOfOneField(target, commands, turn),
            opens: LOGS_IN.test(start),
            finds: FINDS.test(start),
          },
          turn,
        );
    } else if (taken !== undefined && !isEnded) return undefined;
  }
  const clauses = clausesFor(clause, commands);
  const hour = hourLeft(reading);
  const [next, ...more] = [after, hour === undefined ? left.join(', ') : `choose ${hour}`].flatMap(clausesOf);
  if (next === undefined) return clauses;
  // "Add an event on the 9th": the press of the day brings the form for it.
  const isBringing =
    !deeds.some((deed) => deed.kind !== 'press' && deed.kind !== 'pick') && ENTERS.test(clause.source);
  // One of several that was chosen says itself nothing of the next step, which is behind "Continue".
  const isStep = stepwise && hour === undefined && deeds.every(({ kind }) => kind === 'pick');
  const rest: Clause = {
    ...next,
    ...(isBringing && { brought: true as const }),
    ...(isStep && { later: true as const }),
  };
  return clauses && [...clauses, rest, ...more];
}

/** Says that something new is noted down. */
export const ENTERS = /^(?:add|put|create|make|schedule|plan|note|enter|write|set up|new)\b/i;

/** What a sentence says up to its first comma or colon: what the form is for. */
function headOf(source: string): string {
  return source.split(/[:,]/)[0] as string;
}
