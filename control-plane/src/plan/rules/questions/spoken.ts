// SPDX-License-Identifier: MIT
// "Who brings the projector?" where people talk: "Ravi: I can bring the projector". Whoever says it of himself does it.
import { walk } from '../../snapshot.ts';
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
const OF_SELF = /\bI(?:['’](?:ll|m|ve|d))?\b|\blet me\b|\bme\b/;
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
  const told = linesOf(model).flatMap(({ who, text }) =>
    text.split(/(?<=[.!?])\s+/).some((part) => OF_SELF.test(part) && !DENIED.test(part) && isTold(part))
      ? [who]
      : [],
  );
  const [only, ...more] = new Set(told);
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

/** Who says what: in one text, or a name over what is said. */
function linesOf({ root }: PageModel): { who: string; text: string }[] {
  const lines = [...walk(root)].flatMap((node) => {
    const [, who, text] = node.children.length > 0 ? [] : (LINE.exec(textOf(node).trim()) ?? []);
    return who === undefined || text === undefined ? [] : [{ who, text }];
  });
  const messages = groupsOf(root).flatMap(({ members }) =>
    members.flatMap(({ title, fields }) =>
      ONLY_NAME.test(title)
        ? fields.flatMap(({ value }) => (value === title ? [] : [{ who: title, text: value }]))
        : [],
    ),
  );
  return [...lines, ...messages];
}
