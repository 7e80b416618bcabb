// SPDX-License-Identifier: MIT
// What is said beside a thing without telling it from others: whose it is, that it is in the calendar; and a year that is a word of its name.

/** In the order in which they are replaced. */
export const THINGS: [RegExp, string][] = [
  [
    /^settle (?=(?:the|my|our) (?:\p{L}+ )?(?:fines?|bills?|debts?|balance|invoices?|fees?|account)\b)/iu,
    'pay ',
  ],
  // "The floor plan from 2019" is "the 2019 floor plan".
  [
    /^((?:delete|remove|open|select|choose|rename|move|download|archive|print|share|copy|star|pin) )the (\p{L}[\p{L} -]{2,40}?(?<!s)) (?:from|of) ((?:19|20)\d\d)(?=$|[,.!]| and | then | to | into )/iu,
    '$1the $3 $2',
  ],
  // Whose it is anyhow.
  [
    /^(pay|renew|return|end|stop) ((?:the|all the|all) [^,]+?) (?:that |which )?(?:i|we)(?: (?:still|do|currently|now|have))* (?:owe|have|own|got|borrowed)(?: (?:to |from )?(?:the|this|you) \p{L}+)?(?=$|[,.!]| and | then )/iu,
    '$1 $2',
  ],
  // Whatever stands in one is in no other.
  [
    /^(?:remove|delete|strike|cross|cancel) ([^,]+?) (?:from|out of|off) (?:the |my |our )(?:agenda|calendar|diary|planner|schedule)(?=$|[,.!]| and | then )/i,
    'remove $1',
  ],
];
