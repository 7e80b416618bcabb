// SPDX-License-Identifier: MIT
// "Mark everything in the inbox as read", "delete all mails in the spam folder": the folder is shown first, then all in it is meant.
import { type Clause, isDerived } from '../language/command.ts';
import { isFolder } from '../page/folders.ts';
import { takesClicks } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ALL_IN =
  /^(\p{L}+ )(everything|(?:all|every|each|both)(?: of)?(?: the| my)?(?: (?:e-?mails?|mails?|messages?|letters?))) (?:that is |that are )?(?:in|inside|from|of) (?:the |my )?(.{2,30}?)(?: folder)?((?: as .+)?)$/iu;
const CALLED = 0.85;

/** Undefined where the sentence says no folder, or the page has none of that name. */
export function folderFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, verb, all = '', where = '', rest = ''] = ALL_IN.exec(clause.source) ?? [];
  if (verb === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const [folder] = turn
    .matches(where, 'open')
    .filter(({ element, score }) => score >= CALLED && takesClicks(element.node) && isFolder(element));
  if (folder === undefined) return undefined;
  const source = `${verb}${/^everything$/i.test(all) ? 'all emails' : all}${rest}`;
  return [
    { source: `open ${where}`, command: { kind: 'click', target: pinned(folder.element, where) } },
    { source, command: { kind: 'click', target: source } },
  ];
}
