// SPDX-License-Identifier: MIT
// "At three in the afternoon", "at nine": the hour as the page shows it, "15:00".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from '../page/labels.ts';
import { saidBehind, shownAs } from '../page/shown-times.ts';

const SAID = saidBehind('at', 'by', 'from', 'before', 'after', 'until', 'since', 'the');
const CLOCK = /^\d{1,2}[:.][0-5]\d(?:\s?[ap]\.?m\.?)?$/i;

/** The question with each hour as the page shows it on its own; as it was where none or two may be meant. */
export function withShownHours(question: string, root: SnapshotNode): string {
  if (question.search(SAID) < 0) return question;
  const shown = [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .map((node) => textOf(node).trim())
    .filter((text) => CLOCK.test(text));
  return question.replace(SAID, (said) => shownAs(said, shown) ?? said);
}
