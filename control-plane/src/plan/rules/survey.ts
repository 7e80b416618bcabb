// SPDX-License-Identifier: MIT
// Lists of several pages: what compares, counts or adds up their members is not taken from one page. All pages are looked at first,
// then the one with the member that is meant is shown again.
import type { PageAction } from '../action.ts';
import { parseSnapshot, type SnapshotNode } from '../snapshot.ts';
import { type Clause, toldIn } from './language/command.ts';
import { orderIn } from './language/order.ts';
import { isItem } from './language/phrase.ts';
import { selectionOf } from './language/selection.ts';
import { normalise, quote } from './language/text.ts';
import { joinPages } from './page/collections.ts';
import { openerOf } from './page/member-openers.ts';
import { type Group, groupsOf, type Member } from './page/members.ts';
import { type Element, isWithin, modelOf, nameOf, type PageModel, plainOf } from './page/model.ts';
import { endsSomewhere, type Pager, pageNumber, pagerOf, turnsPage } from './page/pager.ts';
import { likeliest } from './page/select.ts';
import { membersMeant } from './page/several.ts';
import { weekShown } from './page/week.ts';
import type { Survey } from './turn/memo.ts';
import { act, clickOf, type Result, type Turn } from './turn/turn.ts';

/** Of longer lists, and of longer texts, only so much is looked at. */
const PAGES = 10;
const CHARS = 200_000;

/** Whether a result rests on a comparison of members, which may go on on other pages. */
export function compares(result: Result, { memo, model, at }: Turn): boolean {
  if (result.state === 'answer') return result.compares === true;
  const [first] = result.state === 'act' && result.final ? result.actions : [];
  const clause = memo.clauses[at];
  if (first?.kind !== 'click' || clause === undefined) return false;
  const target = targetOf(clause);
  const { superlative, ordinal = 0 } = selectionOf(target);
  // Of a page that was gone to, the last is the last there.
  const isOfAll = ordinal < 0 && !memo.clauses.slice(0, at).some(({ source }) => /\bpage\b/i.test(source));
  if ((superlative === undefined && !isOfAll) || orderIn(target) !== undefined) return false;
  // What leads to the last page is none of what the pages list.
  return !turnsPage(first.ref, model) && memberWith(first.ref, model) !== undefined;
}

function targetOf(clause: Clause): string {
  const { command } = clause;
  if (command.kind === 'choose') return command.rest;
  if (command.kind !== 'click' && command.kind !== 'open') return '';
  return command.target.startsWith('ref:') ? toldIn(clause) : command.target;
}

/** What the member is called that a result does something to. */
export function titleWith(result: Extract<Result, { state: 'act' }>, { model }: Turn): string {
  const [first] = result.actions;
  return (first?.kind === 'click' && memberWith(first.ref, model)?.title) || result.said;
}

/** What is done to the one that a comparison came to says which one that is: "clicked “Remind” for Ana Ruiz". */
export function tellingWhich(result: Result, turn: Turn): Result {
  if (result.state !== 'act' || !result.final) return result;
  const title = titleWith(result, turn);
  const isTold = normalise(`${result.said} ${turn.input.task.text}`).includes(normalise(title));
  return isTold || title.length > LONGEST_TITLE ? result : { ...result, said: `${result.said} for ${title}` };
}

const LONGEST_TITLE = 60;

/** Of a list of several members, the one in which an element stands. */
export function memberWith(ref: string, { root, elements }: PageModel): Member | undefined {
  const node = elements.find((element) => element.ref === ref)?.node;
  if (node === undefined) return undefined;
  return groupsOf(root)
    .filter(({ members }) => members.length > 1)
    .flatMap(({ members }) => members.find((one) => isWithin(node, one.node)) ?? [])[0];
}

/**
 * What to press to see the next page; undefined where all that is looked at has been seen.
 * @param whom To what something is to be done, where that is known.
 */
export function nextToSee({ memo, model, at, input }: Turn, whom?: string): PageAction | undefined {
  const found = pagerOf(model);
  const isWeek = weekShown(model, input.today) !== undefined;
  const pager = found !== undefined && endsSomewhere(found) && !isWeek ? found : undefined;
  if (pager === undefined && memo.survey === undefined) return undefined;
  const clause = memo.clauses[at];
  const deed = clause === undefined || clause.command.kind === 'read' ? undefined : (whom ?? toldIn(clause));
  memo.survey ??= { way: 'first', seen: [], at: 0, turns: 0 };
  const { survey } = memo;
  const shown = plainOf(model);
  const stays = survey.shown === shown;
  survey.shown = shown;
  const control =
    toFirst(survey, pager, stays) ?? onward(survey, pager, stays, model) ?? backward(survey, pager, deed);
  if (control === undefined) return undefined;
  survey.turns += 1;
  return { kind: 'click', ref: control.ref, name: nameOf(control) };
}

const numbered = (pager: Pager | undefined, number: number): Element | undefined =>
  pager?.numbers.find((one) => pageNumber(one) === number && one.node.disabled !== true);

function toFirst(survey: Survey, pager: Pager | undefined, stays: boolean): Element | undefined {
  if (survey.way !== 'first') return undefined;
  const one = survey.turns === 0 ? numbered(pager, 1) : undefined;
  const back = one ?? (stays || survey.turns >= PAGES ? undefined : pager?.previous);
  if (one !== undefined || back === undefined) survey.way = 'on';
  return back;
}

function onward(
  survey: Survey,
  pager: Pager | undefined,
  stays: boolean,
  { page }: PageModel,
): Element | undefined {
  if (survey.way !== 'on') return undefined;
  const grows = pager?.more !== undefined && pager.next === undefined;
  const isEnd = stays && survey.seen.length > 0;
  if (!isEnd)
    survey.seen = grows || survey.grows === true ? [page.snapshot] : [...survey.seen, page.snapshot];
  if (grows) survey.grows = true;
  survey.at = survey.seen.length - 1;
  const ahead = isEnd ? undefined : (numbered(pager, survey.at + 2) ?? pager?.next ?? pager?.more);
  const isLong =
    survey.turns >= 2 * PAGES || survey.seen.length >= PAGES || survey.seen.join('').length > CHARS;
  if (ahead !== undefined && !isLong) return ahead;
  survey.partial = ahead !== undefined;
  survey.way = 'back';
  return undefined;
}

/** To the page with the member that is meant; a question needs none. */
function backward(survey: Survey, pager: Pager | undefined, deed: string | undefined): Element | undefined {
  const goal = deed === undefined ? undefined : pageOf(deed, survey.seen);
  survey.unfound = deed !== undefined && goal === undefined && survey.seen.length > 1;
  if (goal === undefined || goal === survey.at) return undefined;
  const direct = numbered(pager, goal + 1);
  const control = direct ?? pager?.previous;
  if (control === undefined) survey.partial = true;
  else survey.at = direct === undefined ? survey.at - 1 : goal;
  return control;
}

const pageOf = (deed: string, seen: string[]): number | undefined => meantOn(deed, seen)?.at;

interface Meant {
  /** Its page, of those that were seen. */
  at: number;
  member: Member;
  group: Group;
}

function meantOn(deed: string, seen: string[]): Meant | undefined {
  const roots = seen.map(parseSnapshot);
  const [first] = roots;
  if (first === undefined) return undefined;
  joinPages(first, roots);
  const [told] = groupsOf(first).flatMap((group) => {
    const [member] = membersMeant(group, deed)?.members ?? [];
    return member === undefined ? [] : [{ group, member }];
  });
  const [best] = likeliest(deed, { root: first });
  const [member] = best?.members ?? [];
  const meant = best !== undefined && member !== undefined ? { group: best.group, member } : told;
  const at = meant === undefined ? -1 : roots.indexOf(rootOf(meant.member.node));
  return meant === undefined || at < 0 ? undefined : { at, ...meant };
}

/** "The last result" of all pages stands alone on the last of them, where nothing tells that it is one of a list. */
export function ofLastPage({ memo, model, at }: Turn): Result | undefined {
  const { survey } = memo;
  const clause = memo.clauses[at];
  const target = clause === undefined ? '' : targetOf(clause);
  const { ordinal = 0, words } = selectionOf(target);
  if (survey === undefined || ordinal >= 0 || !isItem(words)) return undefined;
  const meant = meantOn(target, survey.seen);
  if (meant?.at !== survey.seen.length - 1 || survey.seen[meant.at] !== model.page.snapshot) return undefined;
  const page = rootOf(meant.member.node);
  const members = meant.group.members.filter(({ node }) => rootOf(node) === page);
  const opener = openerOf(meant.member, { ...meant.group, members }, model);
  return opener && act(clickOf(opener), `clicked ${quote(nameOf(opener))}`, true);
}

function rootOf(node: SnapshotNode): SnapshotNode {
  let at = node;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

/** The first page as if it showed the members of all pages that were looked at: to read from, not to act on. */
export function withAllPages({ page }: PageModel, { seen }: Survey): PageModel {
  const model = modelOf({ ...page, snapshot: seen[0] ?? page.snapshot });
  joinPages(
    model.root,
    seen.map((snapshot, i) => (i === 0 ? model.root : parseSnapshot(snapshot))),
  );
  return model;
}
