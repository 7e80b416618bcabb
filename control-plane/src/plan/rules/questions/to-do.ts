// SPDX-License-Identifier: MIT
// "What does Ana still have to do?", "how many cards has she got left to finish?": of things that are done, or not yet, those of hers that
// are not.
import { wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import type { Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';

type State = 'left' | 'under way' | 'done' | 'dropped';

/** The group `of` is whose they are; anybody's where there is none. */
const ASKS: [RegExp, State][] = [
  [
    /^what (?:does|do|has|have) (?<of>.+?)(?: have)? (?:still|left|yet|got)(?: (?:have|got|need|left))? to (?:do|finish)$/i,
    'left',
  ],
  [/^what (?:does|do) (?<of>.+?) have (?:left )?to (?:do|finish)(?: still)?$/i, 'left'],
  [/^what (?<of>.+?) (?:still|yet) (?:has|have|needs?) to (?:do|finish)$/i, 'left'],
  [
    /^what(?:['’]?s| is| are| has)? (?:(?:there )?(?:still|left|remaining)|not)(?: left)?(?: to (?:do|be done)| done(?: yet)?)$/i,
    'left',
  ],
  [
    /^what (?:is|are) (?<of>.+?) (?:working on|busy with|doing)(?: (?:now|right now|at the moment))?$/i,
    'under way',
  ],
  [
    /^what (?:has|have) (?<of>.+?) (?:already )?(?:done|finished|completed)(?: (?:so far|already))?$/i,
    'done',
  ],
];

const DONE = /^(?:done|finished|completed?|closed|resolved|shipped)$/i;
const DROPPED = /^(?:cancell?ed|rejected|dropped|archived|won['’]?t (?:do|fix))$/i;
const UNDER_WAY = /^(?:doing|in progress|started|under way|wip|active)$/i;
const MOST = 12;

/** "How many cards | does Osgar still have to finish", "… has Osgar still to finish": any of them. */
const COUNTS =
  /^how many(?<noun> (?:cards?|tasks?|things?|jobs?|items?|tickets?|issues?|chores?|to-?dos?))?(?= \S)/i;

/** Undefined where nothing on the page is told to be done, or nobody there is called so. */
export function toDo(question: string, model: PageModel): string | undefined {
  const counted = COUNTS.exec(question);
  const asking = question.replace(COUNTS, 'what');
  const [form, state] = ASKS.find(([pattern]) => pattern.test(asking)) ?? [];
  if (form === undefined || state === undefined) return undefined;
  const whose = wordsOf(form.exec(asking)?.groups?.of ?? '');
  for (const { members } of likelyGroups(model)) {
    if (!members.some((one) => stateOf(one) === 'done')) continue;
    const owned = members.filter(({ words }) => whose.every((word) => words.has(word)));
    if (owned.length === 0) continue;
    const asked = state === 'left' ? ['left', 'under way'] : [state];
    const such = owned.filter((one) => asked.includes(stateOf(one)));
    if (counted !== null) return `${such.length}${counted.groups?.noun ?? ''}.`;
    const titles = such.slice(0, MOST).map(({ title }) => title);
    return titles.length === 0 ? 'Nothing.' : `${titles.join(', ')}.`;
  }
  return undefined;
}

function stateOf(member: Member): State {
  const told = fieldOf(member, 'status')?.value ?? '';
  if (DROPPED.test(told)) return 'dropped';
  return DONE.test(told) ? 'done' : UNDER_WAY.test(told) ? 'under way' : 'left';
}
