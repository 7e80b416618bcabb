// SPDX-License-Identifier: MIT
// Verbs of two words with their thing between these, "turn the light in the hall off", "sign Ida up for pottery": the verb as a whole, then
// the thing.

export const PARTICLES: [RegExp, string][] = [
  [
    /^(turn|switch) (?!on\b|off\b|back\b)(the \p{L}+(?: \p{L}+){0,3}|it|them|(?:all|both)(?: \p{L}+){0,3}|everything) (on|off)( (?:in|at|for|of|under) (?:the |my )?\p{L}+(?: \p{L}+){0,2})?$/iu,
    '$1 $3 $2$4',
  ],
  [
    /^(?:sign (?!me\b|us\b|up\b|in\b|out\b|off\b|the\b|it\b|this\b)(\p{L}+(?: \p{L}+){0,2}?) up (?=(?:for|to) )|put (?!me\b|us\b|the\b|it\b|this\b)(\p{L}+(?: \p{L}+){0,2}?) down (?=for ))/iu,
    'sign up $1$2 ',
  ],
  [/^enroll? (?!me\b|us\b|in\b|for\b)(\p{L}+(?: \p{L}+){0,2}?) (?:in|on|for|into) /iu, 'sign up $1 for '],
  [
    /^(tick|check|cross) (?!off\b|(?:that|whether|if|when)\b)(?!.*\b(?:is|are|was|were)\b)([^"“]{2,80}?) off(?: (?:the|my) list)?$/i,
    '$1 off $2',
  ],
  [/^(?:set|turn|switch|put) (.{3,60}?) to (on|off)$/i, 'turn $2 $1'],
  [/^call off (?=\S)/i, 'cancel '],
  [/^call ((?:the|my|our) .{3,60}) off$/i, 'cancel $1'],
];
