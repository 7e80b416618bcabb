// SPDX-License-Identifier: MIT
// "Invite karl@brook.example as an editor", where the form for it comes up once "+ Invite member" is pressed: what a sentence tells
// values for may be asked for behind a control that is called by what the sentence is about.
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Clause, type Command, isDerived, toldIn } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { parseClause } from '../language/parse.ts';
import { adjectiveOf, likeness, stem, wordsOf } from '../language/text.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { thoseOf } from '../page/own.ts';
import { adds } from '../page/plus.ts';
import { isCounting } from '../sentences/orders.ts';
import { mark, wasTried } from '../turn/explored.ts';
import { broughtBy, rememberBrought } from '../turn/memo.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** What begins a sentence, and what a control that brings the form for it is called by; most special first. */
const FAMILIES: [said: RegExp, called: RegExp][] = [
  [
    /^(?:sign (?:me |us )?up|register|join|enrol|become an? |(?:create|open|make|get|set up|start)\b.{0,20}\b(?:account|profile|membership)\b)/i,
    /^(?:sign ?up|register|registration|join|enrol|become an? |(?:create|new|open|get)\b.{0,12}\baccount|new (?:here|user|customer|member)|not (?:yet )?an? member|no account|don['’]?t have an account)/i,
  ],
  [/^(?:log|sign) (?:me |us )?in\b/i, /^(?:log|sign) ?in\b|^(?:already|have) .*(?:account|member)/i],
  [
    /^(?:reset|recover|forgot)\b|\b(?:forgot(?:ten)?|lost|reset)\b.*\bpassword/i,
    /\b(?:forgot(?:ten)?|lost|reset)\b.*\bpassword/i,
  ],
  [
    /^(?:send|transfer|pay|wire|give)\b.*(?:[€£$]\s?\d|\b(?:\d|\p{L}+ )\S*\s?(?:€|£|euros?|pounds?|dollars?|quid|bucks)\b)/iu,
    /^(?:(?:new|make an?|send an?) )?(?:(?:money|bank) )?(?:transfers?|payments?)\b|^(?:send|transfer|move) money\b/i,
  ],
  [
    /^(?:add|create|make|set up|enter|note(?: down)?|put|write down|schedule|plan|start|open an? new|new)\b/i,
    /^(?:\+|＋|➕|✚|add\b|new\b|create\b|plus$)/i,
  ],
  [
    /^(?:write|compose|send|draft|mail|e-?mail)\b/i,
    /^(?:compose|write\b|new (?:message|e-?mail|mail)|✎|✏|✍)/i,
  ],
];

const PERSONS =
  '(?:adults?|child(?:ren)?|kids?|infants?|bab(?:y|ies)|guests?|people|persons?|passengers?|travell?ers?)';
/** "1 adult, 0 children": a panel in which those who come are counted. */
const COUNTS: [said: RegExp, called: RegExp] = [
  new RegExp(`\\b(?:an?|\\d+|one|two|three|four|five|six|seven|eight) ${PERSONS}\\b`, 'i'),
  new RegExp(`\\b${PERSONS}\\b|^who\\b`, 'i'),
];

/** Their own control is called so: they do nothing yet when it brings a form. */
const OWN =
  /^(?:invite|share|rent|request|report|rate|review|contact|ask|assign|rename|edit|change|post|comment|reply|donate|suggest|propose|import|upload|apply|add|create)\b/i;
/** Say nothing of what the form is for. */
const OF_ANY = new Set(
  'new invite person people member user item entry one task event your my here account free to for problem issue fault'.split(
    ' ',
  ),
);

/** The press of what brings the form that the clause tells values for, once a clause; undefined where nothing or several may. */
export function bringForm(turn: Turn): PageAction | undefined {
  const found = openerFor(turn);
  const panel = found === undefined ? counterOpener(turn) : undefined;
  if (found !== undefined) rememberBrought(turn.memo, found.element.name);
  if (found?.rest !== undefined) tellRest(found.rest, turn);
  if (panel !== undefined) mark(turn, PANEL);
  const pressed = found?.element ?? panel;
  return pressed && { kind: 'click', ref: pressed.ref, name: nameOf(pressed) };
}

const PANEL = 'panel';

/** "A hotel in Tallinn for three adults": the panel that counts them first, so that the whole sentence can be read on one page. */
export function countersFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || clause.command.kind === 'read') return undefined;
  const source = `click: ${clause.source}`;
  const panel = turn.memo.clauses[turn.at - 1]?.source === source ? undefined : counterOpener(turn);
  if (panel === undefined) return undefined;
  const command: Command = { kind: 'click', target: pinned(panel, panel.name) };
  return [{ ...clause, source, command }, clause];
}

function counterOpener(turn: Turn): Element | undefined {
  const { memo, at, model } = turn;
  const said = toldIn(memo.clauses[at] as Clause);
  if (wasTried(turn, PANEL) || !COUNTS[0].test(said)) return undefined;
  const [only, ...more] = model.elements.filter(
    (element) =>
      isPressed(element) &&
      element.name.length <= LONGEST &&
      /^(?:add|who)\b|\d/i.test(element.name) &&
      COUNTS[1].test(element.name),
  );
  return more.length === 0 ? only : undefined;
}

/** The place is told by what is pressed there: the form takes what else is said. */
function tellRest(rest: string, { memo, at }: Turn): void {
  const clause = memo.clauses[at] as Clause;
  const command = parseClause(rest);
  if (command !== undefined && !isDerived(clause)) memo.clauses[at] = { ...clause, source: rest, command };
}

/** What brings it; undefined where that has been pressed. */
export const formOpener = (turn: Turn): Element | undefined => openerFor(turn)?.element;

interface Opener {
  element: Element;
  /** Without the place that tells it from others of its name. */
  rest?: string;
}

function openerFor({ memo, at, model }: Turn): Opener | undefined {
  const clause = memo.clauses[at];
  if (clause === undefined || clause.command.kind === 'read' || broughtBy(memo) !== undefined)
    return undefined;
  if (isCounting(clause)) return undefined;
  const said = toldIn(clause).replace(/^(?:please|i(?:'d| would) like to|i want to)\s+/i, '');
  const rated = model.elements
    .filter(
      (element) => isPressed(element) && (model.modal === undefined || isWithin(element.node, model.modal)),
    )
    .map((element) => ({ element, score: fitOf(element, said) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...rated.map(({ score }) => score));
  return oneOf(
    rated.filter(({ score }) => score === best),
    said,
  );
}

function isPressed({ kind, node, name }: Element): boolean {
  const pressed =
    kind === 'button' ||
    kind === 'link' ||
    kind === 'menuitem' ||
    (kind === 'tab' && node.selected !== true) ||
    (kind === 'text' && (node.pointer === true || ADDS.test(name)));
  return (
    pressed &&
    node.disabled !== true &&
    node.form === undefined &&
    !adds(node) &&
    !(wordsOf(name).length < 2 && (standsWithField(node) || endsForm(node)))
  );
}

/** Whether it is called by what the sentence does, and by more than that verb: it does nothing yet. */
export function bringsForm({ name, node }: Element, said: string): boolean {
  const [verb = ''] = wordsOf(said);
  const called = name.trim();
  return (
    node.form === undefined &&
    OWN.test(said) &&
    called.length <= LONGEST &&
    !DOES.test(called) &&
    likeness(stem(verb), wordsOf(called)[0] ?? '') >= 0.9
  );
}

/** "+ Add a card" says itself that it can be pressed. */
const ADDS = /^[+＋➕]\s*\p{L}/u;

/** What only says “Add” there takes what is typed beside it. */
function standsWithField({ parent }: SnapshotNode): boolean {
  return (parent?.children ?? []).some(({ role }) => role === 'textbox');
}

/** "Register" below all that is asked for sends it, and brings nothing. */
function endsForm({ parent, order }: SnapshotNode): boolean {
  const fields = parent === undefined ? [] : [...walk(parent)].filter(({ role }) => FIELDS.has(role));
  return (
    fields.filter((field) => field.order < order).length > 1 && fields.every((field) => field.order < order)
  );
}

const FIELDS = new Set(['textbox', 'combobox', 'radio', 'spinbutton']);

/** 0 where it is not called by what the sentence is about, or by more than that; the more words it shares with it the better. */
function fitOf({ labels }: Element, said: string): number {
  const words = wordsOf(said);
  const fits = labels.map(({ text, weight }) => {
    const called = text.trim();
    const verb = words[0] as string;
    const asksMore = OWN.test(said) || /(?:…|\.\.\.)$/.test(called);
    const own = asksMore && likeness(stem(verb), wordsOf(called.replace(/^\W+/, ''))[0] ?? '') >= 0.9;
    const family = FAMILIES.findIndex(([begins, name]) => begins.test(said) && name.test(called));
    if (called.length > LONGEST) return 0;
    if (isObject(called, said)) return weight + wordsOf(called).length;
    if (!(own || family >= 0)) return 0;
    if (DOES.test(called)) return 0;
    const nouns = wordsOf(called)
      .slice(own || /^\p{L}/u.test(called) ? 1 : 0)
      .filter((word) => !STOP_WORDS.has(word));
    const shared = nouns.filter((noun) => words.some((word) => isOf(noun, word)));
    const strange = nouns.some((noun) => !shared.includes(noun) && !OF_ANY.has(noun));
    const special = family >= 0 && family < SPECIAL;
    return strange && !special ? 0 : weight + shared.length + (special ? 0.5 : 0);
  });
  return Math.max(0, ...fits);
}

/** "Request a fishing permit for …": what is asked for is what a link or a tab is called, word for word; "Reserve a table" is so with its verb. */
function isObject(called: string, said: string): boolean {
  const object = ASKED_FOR.exec(said)?.[1];
  const [names, words] = [wordsOf(called.replace(ASKING, '')), wordsOf(object ?? '').map(stem)];
  const isWhole = words.length === names.length;
  return isWhole && names.length > 0 && names.every((name, i) => stem(name) === words[i]);
}

/** What leads to a form for it begins so. */
const ASKING =
  /^(?:request|apply for|book|reserve|order|report|register|renew|claim|hire|rent|schedule|arrange|make)\s+(?:an?|your|my)\s+/i;

const ASKED_FOR =
  /^(?:request|apply for|book|reserve|order|report|register|renew|claim|buy|get|hire|rent|schedule|arrange|submit|file|make)\s+(?:me\s+|us\s+)?(?:an?|another|my)\s+(.+?)(?=\s+(?:for|in|at|on|from|to|with|as|under|called|named|by|starting|today|tonight|tomorrow|next|this)\b|\s*[,;:.]|\s+["“]|$)/i;

/** "Absence" of somebody who is absent. */
const isOf = (noun: string, word: string): boolean =>
  likeness(word, noun) >= 0.85 || adjectiveOf(noun) === word;

/** So many of the families speak of one form only, whatever else its control is called. */
const SPECIAL = 4;
const LONGEST = 40;
/** Brings no form, but does it to what is there. */
const DOES =
  /^(?:add|save|move|copy|put) to\b|\b(?:cart|basket|bag|trolley|wish ?list|favou?rites|wait(?:ing)? ?list)\b|^\W*(?:share|rent|request|report|rate|review|assign|rename|edit|change|post|comment|reply|donate|propose|import|upload|apply|ask)$|^report (?:as )?(?:spam|junk)$/i;

/** "The column To do", "the ones that are waiting": besides what it is called. */
const OF_PLACE =
  /^(?:the\s+)?(?:(?:column|list|lane|section|board|group)\s+|(?:ones|those|\p{L}+s)\s+(?:(?:that|which)\s+are\s+)?)(?=\S)|\s+(?:column|list|lane|section|board|group)$/iu;

/** Of several the one in the part of the page that the end of the sentence names: "… to To do". */
function oneOf(rated: { element: Element; score: number }[], said: string): Opener | undefined {
  if (rated.length < 2) return rated[0] && { element: rated[0].element };
  for (const tie of [...said.matchAll(/\s(?:to|in|into|on|under|for|of)\s+/gi)]) {
    const place = said.slice(tie.index + tie[0].length).replace(/[.?!]$/, '');
    for (const called of [place, place.replace(OF_PLACE, '')]) {
      const [only, ...more] = thoseOf(rated, called);
      if (only !== undefined && more.length === 0)
        return { element: only.element, rest: said.slice(0, tie.index) };
    }
  }
  return undefined;
}
