// SPDX-License-Identifier: MIT
// Boxes and radio buttons in a sentence: "dark mode off", "no newsletter", "contact by phone".
import { STOP_WORDS } from '../language/lexicon.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { ancestor } from '../page/labels.ts';
import { type Element, isWithin } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';
import { behindName } from './role-nouns.ts';
import type { Sentence } from './sentence.ts';
import { isFree, opens } from './small.ts';
import type { Mention } from './targets.ts';
import { isJoint } from './tokens.ts';
import type { Deed, Part } from './ways.ts';

/** Behind one of several choices. */
const CHOICE_NOUN =
  /^(?:option|plan|one|type|kind|version|rate|tariff|package|ticket|choice|box|check ?box|button|switch|toggle)$/i;
const ARTICLE = /^(?:the|my|your|a|an|our|their)$/i;
const NOT =
  /^(?:no|not|non|without|never|cannot|(?:is|are|was|do|does|did|ca|could|has|have|wo|would)n['’]?t|uncheck|untick|deselect|skip)$/i;
/** Undo what a box is called that shows something. */
const HIDES = /^(?:hide|conceal)$/i;
const SHOWS = /^(?:show|display)\b/i;

/** "Contact by phone", "the diets Vegan and Halal": where the words before it are of what it answers or belongs to, so are they. */
export function captionBefore(from: number, { node }: Element, tokens: string[], { model }: Turn): number {
  const group = model.elements.find((one) => one.kind === 'group' && isWithin(node, one.node));
  const caption = ancestor(node, (role) => role === 'group', LEVELS)?.name ?? '';
  const words = [...(group?.labels.flatMap((label) => label.words) ?? []), ...wordsOf(caption)].map(stem);
  let first = from;
  for (let at = from - 1; at >= 0; at--)
    if (words.includes(stem(normalise(tokens[at] as string)))) first = at;
    else if (!isFree(tokens[at] as string)) break;
  return first;
}

const LEVELS = 5;

/** "Dark mode", "dark mode off". */
export function ticked(from: number, to: number, gain: number, element: Element, tokens: string[]): Part[] {
  let end = to;
  while (CHOICE_NOUN.test(tokens[end] ?? '')) end++;
  const [, on] = /^(?:(on|yes|ticked|checked|enabled)|off|no|unticked|unchecked|disabled)$/i.exec(
    tokens[end] ?? '',
  ) ?? [undefined, 'on'];
  const told = /^(?:on|yes|ticked|checked|enabled|off|no|unticked|unchecked|disabled)$/i.test(
    tokens[end] ?? '',
  );
  // "Half a day off" turns nothing off.
  const isTimeOff = TIME.test(tokens[end - 1] ?? '') && /^off$/i.test(tokens[end] ?? '');
  const deeds: Deed[] = [{ kind: 'check', element, on: on !== undefined || isTimeOff }];
  return [{ from, to: told ? end + 1 : end, gain: told ? gain + 0.2 : gain, deeds }];
}

const TIME = /^(?:days?|weeks?|mornings?|afternoons?|hours?|time|shifts?)$/i;

/** "No newsletter", "without candles". */
export function negated(at: number, sentence: Sentence): Part[] {
  const { tokens, mentions } = sentence;
  const hides = HIDES.test(tokens[at] ?? '');
  if (!hides && !NOT.test(tokens[at] ?? '')) return [];
  let from = at + 1;
  while (
    ARTICLE.test(tokens[from] ?? '') ||
    /^(?:any|be|to|want|need|accept|on|me)$/i.test(tokens[from] ?? '')
  )
    from++;
  // "No text reminders" of what is called "Text me reminders".
  const isInName = ({ from: begin, target }: Mention): boolean =>
    begin > from &&
    tokens
      .slice(from, begin)
      .every((token) => target.element.labels.some(({ text }) => wordsOf(text).includes(normalise(token))));
  const named = mentions.filter((one) => one.from === from || isInName(one));
  const answered = named.flatMap(({ to, score, weight, target: { element } }): Part[] => {
    const value = hides ? undefined : noneOf(element, sentence.turn);
    const gain = score * weight + 0.2;
    return value === undefined
      ? []
      : [{ from: at, to, gain, deeds: [{ kind: 'set', element, value, fits: true }] }];
  });
  const boxes = named
    .filter(({ target }) => target.kind === 'choice' && (!hides || SHOWS.test(target.element.name)))
    .map(({ to, score, weight, target }) => ({
      from: at,
      to: behindName(to, tokens),
      gain: score * weight + 0.2,
      deeds: [{ kind: 'check', element: target.element, on: false } as Deed],
    }));
  return [...answered, ...boxes];
}

/** "…, electric, from May": what is asked is said to be so. */
export function affirmed(
  element: Element,
  from: number,
  to: number,
  gain: number,
  { tokens, turn }: Pick<Sentence, 'tokens' | 'turn'>,
): Part | undefined {
  const said = tokens.slice(from, to);
  const isAnswer = /^(?:yes|no)$/i.test(said.join(' '));
  // "Can't swim" is called as "Can your child swim?" is.
  const value = said.some((word) => NOT.test(word)) ? 'no' : 'yes';
  return !isAnswer &&
    !isOnlyAbout(element, said) &&
    asksYesOrNo(element, turn) &&
    opens(from, tokens) &&
    isJoint(tokens[to])
    ? { from, to, gain, deeds: [{ kind: 'set', element, value, fits: true }] }
    : undefined;
}

/** "Register my child" does not say that it can swim, where "Can your child swim?" is asked. */
function isOnlyAbout({ name }: Element, said: string[]): boolean {
  const [, subject] = ABOUT.exec(name) ?? [];
  const words = said.map(normalise).filter((word) => !STOP_WORDS.has(word));
  return subject !== undefined && words.every((word) => word === normalise(subject));
}

const ABOUT =
  /^(?:can|could|is|are|was|were|do|does|did|will|would|has|have|had|may|should) (?:your|the|this|that|my) (\p{L}+)/iu;

/** How it is said of a question that nothing is wanted: "No" beside "Yes", or the one option that is called so, as "None". */
function noneOf(element: Element, turn: Turn): string | undefined {
  if (asksYesOrNo(element, turn)) return 'no';
  const { kind, node } = element;
  const choices = turn.model.elements.filter((one) => one.kind === 'choice' && isWithin(one.node, node));
  const names =
    kind === 'group'
      ? choices.map(({ name }) => name.trim())
      : kind === 'list'
        ? optionsOf(element).map((option) => (option.name || (option.text ?? '')).trim())
        : [];
  const [only, ...more] = names.filter((name) => NONE.test(name));
  if (only !== undefined && more.length === 0) return `"${only}"`;
  return countsFromNought(element, names) ? '0' : undefined;
}

/** "No cars": a list of "0", "1" and "2" for what is called in the plural, or a number. */
function countsFromNought({ node, labels }: Element, names: string[]): boolean {
  const isCount = names.length > 1 && names.includes('0') && names.every((name) => /^\d+\+?$/.test(name));
  return (
    (isCount || node.role === 'spinbutton') &&
    labels.some(({ text }) => /(?:\p{L}s|children|people)(?: \(.*\))?\W*$/iu.test(text))
  );
}

const NONE = /^(?:none|no|nothing|without)(?:\s+(?!preference\b)\p{L}+){0,2}$/iu;

/** "Is it electric?" with "Yes" and "No". */
function asksYesOrNo({ kind, node }: Element, { model }: Turn): boolean {
  const answers = model.elements.filter((one) => one.kind === 'choice' && isWithin(one.node, node));
  const [yes, no] = answers.map(({ name }) => name.trim());
  return kind === 'group' && answers.length === 2 && /^yes$/i.test(yes ?? '') && /^no$/i.test(no ?? '');
}

/** A name has to be said in full. */
const SAID_IN_FULL = 0.93;

/** "Unlock a bike" is what is done, and no value. */
export const DOES_TO = /^\p{L}+ (?:an?|the|my|this) \p{L}/iu;

const LIMITED = /\b(?:only|just|no|not|(?:in|with|without|from|by|of)(?: the)?)$/i;

/** "Hire an electric bike" limits nothing to what a box "only with bikes" shows. */
const isUnlimited = ({ from, to, score, target }: Mention, tokens: string[]): boolean =>
  /^only\b/i.test(target.element.name) &&
  score < SAID_IN_FULL &&
  to === from + 1 &&
  !LIMITED.test(tokens.slice(0, from).join(' '));

/** "An electric car" is of what is electric, and no "Second car": the noun behind what names another box tells of that one. */
const isNounOfOther = ({ from, to, score, target }: Mention, mentions: Mention[]): boolean =>
  score < SAID_IN_FULL &&
  to === from + 1 &&
  mentions.some(
    (one) => one.to === from && one.target.kind === 'choice' && one.target.element !== target.element,
  );

/** Whether what names a box is said of something else, and ticks nothing. */
export const isNoTick = (mention: Mention, tokens: string[], mentions: Mention[]): boolean =>
  isUnlimited(mention, tokens) || isNounOfOther(mention, mentions);
