// SPDX-License-Identifier: MIT
// "Everything except the peanuts", "everything that has the word milk in it": of all boxes those that are left, or that say so.
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
