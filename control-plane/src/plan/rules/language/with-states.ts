// SPDX-License-Identifier: MIT
// What is to be so when something is done: "with “Window” ticked, press Search", "submit the form with both boxes checked".
import { startsCommand } from './joints.ts';
import { active } from './passives.ts';

const THINGS = String.raw`((?:only |just )?(?!no\b|the (?:cheapest|most|best)\b)[^,;.:!?]{2,80}?)`;
const STATE = '((?:un)?(?:ticked|checked)|(?:de|un)?selected|chosen|(?:switched|turned) (?:on|off))';
const SENDING = String.raw`((?:submit|send|save|confirm|apply|press|click|hit|tap)\b[^,;.:!?]*?)`;

const BEFORE = new RegExp(
  String.raw`(?<=^|[.;!] )with ${THINGS} ${STATE},? (?:then )?(?!(?:what|which|who|how|where|is|are|does|do)\b)(?=(\p{L}.*))`,
  'giu',
);
const BEHIND = new RegExp(
  String.raw`(?<=^|[.;!] |, |\b(?:and|then) )${SENDING} with ${THINGS} ${STATE}(?=[.!]*$|[.;!] )`,
  'giu',
);

/** "Tick “Window”. Press Search". */
export const withStates = (request: string): string =>
  request
    .replace(BEFORE, (said, things: string, state: string, rest: string) =>
      startsCommand(rest) ? `${made(things, state)}. ` : said,
    )
    .replace(
      BEHIND,
      (_, sending: string, things: string, state: string) => `${made(things, state)}; ${sending}`,
    );

const made = (things: string, state: string): string => active(`${things} should be ${state}`);
