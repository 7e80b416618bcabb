// SPDX-License-Identifier: MIT
// Sentences about fields that suggest: what is typed is told by what will be suggested for it, or by what the field is for.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { withoutOffers } from '../language/from-offers.ts';
import { stem } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Element } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** The clauses that a clause stands for; undefined where it speaks of no field that suggests. */
export function suggestedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  return clausesFor(
    clause,
    chosenFrom(clause.source, turn) ??
      addedAs(clause.source, turn) ??
      addedTo(clause.source, turn) ??
      givenTo(clause.source, turn) ??
      tagged(clause.source, turn),
  );
}

const CHOSEN =
  /^(?:choose|select|pick|take)\s+(.+?)\s+(?:from|out of|among|in)\s+(?:the|its)\s+(?:(?:auto ?complete|search|drop ?-?down)\s+)?(?:suggestions?|completions?|proposals?)(?:\s+(?:of|for|in|under)\s+(?:the\s+)?(.+?))?$/i;

/** 'Choose "Gozo" from the suggestions (of the place field)', which come once it is typed. */
function chosenFrom(source: string, turn: Turn): Command[] | undefined {
  const [, value, where] = CHOSEN.exec(source) ?? [];
  // What is suggested already is chosen as any other thing is.
  if (value === undefined || turn.score(value, 'choose') >= THERE) return undefined;
  const named = where === undefined ? eachNamed(value, turn) : undefined;
  if (named !== undefined) return named;
  if (where !== undefined) return [{ kind: 'complete', field: where, value, offers: true }];
  const [only, ...more] = suggesting(turn);
  return only === undefined || more.length > 0
    ? undefined
    : [{ kind: 'complete', field: `ref:${only.ref}`, value, offers: true }];
}

const THERE = 0.8;

/** "The country Malta and the city Mdina": each part begins with what its field is called, be it that the first enables the second. */
function eachNamed(said: string, { model }: Turn): Command[] | undefined {
  const fields = model.elements.filter(({ node }) => node.completes === true);
  const told = said.split(/,\s*(?:and\s+)?|\s+and\s+/).map((part) => {
    const plain = part.replace(/^(?:the|my|our|an?)\s+/i, '');
    const field = fields.find(({ labels }) =>
      labels.some(({ text }) => plain.toLowerCase().startsWith(`${text.toLowerCase()} `)),
    );
    return field && { field, value: plain.slice(nameIn(field, plain).length).trim() };
  });
  const each = told.filter((one) => one !== undefined);
  return each.length < told.length || new Set(each.map(({ field }) => field)).size < each.length
    ? undefined
    : each.map(({ field, value }) => ({
        kind: 'complete',
        field: pinned(field, field.name),
        value,
        offers: true,
      }));
}

const nameIn = ({ labels }: Element, plain: string): string =>
  labels.find(({ text }) => plain.toLowerCase().startsWith(`${text.toLowerCase()} `))?.text ?? '';

const ADDED = /^(?:add|put|enter|list|set)\s+(.+?)\s+(?:down\s+)?as\s+(?:an?\s+|the\s+)?(\p{L}[\p{L} -]*)$/iu;

/** "Ada as the name and ada@x.org as the address": each goes into a field of its own. */
const AS = /\s+as\s+/i;

/** "Add Oskar and Petra as guests", where the guests' field suggests whom: each is one. */
function addedAs(source: string, turn: Turn): Command[] | undefined {
  const [, whom = '', what = ''] = ADDED.exec(source) ?? [];
  const field = suggesting(turn).find(({ labels }) =>
    labels.some(({ text }) => mentions(what, text) >= CALLED),
  );
  const each = listOf(whom);
  if (field === undefined || each.length < 2 || each.some((value) => AS.test(value))) return undefined;
  return each.map((value) => ({ kind: 'complete', field: `ref:${field.ref}`, value, offers: true }));
}

const ADDED_TO =
  /^(?:add|put|include)\s+(.+?)(?:\s+(?:to|in|into|on)\s+(?:the|my|our|its|their)\s+(?:list of\s+)?(.+))?$/iu;
const ADDER = /^(?:add|new)\s/i;

/** "Add first aid (to my skills)", where a field that adds offers just that. */
function addedTo(source: string, turn: Turn): Command[] | undefined {
  const [, what = '', where] = ADDED_TO.exec(source) ?? [];
  const values = listOf(what).map((value) => value.replace(/["“”]/g, '').trim());
  const isCalled = ({ labels }: Element): boolean =>
    where === undefined || labels.some(({ words }) => words.some((word) => stem(word) === stem(where)));
  const [field, ...more] = suggesting(turn).filter(
    (one) => ADDER.test(one.name) && isCalled(one) && values.every((value) => isOffered(value, one)),
  );
  if (what === '' || field === undefined || more.length > 0) return undefined;
  return values.map((value) => ({ kind: 'complete', field: pinned(field, field.name), value, offers: true }));
}

/** Of a verb without its ending. */
const SHORTEST = 4;
const GIVEN_TO = /^(\p{L}+)\s+(?:\S+\s+){1,4}?(?:to|as)\s+(.+)$/iu;

/** "Assign the ticket to Ada and Bo", where what says "Assigned to" takes several and offers just them. */
function givenTo(source: string, turn: Turn): Command[] | undefined {
  const [, verb = '', whom = ''] = GIVEN_TO.exec(source) ?? [];
  const values = listOf(whom);
  const root = verb.toLowerCase().replace(/e$/, '');
  // "Assigned to", "Assignees".
  const isCalled = ({ labels }: Element): boolean =>
    root.length >= SHORTEST && labels.some(({ words }) => words.some((word) => word.startsWith(root)));
  const [field, ...more] = suggesting(turn).filter(
    (one) => isCalled(one) && values.every((value) => isAmong(value, one.node)),
  );
  return verb === '' || field === undefined || more.length > 0
    ? undefined
    : values.map((value) => ({ kind: 'complete', field: pinned(field, field.name), value, offers: true }));
}

/** One of the options of the list that the field stands in, which may not be shown yet. */
const isOffered = (value: string, { node }: Element): boolean => isAmong(value, node.parent?.parent ?? node);

const isAmong = (value: string, part: SnapshotNode): boolean =>
  [...walk(part)].some((one) => one.role === 'option' && one.name.toLowerCase() === value.toLowerCase());

const TAGGED =
  /^(?:add|put|attach)\s+(?:the\s+|an?\s+)?(?:new\s+)?(\p{L}+)\s+(.+?)(?:\s+(?:to|on)\s+(?:it|(?:the|this|my)\s+\p{L}+))?$/iu;

/** 'Add the labels "budget" and "2027" to the document', where a field for labels keeps what is entered as tags. */
function tagged(source: string, { model }: Turn): Command[] | undefined {
  const [, noun = '', values = ''] = TAGGED.exec(withoutOffers(source)) ?? [];
  // "Add flour to the list" is no flour of that name, though the field keeps flour already.
  if (JOINT.test(values)) return undefined;
  const [field, ...more] = model.elements.filter(
    (element) =>
      takesTags(element) &&
      element.labels.some(({ words }) => words.some((word) => stem(word) === stem(noun))),
  );
  return values === '' || field === undefined || more.length > 0
    ? undefined
    : listOf(values).map((value) => ({ kind: 'complete', field: `ref:${field.ref}`, value, offers: true }));
}

const JOINT = /^(?:to|on|onto|in|into|for|and|or|as)\s/i;

const CALLED = 0.9;

const suggesting = ({ model }: Turn): Element[] =>
  model.elements.filter(({ node }) => node.completes === true && node.disabled !== true);
