// SPDX-License-Identifier: MIT
// The thing, or where it is, in a sentence of its own before what is done to it: "“Coral” is in the menu “Reefs” – go there and click it", "there's a
// mail from Fen get rid of it", "whichever photo got the most comments deserves a like".
import { active } from './passives.ts';

/** How a request is built, and as what it is told again. */
export type Form = [RegExp, string | ((...parts: string[]) => string)];

const DEED =
  '(?:get rid of|delete|remove|open|star|archive|like|follow|share|print|save|click|select|choose|pick|tick|book|reserve|buy|take|press|mark)';
const ASKING = '(?:so |and |then |please |just |(?:can|could|would) you )*';
const IT = '(?:it|that|them|those)(?: one)?';
const END = '(?=$|[.,;!]| (?:and|then) )';
/** What one wishes to hear is played. */
const WISHED: Record<string, string> = { hear: 'play', see: 'open', read: 'open', have: 'choose' };

export const THINGS_FIRST: Form[] = [
  [
    /^(the (?:e-?mail|mail|message|letter|post)) (?:that|which) ([^.;,]{2,30}?) (?:has )?(?:sent|wrote|written|posted) (?:can|should|must|may) be (\p{L}+ed)[.!]*$/iu,
    (said, what = '', whom = '', done = '') => activeOr(said, `${what} from ${whom}`, done),
  ],
  // "Mark as spam: newsletter from Gardens Weekly".
  [/^mark as (\p{L}+): ([^:"“]+?)[.!]*$/iu, 'mark the $2 as $1'],
  [
    new RegExp(
      `^there(?:['’]s| is) (?!.*\\b(?:in|on|behind|under) (?:one|any) of\\b)(?:an? |some )([^.;,]{3,60}?)(?: in (?:there|here)| here)?( (?:from|by|about) .{2,40}?)?,? ${ASKING}(${DEED}) ${IT}(?: please| for me)?${END}`,
      'iu',
    ),
    (_, what = '', of = '', deed = '') => `${deed} the ${what}${of}`,
  ],
  [
    new RegExp(
      `^(\uE000\\d+\uE001) is (?:in|under|on|behind) (the [^.;,–—-]{3,40}?)(?:[,.;]| [–—-]) ${ASKING}(?:go there and )?(${DEED}) ${IT}`,
      'iu',
    ),
    'in $2, $3 $1',
  ],
  [
    /(?<=^|[.;,] |\band |\bthen )(?:(?:have a look|go|look|search|click) through (?:all )?(?:the |these |those )?\p{L}+|look for it) ?(?:(?:until|till) you(?:['’]ve| have)? (?:found|find|see) (?:it|that))?,? and (?=(?:click|open|press|select|choose) (?:it|that)\b)/giu,
    '',
  ],
  [
    /^(?:go|look|click|search) through (?:all )?the \p{L}+ (?:until|till) you(?:['’]ve| have)? (?:found|find|see) ([^,.;]{2,40}?) and (click|open|press|select|choose) (?:it|that)/iu,
    '$2 $1',
  ],
  [new RegExp(`^which (\\p{L}+) ([^?]{4,40})\\? (${DEED}) ${IT}${END}`, 'iu'), '$3 the $1 that $2'],
  [
    /^whichever (\p{L}+) (.{4,50}?) deserves an? (like|star)(?: from me| of mine)?[.!]*$/iu,
    '$3 the $1 that $2',
  ],
  [
    new RegExp(
      `\\bof (?:the|all|these|those) (\\p{L}+)s(?: (?:that|which|there|left)[^,.;]{0,30}?)?,? (${DEED}) the (\\p{L}+est|most \\p{L}+|least \\p{L}+)(?: one)?${END}`,
      'iu',
    ),
    '$2 the $3 $1',
  ],
  [
    /^(.{3,50}?) is (?:the |an? )?(?:\p{L}+ )?(?:one|song|track|film|book|page|plan|seat|room)(?: that)? (?:i|we)(?:['’]d like| want| would like) to (\p{L}+)[.!]*$/iu,
    (said, thing = '', verb = '') =>
      WHO.test(thing) ? said : `${WISHED[verb.toLowerCase()] ?? verb} ${thing}`,
  ],
  [
    /^(?:(?:can|could|may) (?:i|we) (?:please )?(?:have|get)|(?:i|we)(?:['’]d| would) like to have) (.{3,60}?) (\p{L}+ed)\s*[?.!]*$/iu,
    (said, thing = '', done = '') => activeOr(said, thing, done),
  ],
  // "Number of crates = 4".
  [/^([\p{L}][\p{L} -]{2,30}?) = (\S[^=]*?)[.!]*$/iu, 'set $1 to $2'],
  // "…, it's the station closest to me": what else it is.
  [
    /(?<=^(?:enter|type|fill in|put in|choose|pick|select|take) [^,.;:]{2,40}), (?:it['’]?s|that['’]?s|it is|that is|which is) (?:the |my |our )[\p{Ll} ]{3,50}?(?=,? and |[.,;]|$)/iu,
    '',
  ],
  [
    new RegExp(
      `^(the [\\p{Ll} ]{3,40}?)(?: (?:to|from|of) (?:my|our) \\p{Ll}+)? is (\\S+(?: \\S+){0,2}?),? ${ASKING}(?:enter|put|type|fill) ${IT}(?: in| down)?${END}`,
      'iu',
    ),
    'enter $2 as $1',
  ],
  [/^with only (my|our) (\p{L}+) able to (?:see|read) (?:it|that), (.+?)[.!]*$/iu, '$3, but only for $1 $2'],
  [
    /^(?:look|see|find out|check) which (\p{L}+) ([^?]{4,50}?),? and (?:then )?(like|star|open|follow|select|choose|pick|book|take|click)(?: on)? (?:that|it)(?: one)?(?=$|[.,;!]| (?:and|then) )/iu,
    '$3 the $1 that $2',
  ],
  [
    /^go to (?:the )?([^.;,]{3,40}?)(?: on (?:this|the) page)?,? and (?:then )?(click|press|hit|open|choose)(?: on)? ([^.;,]{2,40}?) there[.!]*$/iu,
    'in $1, $2 $3',
  ],
  [
    /^whatever (?:it says|stands|is (?:written|listed|shown|given)) (?:next to|beside|as|under|for|at) ([\p{L} ]{2,30}?),? (?:please )?(?:put|enter|type|copy|write) (?:that|it) (?:in(?:to)?|to) (the .{2,30}? (?:field|box))/iu,
    'enter the value of $1 into $2',
  ],
  [
    /^copy whatever (?:it says|stands|is (?:written|listed|shown|given)) (?:next to|beside|as|under|for|at) ([\p{L} ]{2,30}?) (?:in(?:to)?|to) (the .{2,30}? (?:field|box))/iu,
    'enter the value of $1 into $2',
  ],
  [
    /^(?:fill in|enter|put in|type) (the [^,.;"“]{3,40}), (?:it['’]?s|it is|which is|that is) (?!the\b|my\b|our\b)(\S[^,;]*?)[.!]*$/iu,
    'set $1 to $2',
  ],
  [/ [–—-] (?:this|it|that) (?:is|isn['’]t|is not|was|wasn['’]t) [^–—]{3,40} [–—-] /giu, ', '],
  // "Don't submit it only save the draft".
  [
    /\b((?:don['’]?t|do not) (?:submit|send|publish|post|order|book) (?:it|that|this|the \p{L}+)(?: yet)?),? (?:only|just) (?=(?:save|keep|store|fill|check|tick)\b)/giu,
    '$1, but ',
  ],
  [/^make an? (?:reservation|booking) (?:at|for|of|in) (?=\S)/i, 'reserve '],
];

/** Who it is that is asked, or oneself. */
const WHO = /^(?:what|which|who|where|when|how|i|we|you|it|that|this|there|if)\b/i;

function activeOr(said: string, thing: string, done: string): string {
  const passive = `${thing} should be ${done}`;
  const told = active(passive);
  return told === passive ? said : told;
}
