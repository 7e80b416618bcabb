// SPDX-License-Identifier: MIT
// "Book a suite in Bruges": which list has suites is known once the lists have been looked into. Each is opened and shut again, none changed.
import type { PageAction } from '../action.ts';
import { type Clause, isDerived, toldIn } from './language/command.ts';
import { wordsOf } from './language/text.ts';
import { type Reading, readMentions } from './mentions/reading.ts';
import { isFree, isStart } from './mentions/small.ts';
import { type Element, isWithin } from './page/model.ts';
import { isSealed, offeredBy } from './page/offered.ts';
import { asksChoice, toldOf } from './questions/offered.ts';
import { listAskedOf } from './questions/option-order.ts';
import { countOf, mark } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

const PEEKED = 'peeked';
/** A form with more lists than these is looked at no further. */
const MOST = 6;

/** Opens the next list that may offer what the clause tells of a form and nothing on the page explains; undefined where there is none. */
export function peek(turn: Turn): PageAction | undefined {
  const clause = turn.memo.clauses[turn.at];
  return clause !== undefined && isToldInPart(clause, turn) ? lookInto(unseenList(turn), turn) : undefined;
}

export function lookInto(list: Element | undefined, turn: Turn): PageAction | undefined {
  if (list === undefined) return undefined;
  mark(turn, PEEKED, list);
  return clickOf(list);
}

/** The list that is to be looked into before the clause is done: "report a pothole in Mill Lane" tells no address alone. */
export function listToSee(turn: Turn): Element | undefined {
  const clause = turn.memo.clauses[turn.at];
  if (clause?.command.kind === 'read') return listAsked(clause.command.question, turn);
  const list = unseenList(turn);
  if (clause === undefined || list === undefined || !STATES.has(clause.command.kind)) return undefined;
  if (LISTS.test(clause.source)) return undefined;
  const reading = isDerived(clause) ? undefined : readMentions(clause.source, turn);
  // What is chosen is offered somewhere, and not typed.
  const isChosen = clause.command.kind === 'choose' && reading?.deeds.some(isTyped) === true;
  const mayMeanIt = isChosen || (reading?.deeds.some(fills) === true && !isExplained(clause.source, reading));
  return mayMeanIt ? list : undefined;
}

/** "Which fruits can I choose?": the list that a question of what is offered is about. */
function listAsked(question: string, turn: Turn): Element | undefined {
  const { model } = turn;
  const named = listAskedOf(question, model);
  const isOffering = asksChoice(question);
  const isMeant = (list: Element): boolean =>
    list === named ||
    (isOffering &&
      toldOf(
        question,
        list.labels.map(({ text }) => text),
        model,
      ) > 0);
  return unseenLists(turn).find(isMeant);
}

const unseenList = (turn: Turn): Element | undefined => unseenLists(turn)[0];

/** The lists of which nobody knows what they offer. */
function unseenLists(turn: Turn): Element[] {
  const { model, memo, progress } = turn;
  if (progress.length > 0 || countOf(turn, PEEKED) >= MOST) return [];
  return model.elements.filter(
    (element) =>
      isSealed(element) &&
      // What an open one offers is in sight.
      element.node.expanded !== true &&
      memo.offered?.[element.ref] === undefined &&
      (model.modal === undefined || isWithin(element.node, model.modal)),
  );
}

/** Whether some of the words fill in a form, and others are left; or something is to be chosen, or done with the form: "report a stile". */
function isToldInPart(clause: Clause, turn: Turn): boolean {
  if (clause.command.kind === 'choose') return true;
  if (clause.command.kind === 'click' && SENDS.test(toldIn(clause)) && !LISTS.test(toldIn(clause)))
    return true;
  const reading = clause.command.kind === 'read' ? undefined : readMentions(toldIn(clause), turn);
  return reading?.deeds.some(fills) === true && reading.left.length > 0;
}

const fills = ({ kind }: Reading['deeds'][number]): boolean => kind === 'set' || kind === 'check';

/** Says of a form as a whole what is to stand in it. */
const STATES = new Set<Clause['command']['kind']>(['click', 'find', 'set', 'choose']);

/** What one does with a form as a whole, and what about. */
const SENDS = /^(?:report|book|reserve|order|request|register|apply|buy|hire|rent)\s+\S/i;

/** Of what is in a list already, or goes into one. */
const LISTS = /^(?:please )?(?:add|show|find|search|filter|list|display|sort)\b/i;

/** Every word is a name of the page, a value for a field that was named, or one that tells nothing. */
function isExplained(source: string, { deeds, left }: Reading): boolean {
  if (left.length > 0 || deeds.some(isGuess)) return false;
  const told = new Set(deeds.flatMap((deed) => wordsOf(toldBy(deed))));
  return wordsOf(source).every(
    (word) => told.has(word) || isFree(word) || isStart(word) || !/^\p{L}{3,}$/u.test(word),
  );
}

/** Typed into a field that was not named for it, or together with its name. */
const isGuess = (deed: Reading['deeds'][number]): boolean =>
  isTyped(deed) &&
  (deed.fits === undefined ||
    (!deed.fits && wordsOf(deed.value).some((word) => wordsOf(deed.element.name).includes(word))));

const isTyped = (deed: Reading['deeds'][number]): deed is Extract<typeof deed, { kind: 'set' }> =>
  deed.kind === 'set' && deed.element.kind === 'field';

const toldBy = (deed: Reading['deeds'][number]): string =>
  'element' in deed
    ? `${deed.element.labels.map(({ text }) => text).join(' ')} ${'value' in deed ? deed.value : ''}`
    : deed.name;

const SHUT = 'shut';

/** Remembers what the list offers that was opened last, and shuts it; undefined where none was. */
export function afterPeek(turn: Turn): PageAction | undefined {
  const { memo, model } = turn;
  const { how, ref } = memo.explored.at(-1) ?? {};
  if (how !== PEEKED || ref === undefined) return undefined;
  const list = model.elements.find((element) => element.ref === ref);
  const isOpen = list?.node.expanded === true;
  // One that knows no keys is shut as it was opened.
  if (memo.offered?.[ref] !== undefined) {
    if (list !== undefined && isOpen) mark(turn, SHUT, list);
    return list !== undefined && isOpen ? clickOf(list) : undefined;
  }
  const names = offeredBy(list, model);
  memo.offered = { ...memo.offered, [ref]: names };
  return names.length > 0 || isOpen ? { kind: 'press', key: 'Escape' } : undefined;
}
