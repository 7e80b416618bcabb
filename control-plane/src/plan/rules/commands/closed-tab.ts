// SPDX-License-Identifier: MIT
// "Remove the tab Notes", "close the second tab": what closes it is pressed, which stands in the tab or beside it, and not the tab.
import { walk } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { ordinalOf } from '../language/numbers.ts';
import { normalise } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, isWithin, nameOf, type PageModel, takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SAID =
  /^(?:remove|close|delete|discard|dismiss)\s+(?:(?:the|my|this)\s+)?(?:(?<place>\p{L}+|\d+\p{L}{2})\s+tab|tab\s+(?:called\s+|named\s+)?(?<behind>\S.*)|(?<before>\S.*?)\s+tab|(?<alone>\S.*))$/iu;
const CLOSES = /^(?:(?:remove|close|delete|discard|dismiss)\b|[×✕✖✗]|x$)/i;

interface Closable {
  tab: Element;
  closer: Element;
  title: string;
}

/** Undefined where no one tab that can be closed is called so. */
export function closedTab(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'click' || isDerived(clause) || turn.progress.length > 0) return undefined;
  const { place = '', behind, before, alone } = SAID.exec(clause.source.trim())?.groups ?? {};
  const name = behind ?? before ?? alone ?? place;
  if (name === '') return undefined;
  const tabs = closable(turn.model);
  const said = plain(name);
  const called = tabs.filter(({ title }) => plain(title) === said);
  const nth = ordinalOf(place.toLowerCase());
  const meant = called.length > 0 || nth === undefined ? called : [tabs.at(nth < 0 ? nth : nth - 1)];
  const [only, ...more] = meant;
  if (only === undefined || more.length > 0) return undefined;
  return clausesFor(clause, [{ kind: 'click', target: pinned(only.closer, nameOf(only.closer)) }]);
}

const plain = (text: string): string => normalise(text.replace(/["“”]/g, ''));

function closable({ elements }: PageModel): Closable[] {
  const tabs = elements.filter(({ kind }) => kind === 'tab');
  return tabs.flatMap((tab): Closable[] => {
    const { parent } = tab.node;
    const isOwn =
      parent !== undefined &&
      parent.role !== 'tablist' &&
      [...walk(parent)].filter(({ role }) => role === 'tab').length === 1;
    const part = isOwn ? parent : tab.node;
    const [closer] = elements.filter(
      ({ node, name, kind }) =>
        node !== tab.node &&
        isWithin(node, part) &&
        (kind === 'button' || kind === 'link' || takesClicks(node)) &&
        CLOSES.test(name.trim()),
    );
    return closer === undefined ? [] : [{ tab, closer, title: textOf(tab.node).replace(closer.name, ' ') }];
  });
}
