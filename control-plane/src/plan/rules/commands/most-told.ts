// SPDX-License-Identifier: MIT
// What a search was asked for need not be called so: of what it brought, the one that shows most of the words is opened.
import { type Clause, toldIn } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { inNavigation, likelyGroups } from '../page/select.ts';
import { countOf, LOOKED_UP } from '../turn/explored.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const FITS = 0.78;
const LEAST_WORDS = 2;

/** Undefined where nothing was searched for, or no one member shows more of the words than all others. */
export function mostTold(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  const isOpened = command.kind === 'open' || command.kind === 'click' || command.kind === 'find';
  if (!isOpened || countOf(turn, LOOKED_UP) === 0 || command.target.startsWith('ref:')) return undefined;
  if (wordsOf(command.target).some(isDeed)) return undefined;
  const opener = openerOfMostTold(command.target, turn.model);
  return (
    opener && [
      {
        source: `open: ${toldIn(clause)}`,
        command: { kind: 'open', target: pinned(opener, command.target), verb: 'open' },
      },
    ]
  );
}

function openerOfMostTold(said: string, model: PageModel): ReturnType<typeof openerOf> {
  const words = wordsOf(said).filter(
    (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)),
  );
  for (const group of likelyGroups(model)) {
    if (inNavigation(group.collection.parent)) continue;
    const member = foremost(group, words);
    const opener = member && openerOf(member, group, model);
    if (member !== undefined && opener !== undefined && onlyOpens(opener, member, group)) return opener;
  }
  return undefined;
}

function foremost({ members }: Group, words: string[]): Member | undefined {
  const told = members.map((member) => words.filter((word) => isShownBy(member, word)).length);
  const most = Math.max(...told);
  const [member, ...more] = members.filter((_, i) => told[i] === most);
  return most >= LEAST_WORDS && most * 2 >= words.length && more.length === 0 ? member : undefined;
}

const isShownBy = ({ words }: Member, word: string): boolean =>
  [...words].some((shown) => likeness(word, shown) >= FITS);
