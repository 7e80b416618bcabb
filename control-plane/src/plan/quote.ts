// SPDX-License-Identifier: MIT
// Whatever a page, the room or a participant says stands in a model's prompt as data: in a section of its own, a line for
// each thing that is told, and nothing in it that could end either.

export const SECTIONS = ['page', 'request', 'earlier', 'talk', 'asked', 'done', 'tried'] as const;
export type Section = (typeof SECTIONS)[number];

/** Of our sections, or what servers that render a prompt by a template take for the end of a turn and the beginning of another. */
const MARKS = new RegExp(`<(?=\\s*/?\\s*(?:${SECTIONS.join('|')}|[|｜<]|s>|\\w+_of_\\w+>))`, 'gi');
const TURN = /\[(?=\/?INST\])/g;
/** Nobody who looks at the page sees them, and a model reads them: tags, controls of direction, joints without a width. */
const UNSEEN = /[\u{e0000}-\u{e01ef}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text that cannot close the section of the prompt that it stands in, nor open another. */
export function quoted(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(MARKS, '‹').replaceAll(TURN, '［');
}

/** A section of quoted lines, one for each text; empty where there is none. */
export function section(name: Section, texts: string[]): string {
  if (texts.length === 0) return '';
  return `<${name}>\n${texts.map(quotedLine).join('\n')}\n</${name}>`;
}

/** Text that cannot pass for more than the one thing that is told there. */
export function quotedLine(text: string): string {
  return clipped(quoted(text), Number.POSITIVE_INFINITY);
}

/** At most so many characters, on one line. */
export function clipped(text: string, chars: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= chars ? line : `${line.slice(0, chars - 1)}…`;
}
