// SPDX-License-Identifier: MIT
// A phrase in the place of another: "no, green" in "click blue", "the same for Tess" after "invite Ana".

/** What a phrase may stand in the place of: the last one of its own make. */
const MAKES: { is: RegExp; place: RegExp }[] = [
  { is: /^(?:\uE000\d+\uE001|"[^"]*"|“[^”]*”)$/, place: /\uE000\d+\uE001(?!.*\uE000)/s },
  { is: /^\d[\d.,:]*$/, place: /\b\d[\d.,:]*(?!.*\b\d)/s },
  { is: /^[\p{L}-]+['’]s?$/u, place: /[\p{L}-]+['’]s?(?=\s)/u },
  { is: /^the\s/i, place: /\bthe\s+(?!.*\bthe\s).+$/is },
  { is: /^@\S+$/, place: /@\S+(?!.*@)/s },
  {
    is: /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*$/u,
    place: /(?<=\s)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*(?!.*\s\p{Lu})/su,
  },
];

/** `command` (its quotes protected) with `told` in the place of what is of its make; undefined where nothing is. */
export function likePlace(command: string, told: string): string | undefined {
  const fix = told.replace(/^(?:the|that) one (?=(?:in|on|to|for|from|with|at|by|of|under)\s)/i, '');
  const lead = /^(?:in|into|on|to|for|from|with|at|by|as|of|under)\s/i.exec(fix)?.[0];
  const from = lead === undefined ? -1 : command.toLowerCase().lastIndexOf(` ${lead.toLowerCase()}`);
  if (from >= 0) return `${command.slice(0, from)} ${fix}`;
  const make = MAKES.find(({ is, place }) => is.test(fix) && place.test(command));
  return make && command.replace(make.place, () => fix);
}

/** As `likePlace`, else in the place of as many words at the end. */
export function inPlace(command: string, told: string): string {
  const words = command.split(/\s+/);
  const kept = words.slice(0, Math.max(1, words.length - told.split(/\s+/).length));
  return likePlace(command, told) ?? [...kept, told].join(' ');
}
