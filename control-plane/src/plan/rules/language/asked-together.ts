// SPDX-License-Identifier: MIT
// "On which day and from what time does the van stop here?", "when and where is the fair?": two question words with one question behind them.

const LEAD = String.raw`(?:(?:please\s+)?(?:tell me|let me know|find out|say)\s+)?`;
const DAY = '(?:(?:on )?(?:what|which) (?:day|date|evening|weekday)s?)';
const TIME = '(?:(?:at |from |by |until |till )?(?:what|which) (?:time|hour)|when)';
const DAY_AND_TIME = new RegExp(
  String.raw`^(${LEAD})(?:${DAY} and (?:${TIME}|time)|${TIME} and ${DAY})\s+(?=\S)`,
  'i',
);
const AS_ONE = 'on what day and time ';

const WORD =
  '(?:(?:at|on|in|from|to|for|by|with|since|until|till) )?(?:when|where|who|whom|why|how (?:much|long|often|many|far|old)|(?:what|which) (?:time|day|date|room|place|price))';
const TWO = new RegExp(
  String.raw`^(${LEAD})(${WORD}) and (?:also )?(${WORD})\s+((?:is|are|was|were|do|does|did|can|will|has|have|must|should|the|my|our|i|we)\b(?:(?!\band\b)[^,;])+)$`,
  'i',
);

/** The questions one by one, a day and an hour as one; undefined where there are no two question words. */
export function askedTogether(text: string): string[] | undefined {
  const [said, before = ''] = DAY_AND_TIME.exec(text) ?? [];
  if (said !== undefined)
    return said.endsWith(AS_ONE) ? undefined : [`${before}${AS_ONE}${text.slice(said.length)}`];
  const [, lead = '', first, second, rest] = TWO.exec(text) ?? [];
  return first === undefined ? undefined : [first, second].map((word) => `${lead}${word} ${rest}`);
}

export const asksDayAndTime = (question: string): boolean => /^(?:on )?what day and time\b/i.test(question);
