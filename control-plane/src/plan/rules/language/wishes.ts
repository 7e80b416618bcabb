// SPDX-License-Identifier: MIT
// What is wished for, said in the place of what is to be done: "I'd rather see the cheapest first", "whichever costs least", "Juditha is
// somewhere in these folders, find it".
import { numberOf, ORDINALS } from './numbers.ts';

/** Ends as a superlative does, and is none. */
const NO_MOST =
  '(?!(?:guest|request|forest|interest|harvest|contest|chest|west|rest|test|nest|priest|protest)\\b)';
const MOST = String.raw`(?:${NO_MOST}\p{L}{2,}est|(?:most|least|best|worst|lowest|highest) \p{L}+|best|worst|first)`;

/** "Cheaper", "older": compared with one other. */
const COMPARED =
  '(cheap|dear|old|new|young|long|short|small|larg|bigg|high|low|fast|slow|quick|earli|lat|heavi|light|tall|near|clos|warm|hott|cold|cool|bright|dark|thick|thinn|wid|strong|weak|loud|quiet|deep|fresh)er';

const BY_SO_MANY =
  '(\\d+|one|an?|two|three|four|five|six|seven|eight|nine|ten)(?: (?:degrees?|points?|steps?|notch(?:es)?|per ?cent))?';
const HIGHER = '(?:warmer|hotter|higher|louder|brighter)';
const LOWER = '(?:colder|cooler|lower|quieter|softer|dimmer|darker)';

/** The words of a wish, and the command that it comes to. */
export const WISHES: [RegExp, string][] = [
  // For so many, or in a name: what the page has is to be had, and not to be told.
  [
    /^get (?:me|us) (?!.*\b(?:price|cost|total|number|time|rate)\b)(?=.*\b(?:(?:in|under) the name\b|for (?:\d+|one|two|three|four|five|six) (?:guests?|people|persons?|adults?|nights?)\b))/is,
    'book ',
  ],
  [
    /^make (?:me |us )?(?=an? (?:appointment (?:with|for an? \p{L}+)|(?:table )?(?:booking|reservation))\b)/iu,
    'book ',
  ],
  [/^save (?:the|this|my|our) \p{Ll}+ as (?:an? )?draft\b/iu, 'save it as a draft'],
  // What it is for is what is to be had.
  [
    /^(book|reserve|make|schedule|arrange|get) (?:me |us )?an? (?:appointment|booking) for (?=an? \p{L}{3})/iu,
    'book ',
  ],
  [
    new RegExp(
      String.raw`^(?:see|show|list|display|view|put|get|have)(?: me| us)? (?:the )?(${MOST})(?: ones?| \p{L}+s)? (?:first|on top|at the top)$`,
      'iu',
    ),
    'sort $1 first',
  ],
  [/\bbest (?=(?:(?:lap|finish|finishing|race|personal) )?times?\b(?! (?:to|for|of)\b))/i, 'fastest '],
  [/\bwhichever (?:one |of them |\p{L}+ )?takes (?:the )?least time\b/iu, 'the fastest one'],
  [/\bwhichever (?:one |of them |\p{L}+ )?costs (?:the )?least\b/iu, 'the cheapest one'],
  [/\bwhichever (?:one |of them |\p{L}+ )?costs (?:the )?most\b/iu, 'the most expensive one'],
  [new RegExp(String.raw`\bwhichever (?:one |of them |\p{L}+ )?is (?:the )?(${MOST})$`, 'iu'), 'the $1 one'],
  [
    /^(?=.*\b(?:only|just|still)\b)(?:only )?(?:show|see|list|display|view)(?: me| us)? (?:only |just )?(?:what|whatever|the ones?(?: that)?|those(?: that)?|everything(?: that)?) (?:is|are|['’]s)(?: still)? (\p{L}+)(?: only)?$/iu,
    'show only $1',
  ],
  [
    /^(?:show|see|list|display|view)(?: me| us)? (?:the )?(?!the\b)(\p{L}+) (?:\p{L}+s|ones?) only$/iu,
    'show only $1',
  ],
  [
    /^(?:take|choose|pick|select|use) (?:what|whatever|the one)(?: that)? (?:it|they|the (?:page|field|list)) (?:suggests?|offers?|proposes?|comes? up with)$/i,
    'choose the suggestion',
  ],
  [
    /^(\p{Lu}\S*(?: \S+){0,3}?) is somewhere (?:in|on|among|under|inside) (?:these|the|this|those|my) \p{L}+,? (?:so |please |and )*(find|open|click|delete|select|locate) (?:it|that|them)\b/u,
    '$2 $1',
  ],
  [/,? i (?:think|believe|guess)(?: that)? it['’]?s (in|under|inside|within|on) (?=\S)/i, ' $1 '],
  [
    /^(.{2,60}?) (?:should|must|ought to) (?:stand|be) at (\S+?) when you (submit|send|save)(?: it| the form)?$/i,
    'set $1 to $2, then $3',
  ],
  [/^(.{2,60}?) (?:should|must|ought to) stand at (\S+?)$/i, 'set $1 to $2'],
  [
    /^(?:show|get|list|see|give)(?: me| us)? (?:all )?(?:the )?(?=(?:flights|trains|buses|ferries|sailings|hotels|rooms|connections|trips) (?:from|to|in|between|on|for)\b)/i,
    'find ',
  ],
  [/^use the (?:\p{L}+ )?menus? to (?=(?:choose|select|pick|click|open)\b)/iu, ''],
  [/^put (?:out|up) (an? (?:new )?(?:post|status|tweet|message))(?: for (?:me|us))? /i, 'make $1 '],
  [
    /^(?:i|we) must(?: not|n['’]t) forget to (.+?)(?:,? (?:so )?(?:put|add|write) (?:it|that) (?:on|to) (the|my) list)?$/i,
    'add $1 to the list',
  ],
  [
    /,? (?:just|only) for (?:me|myself|one),? (?:so )?(?=(?:one|1|a single) (?:adult|person|guest|traveller|passenger))/i,
    ' for ',
  ],
  [/^((?:log|sign) in) for me\b,?/i, '$1'],
  [
    /^((?:log|sign) in),? (?:it['’]?s|the name is|as) (\S+) and (?:the |my )?password (?:is |it['’]?s )?(\S+)$/i,
    '$1 as $2 with password $3',
  ],
  [/^(play .+?) at (?:double|twice the) (?:the )?(?:normal )?speed$/i, '$1, then set the speed to 2'],
  [/^(play .+?) at half (?:the )?(?:normal )?speed$/i, '$1, then set the speed to 0.5'],
  [
    /^(play .+?) at (\d(?:\.\d+)?)(?: times|x|×)? (?:the )?(?:normal )?speed$/i,
    '$1, then set the speed to $2',
  ],
  [
    /^(?:i|we) (?:no longer want|don['’]?t want|do not want) to follow (.+?)(?: any ?more| any longer)?$/i,
    'unfollow $1',
  ],
  [
    /^(?:i|we) (?:no longer want|don['’]?t want|do not want) to be subscribed to (.+?)(?: any ?more| any longer)?$/i,
    'unsubscribe from $1',
  ],
  [/^stop (show|send|display|play|remind|email|text|call)ing (?=\S)/i, "don't $1 "],
  [/^(?:start|begin) playing$/i, 'click play'],
  [/^(?:start|begin) playing (?=\S)/i, 'play '],
  [/^put me (?:down )?on the waiting list for /i, 'join the waiting list for '],
  [/^(remember|save|keep) (.+?) as one of my (?:\p{L}+ )?\p{L}+$/iu, '$1 $2'],
  [
    /^(?:say|tell (?:them|everyone|everybody|people|her|him)) (?:that )?(?:i|we)(?:['’]ll| will| am going to|['’]m going to| are) (?:be there|be coming|come|attend|make it|take part|coming) (?:to|for|at|in) /i,
    'attend ',
  ],
  [
    /^(?:say|tell (?:them|everyone|everybody|people|her|him)) (?:that )?(?:i|we)(?:['’](?:m|re)| am| are) (?:going|coming) to (?=(?:the|an?|my|our) |\S+['’]s )/i,
    'attend ',
  ],
  [
    /^(?:[Ss]ay|[Tt]ell (?:them|everyone|everybody|people)) (?:that )?(?:[Ii]|we)(?:['’](?:m|re)| am| are) (?:going|coming) to (?=\p{Lu})/u,
    'attend ',
  ],
  [
    /^put (?:me|us) down for (?=(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half a|a dozen) \p{L})/iu,
    'order ',
  ],
  [/^(?:put (?:me|us|my name) down|count (?:me|us) in|sign (?:me|us) on) for /i, 'attend '],
  [/^(?:take|taking) part (?:in|at) (?=\S)/i, 'attend '],
  [
    /^(?:say|tell (?:them|everyone|everybody|people|her|him)) (?:that )?(?:i|we) (agree|consent) (to|with) /i,
    '$1 $2 ',
  ],
  [/^take me (?:through|to) (?:the )?check ?out$/i, 'check out'],
  [
    /^(?:put|send) (the (?:e-?)?(?:mail|message|letter|conversation|thread|task|card|note)s?\b.+?) (?:in|into|to) (?:the |my )?archive$/i,
    'archive $1',
  ],
  [
    /^(?:write|send|drop|shoot) (?!(?:an?|the|my|our|it|this|that|him|her|them|me|us)\b)(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?) an? (?:quick |short |new )?e-?mail (?:saying|that says|to say)(?: that)? (?=\S)/iu,
    'send an email to $1 saying ',
  ],
  [
    /^vote (?:in|on|at) (?:the|this|that) (?:\p{L}+ )?(?:poll|vote|survey|ballot|election) for (?=\S)/iu,
    'vote for ',
  ],
  [/^(?:give|cast) (?:my|our|a|one) votes? (?:to|for) (?=\S)/i, 'vote for '],
  [
    /^it(?:['’]s| is) (?:(?:far|much|a bit|way|a little) )?too (?:warm|hot|cold|cool|loud|bright|dark) in (?:the |my )?(\S.*?),? (?:so )?(?:please )?(?:(?:bring|turn|set|put|make) it (?:up |down )?to|make it) (\S.*)$/i,
    'set the $1 to $2',
  ],
  [new RegExp(`^(?:make|turn|get|have) (\\S.*?) ${BY_SO_MANY} ${HIGHER}$`, 'i'), 'raise $1 by $2'],
  [new RegExp(`^(?:make|turn|get|have) (\\S.*?) ${HIGHER} by ${BY_SO_MANY}$`, 'i'), 'raise $1 by $2'],
  [new RegExp(`^(?:make|turn|get|have) (\\S.*?) ${BY_SO_MANY} ${LOWER}$`, 'i'), 'lower $1 by $2'],
  [new RegExp(`^(?:make|turn|get|have) (\\S.*?) ${LOWER} by ${BY_SO_MANY}$`, 'i'), 'lower $1 by $2'],
  [/^(look up|search for|find|look for) (\S.*?) only (in|on|among|under) (?=\S)/i, '$1 $2 $3 '],
  [/^search only (?:in |through )?(the \p{L}+) for (\S.*)$/iu, 'search for $2 in $1'],
  [
    /\bthe (first|second|third|last|top) (?:thing|one|hit|page|link)(?: that)? (?:it|they|that) (?:finds?|found|brings? up|comes? up with)\b/gi,
    'the $1 result',
  ],
  [
    /^(?:i|we) (?:need|want|am looking for|are looking for|would like) (.+?),? (?:so )?(?:please )?(?:can|could|would|will) you (?:please )?(?:open|show me|bring up|go to|find) (?:that|its) (?:page|site)(?: for (?:me|us))?$/i,
    'open $1',
  ],
  // What is not to be done is nothing to be looked for.
  [/^((?:just |only )?(?:search|find|look))(?:[,.]| but| and)(?: but| and)? (?:don['’]?t|do not) .+$/i, '$1'],
  // "For six" says how many come.
  [
    /^(?:book|put|pencil) (?:me|us) in (?=for (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
    'book ',
  ],
  [/^(?:book|put|pencil) (?:me|us) in for (?=\S)/i, 'book '],
  [
    /^(?:book|pencil) (?!(?:an?|the|my|our|it|them|this|that)\b)(\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2}) in for (\S.*)$/iu,
    'book $2 under the name $1',
  ],
  [/^("[^"]+"|“[^”]+”|\S+) goes (?:in|into|to) (the [\p{L} ]{3,30}?)$/iu, 'enter $1 into $2'],
  [/^call (?:the |my |this )(\p{L}+) (?=["“\uE000])/u, 'set the $1 name to '],
  [/\bform (?=whom\b)/i, 'from '],
  [
    /^(?:write|put|say) ("[^"]+"|“[^”]+”) (?:under|below) (?=(?:the |\S+['’]s )(?:.+ )?(?:post|photo|picture|article|video)\b)/i,
    'comment $1 on ',
  ],
  [/\bthe (first|second|third|last) of the (?:two|three|four|five) (\p{L}+?)(?:es|s)\b/giu, 'the $1 $2'],
  [
    new RegExp(
      String.raw`\bthe ${COMPARED} of the two (?:\p{L}+ ){1,3}?(?:called|named) (?=["“\uE000])`,
      'giu',
    ),
    'the $1est ',
  ],
  [
    new RegExp(String.raw`\bthe ${COMPARED} of (?:the|these|those) two (\p{L}+?)(?:es|s)\b`, 'giu'),
    'the $1est $2',
  ],
  [
    new RegExp(String.raw`\bthe ${COMPARED} (?:one )?of (?:the|these|those) two\b(?! \p{L}+s\b)`, 'giu'),
    'the $1est one',
  ],
  [/\bthe more (\p{L}+) of (?:the|these|those) two (\p{L}+?)(?:es|s)\b/giu, 'the most $1 $2'],
  [/,? (?:and )?(?:see|show me|tell me|find out) what (\p{L}+s) there (?:are|is)$/iu, ', find $1'],
  [/^(?:have|did) (?:they|you|we) run out of (?=\S)/i, 'is there no more '],
];

/** "Word number four" → "the fourth word". */
export const withPlaces = (text: string): string =>
  text.replace(PLACED, (whole: string, noun: string, said: string) => {
    const place = ORDINALS[(numberOf(said) ?? 0) - 1];
    return place === undefined ? whole : `the ${place} ${noun}`;
  });

const PLACED = /\b(?:the )?(word|letter|sentence|line|paragraph) number ([a-z]+|\d{1,2})\b/gi;
