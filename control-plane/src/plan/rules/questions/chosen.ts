// SPDX-License-Identifier: MIT
// "Which way is selected at the moment?": the option that is on, of radio buttons and check boxes; and what says that it is selected, as a
// branch of a tree or a row.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { titleOf } from '../page/titles.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:which|what)(?:\s+(?:of (?:the|these|those)\s+)?(.{2,40}?))?\s+(?:is|are|was|were|has been|have been)\s+(?:currently\s+|now\s+|already\s+)?(?:selected|highlighted|chosen|picked|ticked|checked|marked|on)(?:\s+(?:at the moment|right(?: now)?|now|currently|at present|already|by default))?[?.\s]*$/i;

/** Their names; undefined where the question asks for no such thing, or what it asks of is no list of options. */
export function chosenTold(question: string, turn: Turn): string | undefined {
  const match = ASKS.exec(question);
  if (match === null || isField(match[1] ?? '', turn)) return undefined;
  const members = membersSelected(match[1] ?? '', turn.model.root);
  if (members.length > 0) return `${members.join(', ')}.`;
  const chosen = turn.model.elements.filter(({ kind, node }) => kind === 'choice' && node.checked === true);
  const names = chosen.map(({ name, node }) => node.title || name).filter((name) => name !== '');
  return chosen.length === 0 || names.length < chosen.length ? undefined : `${names.join(', ')}.`;
}

/** "Which node is selected?" is told by what says so of itself, and by no list of nodes. */
export const asksForSelected = (question: string): boolean => {
  const [noun = ''] = wordsOf(ASKS.exec(question)?.[1] ?? '').slice(-1);
  return MEMBERS.has(stem(noun));
};

const TREE = ['treeitem'];
const ROW = ['row'];
const ANY = ['treeitem', 'row', 'listitem', 'gridcell'];
const MEMBERS = new Map([
  ['node', TREE],
  ['branch', TREE],
  ['item', [...TREE, 'listitem', 'gridcell', 'row', 'option']],
  ['entry', [...TREE, 'listitem', 'row', 'option']],
  ['folder', TREE],
  ['file', [...TREE, ...ROW, 'listitem']],
  ['row', ROW],
  ['line', ROW],
  ['cell', ['gridcell', 'cell']],
  ['tab', ['tab']],
]);

/** What those of them are called that are selected, the outermost of what is nested. */
function membersSelected(said: string, root: SnapshotNode): string[] {
  const [noun = ''] = wordsOf(said).slice(-1);
  const roles = MEMBERS.get(stem(noun)) ?? (noun === '' ? ANY : undefined);
  const marked = [...walk(root)].filter(({ role, selected }) => selected === true && roles?.includes(role));
  return marked
    .filter((node) => !marked.some((other) => other !== node && isInside(node, other)))
    .map((node) => node.name || titleOf(node))
    .filter((name) => name !== '');
}

/** A branch that is selected within one that is, too, is another. */
const isInside = (node: SnapshotNode, other: SnapshotNode): boolean =>
  node.role !== 'treeitem' && node.order > other.order && node.order < other.end;

/** What is asked of is a field or a list of its own, which tells its value. */
function isField(noun: string, turn: Turn): boolean {
  const isTelling = wordsOf(noun).some((word) => !STOP_WORDS.has(word));
  const takes = ({ element }: { element: Element }): boolean =>
    element.kind === 'field' || element.kind === 'list';
  return isTelling && turn.matches(noun, 'set').some((match) => match.score >= NAMED && takes(match));
}

const NAMED = 0.85;
