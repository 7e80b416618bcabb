// SPDX-License-Identifier: MIT
// Two forms of a page may ask for the same: "Username" to sign in, and "Username" to register. Which of them is meant is told by what
// else the request names of one of them: its button, a field that the other lacks, its heading.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { synonymsOf } from '../language/synonyms.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** The part of the page of the one of `fields` that is meant; undefined where nothing tells it. */
export function whichForm(fields: Element[], turn: Turn): SnapshotNode | undefined {
  if (!fields.every(({ kind, name }) => TAKE.has(kind) && name === fields[0]?.name)) return undefined;
  const forms = fields.map((field) => formOf(field, fields));
  const said = spansOf(turn.input.task.text);
  const named = forms.map((form) => namesIn(form, turn).filter((name) => said.has(name)));
  const told = forms.filter((_, at) =>
    named[at]?.some((name) => named.every((others, i) => i === at || !others.includes(name))),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** Those of several forms' fields that stand in the one that is meant; all where nothing tells it, or nothing of one name stands in two. */
export function inFormMeant(fields: Element[], turn: Turn): Element[] {
  const alike = fields.filter(({ name }) => fields.filter((other) => other.name === name).length > 1);
  const form = alike.length === 0 ? undefined : whichForm(alike, turn);
  return form === undefined ? fields : fields.filter(({ node }) => isWithin(node, form));
}

const TAKE = new Set<Element['kind']>(['field', 'list', 'choice']);

/** As much of the page around a field as holds none of its like. */
function formOf({ node }: Element, fields: Element[]): SnapshotNode {
  const isAlone = (part: SnapshotNode): boolean =>
    fields.every((other) => other.node === node || !isWithin(other.node, part));
  let form = node;
  while (form.parent !== undefined && isAlone(form.parent)) form = form.parent;
  return form;
}

/** What its controls and its headings are called, each as one word: "Log in" is "Login", and so is "Sign in". */
function namesIn(form: SnapshotNode, { model }: Turn): string[] {
  const controls = model.elements.filter(({ kind, node }) => kind !== 'text' && isWithin(node, form));
  const headings = [...walk(form)].filter(({ role }) => role === 'heading');
  return [...controls, ...headings].map(({ name }) => inOne(wordsOf(name))).filter((name) => name !== '');
}

const VERBS = new Set(['login', 'register']);

/** Who signs up registers, by whichever of these words. */
function inOne(words: string[]): string {
  const word = words.join('');
  if (/^create(?:an?|my|your)?(?:new)?account$/.test(word)) return 'register';
  const [verb = word] = synonymsOf(word);
  return VERBS.has(verb) ? verb : word;
}

const LONGEST = 5;

/** Each stretch of words of a text, as one word. */
function spansOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words.flatMap((_, from) =>
      Array.from({ length: Math.min(LONGEST, words.length - from) }, (__, more) =>
        inOne(words.slice(from, from + more + 1)),
      ),
    ),
  );
}
