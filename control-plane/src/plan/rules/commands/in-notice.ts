// SPDX-License-Identifier: MIT
// "Attend the winter party", where a notice of it, which is of no list, has the one button for that: "Winter party on 12 December. [Count me in]".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { isDeed, isKindred } from '../language/deeds.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { TYPED_IN } from '../page/inline.ts';
import { isButton } from '../page/kinds.ts';
import { textOf } from '../page/labels.ts';
import { isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const MOST_WORDS = 40;

/** The press of that button; undefined where no notice tells all that is said, or several buttons may be meant. */
export function noticeClauses(clause: Clause, { model }: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const [deed = '', ...rest] = wordsOf(source);
  if (command.kind !== 'click' || command.target !== source || isDerived(clause) || !isDeed(deed))
    return undefined;
  const said = rest.filter((word) => !STOP_WORDS.has(word));
  const buttons = model.elements.filter((one) => isButton(one) && isKindred(deed, wordsOf(one.name)));
  const meant = buttons.filter(({ node }) => tells(node.parent, node, said));
  const [only, ...others] = meant.filter(
    (one) => !meant.some((inner) => inner !== one && isWithin(inner.node, one.node)),
  );
  return only === undefined || others.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(only, source) }]);
}

/** Whether a short text around a button, without what it is called itself and what was typed there, has all words. */
function tells(part: SnapshotNode | undefined, button: SnapshotNode, words: string[]): boolean {
  if (part === undefined || words.length === 0) return false;
  const shown = [...walk(part)].flatMap((node) =>
    isWithin(node, button) || TYPED_IN.has(node.role) ? [] : wordsOf(node.text ?? ''),
  );
  return wordsOf(textOf(part)).length <= MOST_WORDS && words.every((word) => shown.includes(word));
}
