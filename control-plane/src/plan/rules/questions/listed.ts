// SPDX-License-Identifier: MIT
// "Which links are there?", "list the buttons": all that the page, or the part that is asked about, has of a kind.
import type { SnapshotNode } from '../../snapshot.ts';
import { withoutSign } from '../page/disclosure.ts';
import { nodesOfKind } from '../page/kinds.ts';
import { ownText, textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const HERE = String.raw`(?:\s+(?:there|here|shown|visible|available|listed|(?:on|in|of) (?:it|there|the page|this page)))*`;
const FORMS = [
  new RegExp(String.raw`^(?:which|what)\s+(\p{L}+)\s+(?:are|is)${HERE}$`, 'iu'),
  /^(?:which|what)\s+(\p{L}+)\s+(?:do|does|can)\s+(?:you|i|we|it|the page|this page)\s+(?:have|see|show|find|contain)(?:\s+(?:there|here))?$/iu,
  new RegExp(
    String.raw`^(?:(?:list|name|read(?: out)?|tell me|give me|show me|what are)\s+)(?:all\s+)?(?:(?:of\s+)?the\s+)?(?:names of (?:all )?(?:the\s+)?)?(\p{L}+s)${HERE}$`,
    'iu',
  ),
];
const MOST = 30;

/** Their names; undefined where nothing is asked of a kind, or the page has none of it. */
export function listed(question: string, model: PageModel): string | undefined {
  const noun = FORMS.map((form) => form.exec(question)?.[1]).find((one) => one !== undefined);
  const names = (noun === undefined ? [] : (nodesOfKind(noun, model) ?? [])).map(nameOf).filter(Boolean);
  return names.length === 0 ? undefined : `${[...new Set(names)].slice(0, MOST).join(', ')}.`;
}

const nameOf = (node: SnapshotNode): string => withoutSign(node.name || ownText(node) || textOf(node));
