// SPDX-License-Identifier: MIT
// "When does it open on Saturday?", "book Dr Haddad on Thursday at 10:15": what is asked or done is in a view that the page does not
// show. That is opened first.
import { walk } from '../../snapshot.ts';
import { type Clause, type Command, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { protect, restored } from '../language/protect.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { namesDay } from '../language/weekdays.ts';
import { isShut } from '../page/branches.ts';
import { plainName } from '../page/disclosure.ts';
import type { Element, PageModel } from '../page/model.ts';
import { viewsOf } from '../page/tabs.ts';
import { wasOpened } from '../turn/explored.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** The clauses that open the views which the words name, then what is left of them; undefined where they name none. */
export function viewClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause) || !IN_VIEWS.has(clause.command.kind)) return undefined;
  const { text, quotes } = protect(clause.source);
  let rest = text;
  const openings: Clause[] = [];
  for (const view of viewsOf(turn.model)) {
    const told = isHidden(view, turn) ? toldOf(view).exec(rest) : null;
    if (told === null) continue;
    openings.push(opening(view, clause));
    rest = `${rest.slice(0, told.index)} ${rest.slice(told.index + told[0].length)}`;
  }
  const left = restored(rest, quotes).replace(/\s+/g, ' ').trim();
  // "Click on the History tab of the article": the view is all that is to be clicked.
  if (SHOWS.test(left) || IS_ALL.test(left)) return openings.length > 0 ? openings : undefined;
  const command = openings.length > 0 && /\s/.test(left) ? commandOf(clause, left) : undefined;
  return command && [...openings, { ...clause, source: left, command }];
}

const IN_VIEWS = new Set<Command['kind']>(['read', 'click', 'open', 'find', 'choose']);

/** To see it is all that is wanted. */
const SHOWS =
  /^(?:(?:please )?(?:show|give|let)(?: me| us)?(?: see)?|(?:i|we)(?: would|'d)? (?:need|want|like)(?: to see)?|(?:go|switch|change) to)(?: the)?(?: \p{L}+)?$/iu;

const IS_ALL = /^(?:click|press|tap|open|select|choose)\s+(?:on\s+)?of\s.+$/i;

const opening = (view: Element, { source }: Clause): Clause => ({
  source: `open: ${source}`,
  command: { kind: 'open', target: pinned(view, plainName(view)), verb: 'open' },
});

/** A question stays one, whatever is taken out of it. */
const commandOf = ({ command }: Clause, left: string): Command | undefined =>
  command.kind === 'read' ? { kind: 'read', question: left } : parseClause(left);

/** "On Friday", "in the other direction", "on the Notes tab"; of a day also "the Friday buses". */
function toldOf(view: Element): RegExp {
  const name = wordsOf(plainName(view)).join(String.raw`[\s-]+`);
  const article = String.raw`(?:the\s+|an?\s+|this\s+)?`;
  const noun = String.raw`(?:\s+(?:tab|view|page|timetable|schedule|channel|room|chat))`;
  const [before, after] = namesDay(plainName(view)) ? ['?', '?'] : ['', '?'];
  return new RegExp(
    String.raw`(?:\s(?:on|in|for|under)(?:\s+the)?)${before}\s${article}${name}s?${noun}${after}(?!\s+(?:folder|directory|branch|section|category|album|list)\b)(?=$|[\s,.?!])`,
    'iu',
  );
}

/** Neither the view that is shown, as far as the page tells that, nor one whose name stands also elsewhere. */
function isHidden(view: Element, turn: Turn): boolean {
  const { node } = view;
  if (node.selected === true || node.pressed === true || wasOpened(view, turn)) return false;
  // A branch is a place, which has things of its own.
  if (view.kind !== 'tab' && isShut(view) !== undefined) return false;
  return !isSaidElsewhere(view, turn.model);
}

function isSaidElsewhere(view: Element, { root }: PageModel): boolean {
  const words = wordsOf(plainName(view));
  for (const node of walk(root)) {
    if (node === view.node || node.parent === view.node) continue;
    const said = wordsOf(node.children.length === 0 ? `${node.name} ${node.text ?? ''}` : node.name);
    if (words.every((word) => said.some((one) => likeness(word, one) >= SAME))) return true;
  }
  return words.length === 0;
}

const SAME = 0.95;
