// SPDX-License-Identifier: MIT
// What a question asks of a member may be told once that is open: the mail's text, the product's details.
import { asked } from '../language/asked.ts';
import { isDeedAlone } from '../language/deeds.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { isLinkInText } from '../page/prose.ts';
import { inNavigation, likelyGroups } from '../page/select.ts';

/** A form of the word: the roofer's is the mail about the roof. */
const FORM = 0.78;

/** What opens the one member that shows most of the words of a question; undefined where none does, or several do as well. */
export function behindMember(question: string, model: PageModel): Element | undefined {
  return (
    showingMost(question, model, (word, { words }) => words.has(word)) ??
    showingMost(question, model, (word, { words }) =>
      [...words].some((one) => likeness(word, one) >= FORM),
    ) ??
    showingMost(question, model, (word, { words }) => [...words].some((one) => areOfOneRoot(word, one)))
  );
}

/** The dentist's is the mail from the dental clinic. */
export function areOfOneRoot(word: string, other: string): boolean {
  const root = rootOf(word);
  return root !== undefined && root === rootOf(other);
}

const rootOf = (word: string): string | undefined =>
  /^(\p{L}{4,}?)(?:ists?|al|ery|ers?|ing|ian)$/u.exec(word)?.[1];

/** What a file is called is no word for what is in it, unless all of it is said: "the roof plan". */
function isOtherFile({ name }: Element, question: string): boolean {
  const [, base] = /^(.*[\p{L}\d_-])\.\p{L}\w{1,3}$/u.exec(name.trim()) ?? [];
  const said = wordsOf(question);
  return base !== undefined && !wordsOf(base.replace(/[_-]/g, ' ')).every((word) => said.includes(word));
}

/** "For 4 people" names no thing that is called "4". */
const isCount = (word: string): boolean => /^\d{1,2}$/.test(word);

/** A click on it gives so many stars. */
const RATES = /^(?:\d|one|two|three|four|five)(?: out of \d+)? stars?$|^[★☆⭐]+$/iu;

/** "Sun 22 | 12:00 Lunch at Gran": of a day with several lines to click, the one that shows all of the words. */
function lineShowing(words: string[], { node }: Member, { elements }: PageModel): Element | undefined {
  const lines = elements.filter(
    (element) => element.node.pointer === true && element.node.parent === node && element.kind === 'text',
  );
  const [line, ...more] = lines.filter(({ name }) =>
    words.every((word) => wordsOf(name).some((one) => likeness(word, one) >= FORM)),
  );
  return lines.length > 1 && more.length === 0 ? line : undefined;
}

function showingMost(
  question: string,
  model: PageModel,
  shows: (word: string, member: Member) => boolean,
): Element | undefined {
  const words = asked(question).words.filter((word) => !SOFT_WORDS.has(word));
  const names = (question.match(/(?<=\s)\p{Lu}\p{L}+/gu) ?? []).flatMap(wordsOf);
  const found: Element[] = [];
  for (const group of likelyGroups(model)) {
    if (group.members.length < 2 || inNavigation(group.collection.parent)) continue;
    const told = group.members.map((member) => {
      const shown = words.filter((word) => shows(word, member));
      return shown.every(isCount) ? 0 : shown.length;
    });
    const most = Math.max(...told);
    const [member, ...more] = group.members.filter((_, i) => told[i] === most);
    if (most === 0 || member === undefined || more.length > 0) continue;
    if (names.some((name) => !member.words.has(name))) continue;
    const shown = words.filter((word) => shows(word, member));
    const opener = lineShowing(shown, member, model) ?? openerOf(member, group, model);
    if (opener === undefined || isLinkInText(opener.node) || isOtherFile(opener, question)) continue;
    if (opener.kind === 'choice' || RATES.test(opener.name) || isDeedAlone(opener.name)) continue;
    if (onlyOpens(opener, member, group)) found.push(opener);
  }
  // A day of a calendar has all the words of its events: what opens its first opens no other.
  return found.find(({ name }) => wordsOf(name).some((word) => words.includes(word))) ?? found[0];
}
