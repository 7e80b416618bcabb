// SPDX-License-Identifier: MIT
// "When does the street party begin?", of messages that say "The street party is on the 28th." and, further on, "It starts at 15:30.": the
// line that tells the hour speaks of it by a pronoun.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:when|at what (?:time|hour)|what time) (?:does|do|will|is) (?:the |our |your )?(.+?) (?:going to |due to )?(begin|start|end|finish|stop|close|open)$/i;
const ACCORDING = /,? (?:according to|in the (?:chat|messages?) (?:with|from)) (\p{L}[\p{L} ]*)$/iu;

/** Undefined where no such line, or more than one, follows what names the thing; or who is said to tell it is not who is open. */
export function toldBefore(question: string, { root }: PageModel): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '');
  const teller = ACCORDING.exec(plain)?.[1];
  const [, what = '', verb = ''] = ASKS.exec(plain.replace(ACCORDING, '')) ?? [];
  const words = wordsOf(what).filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0 || (teller !== undefined && !isOpen(teller, root))) return undefined;
  const found = [...walk(root)].filter((line) => tellsOfIt(line, verb.toLowerCase()) && isAbout(line, words));
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? undefined : textOf(only).trim();
}

/** In the list of all, and over what is shown. */
const isOpen = (name: string, root: SnapshotNode): boolean =>
  [...walk(root)].filter((node) => node.children.length === 0 && normalise(textOf(node)) === normalise(name))
    .length > 1;

function tellsOfIt(node: SnapshotNode, verb: string): boolean {
  const text = textOf(node).trim();
  const [, said = ''] =
    /^(?:it|that|we|they|this)(?:['’]ll| will|['’]s| is)?(?: going to)? (\p{L}+)/iu.exec(text) ?? [];
  const family = VERBS.find((one) => one.includes(verb)) ?? [];
  return (
    node.children.length === 0 &&
    family.includes(said.toLowerCase().replace(/s$/, '')) &&
    valuesIn('clock', text).length === 1
  );
}

const VERBS = [
  ['begin', 'start', 'open'],
  ['end', 'finish', 'stop', 'close'],
];

/** One of the few lines before it names the thing, and none between names another time. */
function isAbout({ parent, order }: SnapshotNode, words: string[]): boolean {
  const before = (parent?.children ?? []).filter((line) => line.order < order).slice(-MOST_BETWEEN);
  return before.some((line) => {
    const shown = wordsOf(textOf(line));
    return words.every((word) => shown.some((one) => likeness(word, one) >= ALIKE));
  });
}

const MOST_BETWEEN = 4;
const ALIKE = 0.85;
