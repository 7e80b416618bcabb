// SPDX-License-Identifier: MIT
// "Change 'Pay the rent' to 'Pay the rent by card'", where the page says that a double click edits a line: what comes up in its place takes
// the words.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { plainValue } from '../controls/values.ts';
import type { Clause } from '../language/command.ts';
import { normalise, quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import type { Result, Turn } from '../turn/turn.ts';

const CHANGE =
  /^(?:change|edit|rename|update|correct)\s+(.+?)\s+(?:to(?: (?:say|read|be))?|into|as)\s+(["“].+["”]|\S.*)$/i;
/** What the page says of itself. */
const TWICE = /\bdouble[- ]?click\b.{0,40}\b(?:edit|change|rename)/i;
/** "The task 'Pay the rent'", "my note Pay the rent". */
const BEFORE = /^(?:(?:the|my|our)\s+)?(?:\p{L}+\s+)?(?=["“])|^(?:the|my|our)\s+(?:\p{L}+\s+)?/iu;

/** Undefined where the page says no such thing, or no one line is called by just what is said. */
export function editTwiceClicked(turn: Turn, { source }: Clause): Result | undefined {
  const [, old = '', told = ''] = CHANGE.exec(source) ?? [];
  if (old === '' || turn.failures > 0 || turn.progress.length > 1 || !saysSo(turn)) return undefined;
  const names = [old, old.replace(BEFORE, '')].map((name) => normalise(plainValue(name).text));
  if (turn.progress.length === 1) return typed(names, plainValue(told).text, turn);
  const [line, ...more] = linesCalled(names, turn);
  if (line?.ref === undefined || more.length > 0) return undefined;
  const { ref } = line;
  return {
    state: 'act',
    actions: [{ kind: 'doubleclick', ref, name: textOf(line).trim() }],
    said: '',
    final: false,
    pause: true,
  };
}

const saysSo = ({ model: { root } }: Turn): boolean =>
  [...walk(root)].some(({ text, name }) => TWICE.test(text ?? name));

/** What shows the words of each line that is called so. */
const linesCalled = (names: string[], { model }: Turn): SnapshotNode[] =>
  likelyGroups(model).flatMap(({ members }) =>
    members
      .filter(({ title }) => names.includes(normalise(title)))
      .flatMap(({ node, title }) => [...walk(node)].findLast((one) => textOf(one).trim() === title) ?? []),
  );

/** Into the field that has the old words now. */
function typed(names: string[], text: string, { model }: Turn): Result | undefined {
  const holds = ({ kind, node }: Element): boolean =>
    kind === 'field' && names.includes(normalise(node.text ?? ''));
  const [field, ...more] = model.elements.filter(holds);
  if (field === undefined || more.length > 0) return undefined;
  // What stands before it is another line, and no name of it.
  const { text: name = '' } = field.node;
  return {
    state: 'act',
    actions: [{ kind: 'type', ref: field.ref, name, text, submit: true }],
    said: `changed ${quote(name)} to ${quote(text)}`,
    final: true,
    pause: true,
  };
}
