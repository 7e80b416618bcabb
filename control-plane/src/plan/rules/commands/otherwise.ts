// SPDX-License-Identifier: MIT
// A clause that comes to nothing as it was read may be meant otherwise: "insert a table" may be what a button is called, "it" what
// the clause before spoke of, "read the article" the link to it.
import { tellsOffer } from '../controls/nth-offer.ts';
import { handleOf } from '../controls/slide.ts';
import type { Clause, Command } from '../language/command.ts';
import { isAnswer } from '../language/deeds.ts';
import { readArranging, readMoveOnto } from '../language/dragging.ts';
import { parseClause } from '../language/parse.ts';
import { protect, restored } from '../language/protect.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { wordsOf } from '../language/text.ts';
import { mentionClauses } from '../mentions/clauses.ts';
import type { Element } from '../page/model.ts';
import { submitOf } from '../sentences/submit.ts';
import type { Turn } from '../turn/turn.ts';
import { asTakenOff, asTick } from './box-meant.ts';
import { byVerb } from './by-verb.ts';
import { asItsWord, asNoun } from './its-word.ts';
import { asCalledOff, asMore, asReset, asState } from './more.ts';
import { nextStep } from './next-step.ts';
import { asChoice, asFilter, asOption, asScore, asTold, asValue, asView } from './option-meant.ts';
import { perform } from './perform.ts';
import { asPublish } from './send.ts';
import { setBefore } from './set-before.ts';

/** How well a control has to be named where the words were read as something else first. */
const NAMED = 0.85;

/** The first other reading by which something can be done, or is so already; undefined where there is none. */
export function otherwise(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || turn.failures > 0) return undefined;
  const readings = [
    ...ofAntecedent(clause, turn),
    ...asName(clause, turn),
    ...asLink(clause),
    ...asNoun(clause, turn),
    ...asNextText(clause, turn),
    ...asMove(clause),
    ...asEditor(clause, turn),
    ...asTick(clause, turn),
    ...asTakenOff(clause, turn),
    ...asWithoutPlace(clause, turn),
    ...asWithoutPurpose(clause, turn),
    ...asWanted(clause, turn),
    ...asAbout(clause, turn),
    ...asChoice(clause, turn),
    ...asOption(clause, turn),
    ...asFilter(clause, turn),
    ...asView(clause, turn),
    ...asValue(clause, turn),
    ...asItsWord(clause, turn),
    ...asTold(clause, turn),
    ...asScore(clause, turn),
    ...asAgreement(clause, turn),
    ...asSubmit(clause, turn),
    ...asPublish(clause, turn),
    ...byVerb(clause, turn),
    ...asCompletion(clause, turn),
    ...asMore(clause, turn),
    ...asReset(clause, turn),
    ...asCalledOff(clause, turn),
    ...asState(clause, turn),
  ];
  const meant = readings.find(({ command }) => ['act', 'skip'].includes(perform(command, turn).state));
  if (meant !== undefined) return [meant];
  const [told] = ofAntecedent(clause, turn);
  return told && mentionClauses(told, turn);
}

/** "A shirt with Abel on it" says itself what that is. */
const OF_ITS_OWN = /\ban? \p{L}.* (?:on|in|with|for|to|of|around) (?:it|them)$/iu;
/** What something is said of is no object: "the printer jams and it has to be mended". */
const PRONOUN =
  /\b(?:it|them|that one|this one|him|her|those|these)\b(?: again)?(?! (?:is|are|was|has|have|must|should|needs?|can|will)\b)/i;

/** "Archive it", where the control stands with each member of a list: "archive the last mail from Ana". */
function ofAntecedent({ source, within }: Clause, turn: Turn): Clause[] {
  const before = turn.memo.clauses.slice(0, turn.at).findLast(({ command }) => objectOf(command) !== '');
  const isField = turn.at === 0 && !TYPES_IT.test(source);
  const meant =
    setBefore(source, turn) ??
    (before !== undefined ? objectOf(before.command) : isField ? soleTaker(turn) : undefined);
  // What is quoted is never looked into.
  const { text, quotes } = protect(source);
  if (meant === undefined || !PRONOUN.test(text) || OF_ITS_OWN.test(text)) return [];
  const told = restored(text.replace(PRONOUN, meant), quotes);
  const command = parseClause(told);
  return command === undefined ? [] : [{ source: told, command, ...(within !== undefined && { within }) }];
}

/** There it is what is typed, and not what takes it. */
const TYPES_IT = /^(?:type|enter|write|paste|insert)\s/i;

/** "Set it to three", said of a page with one thing to set. */
function soleTaker(turn: Turn): string | undefined {
  const takers = turn.model.elements.filter(({ kind }) => TAKERS.has(kind));
  if (takers.length === 0) return handleOf(turn) && 'the slider';
  // What is ticked or chosen there may be meant as well.
  const isOnly = !turn.model.elements.some(({ kind }) => kind === 'choice' || kind === 'group');
  if (takers[0]?.kind === 'field' && !isOnly) return undefined;
  return takers.length > 1 ? undefined : KINDS.find((noun) => turn.find(noun, 'set').state === 'found');
}

const TAKERS = new Set<Element['kind']>(['field', 'list', 'slider']);
const KINDS = ['the slider', 'the spinner', 'the list', 'the field'];

function objectOf(command: Command): string {
  const said =
    'target' in command
      ? command.target
      : command.kind === 'choose'
        ? command.rest
        : command.kind === 'search'
          ? command.text
          : '';
  return said.startsWith('ref:') ? '' : said.replace(ACTING, '');
}

/** The verb that a press keeps, for it may be the control's name. */
const ACTING = /^(?:close|collapse|like|star|delete|archive|mark|follow|remove|add)\s+/i;

/** The words of another command may be a control's name. */
function asName(clause: Clause, turn: Turn): Clause[] {
  const { source, command } = clause;
  if (
    command.kind === 'click' ||
    (command.kind === 'read' && !/^(?:read|say|report|list|get)\b/i.test(source))
  )
    return [];
  const names = [source, source.replace(PUT, 'add $1 to $2'), source.replace(/^say\s+/i, '')].map((name) =>
    name.replace(/\b(?:it|this)\s+/i, ''),
  );
  return [...new Set(names)]
    .filter((name) => turn.score(name, 'click') >= NAMED)
    .map((target) => ({ ...clause, command: { kind: 'click', target } }));
}

/** "Put it on my wish list": what adds it may be called so. */
const PUT = /^(?:put|place|throw|stick|pop)\s+(.+)\s+(?:in|on|into|onto|to)\s+(?:the\s+|my\s+)?(.+)$/i;

/** The text of a mail goes into the empty field behind the one that was filled in last, whatever that is called. */
function asNextText(clause: Clause, { input, memo, model }: Turn): Clause[] {
  const { command } = clause;
  const value = command.kind === 'type' ? /^(.+) into message$/is.exec(command.rest)?.[1] : undefined;
  const done = [...input.history.map(({ action }) => action), ...memo.sent.map(({ action }) => action)];
  const last = done.findLast((action) => action.kind === 'type');
  const fields = model.elements.filter(({ kind }) => kind === 'field');
  const next = fields[fields.findIndex(({ ref }) => ref === last?.ref) + 1];
  if (value === undefined || last === undefined || next === undefined || next.node.text) return [];
  return [{ ...clause, command: { kind: 'complete', field: `ref:${next.ref}`, value } }];
}

/** "Remove Dart from the rivers": the one control that says all of what is done need not say where. */
function asWithoutPlace(clause: Clause, turn: Turn): Clause[] {
  const target = clause.command.kind === 'click' ? PLACED.exec(clause.source)?.[1] : undefined;
  // "The cheapest product of the category Cheese" is not the cheapest of all.
  const isUnsaid = target === undefined || superlativeIn(target) !== undefined;
  return isUnsaid || turn.score(target, 'click') < WHOLE
    ? []
    : [{ ...clause, command: { kind: 'click', target } }];
}

const PLACED =
  /^((?:remove|delete|add|clear|undo|close)\s+.+?)\s+(?:from|to|in|on|of)\s+(?:the|my|our)\s+\S.*$/i;
const WHOLE = 0.95;

/** "Click the column Hours to sort the table by it": what a press is for need not be said of it. */
function asWithoutPurpose(clause: Clause, turn: Turn): Clause[] {
  const { command, source } = clause;
  // "A large latte to go" is no press.
  const isPress = command.kind === 'click' && command.target !== source;
  const target = isPress ? PURPOSE.exec(command.target)?.[1] : undefined;
  return target === undefined || turn.score(target, 'click') < NAMED
    ? []
    : [{ ...clause, command: { kind: 'click', target } }];
}

const PURPOSE =
  /^(.+?),? (?:(?:in order|so as) )?to (?:sort|order|filter|see|show|view|open|reveal|expand|read|start|finish|continue|confirm|submit|send|go|get|close|change|search|find)\b.*$/i;

/** "I would like the order form": the control that is called so. */
function asWanted(clause: Clause, turn: Turn): Clause[] {
  const target = WANTED.exec(clause.source)?.[1];
  return target === undefined || turn.score(target, 'open') < NAMED
    ? []
    : [{ ...clause, command: { kind: 'open', target } }];
}

const WANTED =
  /^(?:i|we)(?: would| just| only|'d)* (?:want|like|need|be looking for|am looking for|are looking for)(?: to (?:see|read|open|have|get|look at|go to|visit))? (?:to )?(.+)$/i;

/** "Open the one about the museum", of which there is but one in sight: called by what it is about. */
function asAbout(clause: Clause, turn: Turn): Clause[] {
  const { command } = clause;
  const about = 'target' in command ? ABOUT.exec(command.target)?.[1] : undefined;
  const [only, ...more] =
    about === undefined ? [] : turn.matches(about, 'open').filter(({ score }) => score >= SHOWS);
  if (only === undefined || more.length > 0 || command.kind === 'find') return [];
  return [{ ...clause, command: { kind: 'open', target: `ref:${only.element.ref}` } }];
}

const ABOUT =
  /^(?:the )?(?:one|result|link|hit|article|story|post|page|item) (?:about|on|mentioning|for) (?:the |an? )?(.+)$/i;
const SHOWS = 0.7;

/** "… and confirm it" where what agrees to the page's question is called "Delete". */
function asAgreement(clause: Clause, turn: Turn): Clause[] {
  const { input } = turn;
  // What confirms a form of several steps is on a later one.
  if (nextStep(turn) !== undefined) return [];
  const last = input.history.at(-1)?.action;
  const [deed] = last?.kind === 'click' ? wordsOf(last.name) : [];
  return deed === undefined || !CONFIRMS.test(clause.source)
    ? []
    : [{ ...clause, command: { kind: 'confirm', deed } }];
}

const CONFIRMS = new RegExp(
  [
    '^(?:confirm|agree)',
    '(?: (?:it|so|to (?:it|that)|the (?:deletion|removal|cancellation|question|dialog|prompt|pop-?up|message|warning)|(?:that|this)(?: .+)?))?',
    '(?: (?:in|on) (?:the|that) (?:\\p{L}+ )?(?:dialog|pop-?up|window|box|prompt|message)(?: box)?',
    '(?: (?:that|which) (?:opens|appears|follows|is shown|(?:comes|pops|shows) up))?)?$',
  ].join(''),
  'iu',
);

/** "Submit the form" by a button that is called "Sign up". */
function asSubmit(clause: Clause, turn: Turn): Clause[] {
  const target = SUBMITS.test(clause.source) ? submitOf(turn) : undefined;
  return target === undefined ? [] : [{ ...clause, command: { kind: 'click', target } }];
}

const SUBMITS =
  /^(?:submit|send|hand in|finish|complete)(?: (?:it|this|that|(?:the|my|this|our) (?:\p{L}+ )?(?:form|application|request|entry|entries|details|registration|answers?|survey|booking|order)))?(?: off| in)?$/iu;

/** "Choose Uruguay" where the only field offers what begins as one types. */
function asCompletion(clause: Clause, { model }: Turn): Clause[] {
  const { command } = clause;
  const takers = model.elements.filter(
    ({ kind }) => TAKERS.has(kind) || kind === 'choice' || kind === 'group',
  );
  const [field, ...more] = takers;
  if (command.kind !== 'choose' || more.length > 0 || field?.node.completes !== true) return [];
  // "The second suggestion" is none of them to be typed.
  if (tellsOffer(command.rest)) return [];
  return [{ ...clause, command: { kind: 'complete', field: `ref:${field.ref}`, value: command.rest } }];
}

/** "Read the article about the otters": it is opened. */
function asLink(clause: Clause): Clause[] {
  const { source, command } = clause;
  const target =
    command.kind === 'read' ? /^(?:read|look at|see|show me|get me)\s+(.+)$/i.exec(source)?.[1] : undefined;
  return target === undefined ? [] : [{ ...clause, command: { kind: 'open', target } }];
}

/** "Answer", where what is answered is open and has an empty field for it. */
function asEditor(clause: Clause, { model, memo, at }: Turn): Clause[] {
  const { command } = clause;
  if (command.kind !== 'click' || !isAnswer(command.target) || memo.clauses[at + 1]?.command.kind !== 'type')
    return [];
  const [field, ...more] = model.elements.filter(
    ({ kind, node }) => kind === 'field' && node.role === 'textbox' && !node.text,
  );
  if (field === undefined || more.length > 0) return [];
  return [{ ...clause, command: { kind: 'click', target: `ref:${field.ref}` } }];
}

/** "Move the lamp to Done", "sort the names": done by hand where nothing on the page is called so. */
function asMove(clause: Clause): Clause[] {
  return [readMoveOnto(clause.source), readArranging(clause.source)].flatMap((command) =>
    command === undefined ? [] : [{ ...clause, command }],
  );
}
