// SPDX-License-Identifier: MIT
// "In B", "of question 3": a part of a page that its number or letter begins, as far as the next one.
import { type SnapshotNode, walk } from '../../snapshot.ts';

const TOLD =
  /^(?:the )?(?:(?:question|exercise|task|part|section|row|line|number|letter|point|no\.?|problem) )?(\p{L}|\d{1,2})$/iu;
const MARK = /^\(?(\p{L}|\d{1,2})[.):]\s/u;

/** From which node to which, exclusive; undefined where no such mark is told, or the page has it not just once. */
export function markedPart(place: string, root: SnapshotNode): { from: number; to: number } | undefined {
  const told = TOLD.exec(place.trim())?.[1]?.toLowerCase();
  if (told === undefined) return undefined;
  const marked = [...walk(root)].flatMap((node) => {
    const mark = MARK.exec((node.text || node.name).trim())?.[1]?.toLowerCase();
    return mark === undefined ? [] : [{ mark, order: node.order }];
  });
  const [only, ...more] = marked.filter(({ mark }) => mark === told);
  if (only === undefined || more.length > 0) return undefined;
  const next = marked.find(({ order }) => order > only.order);
  return { from: only.order, to: next?.order ?? root.end };
}
