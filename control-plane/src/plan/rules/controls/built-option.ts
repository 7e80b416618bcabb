// SPDX-License-Identifier: MIT
// Options of a list of the page's own making that are built of several parts, as a name beside buttons of its own: no name holds it alone.
import type { SnapshotNode } from '../../snapshot.ts';
import { normalise, quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { act, type Result } from '../turn/turn.ts';

/** A click on the one option of which a text says just that; undefined where there is none, or several. */
export function clickBuilt(list: Element, said: string): Result | undefined {
  const [only, ...more] = optionsOf(list).filter((option) => isBuilt(option) && says(option, said));
  if (only?.ref === undefined || more.length > 0) return undefined;
  const text = textsOf(only).find((one) => normalise(one) === normalise(said)) ?? said;
  if (only.selected === true) return { state: 'skip', said: `${quote(text)} was chosen already` };
  return act(
    { kind: 'click', ref: only.ref, name: text, text },
    `chose ${quote(text)} in ${quote(nameOf(list))}`,
    true,
  );
}

const isBuilt = ({ name, text, ref }: SnapshotNode): boolean =>
  ref !== undefined && name === '' && text === undefined;

const says = (option: SnapshotNode, said: string): boolean =>
  textsOf(option).some((text) => normalise(text) === normalise(said));

const textsOf = ({ children }: SnapshotNode): string[] =>
  children.flatMap(({ role, text, name }) => (role === 'button' ? [] : [text ?? name]));
