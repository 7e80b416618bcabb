// SPDX-License-Identifier: MIT
// What a page itself says that there is so much of: "3 recipes found", "3 items in your cart".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { stem } from '../language/text.ts';

/** "3 recipes found", "found 3 recipes", "showing 1–3 of 7". */
export function foundIn(root: SnapshotNode): number | undefined {
  const counts = [...walk(root)].flatMap(({ text, name }) => {
    const [, first, then, all] = FOUND.exec(text ?? name) ?? [];
    const count = first ?? then ?? all;
    return count === undefined ? [] : [Number(count.replace(/\D/g, ''))];
  });
  return new Set(counts).size === 1 ? counts[0] : undefined;
}

const FOUND =
  /^\W*(?:(?:about|around|some|approximately|over|ca\.?) )?(\d{1,3}(?:[,. ]\d{3})+|\d+) (?:\p{L}+ ){0,2}?(?:found|match(?:es|ed|ing)?|results?|hits?)\b|\bfound:? (?:about )?(\d{1,3}(?:[,. ]\d{3})+|\d+)\b|\b\d+ ?[-–] ?\d+ (?:of|out of) (?:about )?(\d{1,3}(?:[,. ]\d{3})+|\d+)\b/iu;

/** "3 items in your cart". */
export function stated(noun: string, root: SnapshotNode): number | undefined {
  if (noun === '') return undefined;
  for (const node of walk(root)) {
    const match = /(\d+)\s+(?:\w+\s+)?(\p{L}+)/u.exec(node.text ?? node.name);
    if (match !== null && stem((match[2] as string).toLowerCase()) === noun) return Number(match[1]);
  }
  return undefined;
}
