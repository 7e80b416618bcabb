// SPDX-License-Identifier: MIT
// "How many kits there are", "what the deposit is", "how many points the Owls have had so far": a question in the order of a statement,
// as it stands behind "tell me", in the order of a question.

const VERB = '(?:is|are|was|were|has|have|had|can|will|does|did)';
/** What a thing is named by; a noun without article would be a part of what is counted: "how many oak trees are old". */
const NAMED = String.raw`(?:(?:the|my|our|your|his|her|its|their|this|that|these|those)\s+.+?|\p{Lu}.*?)`;

/** What things do that people ask about: "what the first ferry costs", "when it leaves". */
const ACTS =
  '(?:cost|leave|depart|arrive|start|begin|end|finish|open|close|take|last|weigh|come|stop|stay|run|go|meet|play|sail|land|call|return|live|work|teach)';
/** What asks for a time, a place or a length, and never for what the sentence is about. */
const ASKING =
  '(?:(?:at|from|until|till|by|since|on) )?(?:when|(?:what|which) (?:day and time|time|day|date))|where|how (?:long|often|far|late|early)';
const PRONOUN = '(?:I|i|we|you|he|she|it|they)';
const BEHIND = '(?= (?:on|at|in|from|to|for|by|with|next|this|tomorrow|today|again|back|out|off)\\b)';

const ORDERS: [RegExp, string][] = [
  [/^(how many .+?) there (is|are|was|were)\b/i, '$1 $2 there'],
  [
    new RegExp(String.raw`^(how (?:many|much) (?!of )\p{L}+) (${NAMED}) (has|have|had) (?=\S)`, 'u'),
    '$1 $3 $2 ',
  ],
  [
    new RegExp(String.raw`^(how (?:many|much) \p{L}+) (${NAMED}) (?:has|have|got|received)$`, 'u'),
    '$1 does $2 have',
  ],
  // "How many years the heating plate is covered for".
  [
    /^(how (?:many|much) (?!of )\p{L}+) ((?:the|my|our|your|his|her|its|their|this|that|these|those)\s.+?) (is|are|was|were|can|may|must|should|will) (?=\S)/iu,
    '$1 $3 $2 ',
  ],
  [
    new RegExp(
      String.raw`^(what|when|where|who|how (?:much|old|long|high|far|big)) (?!${VERB}\b)(${NAMED}) (is|are|was|were)$`,
      'u',
    ),
    '$1 $3 $2',
  ],
  [new RegExp(`^(what|when|where|how (?:much|long|far)) (${NAMED}|it) (${ACTS})e?s$`, 'u'), '$1 does $2 $3'],
  [new RegExp(`^(${ASKING}) (${PRONOUN}) (?:have|need) to (?=\\S)`, 'u'), '$1 do $2 have to '],
  [
    new RegExp(
      `^(${ASKING}) (${PRONOUN}) (am|is|are|was|were|can|could|will|would|should|must|may) (?=\\S)`,
      'u',
    ),
    '$1 $3 $2 ',
  ],
  [
    new RegExp(
      `^(${ASKING}) (?!${VERB}\\b)(${NAMED}) (is|are|was|were|will|can|must) (?!${VERB}\\b)(?=\\S)`,
      'u',
    ),
    '$1 $3 $2 ',
  ],
  [new RegExp(`^(${ASKING}) (${NAMED}) (${ACTS})e?s(?:$|${BEHIND})`, 'u'), '$1 does $2 $3'],
];

/** "When is the cake going to be fetched": when it will be. */
const WILL = new RegExp(
  `^(${ASKING}) (?:is|are|am) ((?:(?!\\b(?:is|are)\\b).)+?) (?:going|due|supposed|expected|meant|planned) to (?=\\p{L})`,
  'iu',
);

/** "How many votes has it had", "did it get": how many it has. */
const HAS_HAD = /^(how many \p{L}+) (?:(?:has|have) (.+?) (?:had|got|received)|did (.+?) get)$/iu;
const SO_FAR = /\s+(?:so far|up to now|until now|till now|to date)$/i;

/** "When is the pond next cleaned": a day that is told is the next in any case. */
const NEXT = new RegExp(`^((?:${ASKING}) .+) next (?=(?:be )?\\p{L}+(?:ed|en)$|(?:${ACTS}|go out)$)`, 'iu');

export function inQuestionOrder(question: string): string {
  const plain = question.replace(SO_FAR, '').replace(NEXT, '$1 ');
  const [order, asked] = ORDERS.find(([one]) => one.test(plain)) ?? [];
  const text = order === undefined || asked === undefined ? plain : plain.replace(order, asked);
  return text
    .replace(WILL, '$1 will $2 ')
    .replace(HAS_HAD, (_, many: string, one = '', other = '') => `${many} does ${one || other} have`);
}
