// SPDX-License-Identifier: MIT
// "How many animals are there in the Water group": all that the one part of the page has that is called so, whatever they are called.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ALIKE = 0.9;
const ASKS =
  /^how many\s+(?:of the\s+)?(.+?)\s+(?:(?:are|is)\s+)?(?:there\s+)?(?:(?:to (?:choose|pick|select) from|available|listed|offered|on offer)\s+)?(?:in|under)\s+(?:the\s+)?(.+?)\s+(?:group|section|category|list|part)$/i;

/** "How many parcels are in the van?", where nothing stands under "Van". */
const ASKS_IN =
  /^how many\s+(.+?)\s+(?:are|is)\s+(?:(?:there|now|left|still)\s+)*(?:in|under|on)\s+(?:the\s+)?(.+)$/i;

export function countInGroup(question: string, { root }: PageModel): string | undefined {
  const [, what = '', where = ''] = ASKS_IN.exec(question) ?? [];
  if (isEmptyPart(where, root)) return `0 ${what}.`;
  const [, noun = '', place = ''] = ASKS.exec(question) ?? [];
  const named = telling(place);
  if (named.length === 0) return undefined;
  const parts = [...walk(root)].flatMap((node) => (isCalled(node.name, named) ? itemsOf(node) : []));
  const [items, ...more] = parts;
  if (items === undefined || more.length > 0) return undefined;
  // "How many bolts": of several kinds of things those are counted that are called so.
  const words = telling(noun);
  const such = items.filter((item) => words.some((word) => says(item, word)));
  const isOfAll = such.length === 0 || such.length === items.length;
  return isOfAll ? `${items.length} ${noun}.` : undefined;
}

/** The one heading that is called so has nothing under it: the next one follows, or the end of the page. */
function isEmptyPart(place: string, root: SnapshotNode): boolean {
  const named = telling(place);
  const nodes = [...walk(root)];
  const [head, ...more] = nodes.filter(
    ({ role, name }) => role === 'heading' && named.length > 0 && isCalled(name, named),
  );
  if (head === undefined || more.length > 0) return false;
  const after = nodes[nodes.indexOf(head) + [...walk(head)].length];
  return after === undefined || after.role === 'heading';
}

const telling = (phrase: string): string[] => wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));

const isCalled = (name: string, said: string[]): boolean => {
  const shown = [...new Set(telling(name))];
  return shown.length === said.length && said.every((word) => shown.some((other) => isLike(word, other)));
};

const isLike = (word: string, other: string): boolean => likeness(word, other) >= ALIKE;

const says = (item: SnapshotNode, word: string): boolean =>
  wordsOf(textOf(item)).some((other) => isLike(word, other));

/** Of a group or a list its items, of a heading those of the list below it; none where it has things of several makes. */
function itemsOf(node: SnapshotNode): SnapshotNode[][] {
  const part = node.role === 'heading' ? below(node) : HOLDS.has(node.role) ? node : undefined;
  const things = part?.children.filter(({ role }) => role !== 'text' && role !== 'heading') ?? [];
  const role = things[0]?.role ?? '';
  return ITEMS.has(role) && things.every((thing) => thing.role === role) ? [things] : [];
}

const below = ({ parent, order }: SnapshotNode): SnapshotNode | undefined =>
  parent?.children.find((sibling) => sibling.order > order && sibling.role === 'list');

const HOLDS = new Set(['group', 'list', 'listbox', 'radiogroup', 'menu', 'region']);
const ITEMS = new Set('option listitem treeitem menuitem menuitemradio radio checkbox'.split(' '));
