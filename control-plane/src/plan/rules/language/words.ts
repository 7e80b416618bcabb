// SPDX-License-Identifier: MIT
// Enumerations in a phrase, and sentences for the room.

/** "A, B and C" → ["A", "B", "C"]; quoted parts stay whole. */
export function listOf(phrase: string): string[] {
  const parts = phrase.match(/(?:"[^"]*"|“[^”]*”|[^,"“])+/g) ?? [];
  return parts
    .flatMap((part) => part.split(JOINT))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Every quotation that is opened behind it is closed there, too. */
const JOINT = /(?:\s+(?:and|or|&)|^\s*and)\s+(?=(?:[^"“”]*["“][^"“”]*["”])*[^"“”]*$)/i;

/** ["typed “Ada”", "clicked “Go”"] → "Typed “Ada” and clicked “Go”." */
export function sentence(parts: string[]): string {
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return 'Done.';
  const last = said.at(-1) as string;
  const text = said.length === 1 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
