// SPDX-License-Identifier: MIT
// "When will the lamp arrive?": "Ordered on 3 November" tells when something else came about, and "Arrives on Friday 6 November" on the
// lamp's own card tells it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf } from '../page/members.ts';
import { isWithin, type PageModel } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** What comes about once in the life of a thing, by the words for it; some are words for two of them. */
const EVENTS: RegExp[] = [
  /^(?:order(?:s|ed)?|bought|buy|purchas\p{L}+|placed|booked|book)$/u,
  /^(?:sent|send|ship\p{L}*|dispatch\p{L}*|posted|post|left|leaves?|departs?|departed|departure|departing|collected)$/u,
  /^(?:arriv\p{L}+|deliver\p{L}*|expected|come|comes|coming|due|reach\p{L}*|lands?|landed|landing|eta)$/u,
  /^(?:return(?:ed|s)?|back)$/,
  /^(?:paid|pay|payment|charged|settled)$/,
  /^(?:creat\p{L}+|made|wr(?:ote|itten)|published|added|uploaded|opened|started?|starts|began|begins?|begun)$/u,
  /^(?:updat\p{L}+|chang\p{L}+|modif\p{L}+|edit(?:ed)?|saved)$/u,
  /^(?:ends?|ended|ending|expir\p{L}+|finish\p{L}*|clos\p{L}+|until|due|runs?)$/u,
  /^(?:join\p{L}*|registered|since)$/u,
  /^(?:cancel\p{L}*|refunded)$/u,
  /^(?:born|birth)$/,
  /^(?:died|death)$/,
];

/** Every text that tells the day, or the time, begins with a word for another event than the one that is asked for. */
export function isOtherEvent(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !ASKS_WHEN.test(question)) return false;
  const [value, ...more] = [...valuesIn('date', told.text), ...valuesIn('clock', told.text)];
  const asked = eventsIn(question);
  if (value === undefined || more.length > 0 || asked.length === 0) return false;
  const events = [...walk(model.root)].flatMap((node) => {
    const text = node.children.length === 0 ? textOf(node) : (node.text ?? '');
    return text.includes(value) ? [eventsIn(text.slice(0, text.indexOf(value)))] : [];
  });
  const isOther = (one: number[]): boolean => one.length > 0 && !one.some((event) => asked.includes(event));
  return events.length > 0 && events.every(isOther);
}

/** The one line that begins with the event that is asked for, and tells a day or a time, on the card of what is named. */
export function eventTold(question: string, { root }: PageModel): string | undefined {
  const asked = ASKS_WHEN.test(question) ? eventsIn(question) : [];
  if (asked.length === 0) return undefined;
  const words = wordsOf(question.replace(HERE, 'arrive')).filter(
    (word) => !STOP_WORDS.has(word) && !ASKING.test(word) && eventsIn(word).length === 0,
  );
  const lines = [...walk(root)].filter((node) => {
    const text = node.children.length === 0 ? textOf(node) : '';
    const begun = eventsIn(wordsOf(text).slice(0, 2).join(' '));
    return begun.some((event) => asked.includes(event)) && TELLS_WHEN.test(text);
  });
  const cards = groupsOf(root).flatMap(({ members }) => (members.length > 1 ? members : []));
  const isOfNamed = (line: SnapshotNode): boolean => {
    const shown = cards.filter(({ node }) => isWithin(line, node)).flatMap((card) => [...card.words]);
    return words.length > 0 && words.every((word) => shown.some((one) => likeness(word, one) >= SAME));
  };
  const [only, ...more] = lines.filter(isOfNamed);
  return only === undefined || more.length > 0 ? undefined : `${textOf(only).trim().replace(/\.$/, '')}.`;
}

const SAME = 0.85;
const ASKING =
  /^(?:when|what|which|day|date|time|will|supposed|scheduled|meant|going|planned|do|does|did|is|are|was|were|been|be|has|have|i|we)$/;
const TELLS_WHEN = /\d|\b(?:today|tomorrow|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

const ASKS_WHEN = /\b(?:when|(?:what|which) (?:day|date|time)|on what (?:day|date))\b/i;

const eventsIn = (text: string): number[] => {
  const words = wordsOf(text.replace(HERE, 'arrive'));
  return EVENTS.flatMap((event, i) => (words.some((word) => event.test(word)) ? [i] : []));
};

const HERE = /\b(?:gets?|got|be) (?:here|there|to (?:me|us))\b|\b(?:turns?|shows?) up\b/gi;
