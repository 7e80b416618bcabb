// SPDX-License-Identifier: MIT
// The forms in which people ask: as a wish to know ("I need the weight of this bike"), as a noun ("the number of files in …"), in the order of a
// statement ("who the author is of that article"), or for what is told of something ("what number is down for the depot").
import { withTopicIn } from './asked-about.ts';
import { hintIn } from './hints.ts';

const WH =
  '(?:(?:(?:at|on|in|from|to|for|by|with|since|until|till|up to|within|after|before|during|under) )?(?:what|which|whom?|whose|when|where|how)\\b)';

/** "I'd like to know", "do you happen to know", "any idea": only in front of what is asked. */
const WISH = new RegExp(
  String.raw`^(?:(?:please|so|and|but|oh|well|now|also) )*(?:(?:(?:i|we)(?:['’]?d| would| just| really| only| also|['’]?m| am| are|['’]?re| was| were)*|it would be (?:good|nice|great|useful|helpful)) (?:(?:like|love|want|need|have|trying|curious|keen|interested|wish)(?: to)? )?(?:to )?(?:know|find out|learn|hear|wondering|wonder|curious(?: about| to know)?)|i wonder|(?:do|would|might) you (?:happen to )?(?:know|see)|(?:can|could|would|will) you (?:please |kindly |maybe )?(?:see|say|let me know)|(?:have you (?:got )?)?any idea(?: of| about)?)[,:]? (?:(?:exactly|about|please) )*(?=${WH})`,
  'iu',
);

/** Of these nobody asks for a thing to be done with them. */
const VALUES =
  '(?:number|count|price|cost|fee|fare|rent|code|date|year|time|hours|deadline|address|phone|e-?mail|extension|balance|total|sum|weight|size|height|length|depth|width|age|duration|status|score|result|author|writer|capital|population|temperature|distance|speed|owner|name|colou?r|rating|capacity|guarantee|warranty)';
const WANTED_VALUE = new RegExp(
  String.raw`^(?:(?:please|so|and|oh|well) )*(?:(?:i|we)(?:['’]?d| would| just| really| only| also)* (?:like|love|want|need|wish|am after)(?: to (?:know|have|get|find out|learn))?|(?:i|we)(?:['’]m|['’]re| am| are) (?:after|looking for)) ((?:the|my|our) (?:(?!of\b|for\b)[\p{L}-]+ ){0,2}?${VALUES}(?: (?:of|for|in|on|at|that|which|to) \S.*)?)[.?!]*$`,
  'iu',
);
/** What is to be changed, or has a value told for it, is not asked for. */
const IS_CHANGED =
  /\b(?:to (?:be|say|read)|(?:set|changed|updated|corrected|increased|lowered|raised|put|moved|removed|deleted|sorted|typed|entered|copied) (?:to|in|into|by|on)|instead|please (?:set|change|enter|put)|and (?!is\b|are\b)\p{Ll}+ (?:it|them|that)\b)/iu;

/** "The number of files that are in the Minutes folder". */
const NUMBER_OF =
  /^(?:(?:what(?:['’]?s| is)|(?:tell|give|get) (?:me|us)|find out|i (?:want|need)) )?the (?:(?:total|exact|whole|overall) )?(?:number|count) of (?!the\b|my\b|our\b|that\b|this\b)([\p{L}-]+s(?: [\p{L}-]+){0,2}?) (?:(?:that|which|who) (?:are|is|were|have|has) )?((?:in|inside|on|under|at|from|within|there) (?:(?!(?:is|are|should|must|be)\b)\S+ ?)+|(?<=(?:are|is|were|have|has) ).+)$/iu;

const BE = '(?:is|are|was|were)';
/** What is told of something, said by the page, the list, whoever keeps it. */
const TOLD =
  '(?:given|shown|stated|listed|named|down|on file|on record|recorded|noted|printed|mentioned|indicated|quoted|put down|registered|provided|set down)';

const FORMS: [RegExp, string][] = [
  [/^what (?:does|do|did) (.{2,40}?) do for a living(?=[?.\s]*$)/i, 'what is the job of $1'],
  // "Since what date has he been a member": the page says "Member since …".
  [
    /^since (?:when|what (?:date|day|year|time)) (?:has|have|is|are) .{2,60}? (?:been )?an? (\p{L}+)(?=[?.\s]*$)/iu,
    'what is $1 since',
  ],
  // "The fastest boat they've got": of those that the page shows.
  [
    /^((?:what['’]?s?|which)\b.*\bthe (?:[\p{L}-]+est|most [\p{L}-]+|least [\p{L}-]+) .{2,40}?) (?:that )?(?:they|you)(?:['’]?ve got| have(?: got)?|['’]?ve)(?: here)?$/iu,
    '$1',
  ],
  [/^((?:for )?how many) sec(s?)\b/iu, '$1 second$2'],
  [/^((?:for )?how many) min(s?)\b/iu, '$1 minute$2'],
  [
    /^((?:what|which|when|where|how (?:many|much|long|often|far|high|hot|soon))\b.*?) (?:am|are|is) (i|we|you|one) (?:meant|supposed|expected|required|obliged) to (?=\p{L})/iu,
    '$1 do $2 have to ',
  ],
  // "Who the author is of that article".
  [
    new RegExp(
      String.raw`^(who|what|when|where|how \p{L}+) ((?:the|my|our|his|her|its|their) [^,;]+?) (${BE}) (?=(?:of|for|in|on|at|from|under|to) \S)`,
      'iu',
    ),
    '$1 $3 $2 ',
  ],
  // "What phone number is down for the depot", "what date of birth is given for Ada".
  [
    new RegExp(
      String.raw`^(?:what|which) (\p{L}[\p{L} -]{2,40}?) (?:is|are|was|were) ${TOLD} (?:here )?(?:for|of|against) (?=\S)`,
      'iu',
    ),
    'what is the $1 of ',
  ],
  [
    /^(?:what(?:['’]?s| is)|on (?:what|which) date was) the date of (?:the )?(?:(?:last|latest|most recent) )?(?:modification|change|edit|update) (?:of|for|to) (?:the file )?(?=\S)(.+)$/iu,
    'when was $1 last modified',
  ],
  // "What is served as the main course".
  [
    new RegExp(
      String.raw`^(what|who) (is|are|was|were) (?:${TOLD}|served|offered|used|there) as (?:the )?(?=\p{L})`,
      'iu',
    ),
    '$1 $2 the ',
  ],
  // "What sort of coin": the word tells nothing.
  [
    /^((?:at|on|in|from|to|for|by|with) )?(?:what|which) (?:sort|kind) of (?=\p{L}{3,}(?: \p{L}+)? (?:do|does|did|should|must|can|will|would)\b)/iu,
    '$1which ',
  ],
  // "Whose byline does it carry", "who is it by".
  [
    /^(?:under )?whose (?:byline|name) (?:does|do|did|is|are|was) (.+?) (?:carry|bear|have|under|on|appear(?:ed)? under)$/iu,
    'who wrote $1',
  ],
  [/^whose (?:byline|name) (?:is|stands|appears) (?:on|under|over|above|below|with) (?=\S)/iu, 'who wrote '],
  [
    /^who(?:['’]?s| is| was) the (?:author|writer) of (?:the|that|this) (?=(?:article|piece|story|post|column|report|text|blog|entry|letter)\b)/iu,
    'who wrote the ',
  ],
  [/^what(?:['’]?s| is) the byline (?:of|on|for|under) (?=\S)/iu, 'who wrote '],
  [/^who(?:['’]?s| is| was) ((?:the|that|this) .+) (?:written )?by$/iu, 'who wrote $1'],
  [
    /^((?:(?:at|in|on|since) )?(?:what|which|when)\b(?!.*\b(?:once|after|while|if)\b).*? (?:was|were|is|are|been)\b.*?) shut(?: down)?$/iu,
    '$1 closed',
  ],
  [
    /^((?:(?:at|in|on|until) )?(?:what|which|when)\b(?!.*\b(?:once|after|while|if|has|have)\b).*? (?:do|does|did|will)\b.*?) shut(?: down)?$/iu,
    '$1 close',
  ],
  // "Which coin should I bring so I can use a locker".
  [
    /^((?:what|which|how (?:much|many))\b.{4,60}?),? (?:so(?: that)? (?:i|we) can|in order to|to be able to) (?:use|get|open|have|take|rent|hire|borrow|enter|visit|buy) (?=(?:the|an?|my|our|one of) )/iu,
    '$1 for ',
  ],
  [
    /^(how (?:many|much|long|late)\b.{4,60}?) (?:if|when) (?:i|we) (?:want|wish|need|decide|would like) to (\p{L}+(?: \p{L}+)?)$/iu,
    '$1 to $2',
  ],
  // "How many days' notice do I have to give".
  [
    /^how (?:many (?:days|weeks|months)['’]?|much|long) (?:of )?(?:an? )?notice (?:do|must|should|will|would|shall) (?:i|we|one|you) (?:(?:have|need) to )?(?:give|need)(?: you| them| for it)?(?= (?:to|for|before|on) \S|$)/iu,
    'how long is the notice',
  ],
  // What takes days is not counted.
  [
    /^how many (?:seconds|minutes|hours|(?:working |business )?days|nights|weeks|months|years) ((?:do|does|did|will|would) (?!(?:i|we|you|one)\b).+ (?:take|last))$/iu,
    'how long $1',
  ],
  [/^up (?:to|until|till) (?=(?:what|which|when)\b)/iu, 'until '],
  // "After what time can I expect my refund": how long that takes.
  [
    /^(?:after (?:what|how much|how long a?) ?(?:time)?|how soon|how long (?:before|until|till)) (?:(?:can|could|may|should|will|would|do|does) )?(?:i|we|one|you) (?:(?:can|could|will) )?(?:expect(?: to (?:get|have|see|receive))?|get|receive|have|see) (?:my|our|the|a) (.+?)(?: back)?$/iu,
    'how long does the $1 take',
  ],
];

const END = /[?.!\s]+$/;

/** A sentence that asks in its plain form, behind where the answer may be; as it is where it asks nothing. */
export function plainlyAsked(sentence: string): string {
  const { question, place } = hintIn(sentence);
  const plain = inPlainForm(withTopicIn(question));
  return place === undefined ? plain : `${place}, ${plain.replace(/[?.!\s]*$/, '?')}`;
}

function inPlainForm(sentence: string): string {
  const end = END.exec(sentence)?.[0] ?? '';
  const text = sentence.slice(0, sentence.length - end.length);
  const wanted = WANTED_VALUE.exec(text)?.[1];
  const isWanted = wanted !== undefined && !IS_CHANGED.test(wanted);
  const told = isWanted ? askedFor(wanted) : text.replace(WISH, '');
  const counted = told.replace(NUMBER_OF, 'how many $1 are $2');
  const plain = FORMS.reduce((said, [form, as]) => said.replace(form, as), counted);
  return plain === text ? sentence : `${plain}${end}`;
}

/** Each of two values is asked for by itself. */
const askedFor = (wanted: string): string =>
  wanted
    .replace(/^/, PERSON.test(wanted) ? 'who is ' : 'what is ')
    .replace(ALSO, (_, value: string) => ` and ${PERSON.test(value) ? 'who' : 'what'} is ${value}`);
const PERSON = /^(?:the|my|our) (?:author|writer|owner)\b/i;
const ALSO = new RegExp(String.raw` and ((?:the|my|our) (?:[\p{L}-]+ )?${VALUES}\b)`, 'iu');
