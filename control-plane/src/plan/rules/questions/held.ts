// SPDX-License-Identifier: MIT
// "How many shares of Brunswick Rail do I hold?": what the page says of it that one has, and no other number beside that.
import { heldOf } from '../page/held.ts';
import type { PageModel } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';

const HAVE = '(?:do|have) (?:i|we) (?:still |currently )?(?:hold|own|have|got)';
const ASKS = [
  new RegExp(
    String.raw`^how (?:many|much) (?:(?:shares|units|pieces) (?:of|in) )?(?:the )?(\S.*?)(?: shares| units)? ${HAVE}(?: left)?$`,
    'i',
  ),
  new RegExp(String.raw`^how (?:many|much)(?: \p{L}+)? ${HAVE} (?:of|in) (?:the )?(\S.*)$`, 'iu'),
];

/** Undefined where nothing is asked so, no one thing is called so, or the page does not say how much of it one has. */
export function heldAsked(question: string, model: PageModel): string | undefined {
  for (const asked of ASKS) {
    const [meant, ...more] = soleMeant(asked.exec(question)?.[1] ?? '', model);
    const held = meant === undefined || more.length > 0 ? undefined : heldOf(meant.member);
    if (held !== undefined) return `You have ${held}.`;
  }
  return undefined;
}
