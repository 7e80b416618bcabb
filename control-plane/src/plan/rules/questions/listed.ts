// SPDX-License-Identifier: MIT
// "Which links are there?", "list the buttons": all that the page, or the part that is asked about, has of a kind.
import type { SnapshotNode } from '../../snapshot.ts';
import { withoutSign } from '../page/disclosure.ts';
import { nodesOfKind } from '../page/kinds.ts';
import { ownText, textOf } from '../page/labels.ts';
import { modelWithin, type PageModel } from '../page/model.ts';
import { partTitled } from '../page/under-title.ts';

const HERE = String.raw`(?:\s+(?:there|here|shown|visible|available|listed|(?:on|in|of) (?:it|there|the page|this page)))*`;
const FORMS = [
  new RegExp(String.raw`^(?:which|what)\s+(\p{L}+)\s+(?:are|is)${HERE}$`, 'iu'),
  /^(?:which|what)\s+(\p{L}+)\s+(?:do|does|can)\s+(?:you|i|we|it|the page|this page)\s+(?:have|see|show|find|contain)(?:\s+(?:there|here))?$/iu,
  new RegExp(
    String.raw`^(?:(?:list|name|read(?: out)?|tell me|give me|show me|what are)\s+)(?:all\s+)?(?:(?:of\s+)?the\s+)?(?:names of (?:all )?(?:the\s+)?)?(\p{L}+s)${HERE}$`,
    'iu',
  ),
];
/** "What are the links in the list “Further reading”". */
const THERE =
  /^(?:(?:which|what)(?: are)?|list|name|show me|tell me|read(?: out)?)(?: all)?(?: the)?\s+(\p{L}+s)\s+(?:(?:are|is)\s+)?(?:there\s+)?(?:in|on|of|under|below)\s+(.+)$/iu;
const MOST = 30;

/** Their names; undefined where nothing is asked of a kind, or the page has none of it. */
export function listed(question: string, model: PageModel): string | undefined {
  const { noun, within } = askedIn(question, model);
  const names = (noun === undefined ? [] : (nodesOfKind(noun, within) ?? [])).map(nameOf).filter(Boolean);
  return names.length === 0 ? undefined : `${[...new Set(names)].slice(0, MOST).join(', ')}.`;
}

/** The kind of thing, and where they are said to be. */
function askedIn(question: string, model: PageModel): { noun: string | undefined; within: PageModel } {
  const noun = FORMS.map((form) => form.exec(question)?.[1]).find((one) => one !== undefined);
  const [, there, place] = noun === undefined ? (THERE.exec(question) ?? []) : [];
  const part = place === undefined ? undefined : partTitled(place, model.root);
  return part === undefined ? { noun, within: model } : { noun: there, within: modelWithin(model, part) };
}

const nameOf = (node: SnapshotNode): string => withoutSign(node.name || ownText(node) || textOf(node));
