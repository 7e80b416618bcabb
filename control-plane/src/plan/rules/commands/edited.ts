// SPDX-License-Identifier: MIT
// "Change the stock of the oar to 11": what a line of a list only shows takes another value once the line is edited.
import { type Clause, clausesFor } from '../language/command.ts';
import { fieldOf } from '../page/measure.ts';
import { controlFor, insideOf } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Element } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const CHANGE = '^(?:change|set|update|correct|edit|raise|lower|put)';
const of = (whose: string): RegExp =>
  new RegExp(String.raw`${CHANGE}\s+(?:the\s+)?(.+?)\s+(?:of|for)\s+(?:the\s+)?(${whose})\s+to\s+(.+)$`, 'i');
const OF = of('.+?');
/** "The amount of the standing order to Ada to 12": what it is given stands last. */
const OF_TO = of('.+');
const OWNED = new RegExp(String.raw`${CHANGE}\s+(?:the\s+)?(.+?)['’]s\s+(.+?)\s+to\s+(.+)$`, 'i');
/** "The delivery postcode": whose it is, and what. */
const QUALIFIED = new RegExp(
  String.raw`${CHANGE}\s+(?:the|my|our)\s+(\p{L}+)\s+(\p{L}+(?: (?:code|number|name|address))?)\s+to\s+(.+)$`,
  'iu',
);
export const EDITS = ['edit', 'change', 'modify'];
const TAKES_VALUE = new Set<Element['kind']>(['field', 'list', 'slider']);

/** A box that a row is ticked by takes no value of it. */
export const takesValue = ({ kind, labels }: Element, what: string): boolean =>
  TAKES_VALUE.has(kind) || (kind === 'choice' && labels.some(({ text }) => mentions(what, text) >= NAMED));

const NAMED = 0.85;

/** The line's own control that edits it, or opens it, then the value; undefined where nothing is edited so, or the line takes values already. */
export function editedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0) return undefined;
  for (const told of changesTold(clause.source)) {
    const clauses = edits(told, clause, turn);
    if (clauses !== undefined) return clauses;
  }
  return undefined;
}

export interface Change {
  what: string;
  whose: string;
  value: string;
}

/** In each way that the words allow. */
export const changesTold = (source: string): Change[] =>
  [
    OF.exec(source) ?? swapped(OWNED.exec(source)),
    OF_TO.exec(source),
    swapped(QUALIFIED.exec(source)),
  ].flatMap((told) => {
    const [, what, whose, value] = told ?? [];
    return what === undefined || whose === undefined || value === undefined ? [] : [{ what, whose, value }];
  });

function edits({ what, whose, value }: Change, clause: Clause, turn: Turn): Clause[] | undefined {
  for (const group of likelyGroups(turn.model)) {
    const meant = group.members.length > 1 ? membersMeant(group, whose) : undefined;
    const [member, ...more] = meant?.members ?? [];
    if (member === undefined || more.length > 0) continue;
    if (insideOf(member, turn.model).some((element) => takesValue(element, what))) continue;
    const edit = controlFor(member, EDITS, turn.model);
    // A postal address does not say which of its lines is the town.
    if (fieldOf(member, what) === undefined && (edit === undefined || !isUntold(what, turn))) continue;
    const opener = edit ?? openerOf(member, group, turn.model);
    if (opener !== undefined && (opener === edit || onlyOpens(opener, member, group)))
      return clausesFor(clause, [
        { kind: 'click', target: pinned(opener, `edit ${member.title}`) },
        { kind: 'set', rest: `the ${what} to ${value}` },
        ...(endsInSaving(turn) ? [] : [{ kind: 'send' } as const]),
      ]);
  }
  return undefined;
}

/** Nothing of the page is called so, or takes it. */
const isUntold = (what: string, turn: Turn): boolean =>
  PART.test(what) && turn.find(what, 'set').state === 'missing';
const PART =
  /^(?:street|house|road|town|city|county|state|region|country|post ?code|zip(?: code)?|phone|telephone|mobile|name|company)(?: (?:number|name|code))?$/i;

/** "… and save it" says so itself. */
export const endsInSaving = ({ memo, at }: Turn): boolean =>
  /\b(?:save|apply|confirm|ok|update|done|submit)\b/i.test(memo.clauses[at + 1]?.source ?? '');

const swapped = (match: RegExpExecArray | null): (string | undefined)[] | undefined =>
  match === null ? undefined : [match[0], match[2], match[1], match[3]];
