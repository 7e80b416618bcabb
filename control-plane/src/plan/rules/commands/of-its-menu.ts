// SPDX-License-Identifier: MIT
// "Find the post by Ana and select “Copy link” in its menu": the item is of the menu of what was found, and of no other.
import type { Clause, Command } from '../language/command.ts';

const IN_ITS_MENU = /^(.+?)\s+(?:in|from|on|under)\s+(?:its|(?:the|that)\s+\p{L}+['’]s)\s+(?:\S+\s+)?menu$/iu;

/** The clause with what it is done to; undefined where it is of no such menu. */
export function itemOfItsMenu(clause: Clause | undefined, whose: string): Clause | undefined {
  const item = IN_ITS_MENU.exec(phraseOf(clause?.command))?.[1];
  if (item === undefined) return undefined;
  const target = `${item} for ${whose}`;
  return { source: target, command: { kind: 'click', target } };
}

const phraseOf = (command: Command | undefined): string =>
  command?.kind === 'choose' ? command.rest : command?.kind === 'click' ? command.target : '';
