// SPDX-License-Identifier: MIT
// Which one is to be taken, told by what it does: "book whichever costs least", "reserve the hotel that is rated best", "the one that leaves
// first should be booked". It is said as what compares: "the cheapest one".

const TAKES = '(?:book|reserve|buy|take|get|choose|pick|select|rent|hire|order)';
const IS = "(?:is |['’]s )(?:the )?";
const HAS = '(?:has|with) the ';
const ENDS: [said: string, word: string][] = [
  [
    `(?:costs? (?:the )?|${IS})(?:least|cheapest|lowest)(?: money)?|${HAS}(?:lowest|cheapest) (?:price|fare|cost|rate)`,
    'cheapest',
  ],
  [
    `(?:takes|lasts) (?:the )?(?:shortest|least|quickest|fastest)(?: time| long)?|${IS}(?:shortest|quickest|fastest)|${HAS}(?:shortest|least|quickest|fastest) (?:(?:flying|flight|travel(?:ling)?|journey|total) )?(?:time|duration|journey|trip|ride)|gets (?:there|me there|us there) (?:the )?(?:fastest|quickest)`,
    'shortest',
  ],
  [
    `(?:(?:leaves|departs|goes|starts|sets off) (?:the )?|${IS})(?:earliest|first|soonest)|${HAS}earliest (?:departure|start)(?: time)?`,
    'earliest',
  ],
  [
    `${IS}(?:best[- ]rated|top[- ]rated|highest[- ]rated)|(?:${IS})?rated (?:the )?(?:best|highest)|${HAS}(?:highest|best) (?:rating|score)(?: of (?:all|them all))?`,
    'best-rated',
  ],
];
/** "Whichever", "whatever room", "the one that", "the hotel". */
const ONE =
  '(?:(?:whichever|whatever)(?: of them)?(?: (?<any>(?!is\\b|has\\b|costs\\b|takes\\b)\\p{L}+))?|(?:the|which) (?<one>[\\p{L}-]+)(?: (?:that|which))?)';
const FORMS = ENDS.map(([said, word]): [RegExp, string] => [
  new RegExp(
    `(?<=\\b${TAKES} (?:me |us )?(?:(?:an? |the |two |three )?(?:tickets?|seats?|places?|room) (?:for|on|in|at) )?)${ONE} ?(?:${said})\\b(?: (?:that )?(?:you|there) (?:find|see|is|are)\\b| of (?:them|these|those|all)\\b)?(?=[.,;!?]|$| (?:and|then|for|from|on|at|to|in|under|please|is|should|must|needs|has|can)\\b)`,
    'giu',
  ),
  word,
]);
/** "The hotel rated best is the one to reserve", "of the rooms there, the one that costs least should be booked". */
const TOLD_OF =
  /(?<=^|[.;!?,]\s+(?:and )?|\band )(?:(?:of|among|from) (?:all )?(?:the|these|those) (?:[^,.;]{2,40}), )?(the [^,.;!?"“]{3,60}?) (?:is (?:the one|what) (?:to|(?:i|we) (?:want|need)(?: you)? to) (?<to>book|reserve|buy|take|rent|hire|choose|pick)|(?:should|must|needs to|has to|is to|can) be (?<done>booked|reserved|bought|taken|rented|hired|chosen|picked))\b/giu;
/** "Among the results, book …". */
const AMONG = new RegExp(
  `(?<=^|[.;!?,]\\s+(?:and )?(?:then )?|\\band )(?:among|of|from|out of) (?:all )?(?:the|these|those) (?:results|hits|offers|ones)(?: (?:found|shown|that come up|you find))?, (?=(?:please )?${TAKES}\\b)`,
  'giu',
);
const DONE: Record<string, string> = {
  booked: 'book',
  reserved: 'reserve',
  bought: 'buy',
  taken: 'take',
  rented: 'rent',
  hired: 'hire',
  chosen: 'choose',
  picked: 'pick',
};
const COMPARES =
  /\b(?:least|most|best|worst|first|last|cheapest|shortest|quickest|fastest|earliest|soonest|latest|lowest|highest)\b/i;

/** The request with the one that is meant told by a superlative. */
export function withForemost(request: string): string {
  const ordered = request.replace(AMONG, '').replace(TOLD_OF, (said, which: string, ...groups) => {
    const { to, done } = groups.at(-1) as { to?: string; done?: string };
    return COMPARES.test(which) ? `${to ?? DONE[done?.toLowerCase() ?? '']} ${which}` : said;
  });
  return FORMS.reduce(
    (text, [form, word]) =>
      text.replace(form, (...groups) => {
        const { any, one } = groups.at(-1) as { any?: string; one?: string };
        return `the ${word} ${any ?? one ?? 'one'}`;
      }),
    ordered,
  );
}
