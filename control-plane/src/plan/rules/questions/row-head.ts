// SPDX-License-Identifier: MIT
// "What does Page Up do in the calendar?": a table of reference, or a list of terms, tells it in the line that is headed by just that.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { keysIn } from '../language/keys.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

interface Line {
  head: string;
  told: string;
  /** What the table is called, and the heading over it. */
  about: string;
}

const SUBJECT = `(?:pressing |hitting |using )?(?:the |an? )?(.+?)(?: keys?| button| shortcut)?`;
const WHERE = String.raw`(?: ((?:in|on|within|inside|when|while|if|for|with|here)\b.*))?$`;
const FORMS = [
  new RegExp(`^what (?:does|do|will|would) ${SUBJECT} do${WHERE}`, 'i'),
  new RegExp(
    `^what (?:happens|will happen) (?:when|if) (?:i|you|we|one) (?:press|hit|push|use) ${SUBJECT}${WHERE}`,
    'i',
  ),
  new RegExp(`^what(?:'s| is| are) ${SUBJECT} (?:used )?for()$`, 'i'),
];
const COUNTS = new RegExp(
  String.raw`^how (?:many|much) \p{L}+ (?:does|do|will|would) ${SUBJECT} \p{L}+${WHERE}`,
  'iu',
);
const ALIKE = 0.78;

/**
 * What the line tells; `undefined` where nothing of the kind is asked, or no line is headed so. `{}`: a key is asked about that the
 * page's lines of keys do not have, or several tell different things of it, so that no other line is the answer.
 */
export function headedLine(question: string, { root }: PageModel): { text?: string } | undefined {
  const counts = COUNTS.exec(question);
  const [, subject, where = ''] = counts ?? FORMS.map((form) => form.exec(question)).find(Boolean) ?? [];
  if (subject === undefined) return undefined;
  const lines = linesOf(root);
  const headed = lines.filter(({ head }) => isHead(head, subject));
  const told = [...new Set(likeliest(headed, where).map((line) => line.told))];
  const [text, ...more] = counts ? told.filter((one) => /\d/.test(one)) : told;
  if (text !== undefined && more.length === 0) return { text: text.replace(/[.\s]*$/, '.') };
  const isKey = keysIn(subject) !== undefined && lines.some(({ head }) => keysIn(head) !== undefined);
  return isKey || headed.length > 0 ? {} : undefined;
}

/** By its very name, or as one of the keys that it names. */
function isHead(head: string, subject: string): boolean {
  const [asked, ...more] = keysIn(subject) ?? [];
  return asked !== undefined && more.length === 0
    ? keysIn(head)?.includes(asked) === true
    : normalise(head) === normalise(subject);
}

/** Those of the table that is called by most words of where it is to be. */
function likeliest(lines: Line[], where: string): Line[] {
  const words = wordsOf(where).filter((word) => !STOP_WORDS.has(word));
  const rank = ({ about }: Line): number => {
    const shown = wordsOf(about);
    return words.filter((word) => shown.some((other) => likeness(word, other) >= ALIKE)).length;
  };
  const most = Math.max(0, ...lines.map(rank));
  return lines.filter((line) => rank(line) === most);
}

/** Rows of a head and what it is, and terms with what they mean. */
function linesOf(root: SnapshotNode): Line[] {
  const lines: Line[] = [];
  let heading = '';
  let table = '';
  for (const node of walk(root)) {
    if (node.role === 'heading') heading = textOf(node);
    if (node.role === 'table' || node.role === 'grid') table = node.name;
    const [head, told, ...more] =
      node.role === 'row' ? node.children.filter((cell) => textOf(cell) !== '') : termAt(node);
    if (head === undefined || told === undefined || more.length > 0 || told.role === 'columnheader') continue;
    lines.push({ head: textOf(head), told: textOf(told), about: `${table} ${heading}` });
  }
  return lines;
}

function termAt(node: SnapshotNode): SnapshotNode[] {
  const siblings = node.role === 'term' ? (node.parent?.children ?? []) : [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next?.role === 'definition' ? [node, next] : [];
}
