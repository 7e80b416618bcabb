// SPDX-License-Identifier: MIT
// What question words and verbs ask for: the names that the page may give to the answer, and what kind of value it is.

export interface Asked {
  /** Names of fields, any of which answers. */
  names: string[];
  /** The question without the words that asked. */
  rest: string;
}

const PLACES =
  'place location address city town country port venue room where home hometown origin from street office area region ground stadium hall track platform gate building';
const TIMES =
  'time date day when departure arrival start begins year expected due since opening hours schedule';
const PEOPLE =
  'who person name author by sender from user owner contact host teacher speaker carrier assignee manager director artist';

const WORDS: [RegExp, string][] = [
  [
    /^how (?:much(?: money)?|expensive)\b(?!\s+\w+\s+(?:does|do|did|has|have)\b)/i,
    'price cost fare rate total amount',
  ],
  [/^(?:how long|how many (?:hours|minutes|days) (?:does|will))\b/i, 'duration length time takes'],
  [/^how old\b/i, 'age years born'],
  [/^how (?:tall|high)\b/i, 'height elevation'],
  [/^how (?:big|large)\b/i, 'size area'],
  [/^how far\b/i, 'distance away km miles'],
  [/^how heavy\b/i, 'weight mass'],
  [/^how (?:fast)\b/i, 'speed'],
  [/^how (?:hot|cold|warm)\b/i, 'temperature degrees'],
  [/^how often\b/i, 'frequency interval every'],
  [
    /^(?:at |by |since |from |until )?(?:when|what time|which day|what day|what date|which date|what year)\b/i,
    TIMES,
  ],
  [/^(?:from |to |in )?(?:where|which (?:city|town|country|room|place))\b/i, PLACES],
  [/^(?:to |by |for |with )?(?:who|whom)\b/i, PEOPLE],
  [/^how (?:do|can|could|would) (?:i|we|you|one) (?:reach|call|contact|phone)\b/i, 'phone email contact'],
];

const VERBS: [RegExp, string][] = [
  [/\b(?:cost|costs|charge|pay)\b/i, 'price cost fare amount'],
  [/\b(?:arrive|arrives|arriving|delivered|get here|come)\b/i, 'arrival arrives expected delivery due'],
  [/\b(?:leave|leaves|depart|departs|departing)\b/i, 'departure departs leaves'],
  [/\b(?:born)\b/i, 'born birthday birth'],
  [/\b(?:live|lives|based|located)\b/i, 'address city location home town place'],
  [/\b(?:from)$/i, 'from origin home town hometown city country nationality birthplace'],
  [/\b(?:written|wrote|author|writes)\b/i, 'author by written'],
  [/\b(?:sent|send|sends)\b/i, 'sender from sent'],
  [/\b(?:open|opens)$/i, 'opening hours opens'],
  [/\b(?:close|closes)$/i, 'closing hours closes'],
  [/\b(?:take|takes|last|lasts)$/i, 'duration length takes'],
  [/\b(?:weigh|weighs)$/i, 'weight mass'],
  [/\b(?:work|works) (?:as|for)?$/i, 'job role occupation company title'],
];

/** Undefined where the question asks by the field's own name. */
export function askedBy(question: string): Asked | undefined {
  for (const [pattern, names] of WORDS) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const rest = question.slice(match[0].length).trim();
    const verb = VERBS.find(([word]) => word.test(rest));
    const said = verb === undefined ? [] : verb[1].split(' ');
    return {
      names: [...said, ...names.split(' ')],
      rest: verb === undefined ? rest : rest.replace(verb[0], ' '),
    };
  }
  const verb = /^what\b/i.test(question) ? VERBS.find(([word]) => word.test(question)) : undefined;
  return (
    verb && { names: verb[1].split(' '), rest: question.replace(/^what(?:'s)?\b/i, '').replace(verb[0], ' ') }
  );
}
