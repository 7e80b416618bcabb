// SPDX-License-Identifier: MIT
// The seats that a page offers, by their rows and numbers, and what it calls its rows.
import { walk } from '../../snapshot.ts';
import { type Element, type PageModel, takesClicks } from './model.ts';

export interface Seat {
  row: string;
  number: number;
  isFree: boolean;
  element: Element;
}

/** "Seat B5", "B5", "Row B, seat 5", "5B – taken". */
const NAME =
  /^(?:seat )?(?:row )?(?<row>[A-Z]{1,2})[ ,-]*(?:seat )?(?<number>\d{1,2})(?<state>[\s,(–-].*)?$|^row (?<line>\d{1,2})[ ,-]+seat (?<place>\d{1,2})(?<how>[\s,(–-].*)?$/i;
const TAKEN = /\b(?:taken|sold|occupied|booked|reserved|unavailable|not available)\b/i;
/** "Row E (sofa)". */
const ALIAS = /\brow ([A-Z]{1,2}|\d{1,2}) \((?:the )?(\p{L}{3,})\)/giu;

export function seatsOf(model: PageModel): { seats: Seat[]; aliases: [RegExp, string][] } {
  const seats = model.elements.flatMap((element): Seat[] => {
    const { kind, name, node } = element;
    if (kind !== 'button' && kind !== 'choice' && !(kind === 'text' && takesClicks(node))) return [];
    const told = NAME.exec(name.trim())?.groups;
    const row = told?.row ?? told?.line;
    const number = Number(told?.number ?? told?.place);
    const isFree = node.disabled !== true && !TAKEN.test(told?.state ?? told?.how ?? '');
    return row === undefined ? [] : [{ row: row.toUpperCase(), number, isFree, element }];
  });
  const texts = seats.length === 0 ? [] : [...walk(model.root)].map(({ text = '', name }) => text || name);
  const aliases = texts.flatMap((text) =>
    [...text.matchAll(ALIAS)].map(([, row = '', word = '']): [RegExp, string] => [
      new RegExp(`\\b(?:the )?${word}s?\\b`, 'i'),
      row,
    ]),
  );
  return { seats, aliases };
}
