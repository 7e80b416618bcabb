// SPDX-License-Identifier: MIT
// "Who leads the first aid?", "who made the index?": "Led by Dr Imrie" where the first aid is told of, "index by Rev. Cole". "Who is
// assigned to #41?": "Assigned to mkoval".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { capital, repeats, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { regionsShowing } from '../page/regions.ts';
import { aboutOf } from './passages.ts';

const ASKS =
  /^(?:tell me )?who\s+(?!is\b|are\b|was\b|were\b|has\b|have\b|does\b|do\b|did\b)(?<verb>\p{Ll}+)\s+(?<things>.+)$/iu;
const ASKS_BY =
  /^(?:tell me )?(?:who|whom) (?:is|are|was|were) (?<things>.+?) (?<verb>\p{Ll}+) (?<how>by|to|for|with)$/iu;
const ASKS_TO =
  /^(?:tell me )?(?:who|whom) (?:is|are|was|were) (?<verb>\p{Ll}+(?:ed|en|lent|sent|sold|kept)) (?<how>to|for|on|at|with) (?<things>.+)$/iu;

/** Participles that no ending tells. */
const PARTICIPLES: Record<string, string> = {
  lead: 'led',
  run: 'run',
  hold: 'held',
  keep: 'kept',
  teach: 'taught',
  write: 'written',
  wrote: 'written',
  make: 'made',
  build: 'built',
  give: 'given',
  gave: 'given',
  sing: 'sung',
  draw: 'drawn',
  drew: 'drawn',
  take: 'taken',
  took: 'taken',
  bring: 'brought',
  sell: 'sold',
};
/** Of these what was made may stand before "by" alone. */
const MAKES = /^(?:made?|makes|wrote|writes?|drew|draws?|paint|compos|compil|design|draft|edit|translat)/i;

/** "The post about tyres": no line need say that it is one. */
const OF_KIND =
  /^(?:the|an?)\s+(?:post|message|e?-?mail|comment|article|story|thread|issue|ticket|entry|one|picture|photo|note)\s+(?:about|on|called|named|titled|with the title)\s+/i;

/** A post is written by whoever posted it. */
const PUBLISHES = /^(?:wrote|writes?|post(?:s|ed)|submit(?:s|ted)|publish(?:es|ed)|shared?)$/i;
const PUBLISHED = ['posted', 'submitted', 'published', 'written'];

const TITLES = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Sir|Fr|Capt)';
const NAME = String.raw`(?:${TITLES}\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:de |van |von |der )?\p{Lu}[\p{L}'’-]+){0,2}`;
const BY = String.raw`(?<!\p{L})(?<done>\p{L}+)\s+(?:HOW):?\s+(?<name>${NAME})`;
/** As people call themselves in forums, in a line that tells no more than that, and when. */
const BY_HANDLE = String.raw`^(?<done>\p{L}+)\s+(?:HOW):?\s+(?<name>@?(?!hand\b|post\b|e?mail\b|card\b|phone\b)\p{Ll}[\p{L}\d_.-]{2,})(?=$|\s+[·|•(–—]|,|\s+(?:\d|an?\s|on\s|yesterday))`;

/** The only one of whom the page says so where it tells of the thing; undefined where there is none, or several. */
export function doneBy(question: string, model: PageModel): string | undefined {
  const byWhom = (ASKS_BY.exec(question) ?? ASKS_TO.exec(question))?.groups;
  const { verb = '', things = '', how = 'by' } = byWhom ?? ASKS.exec(question)?.groups ?? {};
  const about = aboutOf(model);
  const words = wordsOf(things.replace(OF_KIND, '')).filter((word) => !STOP_WORDS.has(word));
  const own = words.filter((word) => !about.includes(word));
  if (verb === '' || own.length === 0) return undefined;
  const done = byWhom === undefined ? participleOf(verb) : verb.toLowerCase();
  const before = [done, ...(MAKES.test(verb) ? words : []), ...(PUBLISHES.test(verb) ? PUBLISHED : [])];
  const found = regionsShowing(own, model.root).flatMap(
    (regions) =>
      regions
        .filter(({ node }) => isOfChosen(node, own))
        .map(({ node }) => doersIn(node, before, how))
        .find((names) => names.length > 0) ?? [],
  );
  const [only, ...more] = new Set(found.filter((name) => !repeats(name, question)));
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

/** What stands beside a tree is told of the item that is chosen, not of any other that the tree names. */
function isOfChosen(part: SnapshotNode, words: string[]): boolean {
  const items = [...walk(part)].filter(({ role }) => role === 'treeitem');
  const chosen = items.filter(({ selected }) => selected === true);
  const named = words.filter((word) => items.some(({ name }) => tells(name, word)));
  return named.every((word) => chosen.some((item) => pathTo(item).some((name) => tells(name, word))));
}

const tells = (name: string, word: string): boolean => wordsOf(name).some((one) => stem(one) === stem(word));

/** Its name and those of the branches that it is in. */
function pathTo({ name, parent }: SnapshotNode): string[] {
  if (parent === undefined) return [];
  const head = parent.role === 'treeitem' ? parent : headOf(parent);
  return [name, ...(head === undefined ? [] : pathTo(head))];
}

/** The branch that a group of items stands behind, or in. */
function headOf(group: SnapshotNode): SnapshotNode | undefined {
  const siblings = group.parent?.children ?? [];
  const before = siblings[siblings.indexOf(group) - 1];
  if (group.role !== 'group') return undefined;
  return group.parent?.role === 'treeitem' ? group.parent : before?.role === 'treeitem' ? before : undefined;
}

/** Those whose names stand in one text behind one of the words and "by". */
function doersIn(node: SnapshotNode, before: string[], how: string): string[] {
  const forms = [BY, BY_HANDLE].map(
    (form) => new RegExp(form.replace('HOW', `${capital(how)}|${how}`), 'gu'),
  );
  return [...walk(node)]
    .filter(({ children }) => children.length === 0)
    .flatMap((leaf) => forms.flatMap((form) => [...textOf(leaf).matchAll(form)]))
    .flatMap(({ groups: { done = '', name = '' } = {} }) =>
      before.some((one) => stem(done.toLowerCase()) === stem(one)) ? [name] : [],
    );
}

function participleOf(verb: string): string {
  const plain = verb.toLowerCase();
  const base = plain.replace(/(?:es|s)$/, (ending) =>
    ending === 'es' && !/(?:ch|sh|ss|x)es$/.test(plain) ? 'e' : '',
  );
  return PARTICIPLES[base] ?? PARTICIPLES[plain] ?? (/ed$/.test(plain) ? plain : base.replace(/e?$/, 'ed'));
}
