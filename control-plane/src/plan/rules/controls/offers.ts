// SPDX-License-Identifier: MIT
// What a page offers for what was typed into a field: suggestions of which one has to be taken, tags that Enter adds.
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { withoutOffers } from '../language/from-offers.ts';
import { withStateCode } from '../language/states.ts';
import { quote } from '../language/text.ts';
import { REMOVES } from '../page/chips.ts';
import { distinct } from '../page/ground.ts';
import { headOver } from '../page/head-over.ts';
import { ancestor, textOf } from '../page/labels.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { act, type Result, Turn } from '../turn/turn.ts';

const FITS = 0.72;
const AS_WELL = 0.02;

/** Of what is offered now the one that fits; where nothing is, what was typed stands. `ends`: what the offer is to end with. */
export function takeOffer(
  turn: Turn,
  field: Element | undefined,
  text: string,
  typed: Extract<PageAction, { kind: 'type' }>,
  ends?: string,
): Result {
  const name = quote(typed.name);
  const done: Result = { state: 'skip', said: `typed ${quote(typed.text)} into ${name}` };
  // Nothing is offered for a number.
  if (isTaken(turn, typed) || field?.node.role === 'spinbutton') return done;
  const noun = withoutNoun(text, field);
  const head = headOf(text, typed.text, field);
  const plain = noun ?? head;
  const told = turn.meant(noun !== undefined && typed.text === noun ? noun : text.replace(FROM, '$1 $2'));
  const [offer, ...more] =
    ends === undefined ? offersOf(turn, field, told) : offersBetween(turn, field, text, ends);
  if (offer === undefined && field !== undefined && plain !== undefined && typed.text !== plain)
    return further({ ...typed, ref: field.ref, text: plain });
  // Nor for less of it: "trains in winter" stands as it was told.
  if (offer === undefined && field !== undefined && head === typed.text && text !== head && !takesTags(field))
    return act({ ...typed, ref: field.ref, text }, `typed ${quote(text)} into ${name}`, false);
  if (offer === undefined)
    return field?.node.text && (takesTags(field) || takesAddress(text, field, turn))
      ? act({ kind: 'press', key: 'Enter', ref: field.ref, name: typed.name }, done.said, true)
      : done;
  if (isToldNext(turn, text)) return done;
  if (more.length > 0) return { state: 'unclear', phrase: text, options: [offer, ...more] };
  return act(
    { kind: 'click', ref: offer.ref, name: nameOf(offer) },
    `chose ${quote(nameOf(offer))} for ${name}`,
    true,
  );
}

/** "Type Unter and choose Unterdorf": which of the offers it is; or they are asked about, and none is to be taken. */
export function isToldNext({ memo, at }: Turn, text: string): boolean {
  const next = memo.clauses[at + 1]?.command;
  if (next?.kind === 'read') return SUGGESTED.test(next.question);
  const told =
    next?.kind === 'choose' ? next.rest : next?.kind === 'click' ? takenFromOffers(next.target) : undefined;
  return told?.toLowerCase().includes(text.toLowerCase()) === true;
}

/** "Unterdorf from the suggestions". */
function takenFromOffers(target: string): string | undefined {
  const offer = withoutOffers(target);
  return offer === target ? undefined : offer;
}

const SUGGESTED = /\b(?:suggest(?:ed|ions?)|completions?|proposals?|proposed|offered)\b/i;

/** "Anna from sales": offered by her name, and told from others by where she is. */
const FROM = /^(\p{L}+(?: \p{L}+)?) (?:from|in) (?:the )?(\p{L}[\p{L} ]*)$/iu;

/** "Portland OR", "Paris, France": offered by its first words, as "Portland, OR (PDX)", and told from others by its last one. */
const HEAD = /^([\p{L}.'’-]+(?: [\p{L}.'’-]+){0,2}?),? \p{L}{2,}$/u;

/** What to ask for alone where nothing is offered; of "Central station west side", which may be offered with brackets, a word less each time. */
function headOf(text: string, typed: string, field: Element | undefined): string | undefined {
  if (field === undefined || !isForPlace(field)) return FROM.exec(text)?.[1];
  const isBegun = text !== typed && text.startsWith(typed);
  return isBegun ? (lessOf(typed) ?? typed) : (FROM.exec(text)?.[1] ?? lessOf(text));
}

const lessOf = (words: string): string | undefined => HEAD.exec(words)?.[1];

const isForPlace = ({ node, labels }: Element): boolean =>
  node.completes === true && labels.some(({ text }) => PLACE.test(text));

const PLACE =
  /\b(?:from|to|origin|destination|leaving|departure|arrival|depart|arrive|city|town|airport|station|stop|place|location|where|pick ?-?up|drop ?-?off)\b/i;

/** One more step of what is not yet done. */
export const further = (action: PageAction): Result => ({
  state: 'act',
  actions: [action],
  said: '',
  final: false,
  pause: true,
});

/** "Lake Constance", "the island Marlow", where the field is called just that: what is offered may do without. */
export function withoutNoun(text: string, field: Element | undefined): string | undefined {
  const [, noun = '', rest] = /^(?:the\s+)?(\p{L}+)\s+(.+)$/iu.exec(text) ?? [];
  // What a list holds is what it is called by, too.
  const held = field?.node.text?.toLowerCase();
  const isCalled = field?.labels.some(({ plain }) => plain === noun.toLowerCase() && plain !== held);
  return isCalled === true ? rest : undefined;
}

/** Whether that has been done since it was typed. */
function isTaken({ progress }: Turn, typed: PageAction): boolean {
  return progress.slice(progress.indexOf(typed) + 1).some(({ kind }) => kind === 'click' || kind === 'press');
}

/** Whether a field is one that pages offer completions for: it says so, or is for one of many known things. */
export function mayOffer({ kind, labels, node }: Element): boolean {
  if (node.role === 'spinbutton') return false;
  const says = kind === 'list' || node.role === 'searchbox' || node.completes === true;
  // Into what takes several lines a text is written: "Write something to your neighbours".
  return says || (node.multiline !== true && labels.some(({ text }) => KNOWN.test(text)));
}

/** Whether it keeps what is entered as tags before it, each with what takes it away, or says that Enter adds to it. */
export function takesTags({ node }: Element): boolean {
  if ((node.role !== 'textbox' && node.role !== 'combobox') || node.multiline === true) return false;
  return ENTER.test(node.placeholder ?? '') || tagsBeside(node);
}

/**
 * "Name or e-mail", for guests: an address that is not offered becomes one of them by Enter; not in a form of the page's own, which that
 * would send.
 */
function takesAddress(text: string, { node, labels }: Element, { model }: Turn): boolean {
  const isForSeveral = [...labels.map(({ text: label }) => label), headOver(node)].some((label) =>
    PEOPLE.test(label),
  );
  return (
    node.completes === true &&
    isForSeveral &&
    ADDRESS.test(text) &&
    !model.elements.some(({ node: { form } }) => form === 'sends')
  );
}

const PEOPLE =
  /\b(?:guests?|people|recipients?|invit\w+|members?|attendees?|participants?|cc|bcc|share with|send to)\b|\bor e-?mail\b|^to$/i;
const ADDRESS = /^["“]?\S+@\S+\.\p{L}+["”]?$/u;

const ENTER = /\b(?:press|hit|and|then)\b.*\benter\b|\benter\b to (?:add|confirm)|^add\b.*\btags?\b/i;
const LARGEST_PART = 60;

function tagsBeside({ parent, order }: SnapshotNode): boolean {
  if (parent === undefined || parent.end - parent.order > LARGEST_PART) return false;
  // A button behind the field adds what is in it.
  if ([...walk(parent)].some((node) => node.order > order && node.role === 'button')) return false;
  const before = [...walk(parent)].filter((node) => node.order < order);
  const other = before.findLastIndex(({ role }) => role === 'textbox' || role === 'combobox');
  return before.slice(other + 1).some((node) => REMOVES.test(node.name || (node.text ?? '')));
}

const KNOWN =
  /\b(?:from|to|origin|destination|leaving|departure|arrival|depart|arrive|city|town|country|nation|airport|station|stop|place|location|where|pick ?-?up|drop ?-?off|search|find|tags?|recipients?|cc|bcc|assignee|member|product|item|language|skills?)\b/i;

export const OFFERED =
  /^(?:it|that|this|one|the (?:suggested|offered|proposed|matching) \p{L}+|the (?:only |first |top |right |matching )?(?:one|suggestion|offer|match|completion|proposal|autocomplete))(?: (?:from|in|out of|among|off) (?:the|these|those) (?:\w+ )?(?:list|suggestions?|menu|drop ?-?down|options?|offers|results|completions))?$/iu;

/** "Ash, ": a field that keeps several in itself, one behind the other, waits for the next. */
export const goesOn = (text: string): boolean => /\S\s*[,;]\s*$/.test(text);

/** Whether a command takes what is offered for what was typed before it. */
export function takesOffer(command: Command | undefined): boolean {
  return command?.kind === 'choose' && OFFERED.test(command.rest.trim());
}

/** "Choose it from the list": what the page offers for what was typed last; nothing where that has been taken already. */
export function takeOffered(turn: Turn, said: string): Result | undefined {
  if (!OFFERED.test(said.trim())) return undefined;
  const { history } = turn.input;
  const last = history.findLastIndex(({ action }) => action.kind === 'type');
  const typed = history[last]?.action;
  if (typed?.kind !== 'type') return undefined;
  const field = turn.model.elements.find(({ ref }) => ref === typed.ref);
  const offer = offersFor(turn, field, typed.text)[0] ?? completing(turn, field, typed.text);
  const next = history[last + 1]?.action;
  if (offer === undefined && next?.kind === 'click' && agrees(next.name ?? '', typed.text))
    return { state: 'skip', said: '' };
  if (offer === undefined && last === history.length - 1) return whenShown(typed.text);
  return (
    offer &&
    act({ kind: 'click', ref: offer.ref, name: nameOf(offer) }, `chose ${quote(nameOf(offer))}`, true)
  );
}

/** Of a few letters the only whole that the page offers behind the field. */
function completing({ model }: Turn, field: Element | undefined, text: string): Element | undefined {
  const from = field?.node.order ?? 0;
  const last = (text.split(/[,;]\s*/).at(-1) ?? '').toLowerCase();
  const whole = distinct(
    model.elements.filter(
      (element) =>
        isOffer(element) &&
        element.node.order > from &&
        last !== '' &&
        textOf(element.node).trim().toLowerCase().startsWith(last),
    ),
  );
  return whole.length === 1 ? whole[0] : undefined;
}

/** Of a beginning that was typed, the whole. */
const agrees = (offer: string, typed: string): boolean =>
  mentions(typed, offer) >= FITS || offer.toLowerCase().startsWith(typed.toLowerCase());

const SOON = 3;

/** What is typed may be offered only after a moment. */
function whenShown(text: string): Result {
  const wait: PageAction = { kind: 'wait', for: 'text', value: text, seconds: SOON };
  return { state: 'act', actions: [wait], said: '', final: false, pause: true };
}

/** "Portland Oregon" may be offered as "Portland, OR". */
function offersOf(turn: Turn, field: Element | undefined, text: string): Element[] {
  const offered = offersFor(turn, field, text);
  const abbreviated = offered.length > 0 ? undefined : withStateCode(text);
  return abbreviated === undefined ? offered : offersFor(turn, field, abbreviated);
}

/** What the page offers behind the field and begins or agrees with what was typed, by its own words: "send" stands beside what was typed, too. */
function offersFor(turn: Turn, field: Element | undefined, text: string): Element[] {
  const from = field?.node.order ?? 0;
  const offered = outsideOf(turn, field)
    .matches(text, 'choose')
    .filter(
      ({ element, score }) =>
        score >= FITS &&
        element !== field &&
        (isOffer(element) || isBrought(element, text, turn)) &&
        mentions(text, textOf(element.node)) > 0 &&
        !isFilteredBy(element, field) &&
        !isOfWorkedLine(element) &&
        element.node.order > from &&
        element.node.order < from + 400,
    );
  const best = offered[0]?.score ?? 0;
  if (best > 0) {
    const alike = distinct(
      offered.filter(({ score }) => score >= best - AS_WELL).map(({ element }) => element),
    );
    return alike.every(({ name }) => isCodedSo(name, text)) ? alike.slice(0, 1) : alike;
  }
  const beside = turn.model.elements.find(
    (element) =>
      element.node.order > from && isBeside(element, field) && mentions(text, element.name) >= 0.95,
  );
  return beside === undefined ? [] : [beside];
}

/** "Trenton, NJ (TTN)", "Philadelphia - Trenton (TTN)": by the code that was typed they are one and the same. */
const isCodedSo = (name: string, code: string): boolean =>
  /^\p{Lu}[\p{Lu}\d]+$/u.test(code) && new RegExp(`\\(${code}\\)$`).test(name.trim());

/** A button that has come up since, and begins with what was typed: "Ada Lund ada@quay.example". */
const isBrought = ({ kind, node, ref }: Element, text: string, { input }: Turn): boolean =>
  kind === 'button' &&
  input.page.since?.fresh.includes(ref) === true &&
  textOf(node).trim().toLowerCase().startsWith(text.trim().toLowerCase());

/** A panel that is open beside the field that has just taken a text, as one in which passengers are counted, keeps none of its offers away. */
function outsideOf(turn: Turn, field: Element | undefined): Turn {
  const { modal } = turn.model;
  return field === undefined || modal === undefined || isWithin(field.node, modal)
    ? turn
    : new Turn(turn.input, { ...turn.model, modal: undefined }, turn.memo);
}

/** A line of the table in whose head the field stands is left by it, and offered for nothing. */
function isFilteredBy({ node }: Element, field: Element | undefined): boolean {
  const table = field && ancestor(field.node, (role) => TABLES.has(role), MOST_LEVELS);
  return table !== undefined && isWithin(node, table);
}

/** A mail with its box and its star is what a search leaves, and opens by a click: no completion of what was typed. */
function isOfWorkedLine({ node }: Element): boolean {
  const line = ancestor(node, (role) => LINES.has(role), MOST_LEVELS);
  const beside = line === undefined ? [] : [...walk(line)].filter((one) => !isWithin(one, node));
  return ['checkbox', 'button'].every((role) => beside.some((one) => one.role === role));
}

const LINES = new Set(['listitem', 'row', 'article']);
const TABLES = new Set(['table', 'grid', 'treegrid']);
const MOST_LEVELS = 8;

/** A plain text right behind the field, in the same small part of the page. */
function isBeside({ kind, node }: Element, field: Element | undefined): boolean {
  const part = field?.node.parent;
  return kind === 'text' && part !== undefined && part.end - part.order <= 60 && isWithin(node, part);
}

function offersBetween(turn: Turn, field: Element | undefined, start: string, end: string): Element[] {
  const from = field?.node.order ?? 0;
  const offer = turn.model.elements.find(
    (element) =>
      element.node.order > from &&
      (isOffer(element) || isBeside(element, field)) &&
      isBetween(element.name, start, end),
  );
  return offer === undefined ? [] : [offer];
}

/** Whether a name begins and ends so; case does not count. */
export function isBetween(name: string, start: string, end: string): boolean {
  const low = name.toLowerCase();
  return low.startsWith(start.toLowerCase()) && low.endsWith(end.toLowerCase());
}

/** Whether pages make such of what they offer. */
export function isOffer({ kind, node }: Element): boolean {
  return (
    kind === 'option' ||
    kind === 'menuitem' ||
    node.role === 'listitem' ||
    (kind === 'text' && node.pointer === true) ||
    kind === 'link'
  );
}
