// SPDX-License-Identifier: MIT
// A request that is built otherwise than a command, told again as one: what comes last is told first ("submit the form once the box has been ticked",
// "after typing rose, choose …"), steps are numbered, a deed is a noun ("a tick in the box"), its things stand before it ("rye and oat, select both").
import { startsCommand } from './joints.ts';
import { active } from './passives.ts';
import { type Form, THINGS_FIRST } from './things-first.ts';
import { VALUES_PLACED } from './values-placed.ts';

const DEED = '(?:select|choose|tick|check|pick|click|mark|take|open|delete|remove|star|follow|like|archive)';
const ALL_OF = '(?:those|these|them|both|all of (?:those|them|these))(?: (?:two|three|four|five|ones))?';
/** Things, one after the other; no sentence. */
const LIST =
  '(?:(?!\\b(?:i|we|you|it|that|this|is|are|to|then|please|if|when|the form)\\b)[^.;:!?])+? ?(?:,|\\band\\b) ?(?:(?!\\b(?:i|we|you|it|that|this|is|are|to|then|please|if|when)\\b)[^.;:!?])+?';
const HIGH =
  '(?:highest|biggest|largest|greatest|longest|newest|latest|most recent|dearest|best|heaviest|tallest|most [\\p{L}]+)';
const LOW =
  '(?:lowest|smallest|least|fewest|shortest|oldest|earliest|cheapest|lightest|worst|least [\\p{L}]+)';
const FIRST = '(?: ones?)?(?: (?:comes?|is|are|goes|stands?))? (?:first|(?:on|at) (?:the )?top)';
const LAST = '(?:,? (?:and )?(?:the )?[\\p{L}]+est(?: ones?)? (?:last|at the bottom))?';
const ORDER = '(?:sort|put|bring|get|arrange|order|have)';

const SHADE = '(?:black and white|gr[ae]yscale|gr[ae]y|sepia|colou?r)';

const RECAST: Form[] = [
  [/,? (?:using|with|by) (?:the|its) button of (?:that|the same) name\b/gi, ''],
  // "1) Open Tools 2) tick Rake 3) press Save".
  [/^(?:step )?\(?1[).:] (?=.*\b\(?2[).:] )/i, ''],
  [/(?<=\S)[,;.]? (?:step )?\(?[2-9]\)[:.]? (?=\p{L})/giu, '; '],
  [/^after (\p{L}+)ing (.+?), (?=\S)/iu, (said, stem = '', rest = '') => ofGerund(stem, rest) ?? said],
  [
    /^((?:submit|send|save|confirm|press|click|book)\b[^.;]*?),? (?:but )?(?:only )?after (\p{L}+)ing ([^.;,]+?)[.!]*$/iu,
    (said, order = '', stem = '', rest = '') => {
      const first = ofGerund(stem, rest);
      return first === undefined ? said : `${first}${order}`;
    },
  ],
  [
    /^([^,;.]+?)(?:, (?:an?|the) \p{L}+ (?:that|which) (?:appears|shows up|comes up))?,?(?: only)? (?:once|after|as soon as|when) ((?:the |a )?[^,;.]+?) (?:has|have) been (\p{L}+)( [^,;.]+)?[.!]*$/iu,
    (said, order = '', thing = '', done = '', how = '') =>
      onceDone(order, `${thing} should be ${done}${how}`) ?? said,
  ],
  // "For each user whose city is …, press Follow".
  [
    /^for (?:each|every|all(?: of)?(?: the)?) ([^,;.]+?), ((?:press|click|hit|tap|use)(?: on)? (?:the |its |their )?[^,;.]+?)[.!]*$/iu,
    '$2 of every $1',
  ],
  [
    /^(?:put |place |set |make )?an? (?:tick|check ?mark|cross) (?:in|at|on|next to|by|beside|for|against) (?:the )?(.+)$/iu,
    (_, rest = '') =>
      `tick ${rest.replace(/ and (?:another|one)(?: one)? (?:in|at|on|next to|by|beside|for|against) /gi, ' and ')}`,
  ],
  [/(?<=^|[,;.] |\b(?:with|by|and|then) )a (click|double[- ]click|right[- ]click) (?:on|at) (?=\S)/gi, '$1 '],
  [
    new RegExp(
      `^(?!(?:${ORDER}|can|could|would|will|please|show|list)\\b)([\\p{L} ]{3,40}?) (?:in order )?by ([\\p{L} ]{2,30}?),? (?:please,? )?(?:with )?(?:the )?(${HIGH}|${LOW})${FIRST}${LAST}[.!]*$`,
      'iu',
    ),
    (_, things = '', column = '', foremost = '') => sorted(things, column, foremost),
  ],
  [
    new RegExp(
      `^${ORDER} (.{3,40}?) (?:in order )?(?:by|of) ([\\p{L} ]{2,30}?),? (?:so|such)(?: that)? (?:the )?(${HIGH}|${LOW})${FIRST}${LAST}[.!]*$`,
      'iu',
    ),
    (_, things = '', column = '', foremost = '') => sorted(things, column, foremost),
  ],
  [
    /^(?:turn|flip|jump|page|leaf) to (?:the )?(?:(\p{L}+)['’]s )?(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|next) page/iu,
    (_, of = '', nth = '') => `go to the ${nth} page${of && ` of the ${of}`}`,
  ],
  [
    /\bdrag (.+?) (?:(?:right|all the way|up|straight) )*(?:up|to the (?:very )?top)(?: of the list)?,? so (?:that )?(?:it['’]?s|it is|it becomes|it comes) (?:the )?(?:number one|first|first (?:item|one|entry)|(?:on|at the) top)[.!]*$/iu,
    'drag $1 to the 1st position',
  ],
  [
    /^(.{2,40}?) should be (?:dragged|moved) (?:(?:right|all the way|up) )*(?:up|to the (?:very )?top),? so that it(?:['’]?s| is| becomes) the first(?: item| one| entry)?[.!]*$/iu,
    'drag $1 to the 1st position',
  ],
  [
    new RegExp(
      `^(?:i(?:['’]d| would) (?:prefer|rather have|like)|turn|have) (?:this|that|the) (\\p{L}+)(?: in)? (${SHADE})(?: for me| please)?[.!]*$`,
      'iu',
    ),
    'make the $1 $2',
  ],
  [
    /^(submit|send) my (?:selection|choices?),? (?:(?:which|that) (?:is|are)|namely)?:? (.+?)[.!]*$/iu,
    'select $2 and $1',
  ],
  [
    new RegExp(`^(${LIST}),? (?:please )?(${DEED}) ${ALL_OF}(?=$|[.,;!]| (?:and|then))`, 'iu'),
    (said, things = '', deed = '') => (startsCommand(things) ? said : `${deed} ${things}`),
  ],
  [
    /^(add|put) (.+?) ((?:to|in|into) the [\p{L} ]{3,20}?), (\d+|one|two|three|four|five|six) ([\p{L}]+s)[.!]*$/iu,
    '$1 $4 $5 of $2 $3',
  ],
  [/^pop (.+? (?:in|into|on) )/i, 'put $1'],
  [
    /^(?:oh,? )?(?:we|i) (?:also |still )*(?:need|want|are out of|ran out of) (.{3,60}?),? (?:so |please |can you |could you )*(add|order|buy) (?:those|these|them|that|it|both)(?: too| as well)?(?=$|[.,;!]| (?:and|then|to))/iu,
    '$2 $1',
  ],
  [
    /^(.{3,40}?),? (?:please,? )?(?:it|that) (?:should be|must be|is|['’]s)(?: somewhere)? (?:under|in|behind) (?:the )?([\p{L} ]{3,30}?)[.!]*$/iu,
    (said, thing = '', place = '') =>
      startsCommand(thing) || OF_SELF.test(thing) ? said : `in ${place}, open ${thing}`,
  ],
  [
    /(^|[.;!] )(\uE000\d+\uE001) (?:goes|belongs) (?:in|into) (the [\p{L} -]{2,30}? (?:field|box)|the [\p{L}-]+)/giu,
    '$1enter $2 into $3',
  ],
  [
    /(?<=\S),? (?:just|only) (?:that|this|those|the one) (?:word|one|thing|box|item|line)s?(?=$|[.,;!]| and| then)/giu,
    '',
  ],
  [
    /^all (?:of )?(?:these|the|those) (\p{L}+)s (?:here )?are ([\p{L}]+) (?:alike|the same),? except (?:for )?one[:;,.]? (?:so |please )*(click|select|choose|find)(?: on)? (?:that|it)(?: one)?/iu,
    '$3 the $1 that is $2 differently from the others',
  ],
  // "Under the pie post the comment looks lovely".
  [
    /^(?:under|below|beneath|on) ((?:the|my|this|that) [^,;:"“]{2,50}?|[\p{Lu}][^,;:"“]{2,50}?),? (?:please )?(?:post|leave|write|add|put) (?:the|a|this) (comment|reply)(?: saying| that says)?:? (?!(?:on|under|to|from|by|of|box|field|with)\b)(\S.*)$/u,
    '$2 on $1 saying $3',
  ],
  // "The bill belongs in the Tax folder, move it there".
  [
    /^((?:the|that|this|my|our)\s.{3,60}?) (?:belongs?|goes|go|should (?:go|be)) (?:in|into|under|to) (the .{2,30}?)(?:[,.;]| so| and)* (?:(?:so|please|can you|could you) )*(?:move|put|file|drag) (?:it|that|them) (?:there|in there|in(?:to)? it|over)(?: please)?[.!]*$/iu,
    'move $1 to $2',
  ],
  [/(?<=\ban? (?:like|heart|thumbs[- ]up|star)) from (?:me|us)\b/giu, ''],
  [
    /^there(?:['’]s| is) (?:just |only )?one (\p{L}+) (?:that|which) (?:isn['’]?t|is not) (\p{L}+) like the (?:rest|others),? (?:so |please )*(click|select|choose|find)(?: on)? (?:that|it)(?: one)?/iu,
    '$3 the $1 that is $2 differently from the others',
  ],
  [
    /^(\S+(?: \S+)?) (?:→|->|>) (?:the )?([\p{L}]+ menu) (?:→|->|>) (\p{L}[\p{L} ]*)[.!]*$/iu,
    'open the $2 of $1 and click $3',
  ],
  [
    /^in(?:to)? the (field|box) for (?:the )?([\p{L} ]{2,25}?),? (?:please )?(type|enter|write|put) (.+?)(?=[.!]*$|[.,;] | (?:and|then) )/iu,
    '$3 $4 into the $2 $1',
  ],
  // "One of the items begins with X and ends in Y. Put that one in".
  [
    /^one of the (?:items|entries|options|suggestions) (begins|starts) with (\uE000\d+\uE001) and ends (?:in|with) (\uE000\d+\uE001)[.;,]+ (?:please )?(?:put|enter|choose|type|take|pick) (?:that|it)(?: one)?(?: in)?/iu,
    'enter an item that $1 with $2 and ends with $3',
  ],
  [
    /^(?:(?:two|three|some|several|a few|\d) )?things? (?:is|are) missing (?:on|from|in) (the \p{L}+): ([^.;]+)[.;] (?:please )?(?:put|add) (?:them|those|it)(?: (?:on|in|to it))?/iu,
    'add $2 to $1',
  ],
  [
    /^i (?:need|want|am looking for|['’]?m looking for) (\S+\.\w{2,5}),? (?:it['’]?s|it is) in (the .{2,30}?),? (?:so |please |can you )*(open|delete|download|show) (?:it|that)(?: up)?/iu,
    '$3 $1 in $2',
  ],
  [
    /^(?:see|look|check|read|find out) what (?:(?:it|the page) says|stands|is(?: written)?) (?:next to|beside|behind|under|for|at) (.{2,30}?),? (?:and |then )?(?:copy|enter|type|put|write) (?:this|that|the)(?: value)? (?:in)?to (the [^,;.]+? (?:field|box))/iu,
    'enter the value of $1 into $2',
  ],
  [
    /^whatever (the [\p{L} ]{2,30}?) (?:is|says),? (?:please )?(?:put|enter|type|copy|write) (?:that|it) (?:in(?:to)?|to) (the .{2,30}? (?:field|box))/iu,
    (_, what = '', where = '') => `enter the value of ${what.replace(/^the /i, '')} into ${where}`,
  ],
  [
    /^(?:go|look) into (.{2,30}?) and (?:in there|inside(?: it)?|there) into (.{2,30}?)(?=$|[.,;]| (?:and|then) )/iu,
    'open $1, then open $2',
  ],
  [
    /^use (the \p{L}+ menu) (?:at|of|for) (.{2,30}?) and (?:in there |there |in it )?(?:click|choose|select|press)(?: on)? (.+)$/iu,
    'open $1 of $2 and click $3',
  ],
  [
    /^([\p{L} ,]{3,40}?), in (the [^:;]{3,40}?): (?:please )?(?:bring|take) me to (?:that|this) page/iu,
    'in $2, open $1',
  ],
  [
    /(?<=\S),? (?:when|once|after) (?:you['’]?ve|you have|you are|you['’]?re) (?:done|finished|changed|set|filled|entered|ticked|chosen)(?: (?:so|that|this|both|all|all of (?:it|them|that)|everything|it|them|the (?:two|three)))*(?=[.!]*$|[.;] )/iu,
    '',
  ],
  [
    /\b(?:hold off|hold back|refrain|abstain)(?: (?:on|from|with))? (\p{L}+)ing (?=\S)/giu,
    (said, stem = '') => (baseOf(stem, 'the') === undefined ? said : `do not ${baseOf(stem, 'the')} `),
  ],
  [/(?<=\bto \S+(?: \S+)?) (?:on|with|using) (?:the|its) slider\b/giu, ''],
];

/** Told of what one does oneself, it is no thing. */
const OF_SELF = /^(?:i|we|you|my|our|if|when|what|which|who|where|there)\b/i;

/** Each form in turn, as what one makes may be another's; what is asked for politely only where one of them is it. */
export function recast(request: string): string {
  const plain = request.replace(COURTESY, '');
  const told = FORMS.reduce(
    (said, [form, as]) => (typeof as === 'string' ? said.replace(form, as) : said.replace(form, as)),
    plain,
  );
  return told === plain ? request : told;
}

const FORMS = [...RECAST, ...VALUES_PLACED, ...THINGS_FIRST];
const COURTESY = /^(?:(?:can|could|would|will) you (?:please )?|please )/i;

const sorted = (things: string, column: string, foremost: string): string =>
  `sort ${things} by ${column}, ${new RegExp(`^${HIGH}$`, 'iu').test(foremost) ? 'from high to low' : 'from low to high'}`;

/** "typing rose in the box" → "type rose in the box; ". */
function ofGerund(stem: string, rest: string): string | undefined {
  const verb = baseOf(stem, rest);
  return verb && `${verb} ${rest}; `;
}

/** The deed that was to be over first, then the other. */
const FILLS_FIRST =
  /^(?:please )?(?:choose|select|pick|enter|type|set|fill|tick|check)\b.*\b(?:and|then) (?:then )?(?:press|click|hit|tap|submit|send|save|confirm)\b/i;

function onceDone(order: string, done: string): string | undefined {
  // "Choose the 3rd and press Submit when the date has been chosen": that is told already.
  if (FILLS_FIRST.test(order)) return order;
  const first = active(done);
  return first === done || !startsCommand(order) ? undefined : `${first}; ${order}`;
}

const baseOf = (stem: string, rest: string): string | undefined =>
  [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].find((one) => startsCommand(`${one} ${rest}`));
