// SPDX-License-Identifier: MIT
// "The second link in the footer": parts of a page that are called by where they stand, whether they are marked up as such or not.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type PageModel, takesClicks } from './model.ts';

const SAID =
  /\s+(?:in|inside|within|on|from|at|of)\s+(?:the\s+)?(?:page\s+)?(footer|header|side ?bar)(?:\s+of (?:the|this) page)?$/i;
/** The landmarks of WAI-ARIA that are meant. */
const ROLES: Record<string, string> = { footer: 'contentinfo', header: 'banner', sidebar: 'complementary' };

/** What is said of something in such a part, and the part; undefined where none is told, or the page has none or several. */
export function areaTold(
  phrase: string,
  { root }: PageModel,
): { phrase: string; part: SnapshotNode } | undefined {
  const match = SAID.exec(phrase);
  const area = match?.[1]?.toLowerCase().replace(' ', '') ?? '';
  if (match === null) return undefined;
  const [landmark, ...more] = [...walk(root)].filter(({ role }) => role === ROLES[area]);
  const part = landmark ?? (area === 'footer' ? lastPart(root) : undefined);
  return part === undefined || more.length > 0 ? undefined : { phrase: phrase.slice(0, match.index), part };
}

/** The last of the parts that stand one below the other, where it has something to click. */
function lastPart(root: SnapshotNode): SnapshotNode | undefined {
  let whole = root;
  while (whole.children.length === 1 && whole.children[0] !== undefined) whole = whole.children[0];
  const last = whole.children.at(-1);
  return last !== undefined && [...walk(last)].some((node) => node.role === 'link' || takesClicks(node))
    ? last
    : undefined;
}
