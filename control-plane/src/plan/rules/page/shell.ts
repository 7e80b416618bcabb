// SPDX-License-Identifier: MIT
// A page that is a command line: a prompt, one field behind it, and above it what was typed and what came of that.
import { walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';
import { type Element, nameOf, type PageModel, plainOf } from './model.ts';

export interface Shell {
  field: Element;
  /** All that stands before the field, but for the prompt. */
  text: string;
}

/** "user$", "C:\>", and what blinks behind it. */
const PROMPT = /(?:^|[\s\n])\S{0,60}[$%#>❯»]\s*[█▌▮_|]?\s*$/u;
const NAMED = /\b(?:command line|terminal|console|shell|prompt)\b/i;
const TELLS = /\b(?:terminal|console|shell|command(?:s| line)?|last login|bash)\b/i;

/** Undefined where the page shows no prompt, or does not say what it is. */
export function shellIn(model: PageModel): Shell | undefined {
  const [field, ...more] = model.elements.filter(
    ({ kind, node }) =>
      kind === 'field' && node.role === 'textbox' && node.readonly !== true && node.disabled !== true,
  );
  if (field === undefined || more.length > 0) return undefined;
  const shown = [...walk(model.root)]
    .filter(
      ({ order, children, parent }) =>
        order < field.node.order && children.length === 0 && parent !== undefined,
    )
    .map(textOf)
    .join(' ');
  const text = shown.replace(PROMPT, '');
  const isPrompted = text !== shown || NAMED.test(nameOf(field));
  return isPrompted && TELLS.test(`${model.page.title} ${plainOf(model)}`) ? { field, text } : undefined;
}

/** What the last such line has printed; undefined where it was not typed. */
export function printedBy(line: string, { text }: Shell): string | undefined {
  const plain = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const echoes = [...text.matchAll(new RegExp(`[$%#>❯»]\\s*${plain}(?=\\s|$)`, 'gu'))];
  const last = echoes.at(-1);
  return last && text.slice(last.index + last[0].length).trim();
}

/** Whether the page tells which commands there are, and that one is none of them. */
export function lacksCommand(program: string, { text }: Shell): boolean {
  const told = LISTED.exec(text)?.[1];
  return (
    told !== undefined &&
    !told
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .includes(program)
  );
}

const LISTED = /\bcommands?(?: that)?(?: are)?(?: available| there are)?:\s*((?:[^.$%#>]|\.(?!\s))+)/i;
