// SPDX-License-Identifier: MIT
// Reading and collections: two tables on a page, cards of labelled lines, a mailbox that is ticked, reviews that are loaded by and by,
// result pages without a "next", and sections that only headings part. First run: 23 of 41 (56 %), with cards whose label and value
// ran into one word on the screen, too, which was the page's mistake and is mended.
import type { Task } from '../tasks.ts';

const did = (...what: string[]) => `R.did.join(';')===${JSON.stringify(what.join(';'))}`;
const answers = (page: string, text: string, answer: RegExp): Task => ({
  page: `c-desk#${page}`,
  text,
  answer,
});
const does = (page: string, text: string, holds: string): Task => ({ page: `c-desk#${page}`, text, holds });

export const TASKS: Task[] = [
  answers('league', 'how many points does Corran have?', /\b28\b/),
  answers('league', 'Which club has the fewest points?', /Delph/),
  answers('league', 'where do Ashby play Corran', /Abbey Lawn/),
  answers('league', 'how many clubs have more than 15 points', /\b3\b/),
  answers('league', 'what is the total number of wins', /\b26\b/),
  answers('league', 'when is the match at Harbour Park?', /5 Dec/),
  answers('league', 'who has won more, Eskdale or Delph?', /^(?!.*Delph).*Eskdale/s),
  does('league', 'open the tickets for the match at Mill Green', did('ticket Delph')),
  answers('league', 'who is at the top by points?', /Corran/),
  { page: 'c-desk#league', text: 'how many points does Farnley have?', asks: /./ },

  answers('shifts', 'what does the driver shift pay', /140/),
  answers('shifts', 'Which shifts are on Monday?', /(?=.*Night porter)(?=.*Kitchen hand)^(?!.*Driver)/s),
  answers('shifts', 'how long is the ward cleaner shift?', /4\s?h/),
  answers('shifts', 'what do the Monday shifts pay altogether', /165/),
  does('shifts', 'take the shift that pays the most', did('take Driver')),
  does('shifts', 'take the shift at St Bride’s', did('take Ward cleaner')),
  does('shifts', 'hide all shifts at the Royal Infirmary', did('hide Night porter', 'hide Kitchen hand')),
  { page: 'c-desk#shifts', text: 'take the Monday shift', asks: /Night porter|Kitchen hand|which/i },
  answers('shifts', 'is the kitchen hand shift longer than the driver shift?', /^No/),

  does('inbox', 'delete the mail from Yusuf', did('delete Lunch on Thursday?')),
  does(
    'inbox',
    'archive both mails from Petra Voss',
    did('archive Invoice 331', 'archive Reminder: invoice 331'),
  ),
  answers('inbox', 'how many unread mails do I have?', /\b(2|two)\b/i),
  answers('inbox', 'what time did the registry write', /13:30/),
  does('inbox', 'open the last mail', did('open Your certificate is ready')),
  answers('inbox', 'what is the subject of the mail from Yusuf Amin?', /Lunch on Thursday/),

  answers('reviews', 'how heavy is the tent', /2\.4/),
  does('reviews', 'mark the review by Ivo as helpful', did('helpful Ivo')),
  does('reviews', 'report the review of Maddox', did('report Maddox')),
  answers('reviews', 'what did Runa write?', /Roomy/),
  does('reviews', 'sort the reviews by most helpful', `R.sort==='Most helpful'`),
  answers('reviews', 'when did Gwen write her review', /3 May/),

  does('library', 'reserve the book Moss', did('reserve Moss')),
  does(
    'library',
    'search for holm and open the second result',
    `R.term==='holm'&&${did('open A Map of Rain')}`,
  ),
  does('library', 'go to page 3', 'R.page===3'),
  answers('library', 'who wrote The Tin Year', /Bertil Holm/),
  answers('library', 'how many books were found?', /\b8\b/),
  does('library', 'reserve the oldest book by Bertil Holm', did('reserve A Map of Rain')),

  answers('hills', 'how high is Carn Mullach?', /1,?043/),
  answers('hills', 'which hill is the lowest', /Ben Arrow/),
  does('hills', 'show me the map of Stob Liath', did('map Stob Liath')),
  answers('hills', 'what is the nearest hut to Ben Arrow?', /Corrie Bothy/),
];
