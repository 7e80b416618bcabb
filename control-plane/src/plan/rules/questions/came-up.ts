// SPDX-License-Identifier: MIT
// "What is the title of the dialog that opens?", "what message appears next to it?": of what a press has brought, its name or its words.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from '../page/labels.ts';
import { isLoading } from '../page/loading.ts';
import type { Turn } from '../turn/turn.ts';
import { newlyTold } from './newly-told.ts';

const WINDOW = `(?:new |open(?:ed)? |modal |small )?(?:dialog(?:ue)?(?: box)?|pop-?up|window|modal|panel|overlay|alert)`;
const TITLE = new RegExp(
  String.raw`\b(?:title|heading|headline|caption|name) (?:of|on|in) (?:the|this|that) ${WINDOW}\b|^(?:what|how) is (?:the|this|that) ${WINDOW}(?: [^,?]*)? (?:called|titled|named|headed)\b`,
  'i',
);

/** The name of the dialog that came up last. */
export function dialogTitle(question: string, { model, input }: Turn): string | undefined {
  if (!TITLE.test(question)) return undefined;
  const dialogs = [...walk(model.root)].filter(({ role }) => role === 'dialog' || role === 'alertdialog');
  const fresh = new Set(input.page.since?.fresh ?? []);
  const isNew = ({ ref }: SnapshotNode): boolean => ref !== undefined && fresh.has(ref);
  const dialog = dialogs.findLast(isNew) ?? dialogs.at(-1);
  const head = dialog && [...walk(dialog)].find(({ role }) => role === 'heading');
  const title = head === undefined ? dialog?.name : textOf(head).trim();
  return title ? `${title}.` : undefined;
}

const MESSAGE =
  /^(?:tell me )?(?:what|which) (?:message|text|notice|notification|alert|error(?: message)?|warning|confirmation(?: message)?) (?:(?:now )?(?:appears?|appeared|shows(?: up)?|comes up|pops up)|(?:is|was) (?:now )?(?:shown|displayed|given)|do (?:i|you|we) (?:get|see)|does (?:it|the page) (?:show|say|display|give))\b/i;

/** What has come up by the press before, where that is asked for; nothing as long as it only says that it is on its way. */
export function messageShown(question: string, turn: Turn): string | undefined {
  const told = MESSAGE.test(question) ? newlyTold(turn) : undefined;
  return told === undefined || isLoading(told) ? undefined : told;
}
