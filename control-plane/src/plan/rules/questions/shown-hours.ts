// SPDX-License-Identifier: MIT
// "At three in the afternoon", "at nine": the hour as the page shows it, "15:00".
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { timeIn } from '../language/numbers.ts';
import { textOf } from '../page/labels.ts';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const PART = '(?:\\s(?:in the (?:morning|afternoon|evening)|at night)|\\s?[ap]\\.?m\\b\\.?)';
const HOUR = `(?:noon|midday|midnight|(?:(?:half|(?:a )?quarter|ten|twenty|five) (?:past|to) )?${NUMBER}(?:[.:][0-5]\\d)?(?:\\so['’ ]?clock)?${PART}?)`;
const SAID = new RegExp(`(?<=\\b(?:at|by|from|before|after|until|since|the) )${HOUR}(?=$|[\\s,.?!])`, 'gi');
const CLOCK = /^\d{1,2}[:.][0-5]\d(?:\s?[ap]\.?m\.?)?$/i;
const HALF_A_DAY = 720;

/** The question with each hour as the page shows it on its own; as it was where none or two may be meant. */
export function withShownHours(question: string, root: SnapshotNode): string {
  if (question.search(SAID) < 0) return question;
  const shown = [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .map((node) => textOf(node).trim())
    .filter((text) => CLOCK.test(text));
  return question.replace(SAID, (said) => shownAs(said, shown) ?? said);
}

function shownAs(said: string, shown: string[]): string | undefined {
  // "Nine" alone is that of the evening where the page has no other.
  const isOpen = new RegExp(`^${NUMBER}$`, 'i').test(said) || /o['’ ]?clock$/i.test(said);
  const at = timeIn(isOpen ? `${said.replace(/\so['’ ]?clock$/i, '')} o'clock` : said);
  if (at === undefined) return undefined;
  const meant = isOpen && at < HALF_A_DAY ? [at, at + HALF_A_DAY] : [at];
  const found = shown.filter((text) => meant.includes(timeIn(text) ?? -1));
  const [only, ...more] = new Set(found);
  return more.length === 0 ? only : undefined;
}
