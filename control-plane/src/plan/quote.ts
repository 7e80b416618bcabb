// SPDX-License-Identifier: MIT

/** Text of the page, the room or a participant cannot close the section of the prompt that it stands in, nor open another. */
export function quoted(text: string): string {
  return text.replaceAll(/<\/?(page|request|earlier|talk)/gi, (tag) => tag.replace('<', '‹'));
}

/** At most so many characters, on one line. */
export function clipped(text: string, chars: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= chars ? line : `${line.slice(0, chars - 1)}…`;
}
