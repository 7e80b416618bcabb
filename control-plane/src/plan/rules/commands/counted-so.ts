// SPDX-License-Identifier: MIT
// "The boat with eight berths", where the page writes "Grebe (8 berths)": the number in the digits that stand there.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { parseClause } from '../language/parse.ts';
import { protect, restored } from '../language/protect.ts';
import { stem } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const SAYS_COUNT =
  /(?<![\p{L}\p{N}])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)([ -])(\p{L}{3,})(?![\p{L}\p{N}])/giu;

/** The same clause with its numbers in digits; undefined where the page counts nothing of it so. */
export function countedSo(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { text, quotes } = protect(clause.source);
  const told = text.replace(SAYS_COUNT, (said, number: string, joint: string, noun: string) => {
    const digits = numberOf(number);
    return isShown(`${digits}`, stem(noun.toLowerCase()), turn.model) ? `${digits}${joint}${noun}` : said;
  });
  if (told === text) return undefined;
  const source = restored(told, quotes);
  const command = parseClause(source);
  return command && [{ ...clause, source, command }];
}

function isShown(digits: string, noun: string, { root }: PageModel): boolean {
  const counted = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${digits}[ -]${noun}`, 'iu');
  return [...walk(root)].some(({ name, text = '' }) => counted.test(name) || counted.test(text));
}
