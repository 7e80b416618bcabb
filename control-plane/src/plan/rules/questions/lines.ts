// SPDX-License-Identifier: MIT
// Answers that are texts of the page as they stand: what it is about, and the line that says all that was asked.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isOf, type Kind } from '../language/quantities.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';

const ASKS_ABOUT =
  /^(?:what(?:'s|s| is| are)?|tell me what|describe|summari[sz]e)\s+(?:(?:this|the) (?:page|site|website)(?: (?:is )?about| for)?|this)$/i;

/** "What is this page about?": its title, first heading and first paragraph. */
export function summary(question: string, { page, root }: PageModel): string | undefined {
  if (!ASKS_ABOUT.test(question)) return undefined;
  const first = (role: string): SnapshotNode | undefined =>
    [...walk(root)].find((one) => one.role === role && textOf(one) !== '');
  const parts = [page.title, ...[first('heading'), first('paragraph')].map((node) => node && textOf(node))];
  const said = [...new Set(parts.filter(Boolean))];
  return said.length === 0 ? undefined : `${said.join('. ')}.`;
}

/** The line of the page that has every word of what was asked, and more; with a value of one of those kinds, where there are any. */
export function lineOn(subject: string, kinds: Kind[], { root }: PageModel): string | undefined {
  const words = wordsOf(subject).filter((word) => !STOP_WORDS.has(word) && !ASKING.has(word));
  if (words.length === 0) return undefined;
  const said = words.join(' ').replace(/\b0(?=\d)/g, '');
  for (const node of walk(root)) {
    const line = node.children.length === 0 ? textOf(node) : '';
    const isMore = wordsOf(line).length > words.length + 2 && !/\?$/.test(line);
    const isAnswer = kinds.length === 0 || kinds.some((kind) => isOf(kind, line));
    if (isMore && isAnswer && mentions(said, line.replace(/\b0(?=\d)/g, '')) >= 0.95) return `${line}.`;
  }
  return undefined;
}

const ASKING = new Set('happened happens happen say says said show shows shown written listed'.split(' '));
