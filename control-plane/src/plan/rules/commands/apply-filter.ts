// SPDX-License-Identifier: MIT
// "Filter for lamps", "show only what is in stock", "sailings on Friday with a car": nothing of it is shown before the button is pressed that
// applies the filter, or begins the search, where there is one.
import type { PageAction } from '../../action.ts';
import { type Clause, toldIn } from '../language/command.ts';
import { forbidsSending } from '../language/courtesy.ts';
import { commandOf } from '../language/recognise.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import type { Element, PageModel } from '../page/model.ts';
import { pinned, type Result, type Turn } from '../turn/turn.ts';

const NARROWS =
  /^(?:filter|narrow|(?:show|list|display|see)(?: me)? (?:only|just)|(?:only|just) (?:show|list|display|see))\b/i;
/** In so many words: a mere "Apply" or "Update" may be for a voucher or a basket. */
const APPLIES =
  /^(?:(?:apply|use|set|run)(?: (?:the|these|all|my))? filters?|(?:apply|filter|show|update|refine)(?: (?:the|these|your))?(?: \d+)? (?:results?|list|selection|hits?))$/i;
/** "Show homes", where homes are what is to be shown. */
const SHOWS = /^(?:show|see|view|find|search|filter)(?: (?:all|for|the))? (\p{L}+)$/iu;
const SEARCHES = /^(?:search|find|show|go|look up)$/i;
const SENDS = /^(?:submit|ok)$/i;
const FILLS = new Set<PageAction['kind']>(['type', 'select', 'check', 'set']);

/** The one button that does is pressed after what was filled in last of all. */
export function applyNext({ model, memo, at, input }: Turn, done: Extract<Result, { state: 'act' }>): void {
  const last = done.actions.at(-1);
  const before = memo.clauses[at - 1];
  if (!done.final || last === undefined || before === undefined || at < memo.clauses.length) return;
  if (isPressed(last, before) || forbidsSending(input.task.text)) return;
  const told = toldIn(before);
  const noun = NARROWS.test(told) ? '' : soughtIn(told, model);
  if (noun === undefined) return;
  const words = wordsOf(told).map(stem);
  const [only, ...more] = model.elements.filter((one) => isButton(one) && shows(one, noun, words, model));
  if (only === undefined || more.length > 0) return;
  memo.clauses.push({
    source: `click: ${told}`,
    command: { kind: 'click', target: pinned(only, only.name) },
  });
}

/** A click takes what a field offers, or has sent it all. */
const isPressed = (last: PageAction, { command }: Clause): boolean =>
  last.kind === 'click'
    ? command.kind !== 'complete'
    : !FILLS.has(last.kind) || (last.kind === 'type' && last.submit);

/** What is wanted to be seen, where a sentence says no more than that, and the page is about such things. */
function soughtIn(told: string, { elements }: PageModel): string | undefined {
  const noun = THINGS.exec(told)?.[1];
  if (noun === undefined || commandOf(told) !== undefined) return undefined;
  const isAbout = ({ kind, labels }: Element): boolean =>
    (kind === 'heading' || kind === 'button') &&
    labels.some(({ words }) => words.some((word) => stem(word) === stem(noun.toLowerCase())));
  return elements.some(isAbout) ? noun : undefined;
}

const THINGS =
  /^(?:(?:an?|the|all|any|some) )?(?:\p{L}+ )?(\p{L}{4,})(?: (?:leaving|arriving|departing|going))? (?:from|to|between|for|on|in|at|with) \S/iu;

function shows({ name }: Element, noun: string, words: string[], model: PageModel): boolean {
  const said = name.trim();
  const what = SHOWS.exec(said)?.[1]?.toLowerCase();
  if (APPLIES.test(said) || (what !== undefined && words.includes(stem(what)))) return true;
  if (noun === '') return false;
  return SEARCHES.test(said) || (SENDS.test(said) && model.elements.filter(takesValue).length === 1);
}

/** What a field has folded out is no other. */
const takesValue = ({ kind, node }: Element): boolean =>
  (kind === 'field' || kind === 'list' || kind === 'choice') && node.role !== 'listbox';
