// SPDX-License-Identifier: MIT
// A way through menus or folders, told as such: "Menu path: File > Print. Follow it.", "drill down to Finance > Payroll".

import { startsCommand } from './joints.ts';

const STEP = String.raw`[^>.;:!?]{1,40}?`;
const PATH = String.raw`${STEP}(?:\s(?:>|→|»|›)\s${STEP})+`;

const NAME = String.raw`[\p{L}"“”\uE000-\uE001][^.;:!?,]{1,30}?`;

/** "Navigate through the tree: ", before what is done on the way, or the way itself. */
const THROUGH =
  /(?<=^|[.;!] )(?:please )?(?:navigate|go|browse|look|move|walk|click(?: your way)?|work your way) (?:(?:through|in|around|down|within) )?(?:the|this) (?:[\p{L}-]+ ){0,2}(?:tree|menus?|folders?|hierarchy|categories|sections?|nodes)(?: (?:view|below|above))?[:,.;]? (?:(?:and|to|then|by) )?(?=(\S[^.;!?]*))/giu;
const STOPS = /\s*(?:,|,? (?:and )?then)\s+/;

/** What follows as commands, or as a way of several steps. */
function alongWay(said: string, rest: string): string {
  if (startsCommand(rest)) return '';
  return /:\s*$/.test(said) && STOPS.test(rest) ? 'go to ' : said;
}

const PLAIN: [RegExp, string][] = [
  [
    new RegExp(
      String.raw`^(?:the )?(?:menu )?path:\s*(${PATH})[.;,]\s+(?:please )?(?:follow|take|use|go along|click through|open|walk) (?:it|this|that)(?: path)?(?=$|[.!])`,
      'iu',
    ),
    'click $1',
  ],
  [
    new RegExp(
      String.raw`\b(?:follow|take|use|go along|walk) (?:the|this) (?:menu )?path:?\s+(?=${PATH}(?:$|[.;,!]|\s+(?:and|then)\b))`,
      'giu',
    ),
    'click ',
  ],
  // "Navigate through the Parking menu to the page Fines", "use the Help menu to get to Contact".
  [
    new RegExp(
      String.raw`\b(?:(?:go|navigate|browse|click|move|work your way) (?:through|via|using|by way of)|use|go along) (?:the )?(${NAME}) (menu|drop-?down|navigation|tab)(?: at the top| above)? (?:to|and (?:go|navigate|get) to)(?: (?:get|go|navigate|come|find|reach|open)(?: to)?)? (?:the )?(?:page |entry |item |section )?(?=\S)`,
      'giu',
    ),
    'open the $1 $2 and click ',
  ],
  [
    new RegExp(
      String.raw`^(?:via|through|using|from|with) (?:the )?(${NAME}) (menu|drop-?down),? (?:please )?(?:go|navigate|get|move) to (?:the )?(?:page |entry |item |section )?(?=\S)`,
      'iu',
    ),
    'open the $1 $2 and click ',
  ],
  [/\b(?:drill|dig|click|work your way) (?:all the way )?(?:down|through) (?:in)?to (?=\S)/giu, 'go to '],
];

export const withPlainPaths = (request: string): string =>
  PLAIN.reduce((told, [form, plain]) => told.replace(form, plain), request.replace(THROUGH, alongWay));
