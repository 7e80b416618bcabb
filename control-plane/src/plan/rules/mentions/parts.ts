// SPDX-License-Identifier: MIT
// The parts that a sentence may be made of: a field and its value in either order, a box to tick, an option, a button.
import { isDated } from '../controls/values.ts';
import { isSpeakers } from '../page/opposed.ts';
import { anchorsFor } from '../page/relate.ts';
import { repeats } from '../page/twins.ts';
import { filledBy } from '../turn/filled.ts';
import { agesAt } from './ages.ts';
import { amountsAt, counted, isCount } from './amounts.ts';
import { captionedAt } from './captioned.ts';
import { affirmed, captionBefore, DOES_TO, isNoTick, negated, ticked } from './choices.ts';
import { limitsAt } from './limits.ts';
import { isRaised, MEANS, picked } from './picked.ts';
import { beforeName, behindName, ROLE_NOUN } from './role-nouns.ts';
import { choicesWith, isLeft, isStepper } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { isOfNamed } from './slot-owner.ts';
import { isFree, isStart, isTie, opens } from './small.ts';
import type { Mention } from './targets.ts';
import { isJoint, isQuoted } from './tokens.ts';
import { isRunOn, valuesAt } from './values.ts';
import type { Deed, Part } from './ways.ts';
import { isOfDate, partedAt, rangeAt } from './when.ts';

/** "A review that says …". */
const SAYS = /^(?:that|which) (?:says|reads)$/i;
const TO_FIELD = /^(?:in|into|to|onto|on|as|for|under|inside|with|is|are)$/i;
const ARTICLE = /^(?:the|my|your|a|an|our|their)$/i;
const PRESSES = /^(?:click|press|hit|tap|push|use)$/i;
/** Says of what kind something is. */
const OF_KIND = /^an?\s/i;
/** In the midst of words a name may be part of a value: it has to be said in full. */
const SURELY = 0.93;
const AMIDST = 0.4;
/** What has no role is none where something else is called so as well. */
const PICKED = 0.1;
/** A name said in part needs a value of its field's make. */
const NAMED = 0.8;
const DONE_BY = 0.65;

export function partsAt(at: number, sentence: Sentence): Part[] {
  const here = sentence.mentions.filter(({ from }) => from === at);
  return [
    ...here.flatMap((mention) => told(mention, sentence)),
    ...here.flatMap((mention) => alone(mention, sentence)),
    ...captionedAt(at, sentence),
    ...negated(at, sentence),
    ...before(at, sentence),
    ...amountsAt(at, sentence),
    ...agesAt(at, sentence),
    ...limitsAt(at, sentence),
  ];
}

/** `F V`, and `F and F V`: both the same. */
function told(mention: Mention, sentence: Sentence): Part[] {
  const { element, kind } = mention.target;
  if (mention.target.kind === 'row') return picked(mention, mention.target.members, sentence);
  if (kind !== 'field' && kind !== 'opener') return [];
  const { tokens } = sentence;
  // "Add green to the tags" is about the tags, whatever the field for them begins with.
  if (mention.score < SURELY && mention.to === 1 && isStart(tokens[0])) return [];
  // What is told for a later step speaks of the same thing: "a workspace in Dublin" once the workspace's name is typed.
  if (mention.score < SURELY && filledBy(sentence.turn).has(element.ref)) return [];
  const amidst = mention.score < SURELY && !opens(mention.from, tokens) && !isDoneBy(mention, tokens);
  const own = mention.score * mention.weight - (kind === 'opener' ? 0.3 : 0);
  const owner = ownerBehind(mention.to, tokens);
  if (owner > 0 && isSpeakers(element.name, tokens.slice(mention.from, mention.to + owner).join(' ')))
    return [];
  let at = behindName(mention.to + owner, tokens);
  if (owner > 0 && tokens[at] === ',') at++;
  if (isDoneBy(mention, tokens) || SAYS.test(tokens.slice(at, at + 2).join(' '))) at++;
  if (element.kind === 'slider' && isRaised(at, tokens)) at++;
  while (at < tokens.length && MEANS.test(tokens[at] as string)) at++;
  const values = valuesAt(at, element, sentence)
    .filter(({ fits }) => fits || (!amidst && mention.score >= (isDoneBy(mention, tokens) ? DONE_BY : NAMED)))
    .filter(({ value }) => kind !== 'opener' || !isShown(value, sentence))
    // "Give the machine a public address" names nothing of the machine.
    .filter(
      ({ value, fits }) => fits || (kind !== 'opener' && mention.score >= SURELY) || !OF_KIND.test(value),
    );
  const from = beforeName(mention.from, tokens);
  const parts = values.map(
    ({ to, gain, value, fits }): Part => ({
      from,
      to,
      gain: own + gain,
      deeds: [{ kind: 'set', element, value, fits } as Deed],
    }),
  );
  const days = isDated(element, '') && element.node.readonly === true ? rangeAt(at, sentence) : [];
  for (const { to, value } of days)
    parts.push({
      from: mention.from,
      to,
      gain: own + to - at,
      deeds: [{ kind: 'set', element, value, fits: true }],
    });
  const name = tokens.slice(mention.from, mention.to).join(' ');
  for (const { to, way } of partedAt(at, name, sentence))
    parts.push({ from: mention.from, to, gain: own + to - at, deeds: [way] });
  if (!/^(?:and|&)$/i.test(tokens[at] ?? '') || kind === 'opener') return parts;
  let next = at + 1;
  while (ARTICLE.test(tokens[next] ?? '')) next++;
  const shared = sentence.mentions
    .filter(({ from, target }) => from === next && target.kind === 'field' && target.element !== element)
    .flatMap((other) => told(other, sentence))
    .flatMap((part): Part[] => {
      const [first] = part.deeds;
      if (first?.kind !== 'set') return [];
      const deeds: Deed[] = [{ kind: 'set', element, value: first.value }, ...part.deeds];
      return [{ ...part, from: mention.from, gain: own + part.gain, deeds }];
    });
  return [...parts, ...shared];
}

/** "The age of the dog 4": how many words say whose it is, which are no part of the value. */
const ownerBehind = (at: number, tokens: string[]): number =>
  /^of (?:the|my|our|his|her|their) \p{Ll}+$/u.test(tokens.slice(at, at + 3).join(' ')) &&
  tokens.length > at + 3 &&
  (tokens[at + 3] === ',' || !isJoint(tokens[at + 3]))
    ? 3
    : 0;

/** "Directed by Smith" for a field "Director". */
function isDoneBy({ from, to }: Mention, tokens: string[]): boolean {
  return to === from + 1 && /(?:ed|en)$/i.test(tokens[from] as string) && /^by$/i.test(tokens[to] ?? '');
}

/** What stands on the page is no value of a list that is still closed: "reorder the copper rivet". */
function isShown(value: string, { turn }: Sentence): boolean {
  return anchorsFor(value, turn.model).some(({ score }) => score >= NAMED);
}

/** A box, an option, a button: its name is all that is said. */
function alone(mention: Mention, { tokens, mentions, turn }: Sentence): Part[] {
  const { from, to, score, weight, target } = mention;
  const { element } = target;
  const end = behindName(to, tokens);
  const amidst = opens(from, tokens) ? 0 : AMIDST;
  const gain = score * weight - amidst;
  if (target.kind === 'field' && repeats(element, turn.model.elements))
    return [{ from, to: end, gain, deeds: [] }];
  const answer = affirmed(element, from, end, gain, { tokens, turn });
  if (answer !== undefined) return [answer];
  // "Find a flight" does not say "Direct flights only".
  if (target.kind === 'choice' && score < SURELY && to === from + 1 && isSought(from, tokens)) return [];
  if (target.kind === 'choice' && isNoTick(mention, tokens, mentions)) return [];
  // "No archery" is no answer to what is asked beside it.
  if (target.kind === 'choice' && /^(?:yes|no|none)$/i.test(element.name) && !isJoint(tokens[end])) return [];
  if (target.kind === 'choice')
    return ticked(captionBefore(from, element, tokens, turn), to, gain, element, tokens);
  if (target.kind === 'option') {
    if (isRunOn(from, tokens) || isRunOn(to, tokens)) return [];
    const deeds: Deed[] = [{ kind: 'set', element, value: `"${target.option}"` }];
    const list = mentions.find(
      (one) => one.from === end && one.target.kind === 'field' && one.target.element === element,
    );
    const named = list && { from, to: list.to, gain: gain + list.score * list.weight, deeds };
    return [{ from, to: end, gain, deeds }, ...(named ? [named] : [])];
  }
  if (isLeft(element, turn)) return [{ from, to: end, gain, deeds: [] }];
  if (target.kind !== 'button' || isOfDate(from, to, tokens, turn)) return [];
  const row = choicesWith(element, turn.model);
  if (row !== undefined && (isStepper(row) || !isOfNamed(element, tokens, turn.model))) return [];
  if (row !== undefined && !isStart(element.name.split(' ')[0]) && !DOES_TO.test(element.name)) {
    const deeds: Deed[] = [{ kind: 'pick', element }];
    // "The blue colour".
    const label = mentions.find(
      (one) => one.from === end && one.target.kind === 'row' && one.target.members.includes(element),
    );
    const named = label && { from, to: label.to, gain: score * weight + label.score * label.weight, deeds };
    return [{ from, to: end, gain: gain - PICKED, deeds }, ...(named ? [named] : [])];
  }
  const pressed = pressedAt(from, tokens);
  const object = /^(?:it|that|this|them)$/i.test(tokens[end] ?? '') && isJoint(tokens[end + 1]);
  if (!pressed && !object && !begins(from, tokens)) return [];
  return [
    {
      from,
      to: object ? end + 1 : end,
      gain: gain + (pressed || object ? 0.3 : 0),
      deeds: [{ kind: 'press', element }],
    },
  ];
}

/** `V into F`; a number, or an option, also right before its field: "5 persons", "the watches department". */
function before(at: number, sentence: Sentence): Part[] {
  const { tokens, mentions } = sentence;
  return mentions.flatMap((mention): Part[] => {
    const { element, kind } = mention.target;
    if (
      kind !== 'field' ||
      isCount(mention, tokens) ||
      mention.from <= at ||
      (at === 0 && isStart(tokens[0]))
    )
      return [];
    // 'A table for the guest "Okafor"': what is quoted right behind a field is its value.
    if (isQuoted(tokens[mention.to]) && !isQuoted(tokens[at])) return [];
    let end = mention.from;
    while (
      end > at &&
      (ROLE_NOUN.test(tokens[end - 1] as string) ||
        /^(?:text|called|named|labell?ed)$/i.test(tokens[end - 1] as string))
    )
      end--;
    while (end > at && ARTICLE.test(tokens[end - 1] as string)) end--;
    const joined = end > at && TO_FIELD.test(tokens[end - 1] as string);
    if (!joined && (end < mention.from || mention.from > at + 1)) return [];
    if (joined) end--;
    // "A street light on High Street": what another list offers is no value of the street.
    const isOfOther = mentions.some(
      ({ from, to, score, target }) =>
        target.kind === 'option' && target.element !== element && from >= at && to <= end && score >= SURELY,
    );
    if (isOfOther) return [];
    return valuesAt(at, element, sentence, end)
      .filter(({ to, bare }) => to === end && (bare || (joined && !tokens.slice(at, to).every(isFree))))
      .map(({ gain, value, fits }) => ({
        from: at,
        to: behindName(mention.to, tokens),
        gain: mention.score * mention.weight + gain - 0.05,
        deeds: [{ kind: 'set', element, value: joined ? value : counted(value, element), fits } as Deed],
      }));
  });
}

/** Whether a command may begin here: behind a joint, "want to". */
function begins(at: number, tokens: string[]): boolean {
  const [verb, to] = tokens.slice(Math.max(0, at - 2), at);
  return (
    at === 0 ||
    isJoint(tokens[at - 1]) ||
    (isJoint(verb) && to === 'to') ||
    (/^(?:wants?|likes?|needs?)$/i.test(verb ?? '') && to === 'to')
  );
}

/** What is looked for as a whole, in one word: the noun before "from" or "in". */
function isSought(at: number, tokens: string[]): boolean {
  return (
    isStart(tokens[0]) &&
    (tokens[at + 1] === undefined || isTie(tokens[at + 1]) || isJoint(tokens[at + 1])) &&
    !tokens.slice(1, at).some((token, i) => isJoint(token) || (isTie(token) && i > 0))
  );
}

function pressedAt(at: number, tokens: string[]): boolean {
  let before = at - 1;
  while (before >= 0 && (ARTICLE.test(tokens[before] as string) || /^on$/i.test(tokens[before] as string)))
    before--;
  return PRESSES.test(tokens[before] ?? '');
}
