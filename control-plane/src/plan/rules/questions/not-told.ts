// SPDX-License-Identifier: MIT
// What stands near and is not what was asked: the next thing that folds in the place of a code, a mere word in the place of a time, the day
// something is on in the place of its end, "Customer since 2014" in the place of when one did something last.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { dateOf } from '../language/dates.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf } from '../page/members.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { endAsked } from './end-of.ts';

export const isNotTold = (told: Result, question: string, turn: Turn): boolean =>
  told.state === 'answer' &&
  (isFold(told.text, question, turn) ||
    isMoney(told.text, question) ||
    isStillToDo(told.text, question) ||
    isNoTime(told.text, question) ||
    isNoEnd(told.text, question, turn) ||
    isSince(told.text, question, turn) ||
    isOfOneAlone(told.text, question, turn) ||
    isOtherThanSecret(told.text, question, turn));

/** What one line of a list shows is not what several come to together. */
function isOfOneAlone(text: string, question: string, { model }: Turn): boolean {
  if (!/^how (?:much|many)\b.*\b(?:together|combined|altogether|between them)\b/i.test(question))
    return false;
  const value = valueIn(text);
  return groupsOf(model.root).some(
    ({ members }) =>
      members.length > 1 && members.some(({ fields }) => fields.some((one) => one.value === value)),
  );
}

/** "25 euros" are no likes. */
function isMoney(text: string, question: string): boolean {
  const [, noun = ''] = /^how many (?:of )?(?:the )?(\p{L}+)/iu.exec(question) ?? [];
  return noun !== '' && !CURRENCY.test(noun) && AMOUNT.test(valueIn(text));
}

/** "4 items to buy" are not those that are bought. */
const isStillToDo = (text: string, question: string): boolean =>
  /^how many\b.*\b(?:bought|paid|packed|done|watched|sold|eaten|finished)\b/i.test(question) &&
  !/\bnot\b|\bto \p{L}/iu.test(question) &&
  /\b(?:to (?:buy|pay|pack|do|watch|sell|eat|finish)|left)\b/i.test(text);

const CURRENCY = /^(?:euros?|dollars?|pounds?|cents?|francs?|kron\p{L}+|points?|credits?)$/iu;
const AMOUNT = /^(?:[€$£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£]|euros?|dollars?|pounds?|cents?|francs?))$/i;

/** "The PIN is Credit card •••• 2094": the head of the next part. */
function isFold(text: string, question: string, { model }: Turn): boolean {
  if (LISTS.test(question)) return false;
  const value = valueIn(text);
  return [...walk(topOf(model.root))].some(
    ({ role, expanded, name }) =>
      role === 'button' && expanded !== undefined && value !== '' && normalise(name) === normalise(value),
  );
}

/** It may stand outside of the part that is read. */
const topOf = (node: SnapshotNode): SnapshotNode => (node.parent === undefined ? node : topOf(node.parent));

const LISTS = /^(?:which|who|whose|how|list|name|show|what (?!is\b|are\b|['’]s\b))/i;

/** A word or two without a number, or a word for a time, says no time. */
function isNoTime(text: string, question: string): boolean {
  if (!/^when\s+(?:is|are|was|were|do|does|did|will|has|have)\b/i.test(question)) return false;
  const words = wordsOf(text.replace(/^.*:\s/, ''));
  return (
    words.length > 0 && words.length <= SHORT && !/\d/.test(text) && !words.some((word) => TIMES.test(word))
  );
}

const SHORT = 2;
const TIMES =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomorrow|tonight|yesterday|daily|weekly|monthly|yearly|never|always|now|soon|later|noon|midday|midnight|morning|afternoon|evening|night|dawn|dusk|sun|before|after|during|until|since|every|any|weekday|weekend|week|month|year|spring|summer|autumn|fall|winter|christmas|easter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|first|second|third|last|next|this|immediately|just|ago|anytime|already|not|none|no|nothing|closed|cancel|postponed|tba|over|sold|open|pending)/;

/** "The street party is on the 28th" says nothing of when it ends; "on sale until the 28th" does. */
function isNoEnd(text: string, question: string, { model, input }: Turn): boolean {
  if (endAsked(question.replace(/[?.!\s]+$/, '')) === undefined || valuesIn('clock', text).length > 0)
    return false;
  const [, value = ''] = /(?:^|:\s)(?:(?:by|until) )?([^:]+?)\.?$/.exec(text) ?? [];
  const isDay =
    valuesIn('date', value).length > 0 ||
    dateOf(value, input.today) !== undefined ||
    /^\d{1,2}\p{L}{2}$/u.test(value);
  if (!isDay) return false;
  const shown = [...walk(model.root)].filter(
    (node) => node.children.length === 0 && textOf(node).includes(value),
  );
  return !shown.some((node) => ENDS.test(lineOf(node)));
}

/** With what stands before it, where it is no more than a value itself. */
function lineOf(node: SnapshotNode): string {
  const own = textOf(node);
  const whole = node.parent === undefined ? '' : textOf(node.parent);
  return own.length <= VALUE && whole.length <= LINE ? whole : own;
}

const VALUE = 24;
const LINE = 120;
const ENDS =
  /\b(?:until|till|til|ends?|ending|ended|over|to|through|by|expir\p{L}*|clos\p{L}*|finish\p{L}*|last\p{L}*|deadline|due)\b|\d\s?[–—-]\s?\d|[–—]/iu;

/** "Customer since 2014", "Valid until 08/2028" is nothing that one did last. */
function isSince(text: string, question: string, { input }: Turn): boolean {
  if (!/\bwhen\s+(?:did|have|has|was|were)\b.*\blast\b/i.test(question)) return false;
  const value = text.replace(/^.*:\s/, '').replace(/\.$/, '');
  return /^(?:\d{1,2}\/)?(?:1[5-9]|20)\d\d$/.test(value) || (dateOf(value, input.today) ?? '') > input.today;
}

/** "Debit card •••• 7731" tells no PIN: what is secret is told beside that word, and on no control. */
function isOtherThanSecret(text: string, question: string, { model }: Turn): boolean {
  const [secret] = SECRET.exec(question) ?? [];
  const value = valueIn(text);
  if (secret === undefined || !/^what(?:['’]s| is| are)\b/i.test(question)) return false;
  const lines = [...walk(topOf(model.root))].filter(
    (node) => node.children.length === 0 && node.role !== 'button' && textOf(node).includes(value),
  );
  return !lines.map(lineOf).some((line) => line.toLowerCase().includes(secret.toLowerCase()));
}

const SECRET = /\b(?:pin|password|passcode|cv[vc])\b/i;

const valueIn = (text: string): string => text.replace(/^.*?(?:\sis\s|\sare\s|:\s)/i, '').replace(/\.$/, '');
