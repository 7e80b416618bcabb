// SPDX-License-Identifier: MIT
// "Go to page 3", "the last page of the results": by the page's number, else onward as often as it takes.
import { numberOf, ordinalOf } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import { type Pager, pageNumber, pagerOf } from '../page/pager.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

const PAGE =
  /^(?:the\s+)?(?:page\s+(?:number\s+|no\.?\s*)?(\w+)|(?!next\b|previous\b)(\w+)\s+page)(?:\s+(?:of|in|on)\s+.+)?$/i;
const BESIDE = /^(?:the\s+)?(next|previous)\s+page(?:\s+(?:of|in|on)\s+.+)?$/i;
const CALLED = 0.9;
const LAST = /^(?:(?:go to )?(?:the )?last(?: page)?|>>|»|⏭|>\|)$/i;
const MOST = 20;

/** Undefined where no page of a list is meant, or the list has none. */
export function turnTo(turn: Turn, phrase: string): Result | undefined {
  const [, way] = BESIDE.exec(phrase.trim()) ?? [];
  if (way !== undefined) return turnOnce(turn, way.toLowerCase() === 'next' ? 'next' : 'previous');
  const match = PAGE.exec(phrase.trim());
  const said = match?.[1] ?? match?.[2] ?? '';
  const place = numberOf(said) ?? ordinalOf(said);
  const turned = turn.progress.length;
  // On the last of them nothing may lead on.
  const end: Pager | undefined = turned > 0 ? { numbers: [] } : undefined;
  const pager = place === undefined ? undefined : (pagerOf(turn.model, true) ?? end);
  if (place === undefined || pager === undefined) return undefined;
  const direct = place < 0 ? lastOf(pager, turn) : pager.numbers.find((one) => pageNumber(one) === place);
  if (direct !== undefined) return click(direct, true);
  if (place === 1 && turned === 0 && pager.previous === undefined) return { state: 'skip', said: '' };
  const isThere = place > 0 ? turned >= place - 1 : pager.next === undefined || turned >= MOST;
  if (isThere && turned > 0) return { state: 'skip', said: `went to page ${turned + 1}` };
  return pager.next === undefined || pager.numbers.length > 0 ? undefined : click(pager.next, false);
}

/** By a sign, where nothing is called so. */
function turnOnce(turn: Turn, way: 'next' | 'previous'): Result | undefined {
  if ([way, `${way} page`].some((name) => turn.score(name, 'click') >= CALLED)) return undefined;
  const leads = pagerOf(turn.model, true)?.[way];
  return leads && click(leads, true);
}

/** The control for the last page, else the greatest number. */
function lastOf({ numbers }: Pager, { model, progress }: Turn): Element | undefined {
  if (progress.length > 0) return undefined;
  const called = model.elements.find(({ name, kind }) => LAST.test(name.trim()) && kind !== 'text');
  return called ?? [...numbers].sort((a, b) => Number(pageNumber(b)) - Number(pageNumber(a)))[0];
}

function click(element: Element, final: boolean): Result {
  const name = nameOf(element);
  const result = act({ kind: 'click', ref: element.ref, name }, `clicked ${quote(name)}`, true);
  return result.state === 'act' ? { ...result, final } : result;
}
