// SPDX-License-Identifier: MIT

import { setValue } from '../controls/fields.ts';
import { clearKeys, pressKeys, workOut } from '../controls/keypad.ts';
import { stepTo } from '../controls/stepper.ts';
import { besideNextPressed } from '../controls/which-field.ts';
import { sumTold } from '../language/arithmetic.ts';
import { isDeedOnList } from '../language/deeds.ts';
import { IN_CASE } from '../language/letters.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { isRoleWord } from '../language/phrase.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, quote, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { type Element, nameOf } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { bestFact } from '../questions/best-fact.ts';
import { textMeant } from '../questions/described.ts';
import { noted, tellsWhich } from '../questions/noted.ts';
import { solved, wordOf } from '../questions/references.ts';
import { problemSolved } from '../questions/word-problem.ts';
import { isNoun, valueMeant } from '../questions/worked-out.ts';
import { assignments } from '../sentences/assignments.ts';
import { prefixPairs, typePairs } from '../sentences/pairs.ts';
import { act, type Result, type Turn, unresolved, withTarget } from '../turn/turn.ts';
import { chooseValues } from './choose.ts';
import { givenTwice } from './given-twice.ts';
import { press } from './press.ts';
import { IT, setPairs, untold } from './setting.ts';

export function typeAll(turn: Turn, rest: string): Result {
  const keys = isForField(turn, rest) ? undefined : pressKeys(turn, rest);
  if (keys !== undefined) return keys;
  const [, counted, where] = COUNTED.exec(rest) ?? [];
  if (counted !== undefined) return setPairs(turn, [{ field: where, value: counted }]);
  const inCase = IN_CASE.exec(rest);
  if (inCase === null)
    return isPutElsewhere(rest, turn) ? untold(rest) : setPairs(turn, typePairs(rest, turn));
  const inLetters = (text: string): string =>
    inCase[1]?.toLowerCase() === 'lower' ? text.toLowerCase() : text.toUpperCase();
  const plain = rest.replace(inCase[0], '');
  const shown = bestFact(turn, plain)?.value ?? valueMeant(turn, plain)?.slice(1, -1);
  if (shown !== undefined) return setPairs(turn, [{ field: undefined, value: `"${inLetters(shown)}"` }]);
  if (isNoun(plain)) return untold(plain);
  const pairs = typePairs(plain, turn).map(({ field, value }) => {
    const told = valueMeant(turn, value);
    return { field, value: told === undefined && IT.test(value) ? value : inLetters(told ?? value) };
  });
  return setPairs(turn, pairs);
}

/** "Enter 75 and submit", where what is pressed then stands with a field of its own rather than with the keys. */
function isForField(turn: Turn, rest: string): boolean {
  if (numberOf(rest) === undefined) return false;
  const open = ({ kind, node }: Element): boolean =>
    kind === 'field' && node.disabled !== true && node.readonly !== true && !node.text;
  return besideNextPressed(turn.model.elements.filter(open), turn)?.length === 1;
}

/** "Put a loaf in my order": what is no field takes nothing that is typed. */
function isPutElsewhere(rest: string, turn: Turn): boolean {
  const [pair, ...more] = typePairs(rest, turn);
  const isPut = PUTS.test(turn.memo.clauses[turn.at]?.source ?? '');
  return isPut && more.length === 0 && pair?.field === undefined && IN_PLACE.test(pair?.value ?? '');
}

const PUTS = /^(?:please )?put\s/i;
const IN_PLACE = /^[^"“]+\s(?:in|into|to|on|onto)\s(?:the|my|our)\s[\p{L} -]+$/iu;

/** "The number of times “fig” appears": the quotes are no value. */
const COUNTED =
  /^((?:(?:the\s+)?number of|how (?:often|many))\s[^"“]*["“][^"”]*["”](?:\s+(?:appears?|occurs?|(?:is|are) (?:shown|there)))?)(?:\s+(?:in|into)\s+(.+))?$/i;

export function fillAll(turn: Turn, rest: string): Result {
  const whose = OF_ONE.exec(rest)?.[1];
  if (whose !== undefined) return fillAsTold(turn, whose);
  if (FROM_PAGE.test(rest))
    return setPairs(turn, [{ field: 'each field', value: 'the value of each label' }]);
  const into = /^(.+?)\s+with\s+(.+)$/i.exec(rest);
  const pairs = prefixPairs(rest, turn);
  if (pairs.length > 0) return givenTwice(setPairs(turn, pairs), turn);
  if (into && !/\bform$/i.test(into[1] as string))
    return withTarget(turn, into[1] as string, 'set', (element) =>
      setValue(turn, element, into[2] as string),
    );
  const typed = typePairs(rest, turn);
  // "Apply for the job …" gives no field the value "Apply".
  const isVerb = ({ value }: { value: string }): boolean =>
    isDeedOnList(rest) && rest.startsWith(`${value} `);
  return typed.some(isVerb)
    ? { state: 'missing', phrase: rest, use: 'set', nearest: [] }
    : setPairs(turn, typed);
}

/** "The form with the data of Ines Falk (from the table)". */
const OF_ONE =
  /^(?:(?:in|out)\s+)?(?:the|this)\s+(?:form|fields?|blanks?|boxes)\s+(?:with|from|using|by)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:values?|data|information|details|entries)\s+(?:of|for|about)\s+(?!the\s+(?:table|list|page|form)\b)(.+?)(?:\s+(?:from|in)\s+the\s+(?:table|list|page))?$/iu;

/** Each field has what the one member that is meant has by its name. */
function fillAsTold(turn: Turn, whose: string): Result {
  const [best] = likeliest(whose, turn.model);
  const [member, ...more] = best?.members ?? [];
  if (member === undefined || more.length > 0)
    return unresolved({ state: 'missing', nearest: [] }, whose, 'set');
  const fields = turn.model.elements.filter(({ kind, node }) => kind === 'field' && !node.text);
  const pairs = fields.flatMap((field) => {
    const value = fieldOf(member, field.name)?.value;
    return value === undefined ? [] : [{ field: `ref:${field.ref}`, value: `"${value}"` }];
  });
  return setPairs(turn, pairs);
}

/** "The form with the values from the table": each field has what the page calls by its name. */
const FROM_PAGE =
  /^(?:(?:in|out)\s+)?(?:the|this|all(?: the)?|every|each)\s+(?:form|fields?|blanks?|boxes|inputs?)\s+(?:with|from|using|by)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:values?|data|information|details|entries|table|list)(?:\s+(?:from|in|of|shown|given|above|below|on)\b.*)?$/iu;

export function assign(turn: Turn, rest: string): Result {
  if (rest.startsWith('ref:')) return chooseValues(turn, rest);
  const [, placed, amount] = PLACED.exec(rest) ?? [];
  const stepped = placed === undefined ? undefined : stepTo(turn, placed, Number(amount));
  if (stepped !== undefined) return stepped;
  const pairs = assignments(rest, turn);
  if (pairs.length > 0) return setPairs(turn, pairs);
  const found = turn.find(rest, 'set');
  const lacksValue = found.state === 'found' && found.score >= 0.85 && TAKES_VALUE.has(found.element.kind);
  return lacksValue ? setValue(turn, found.element, '', rest) : chooseValues(turn, rest);
}

/** "The heating in the attic to 20": what is counted there, though something is called by the first word alone. */
const PLACED = /^(.+\s(?:in|of|for)\s+(?:the|my|our)\s.+?) to (\d+)$/i;

const TAKES_VALUE = new Set(['field', 'list', 'slider']);

/** Remembers what a field holds, for "paste it into …". */
export function copy(turn: Turn, source: string): Result {
  const keys = workOut(turn, source);
  if (keys !== undefined) return keys;
  if (sumTold(source) !== undefined) return toldSum(turn, source);
  const told =
    wordOf(turn, source) ??
    problemSolved(source, turn.model) ??
    (/\b(?:problem|sum|equation|expression|calculation|x)\b/i.test(source) ? solved(turn.model) : undefined);
  const text = told ?? textMeant(turn, source);
  if (text !== undefined) return remember(turn, text);
  const from = source
    .replace(/^(?:the\s+)?(?:text|value|content|contents)\s+(?:in|of|from|inside)\s+/i, '')
    .replace(/\s+(?:below|above)$/i, '');
  const filled = turn.model.elements.filter(({ kind, node }) => kind === 'field' && node.text);
  const found = turn.find(from, 'set');
  const element =
    found.state === 'found' && found.element.node.text
      ? found.element
      : filled.length === 1 && tellsNoMore(from)
        ? filled[0]
        : undefined;
  const next = turn.memo.clauses[turn.at + 1]?.command;
  const into = next?.kind === 'type' ? (INTO_FIELD.exec(next.rest)?.[1] ?? '') : '';
  const shown =
    element === undefined
      ? (valueMeant(turn, source) ?? (tellsWhich(source, into) ? noted(source, turn, into) : undefined))
      : undefined;
  if (shown !== undefined) return remember(turn, shown.slice(1, -1));
  if (element === undefined)
    return unresolved(found.state === 'found' ? { state: 'missing', nearest: filled } : found, from, 'set');
  return remember(turn, element.node.text ?? '');
}

/** Where what is copied is put next. */
const INTO_FIELD = /^it into (.+)$/i;

/** "The text", "the upper box"; not "the first letter from the box", which may be any text of the page. */
const tellsNoMore = (said: string): boolean =>
  wordsOf(said.replace(/\s(?:from|out of|of|in)\s.*$/i, '')).every(
    (word) => STOP_WORDS.has(word) || SOFT_WORDS.has(word) || isRoleWord(word) || TEXTS.test(word),
  );

const TEXTS =
  /^(?:texts?|contents?|values?|words?|sentences?|paragraphs?|first|second|third|last|upper|lower|top|bottom|left|right|typed|written|entered|whole|entire|full|areas?|boxes|box|fields?|inputs?|textareas?)$/;

/** For what is done with it next, else for whoever asked. */
export function toldSum(turn: Turn, source: string): Result {
  const sum = sumTold(source);
  const isLast = turn.at === turn.memo.clauses.length - 1;
  return isLast ? { state: 'answer', text: `${capital(source)} is ${sum}.` } : remember(turn, String(sum));
}

/** Kept for "paste it". */
export function remember(turn: Turn, text: string): Result {
  turn.memo.clipboard = text;
  return { state: 'skip', said: `noted ${quote(text)}` };
}

/** "The finished tasks" are no empty field that is only a little like that: they are taken off the list, if anything does. */
const isOfMembers = (target: string, { element, score }: { element: Element; score: number }): boolean =>
  score < CALLED && (element.node.text ?? '') === '' && THOSE.test(target);

const CALLED = 0.9;
const THOSE =
  /^(?:(?:all|both)\s+)?(?:of\s+)?(?:the\s+|my\s+|our\s+)?(?:completed|done|finished|bought|checked|ticked|selected|marked|read|old|expired|cancelled)\s+\p{L}+s$/iu;

export function clear(turn: Turn, target: string, verb: string): Result {
  const keys = clearKeys(turn, target);
  if (keys !== undefined) return keys;
  const found = turn.find(target, 'type');
  if (found.state !== 'found' || found.element.kind !== 'field' || isOfMembers(target, found))
    return press(turn, `${verb} ${target}`, 'click');
  const name = nameOf(found.element);
  return act(
    { kind: 'type', ref: found.element.ref, name, text: '', submit: false },
    `cleared ${quote(name)}`,
    false,
  );
}
