// SPDX-License-Identifier: MIT
// "Who brings the projector?" where people talk: "Ravi: I can bring the projector". Whoever says it of himself does it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:tell me )?who(?:['’]s|\s+(?:is|will|can|could|would|wants to|is going to|has offered to|offers to|offered to))?\s+(?:going to\s+)?(\p{L}.*)$/iu;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+)?`;
const LINE = new RegExp(`^(${NAME}):\\s+(\\S.*)$`, 'u');
const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');
const OF_SELF = /\b(?:I|[Ww]e)(?:['’](?:ll|m|re|ve|d))?\b|\blet (?:me|us)\b|\bme\b/;
const THAT = /\b(?:it|them|that|this|one|those|these)\b/i;
const DENIED = /\b(?:not|never|cannot|nobody|sorry)\b|n['’]t\b|\?\s*$/i;
const ALIKE = 0.78;

/** Undefined where nobody says so, or several do. */
export function saidBySelf(question: string, model: PageModel): string | undefined {
  const words = wordsOf(ASKS.exec(question)?.[1] ?? '').filter((word) => !STOP_WORDS.has(word));
  if (words.length < 2) return undefined;
  const isTold = (text: string): boolean => {
    const shown = wordsOf(text);
    return words.every((word) => shown.some((one) => likeness(word, one) >= ALIKE));
  };
  const told = linesOf(model).flatMap(({ who, text, about }) =>
    text
      .split(/(?<=[.!?])\s+/)
      .some(
        (part) =>
          OF_SELF.test(part) && !DENIED.test(part) && isTold(THAT.test(part) ? `${part} ${about}` : part),
      )
      ? [who]
      : [],
  );
  const [only, ...more] = new Set(told);
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

interface Line {
  who: string;
  text: string;
  /** What the talk is about that it is a line of: what "it" is. */
  about: string;
}

/** Who says what: in one text, or a name over what is said. */
function linesOf({ root }: PageModel): Line[] {
  const lines = [...walk(root)].flatMap((node) => {
    const [, who, text] = node.children.length > 0 ? [] : (LINE.exec(textOf(node).trim()) ?? []);
    return who === undefined || text === undefined ? [] : [{ who, text, about: topicOf(node) }];
  });
  const messages = groupsOf(root).flatMap(({ members }) =>
    members.flatMap(({ title, fields }) =>
      ONLY_NAME.test(title)
        ? fields.flatMap(({ value }) => (value === title ? [] : [{ who: title, text: value, about: '' }]))
        : [],
    ),
  );
  return [...lines, ...messages];
}

/** What a post says that has the line below it: its texts before the first line of the talk. */
function topicOf({ parent }: SnapshotNode): string {
  if (parent === undefined || textOf(parent).length > LONGEST) return '';
  const lines = parent.children.map((child) => textOf(child).trim());
  const first = lines.findIndex((line) => LINE.test(line));
  return lines.slice(0, first).join(' ');
}

const LONGEST = 600;
