// SPDX-License-Identifier: MIT
// What a page is about.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

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
