// SPDX-License-Identifier: MIT
// "Tag the post with harbour and dawn", "add another tag: sea", where the page has one field for tags: they go in there.
import type { Clause } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { listOf } from '../language/words.ts';
import type { Turn } from '../turn/turn.ts';

const TAGS =
  /^(?:please )?(?:tag (?:(?:it|this|that|(?:this|that|the|my) \p{L}+)(?: \p{L}+)?? (?:with|as)|it)|add (?:another|one more|a new|a) tag(?:,? (?:called|named)|:)?|add (?:\p{L}+ )?more tags:?)\s+(?<tags>.+)$/iu;
const FIELD = /^(?:add (?:an? |new |more )?)?(?:tags?|keywords?)\b/i;

/** Undefined where there is no such field, or more than one. */
export function taggedClauses(clause: Clause, { model }: Turn): Clause[] | undefined {
  const tags = TAGS.exec(clause.source)?.groups?.tags?.replace(/^(?:the\s+)?tags?\s+/i, '');
  if (tags === undefined) return undefined;
  const fields = model.elements.filter(
    ({ kind, labels }) => kind === 'field' && labels.some(({ text }) => FIELD.test(text)),
  );
  if (fields.length !== 1) return undefined;
  const source = `add the ${listOf(tags).length > 1 ? 'tags' : 'tag'} ${tags}`;
  const command = parseClause(source);
  return command && [{ ...clause, source, command }];
}
