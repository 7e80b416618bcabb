// SPDX-License-Identifier: MIT
// "What does Chiara do in the crew?", "who does the make-up?" of lines such as "Chiara Rossi light", "Ewa Nowak make-up": a name, and what that
// person is or does.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const WHAT =
  /^[Ww]hat (?:does|do|did) (?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) do(?: (?:in|at|for|on) (?:the|our|your|this) (?<place>\p{L}+))?$/u;
const WHO =
  /^[Ww]ho (?:does|do|is doing|is responsible for|is in charge of|looks after) (?:the )?(?<role>\p{Ll}[\p{L} -]*)$/u;
const LINE =
  /^(?<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})[,:]? (?:[–—·|-] )?(?<role>\p{Ll}[\p{L} -]{1,40})$/u;
/** One of them is no list. */
const LEAST = 2;
const SAME = 0.9;

/** Undefined where no such lines stand side by side, or none of them tells it, or several do. */
export function nameAndRole(question: string, { root }: PageModel): string | undefined {
  const { name, place } = WHAT.exec(question)?.groups ?? {};
  const { role } = WHO.exec(question)?.groups ?? {};
  if (name === undefined && role === undefined) return undefined;
  if (place !== undefined && !has(textOf(root), place)) return undefined;
  const lines = [...walk(root)].flatMap(linesIn);
  const [only, ...more] = lines.filter((line) =>
    name === undefined ? isSame(line.role, role ?? '') : has(line.name, name),
  );
  if (only === undefined || more.length > 0) return undefined;
  return `${only.name}: ${only.role}.`;
}

interface Line {
  name: string;
  role: string;
}

function linesIn({ children }: SnapshotNode): Line[] {
  const lines = children.flatMap((child) => {
    const { name, role } = LINE.exec(textOf(child).trim())?.groups ?? {};
    return name === undefined || role === undefined ? [] : [{ name, role }];
  });
  return lines.length >= LEAST && lines.length === children.length ? lines : [];
}

/** Whether a text has all of the words. */
const has = (text: string, said: string): boolean => {
  const shown = wordsOf(text);
  return wordsOf(said).every((word) => shown.some((one) => likeness(word, one) >= SAME));
};

const isSame = (shown: string, said: string): boolean => has(shown, said) && has(said, shown);
