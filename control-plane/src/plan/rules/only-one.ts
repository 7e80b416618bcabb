// SPDX-License-Identifier: MIT
// "Deactivate the porter": what is meant by a word that others may have, too, is the one meant only if no other page of the list has another.
import { deedsOn } from './commands/said.ts';
import { toldIn } from './language/command.ts';
import { dateOf } from './language/dates.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { wordsOf } from './language/text.ts';
import { fieldOf } from './page/measure.ts';
import { groupsOf, type Member } from './page/members.ts';
import { pagerOf, turnsPage } from './page/pager.ts';
import { membersMeant } from './page/several.ts';
import { memberWith, withAllPages } from './survey.ts';
import type { Result, Turn } from './turn/turn.ts';

/** What a result does something to that is not called by its name; undefined where it is, several are, or nothing is done to it. */
export function oneSuch(result: Result, { memo, model, at, input }: Turn): string | undefined {
  const [first] = result.state === 'act' && result.final ? result.actions : [];
  const clause = memo.clauses[at];
  const member = first?.kind === 'click' ? memberWith(first.ref, model) : undefined;
  if (clause === undefined || member === undefined || pagerOf(model) === undefined) return undefined;
  if (first?.kind === 'click' && turnsPage(first.ref, model)) return undefined;
  const told = toldIn(clause);
  // Of a page that was gone to, what is there is meant.
  if (memo.clauses[at - 1]?.source.match(/^open (?:the )?(?:page\b|\w+ page$)/i)) return undefined;
  const [said] = deedsOn({ source: told, command: { kind: 'click', target: told } });
  const whom = THING.exec(said?.whom ?? '')?.[1];
  // A name or a number tells one from all others, and "the first Monday in December" is a day, whichever page shows it.
  const isTold = (thing: string): boolean =>
    /\d|\s\p{Lu}/u.test(thing) || dateOf(thing, input.today) !== undefined;
  if (said === undefined || whom === undefined || isTold(whom)) return undefined;
  const words = wordsOf(whom);
  const isSaid = (word: string): boolean => words.includes(word) && !STOP_WORDS.has(word);
  // "Hilde Brandt" is called so by a full name, whatever stands first in her line.
  const hasName = member.fields.some(
    ({ value }) => wordsOf(value).length > 1 && wordsOf(value).every(isSaid),
  );
  const isNamed = hasName || wordsOf(nameOf(member)).some(isSaid);
  return isNamed || LOOKS.test(said.deeds[0] ?? '') ? undefined : whom;
}

/** "Report damage to the projector": some deeds have more words than one. */
const THING = /^(?:\p{L}+ (?:to|for|on|of|with) )?(the\s.+)$/iu;

const nameOf = (member: Member): string => fieldOf(member, 'name')?.value ?? member.title;

/** They do nothing to a thing. */
const LOOKS =
  /^(?:open|show|view|see|click|press|tap|select|choose|pick|go|find|read|expand|sort|next|load)$/i;

/** Which of those on all pages that were looked at is meant; undefined where there is but one. */
export function whichOfThem(whom: string, { model, memo }: Turn): Result | undefined {
  if (memo.survey === undefined) return undefined;
  const { root } = withAllPages(model, memo.survey);
  const several = groupsOf(root).flatMap((group) => {
    const meant = group.members.length > 1 ? membersMeant(group, whom) : undefined;
    return meant?.unclear === true ? [meant.members.map(nameOf)] : [];
  });
  const [options] = several;
  return (
    options && {
      state: 'ask',
      question: `There are ${options.length} that could be “${whom}”: ${options.join(', ')}. Which one do you mean?`,
      phrase: whom,
      options,
    }
  );
}
