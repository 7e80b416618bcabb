// SPDX-License-Identifier: MIT
// Other views of a list, other parts of a site, other channels: shown one after the other in search of what is not in sight.
import type { PageAction } from '../action.ts';
import { isAdder } from './closed.ts';
import { normalise } from './language/text.ts';
import { isChannel, onlyShows, partToSee } from './named.ts';
import { opening } from './opening.ts';
import { isDropDown, offeredUnder } from './page/drop-down.ts';
import type { Element } from './page/model.ts';
import { isView } from './page/tabs.ts';
import { mark, wasOpened } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

/** Words side by side that are clicked, no more than words: views of a list, of the page's own making; of these the ones that are said. */
export function showView(turn: Turn): PageAction | undefined {
  const said = ` ${normalise(turn.input.task.text)} `;
  const offered = turn.model.elements.flatMap(({ node }) => (isDropDown(node) ? offeredUnder(node) : []));
  const views = turn.model.elements.filter(
    (element) => isView(element.node) && !offered.includes(element.node) && !isAdder(element, turn.model),
  );
  const named = views.filter(({ name }) => said.includes(` ${normalise(name)} `));
  const view = (named.length > 0 ? named : views).find((element) => !wasOpened(element, turn));
  if (view === undefined) return undefined;
  mark(turn, 'opened', view);
  return clickOf(view);
}

/** "My loans", "Opening hours": what the part of the site in sight does not tell may be in another. */
export function showPart(turn: Turn): PageAction | undefined {
  const part = partToSee(turn);
  return part && opening(part, turn);
}

/** "When does my card end" is told under "My account", where one view alone says that it is one's own. */
export function ownView(question: string, turn: Turn): Element | undefined {
  if (!OF_ONES_OWN.test(question)) return undefined;
  const [only, ...more] = turn.model.elements.filter(
    (element) => SAYS_OWN.test(element.name.trim()) && onlyShows(element, turn.model),
  );
  return only === undefined || more.length > 0 || wasOpened(only, turn) ? undefined : only;
}

const OF_ONES_OWN = /\b(?:my|mine|(?:do|did|have|am|can|was) i)\b/i;
const SAYS_OWN =
  /^(?:(?:my|your) (?:account|profile|membership|page|details|area)|account|profile|membership)$/i;

/** "#orders", "#smalltalk 2": where people talk of other things than what is in sight. */
export function showChannel(turn: Turn): PageAction | undefined {
  const channels = turn.model.elements.filter(
    ({ node, name }) => node.pointer === true && isChannel(withoutCount(name)),
  );
  const opened = turn.memo.explored.map(({ name = '' }) => withoutCount(name));
  const channel = channels.find(({ node, name }) => !opened.includes(`${node.role} ${withoutCount(name)}`));
  if (channels.length < 2 || channel === undefined) return undefined;
  mark(turn, 'opened', channel);
  return clickOf(channel);
}

/** What is new in a channel is counted behind its name until it is opened. */
const withoutCount = (name: string): string => name.replace(/\s+\d{1,3}\+?$/, '');
