// SPDX-License-Identifier: MIT
// "Delete the logo", where the contract is ticked already: what the button does is done to what was told alone, or left undone as told.
import type { Command } from '../language/command.ts';
import { forbidsSending } from '../language/courtesy.ts';
import { boxesOf } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import type { Turn } from '../turn/turn.ts';
import { tickOf } from './by-ticks.ts';

/** The commands without the press that the request forbids, behind those that untick what it did not tick itself. */
export function tickedAlone(
  commands: Command[] | undefined,
  members: Member[],
  group: Group,
  { input, model }: Turn,
): Command[] | undefined {
  if (commands === undefined) return undefined;
  if (forbidsSending(input.task.text)) return commands.filter(({ kind }) => kind === 'check');
  const own = input.history.flatMap(({ action }) => (action.kind === 'check' ? [action.ref] : []));
  const others = group.members
    .filter((member) => !members.includes(member))
    .flatMap((member): Command[] => {
      const [box] = boxesOf([member], model) ?? [];
      const isTicked = box?.node.checked === true && !own.includes(box.ref);
      return isTicked ? [tickOf(box, member, false, group)] : [];
    });
  return [...others, ...commands];
}
