// SPDX-License-Identifier: MIT
// Questions about the page, answered from what it shows and nothing else.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { numbersIn } from '../language/numbers.ts';
import { splitExtreme } from '../language/phrase.ts';
import { quote, repeats, stem, wordsOf } from '../language/text.ts';
import { type Fact, factsOf } from '../page/facts.ts';
import { calledSo, collectionsOf, extremeOf, measure, memberByRank, titleOf } from '../page/items.ts';
import { textOf } from '../page/labels.ts';
import { caveat } from '../page/pager.ts';
import { mentions } from '../page/score.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { bestFact } from './best-fact.ts';
import {
  amountOf,
  collectionAnswer,
  countOfMembers,
  personAsked,
  writtenBy,
} from './collection-questions.ts';
import { countOf } from './counting.ts';
import { wordOf } from './references.ts';
import { isShown } from './states.ts';

export function readOut(turn: Turn, question: string): Result {
  const text = question.trim().replace(/[?.!\s]+$/, '');
  return (
    about(turn, text) ??
    byMembers(writtenBy(text, turn.model) ?? noted(turn, text, collectionAnswer(text, turn.model))) ??
    counted(turn, text) ??
    summed(turn, text) ??
    extreme(turn, text) ??
    wordAsked(turn, text) ??
    placed(turn, text) ??
    who(turn, text) ??
    whichOne(turn, text) ??
    yesOrNo(turn, text) ??
    stated(turn, text) ??
    mentioned(turn, text) ??
    said(turn, text) ?? { state: 'missing', phrase: subjectOf(text), use: 'click', nearest: [] }
  );
}

/** "Add up the hours and tell me the sum": told already. */
function said({ memo }: Turn, text: string): Result | undefined {
  const isResult = /^(?:it|sum|total|result|answer|average|number)$/i.test(subjectOf(text));
  return isResult && memo.answers.length > 0 ? { state: 'skip', said: '' } : undefined;
}

function noted({ model }: Turn, question: string, answer: string | undefined): string | undefined {
  const note = answer === undefined ? '' : caveat(question, model);
  return note === '' ? answer : `${answer} ${capital(note)}.`;
}

const byMembers = (text: string | undefined): Result | undefined =>
  text === undefined ? undefined : { state: 'answer', text };

/** "What is this page about?": its title, first heading and first paragraph. */
function about(turn: Turn, text: string): Result | undefined {
  if (
    !/^(?:what(?:'s|s| is| are)?|tell me what|describe|summari[sz]e)\s+(?:(?:this|the) (?:page|site|website)(?: (?:is )?about| for)?|this)$/i.test(
      text,
    )
  )
    return undefined;
  const parts = [turn.model.page.title];
  for (const role of ['heading', 'paragraph']) {
    const node = [...walk(turn.model.root)].find((one) => one.role === role && textOf(one) !== '');
    if (node !== undefined) parts.push(textOf(node));
  }
  const said = [...new Set(parts.filter((part) => part !== ''))];
  return said.length === 0 ? undefined : { state: 'answer', text: `${said.join('. ')}.` };
}

/** The line of the page that has every word of the question. */
function mentioned(turn: Turn, text: string): Result | undefined {
  const words = wordsOf(subjectOf(text)).filter((word) => !STOP_WORDS.has(word) && !ASKING.has(word));
  if (words.length === 0) return undefined;
  const said = words.join(' ').replace(/\b0(?=\d)/g, '');
  for (const node of walk(turn.model.root)) {
    const line = node.children.length === 0 ? textOf(node) : '';
    if (
      wordsOf(line).length > words.length + 2 &&
      !/\?$/.test(line) &&
      mentions(said, line.replace(/\b0(?=\d)/g, '')) >= 0.95
    )
      return { state: 'answer', text: `${line}.` };
  }
  return undefined;
}

const ASKING = new Set(
  'happened happens happen say says said show shows shown written listed time price duration'.split(' '),
);

function counted(turn: Turn, text: string): Result | undefined {
  const match = /\b(?:how many|count(?: of)?|number of)\s+(?:the\s+)?(.+)$/i.exec(text);
  if (!match) return undefined;
  const phrase = (match[1] as string).replace(/\s+(?:did|do|have|has|had)\s+(?:i|we|you)\s+\p{L}+$/iu, '');
  const noun = phrase.replace(/\s+(?:are|is|do|does|did|has|have)\b.*$/i, '');
  const fact = bestFact(turn, `how many ${phrase}`);
  const [counting = ''] = asked(noun).words;
  if (fact !== undefined && /^\d[\d.,]*$/.test(fact.value) && mentions(counting, fact.label) >= 0.7)
    return { state: 'answer', text: `${capital(noun)}: ${fact.value}.` };
  if (DOERS.test(phrase)) return undefined;
  const owned = amountOf(phrase, turn.model);
  if (owned !== undefined)
    return owned.amount === undefined
      ? undefined
      : { state: 'answer', text: `${capital(noun)}: ${owned.amount}.` };
  const count = countOfMembers(phrase, turn.model) ?? countOf(phrase, turn.model);
  return count === undefined ? undefined : { state: 'answer', text: `${count} ${noun}.` };
}

/** "How many people liked the post": none of those that the page lists. */
const DOERS =
  /^(?:people|users|persons|readers|visitors)\s+(?!(?:are|is|were|in|on|from|with|who|that)\b)\p{L}+\s+(?:the|this)\s/iu;

/** "The sum of the prices", "add up the hours": a column added up, where the page does not state it. */
function summed(turn: Turn, text: string): Result | undefined {
  const match =
    /\b(?:(?:sum|average|mean|total)\s+of|add(?:ed)? up|sum up|average|mean|total|sum)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(.+)$/i.exec(
      text,
    );
  if (!match || bestFact(turn, text) !== undefined) return undefined;
  const { words } = asked(match[1] as string);
  for (const { items, columns } of collectionsOf(turn.model.root)) {
    const at = columns.findIndex((column) => words.some((word) => mentions(word, column) >= 0.75));
    if (at < 0) continue;
    const rest = words.filter((word) => mentions(word, columns[at] as string) < 0.75);
    const meant = items.filter((item) => rest.every((word) => mentions(word, textOf(item)) >= 0.9));
    const numbers = (meant.length > 0 ? meant : items).flatMap((item) =>
      numbersIn(item.children[at] === undefined ? '' : textOf(item.children[at])).slice(0, 1),
    );
    if (numbers.length === 0) continue;
    const sum = numbers.reduce((a, b) => a + b, 0);
    const value = /average|mean/i.test(match[0]) ? sum / numbers.length : sum;
    return { state: 'answer', text: `${capital(match[0])}: ${Math.round(value * 100) / 100}.` };
  }
  return undefined;
}

/** "Which flight is the cheapest?", "what is the highest price?" */
function extreme(turn: Turn, text: string): Result | undefined {
  const split = splitExtreme(text);
  if (split === undefined) return undefined;
  const ranked = collectionsOf(turn.model.root)
    .map((collection) => ({
      collection,
      measured: collection.items.filter((item) => measure(item, split.extreme, collection) !== undefined)
        .length,
    }))
    .filter(({ measured }) => measured > 1)
    .sort((a, b) => b.measured - a.measured);
  const collection = ranked[0]?.collection;
  const { words } = asked(split.rest);
  const called = collection === undefined ? [] : calledSo(collection.items, words.join(' '));
  const items = called.length > 0 ? called : collection?.items;
  const item = collection && extremeOf(items ?? [], split.extreme, collection);
  if (item === undefined) return undefined;
  return byMembers(noted(turn, text, `${titleOf(item)} (${textOf(item).slice(0, 200)}).`));
}

/** "Who sent the invoice?": the member of a collection that mentions the rest of the question. */
function who(turn: Turn, text: string): Result | undefined {
  const match = /^(?:tell me )?who(?:'s| is| has| was)?\s+(.+)$/i.exec(text);
  if (!match) return undefined;
  const words = wordsOf(match[1] as string).filter((word) => !STOP_WORDS.has(word));
  const named = personAsked(text, turn.model);
  if (named !== undefined) return { state: 'answer', text: named };
  let best: { title: string; score: number } | undefined;
  for (const { items } of collectionsOf(turn.model.root))
    for (const item of items) {
      const shown = textOf(item);
      if (repeats(titleOf(item), text)) continue;
      const score = words.filter((word) => mentions(word, shown) >= 0.9).length / words.length;
      if (score >= 0.5 && items.length > 1 && (best === undefined || score > best.score))
        best = { title: titleOf(item), score };
    }
  return best && { state: 'answer', text: `${best.title}.` };
}

/** "What's the second word of the paragraph?" */
function wordAsked(turn: Turn, text: string): Result | undefined {
  const word = wordOf(turn, subjectOf(text));
  return word === undefined ? undefined : { state: 'answer', text: `${word}.` };
}

/** "What is the second note?" */
function placed(turn: Turn, text: string): Result | undefined {
  const match = /^(?:what(?:'s| is)|which is|read(?: me)?|tell me|show me)\s+(.+)$/i.exec(text);
  const member = match === null ? undefined : memberByRank(match[1] as string, turn.model);
  return member && { state: 'answer', text: `${titleOf(member)}.` };
}

/** "Which plan has phone support?": the one member that has it. */
function whichOne(turn: Turn, text: string): Result | undefined {
  const match =
    /^(?:which|what)\s+(.+?)\s+(?:has|have|had|offers?|includes?|comes? with|supports?|costs?|is|are)\s+(.+)$/i.exec(
      text,
    );
  const asksWhere = /\s(?:in|on|at|by|for|with|of)$/i.test(text);
  if (!match || asksWhere || /\bof\b/.test(match[1] as string)) return undefined;
  const wanted = match[2] as string;
  const words = wordsOf(wanted).filter((word) => !STOP_WORDS.has(word));
  for (const { items, columns } of collectionsOf(turn.model.root)) {
    if (items.length < 2) continue;
    const has = items.filter((item) => {
      const text = textOf(item);
      return (
        words.some((word) => mentions(word, text) >= 0.9) &&
        mentions(wanted, `${text} ${columns.join(' ')}`) >= 0.95
      );
    });
    if (has.length === 1 && words.length > 0)
      return { state: 'answer', text: `${titleOf(has[0] as SnapshotNode)}.` };
  }
  return undefined;
}

function yesOrNo(turn: Turn, text: string): Result | undefined {
  const match =
    /^(?:check (?:if|whether|that) |tell me (?:if|whether) |find out (?:if|whether) )?(?:is|are|does|do|has|have|can)?\s*(.+)$/i.exec(
      text,
    );
  if (
    !match ||
    !/^(?:is|are|does|do|has|have|can|check|tell me (?:if|whether)|find out (?:if|whether))\b/i.test(text)
  )
    return undefined;
  const statement = match[1] as string;
  const holds = isShown(statement, turn);
  if (holds !== undefined) return { state: 'answer', text: holds ? 'Yes.' : 'No.' };
  return mentioned(turn, statement) ?? { state: 'missing', phrase: statement, use: 'click', nearest: [] };
}

function stated(turn: Turn, text: string): Result | undefined {
  const subject = turn.meant(subjectOf(text));
  const fact =
    bestFact(turn, subject === subjectOf(text) ? text : subject) ??
    (isVague(subject) ? message(turn) : undefined);
  return fact === undefined ? undefined : { state: 'answer', text: phrased(text, subject, fact.value) };
}

/** "What does it say", "read the page": no subject that the page could name. */
function isVague(subject: string): boolean {
  return /^(?:it|this|that|the page|page|the (?:message|text|result|answer)|result|message|text|everything|content)?$/i.test(
    subject,
  );
}

function message(turn: Turn): Fact | undefined {
  const facts = factsOf(turn.model, []).filter((fact) => /\b(?:message|result|alert)$/.test(fact.label));
  if (facts[0] !== undefined) return facts[0];
  const text = textOf(turn.model.root).trim();
  return text === '' ? undefined : { label: 'page', value: text, about: '', weight: 1 };
}

/** What a question is about: "what does the total say" → "the total". */
export function subjectOf(text: string): string {
  return text
    .replace(
      /^(?:(?:please\s+)?(?:tell me|say|give me|get me|find out|report|look at|extract|read(?: out| aloud| me| back)?|list|show me)\s+)+/i,
      '',
    )
    .replace(
      /^(?:what|which|who|whose|when|where|how (?:much|long|old|far|big|expensive)|how)(?:'s|s\b)?\s*/i,
      (words) => hintOf(words),
    )
    .replace(
      /^((?:price cost |duration |time |)?)(?:kind of |)(?:does|do|did|is|are|was|were|will|has|have|can)\s+/i,
      '$1',
    )
    .replace(
      /\s+(?:say|says|read|reads|show|shows|display|displays|state|cost|costs|amount to|come to|equal|contain)$/i,
      '',
    )
    .replace(/\s+(?:is|are|was|were)$/i, '')
    .replace(/^(?:the|my|our|a|an)\s+/i, '')
    .replace(/\s+(?:now|currently|right now|at the moment|on (?:the|this) page|shown|displayed)$/i, '')
    .trim();
}

function hintOf(words: string): string {
  if (/how (?:much|expensive)/i.test(words)) return 'price ';
  if (/how long/i.test(words)) return 'duration ';
  return /when/i.test(words) ? 'time ' : '';
}

function phrased(question: string, subject: string, value: string): string {
  const shown = value.replace(/\s+/g, ' ').trim().slice(0, 800).replace(/\.$/, '');
  const says = /^what does (.+) (say|show|read)$/i.exec(question);
  if (says) return `${capital(says[1] as string)} ${says[2]}s ${shown}.`;
  const is = /^what(?:'s| is|s) (.+)$/i.exec(question);
  if (is) return `${capital(is[1] as string)} is ${shown}.`;
  const noun = stem(wordsOf(subject).at(-1) ?? '');
  if (subject === '' || isVague(subject) || ITEM_NOUNS.has(noun)) return `It says: ${quote(shown)}.`;
  return `${capital(subject)}: ${shown}.`;
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
