// SPDX-License-Identifier: MIT
// "Page forward in the calendar to February 2027", "flip two months ahead": how people say that a calendar is turned.
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const TURN = '(?:page|scroll|go|move|turn|flip|browse|skip|jump|click|navigate|switch|leaf|advance|swipe)';
const CALENDAR = '(?: (?:in |through |on )?(?:the|this) (?:calendar|month|date picker|view))?';
const ON = '(?: (?:forwards?|ahead|on|onwards?|over))?';
const BACK = ' (?:back(?:wards?)?)';
const COUNT = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])';
const END = '(?: (?:in|of|on) the calendar)?[.!]*$';

export const TURNING: [RegExp, string][] = [
  [
    new RegExp(
      String.raw`^${TURN}${CALENDAR}(?: (?:an?|one) month (?:forwards?|ahead|on|further|later)| (?:forwards?|ahead|on)(?: by)? (?:an?|one) month)${CALENDAR}${END}`,
      'i',
    ),
    'click next month',
  ],
  [
    new RegExp(
      String.raw`^${TURN}${CALENDAR}(?: (?:an?|one) month (?:back(?:wards?)?|earlier)|${BACK}(?: by)? (?:an?|one) month)${CALENDAR}${END}`,
      'i',
    ),
    'click previous month',
  ],
  [
    new RegExp(
      String.raw`^${TURN}${CALENDAR}(?:${ON}|${BACK})${CALENDAR}(?:${ON}|${BACK}) to (?:the month of )?(${MONTH}(?:,? \d{4})?)${END}`,
      'i',
    ),
    'go to $1',
  ],
  [
    new RegExp(
      String.raw`^${TURN}${CALENDAR}(?: by)?(?: (?:forwards?|ahead|on)(?: by)? ${COUNT} months| ${COUNT} months (?:forwards?|ahead|on|further|later))${CALENDAR}${END}`,
      'i',
    ),
    'click next month $1$2 times',
  ],
  [
    new RegExp(
      String.raw`^${TURN}${CALENDAR}(?:${BACK}(?: by)? ${COUNT} months| ${COUNT} months (?:back(?:wards?)?|earlier))${CALENDAR}${END}`,
      'i',
    ),
    'click previous month $1$2 times',
  ],
];
