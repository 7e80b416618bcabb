// SPDX-License-Identifier: MIT
// The named parts of a line such as "by Ana · 12 likes · Price: 4 €".
import { monthOf } from './dates.ts';

export interface Part {
  /** What it brings along as its names; may be none. */
  names: string[];
  value: string;
}

const PREFIX: Record<string, string[]> = {
  by: ['by', 'author'],
  from: ['from', 'sender'],
  to: ['to', 'recipient'],
  in: ['in'],
  at: ['at'],
};

/** The parts of a line between its separators, each with the name that it brings along. */
export function partsOfLine(line: string): Part[] {
  return line
    .split(/\s+[·•|]\s+|\s*\n\s*|,\s+(?=\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => spanOf(part) ?? [partOf(part)]);
}

const FROM = 'departure departs leaves start starts opens from'.split(' ');
const UNTIL = 'arrival arrives end ends closes until'.split(' ');
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]m)?`;
const SPAN = new RegExp(`^(${CLOCK})\\s*(?:–|-|—|→|to|until)\\s*(${CLOCK})$`, 'i');

/** "06:50 – 10:05": from when until when. */
function spanOf(text: string): Part[] | undefined {
  const [, from, until] = SPAN.exec(text) ?? [];
  if (from === undefined || until === undefined) return undefined;
  return [
    { names: FROM, value: from },
    { names: UNTIL, value: until },
  ];
}

function partOf(text: string): Part {
  const labelled = /^([^:]{1,40}?)\s*:\s+(.+)$/.exec(text);
  if (labelled) return { names: [labelled[1] as string], value: labelled[2] as string };
  const prefixed = /^([Bb]y|[Ff]rom|[Tt]o|[Ii]n|[Aa]t)\s+(\p{Lu}.{0,40}|@\S+)$/u.exec(text);
  if (prefixed)
    return { names: PREFIX[(prefixed[1] as string).toLowerCase()] as string[], value: prefixed[2] as string };
  const times = /^(\d+)\s*[×x]\s+(.+)$/.exec(text);
  if (times) return { names: [times[2] as string], value: times[1] as string };
  const counted = /^([\d.,]+[km]?)\s+(?:×\s*)?([\p{L}][\p{L} -]{0,40})$/iu.exec(text);
  if (counted) return { names: [counted[2] as string], value: text };
  const numbered = /^(\p{L}[\p{L} ]{1,30}?)\s+#?([\d$€£][^a-z]{0,20}|[\d.,]+ (?:out )?of \d+)$/iu.exec(text);
  // "Nov 20" is a day.
  if (numbered && monthOf((numbered[1] as string).toLowerCase()) === undefined)
    return { names: [numbered[1] as string], value: numbered[2] as string };
  return { names: [], value: text };
}
