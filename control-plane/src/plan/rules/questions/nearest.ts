// SPDX-License-Identifier: MIT
// The last way to an answer: the smallest part of the page that shows all that a question names, and in it the one value of the kind
// that is asked for. Two parts that tell different values, or two values in one, answer nothing.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Asked, asked } from '../language/asked.ts';
import { isDeedAlone } from '../language/deeds.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { callsFor, type Kind, kindsNamed } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, repeats, sharesWord, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { isOfOther } from '../page/other-section.ts';
import { isProse } from '../page/prose.ts';
import { masksOf, type Region, regionsShowing } from '../page/regions.ts';
import { inNavigation } from '../page/select.ts';
import { aboutOf } from './passages.ts';
import { amounts, valuesOf, type Way } from './region-values.ts';

const ALIKE = 0.78;

/** The value, or what tells it in words. */
export function nearestValue(question: string, model: PageModel, way: Way): string | undefined {
  const ask = withPlayingTimes(withNamedKind(asked(question)), model);
  const isLoose = ask.kinds.every((kind) => LOOSE.has(kind));
  if (isLoose === (way === 'value')) return undefined;
  const words = namedIn(ask, question, model);
  const about = aboutOf(model);
  const isAbout = (word: string): boolean => about.some((shown) => likeness(word, shown) >= ALIKE);
  const own = words.filter((word) => !isAbout(word));
  // "The bee keeping workshop" is called so under "Workshops".
  const less = words.filter(isAbout).map((word) => words.filter((other) => other !== word));
  const tries = [words, ...(own.length < words.length ? [own] : []), ...less];
  // "The phone number in the Contact section": of a part of the page that is asked about nothing more need be named.
  const isPart =
    model.root.parent !== undefined && way === 'value' && ask.words.every((word) => !isTelling(word, ask));
  if (isPart) return oneOf(amounts(ask, textOf(model.root)));
  for (const one of tries) {
    const values = one.length === 0 ? [] : valuesNear(one, ask, question, model, way);
    if (values.length > 0) return values.length === 1 ? values[0] : undefined;
  }
  return undefined;
}

const oneOf = ([only, ...more]: string[]): string | undefined => (more.length === 0 ? only : undefined);

/** More than what the value is called. */
const isTelling = (word: string, { kinds, names }: Asked): boolean =>
  !SOFT_WORDS.has(word) && ![...names, ...kinds.flatMap(callsFor)].includes(word);

function valuesNear(words: string[], ask: Asked, question: string, model: PageModel, way: Way): string[] {
  const found = regionsShowing(words, model.root).flatMap((regions) => {
    const value =
      valueIn(regions, ask, words, question, way) ??
      (way === 'sign' ? regions.find(({ unfolded }) => unfolded)?.beside : undefined) ??
      (way === 'words' && ask.kinds[0] !== 'number' ? toldBy(regions, question) : undefined);
    const isSaid =
      ask.kinds.includes('person') &&
      value !== undefined &&
      (sharesWord(value, question) || isBranch(value, model.root));
    return value === undefined || isSaid ? [] : [{ value, aside: inNavigation((regions[0] as Region).node) }];
  });
  // Of the parts of a site that stand side by side none is told by the next.
  const isTold = way === 'value' && found.every(({ aside }) => aside);
  const shown = isTold ? found : found.filter(({ aside }) => !aside);
  return [...new Set(shown.map(({ value }) => value))];
}

/** A branch of a tree is nobody. */
const isBranch = (value: string, root: SnapshotNode): boolean =>
  [...walk(root)].some(({ role, name }) => role === 'treeitem' && name.trim() === value.trim());

/** "What is the phone number …": a value may be asked for by what its kind is called. */
function withNamedKind(ask: Asked): Asked {
  const kinds = ask.kinds.length > 0 ? ask.kinds : ask.words.slice(0, 1).flatMap((word) => kindsNamed(word));
  // A day near by is not how often something is.
  return { ...ask, kinds: ask.names.includes('frequency') ? kinds.filter((kind) => kind !== 'date') : kinds };
}

/** Where a page tells lengths as "31:08", which is no time of day, "18:40" is one, too. */
function withPlayingTimes(ask: Asked, { root }: PageModel): Asked {
  const [kind] = ask.kinds;
  return kind === 'duration' && PLAYING_TIME.test(textOf(root)) ? { ...ask, kinds: [kind, 'clock'] } : ask;
}

const PLAYING_TIME =
  /(?<![\d:.,])(?:2[5-9]|[3-9]\d):[0-5]\d(?![\d:])|(?<![\d:.,])\d{1,2}:[0-5]\d:[0-5]\d(?!\d)/;

/** What has to stand where the answer does; empty where the page lacks some of it. */
function namedIn({ words, kinds, names, verbs }: Asked, question: string, { root }: PageModel): string[] {
  const calling = [...names, ...kinds.flatMap(callsFor)];
  // "Which room are the toys in": any room.
  const [, noun] =
    /^(?:in |to |from |at )?(?:which|what) (\p{L}+) (?:is|are|was|were|do|does|did)\b/iu.exec(question) ?? [];
  const telling = words.filter(
    (word) =>
      !SOFT_WORDS.has(word) &&
      !verbs.includes(word) &&
      word !== noun?.toLowerCase() &&
      !(kinds.some((kind) => !LOOSE.has(kind)) && calling.includes(word)),
  );
  const shown = masksOf(telling, root).get(root) ?? 0;
  const isShown = (at: number): boolean => (shown & (1 << at)) !== 0;
  const capitals = (question.match(/(?<=\s)\p{Lu}\p{L}+/gu) ?? []).flatMap(wordsOf);
  const isOwned = (word: string): boolean =>
    OWNED.exec(question)?.[1]?.toLowerCase() === word && !calling.includes(word);
  const isClass = (word: string, at: number): boolean =>
    !capitals.includes(word) &&
    !isOwned(word) &&
    (ITEM_NOUNS.has(stem(word)) || (at > 0 && at === telling.length - 1 && isShown(at - 1)));
  // "The author of Lantern Street" need not be called so.
  const missing = telling.filter((word, at) => !isShown(at) && !isClass(word, at) && !calling.includes(word));
  return missing.length > 0 ? [] : telling.filter((_, at) => isShown(at));
}

/** "… left on my card": which of the things it is told of, and no word for what each line tells of. */
const OWNED = /\b(?:on|in|under) (?:my|our) (\p{L}+)[?.!]*$/iu;

/** Words for them stand where they are told of. */
const LOOSE = new Set<Kind>(['person', 'place']);

/** Of the parts from the inside out, the first that has values of the kind; undefined where it has several. */
function valueIn(
  regions: Region[],
  ask: Asked,
  said: string[],
  question: string,
  way: Way,
): string | undefined {
  for (const region of regions) {
    const { beside } = region;
    const values = valuesOf(ask, region, way, question).filter(
      (value) => !repeats(value, question) && !(ask.kinds.includes('person') && sharesWord(value, question)),
    );
    if (beside !== undefined && !values.some((value) => value.length * 2 > beside.length)) continue;
    const [value, ...more] = values;
    if (value !== undefined)
      return more.length > 0 || isOfOther(value, region.node, said) ? undefined : value;
  }
  return undefined;
}

/** What the first of the parts says that says more than the question. */
function toldBy(regions: Region[], question: string): string | undefined {
  return regions
    .filter(({ text, beside, node }) =>
      beside === undefined ? text.length <= SHORT && isOnlyTold(node) : !isForDeed(node),
    )
    .map(({ text, beside }) => beside ?? text)
    .find((text) => !/\?$/.test(text) && tells(text, question));
}

const SHORT = 160;

/** "Mute", "🔔": what can be done with it. */
const isForDeed = ({ role, name, pointer, children, text = '' }: SnapshotNode): boolean =>
  (role === 'button' || (pointer === true && children.length === 0)) &&
  (isDeedAlone(name === '' ? text : name) || !/\p{L}/u.test(text));

/** It holds nothing to press: a line of a list with its buttons answers nothing. */
const isOnlyTold = (node: SnapshotNode): boolean =>
  isProse(node) ||
  [...walk(node)].every((one) => one === node || (!PRESSED.has(one.role) && one.pointer !== true));

const PRESSED = new Set(['button', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'tab']);

/** Says more than the question does. */
const tells = (text: string, question: string): boolean => {
  const said = wordsOf(question);
  // "Member 30771" tells the member number.
  const telling = /\bnumber\b/i.test(question) ? /\p{L}{2}|\d/u : /\p{L}{2}/u;
  return wordsOf(text).some(
    (word) => telling.test(word) && !said.some((other) => likeness(word, other) >= ALIKE),
  );
};
