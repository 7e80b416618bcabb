// SPDX-License-Identifier: MIT
// "Both switches", "all boxes under Health", "everything except the peanuts", "everything that has the word milk in it": of all boxes those that are left, or that say so.
import { numberOf } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const ALL = String.raw`(?:everything|anything|all|every one)(?: (?:of )?(?:them|these|those))?|(?:all|every|each)(?: of)?(?: the)? (?:check ?)?(?:box(?:es)?|options?|items?|entr(?:y|ies)|\p{L}+s)`;
const EXCEPT = new RegExp(String.raw`^(?:${ALL}),? except(?: for)? (?:the )?(.+)$`, 'iu');
const SAYING = new RegExp(
  String.raw`^(?:${ALL}) (?:(?:that|which) )?(?:has|have|with|contains?|containing|includes?|including|says?|saying)(?: (?:the|an?) (?:words?|names?|text))? ["“]?([\p{L}' -]+?)["”]?(?: in (?:it|them|the names?|its name|their names?|it['’]s name))?$`,
  'iu',
);

/** How many, of what kind, and where. */
const EACH_OF =
  /^(?:everything|anything|(?:all\s+(?:of\s+)?)?(?:the\s+)?(two|three|four|five|six|\d)|(all|every|each|both)(?:\s+of)?)(?:\s+(?:of\s+)?(?:(?:the|these|those)\s+)?(check ?box(?:es)?|box(?:es)?|options|items|switch(?:es)?|toggles?))?(?:\s+off)?(?:\s+(?:in|under|of|for)\s+(?:the\s+)?(.+?)(?:\s+section)?)?$/i;

/**
 * All of those that a phrase speaks of by their kind alone, in the order of the page; none where it says how many, and there are not so many.
 * @param placed The boxes of a part of the page that is called so.
 */
export function eachOfKind(
  target: string,
  boxes: Element[],
  placed: (part: string) => Element[],
): Element[] | undefined {
  const told = EACH_OF.exec(target);
  if (told === null) return undefined;
  const [, count, all = '', kind = '', part] = told;
  if (count !== undefined && kind === '') return undefined;
  const role = /^(?:switch|toggle)/i.test(kind) ? 'switch' : /^check/i.test(kind) ? 'checkbox' : undefined;
  const inPlace = part === undefined ? boxes : placed(part);
  if (inPlace.length === 0 && part !== undefined) return undefined;
  const ofRole = inPlace.filter(({ node }) => node.role === role);
  const meant = ofRole.length > 0 ? ofRole : inPlace;
  const number = numberOf(/^both$/i.test(all) ? 'two' : (count ?? ''));
  return number === undefined || meant.length === number ? meant : [];
}

/** In the order of the page; undefined where the phrase tells none so, or something of it is not there. */
export function boxesMeant(target: string, boxes: Element[], turn: Turn): Element[] | undefined {
  const kept = EXCEPT.exec(target)?.[1];
  if (kept !== undefined) return without(kept, boxes, turn);
  const said = SAYING.exec(target)?.[1];
  const words = said === undefined ? [] : wordsOf(said).map(stem);
  const saying = boxes.filter(({ name }) => {
    const told = wordsOf(name).map(stem);
    return words.length > 0 && words.every((word) => told.includes(word));
  });
  return saying.length === 0 ? undefined : saying;
}

function without(kept: string, boxes: Element[], turn: Turn): Element[] | undefined {
  const found = listOf(kept).map((part) => turn.find(part, 'check'));
  const named = found.flatMap((one) =>
    one.state === 'found' && boxes.includes(one.element) ? [one.element] : [],
  );
  return named.length < found.length ? undefined : boxes.filter((box) => !named.includes(box));
}
