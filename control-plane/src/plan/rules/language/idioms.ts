// SPDX-License-Identifier: MIT
// What people say in several words and controls in one.
import { COPYING } from './copying.ts';
import { BY_HAND } from './dragging.ts';
import { EXTENTS } from './extents.ts';
import { ofLetters } from './mail.ts';
import { MANNERS } from './manners.ts';
import { PARTICLES } from './particles.ts';
import { active } from './passives.ts';
import { SAYINGS } from './sayings.ts';
import { THINGS } from './things.ts';
import { TURNING } from './turning.ts';
import { WISHES, withPlaces } from './wishes.ts';

const LANGUAGES =
  'english|german|french|spanish|italian|dutch|polish|portuguese|turkish|swedish|danish|norwegian|finnish|czech|russian';

/** "Two adults and three children". */
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) \\p{L}+';

const IDIOMS: [RegExp, string][] = [
  ...PARTICLES,
  ...TURNING,
  [
    /^use (?:the|this|that|my) (\S*calculator) (?:to|and) (?:do|work out|compute|calculate|solve|add up|find) (\S.*)$/i,
    'work out $2 on the $1',
  ],
  [/^(?:reset|zero|wipe) (?=(?:the|this|my) (?:calculator|display|key ?pad)$)/i, 'clear '],
  [
    /^(?:make|start|set up|open) (?:me |us )?(?:an?|another) new (?=\p{L}+(?: \p{L}+)?[.!]*$)/iu,
    'create a new ',
  ],
  [
    new RegExp(
      `^(?:set |change |make |put |choose |select )?(?:the )?(?:number of )?(?:passengers|guests|people|persons|travell?ers|party|tickets|occupants|occupancy)(?: to| as|:) (?=${COUNT}(?:(?:,| and|, and) ${COUNT})+$)`,
      'iu',
    ),
    '',
  ],
  [/^((?:yes,? )?)im (?=\p{L})/iu, "$1i'm "],
  [/^were (?=(?:all )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)/i, 'we are '],
  [
    /^(?:i['’]?m|i am|i['’]?ll be|i will be) (?:coming|travell?ing|staying|flying|going|arriving) (?:alone|on my own|by myself)(?:,| and|, and) (?:i )?(need|want|(?:would|'d) like) (.+)$/i,
    'i $1 for one person $2',
  ],
  // "Edit the contact Ida Moss: choose the group “Family”".
  [
    /^((?:edit|open|change|update|go to|find) [^:"“]{3,60}): (?=(?:choose|select|set|type|enter|tick|check|click|press|change|fill|pick|write|add|remove)\b)/i,
    '$1, then ',
  ],
  [
    /^use the (?:text ?box|text ?field|search ?(?:box|field|bar)|input(?: field)?|field|box) to (?=(?:search for|look for|look up|find)\s)/i,
    '',
  ],
  [/^(?:(?:take|bring) (?:me|us)|go) to the page where (?:i|you|we|one|people) can (?=\S)/i, 'open '],
  [
    /^(?:i['’]m|i am|im|we['’]re|we are) (?:sick|tired|fed up|bored|annoyed) (?:of|with) (.{2,40}?),? (?:so )?(?:please )?(mute|block|unfollow|hide|report|remove|delete) (?:him|her|them|it)$/i,
    '$2 $1',
  ],
  [
    /^print (\d+|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:it|them|those|these))?$/i,
    'print $1 copies',
  ],
  [
    /^(?:it |that )?(?:should|must|ought to) (?:be|say|read) (\S+),? (?:and )?not (\S+?)(?: (?:on|in) (?:the|my) [\p{L} ]+)?$/iu,
    'change $2 to $1',
  ],
  // What was scored is had.
  [
    /\b(has|have) (?:scored|made|got|earned|collected|received|gained|achieved) (?=(?:the )?(?:most|fewest|least|highest|lowest|best|worst)\b)/i,
    '$1 ',
  ],
  // No value that is typed.
  [
    /^(?:make|turn|put|set|change|convert|write) (?:.+?) (?:(?:all|in|into|to) )*(?:upper[- ]?case|(?:all )?caps|capitals|capital letters)$/i,
    'click "upper case"',
  ],
  [
    /^(?:make|turn|put|set|change|convert|write) (?:.+?) (?:(?:all|in|into|to) )*(?:lower[- ]?case|small letters)$/i,
    'click "lower case"',
  ],
  // What is opened next is where the first was opened.
  [/\band,? (?:inside|in|within|under) (?:it|there|that(?: one)?),? (?=the\s)/i, 'and '],
  // Where it is told need not be said.
  [
    /^((?:what|how|which|who|when|where)\b.*?),? according to (?:the|this|that|its) (?:specs?|specifications?|page|table|list|site|website|description|chart|schedule|timetable|details)\s*\?*$/i,
    '$1',
  ],
  // What a folder contains is in it.
  [
    /^(how many \p{L}+) (?:does|do) (the )?((?:(?:sub)?folder|directory) .{1,60}?|.{1,60}? (?:sub)?folder|.{1,60}? directory) (?:contain|hold|have|include)(?= ?\?*$)/iu,
    '$1 are in $2$3',
  ],
  [/\bo clock\b/i, "o'clock"],
  [
    /(?<=\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty) )([ap]) m\b/gi,
    '$1m',
  ],
  // "Show me the part about glass", which is unfolded as a section is.
  [
    /^((?:show(?: me)?|open|expand|unfold|close|collapse|hide|find|go to|jump to|take me to|view)) the (?:part|passage|chapter|paragraph) (?:about|on|concerning|regarding) (?=\S)/i,
    '$1 the section about ',
  ],
  // No button "Back" does it.
  [/^back up (?=\S)/i, 'backup '],
  [/^yes,? to (?=(?:all |the |your |these ))/i, 'accept '],
  [
    /^((?:log|sign) (?:me |us )?in)(?:,? please)?,? (?:i['’]?m|i am|my (?:user ?)?name is)\s+(?=\S)/i,
    '$1 as ',
  ],
  [/\b(?:stay|remain) (logged|signed) in\b/i, 'keep me $1 in'],
  [
    /^(?:go (?:on |ahead |forward )?|move on |continue |proceed |advance |take me )to (?:the )?next (?:step|part|section|screen)$/i,
    'click next',
  ],
  [
    /^(?:skip|jump|go|move|switch|advance|get|take me)(?: on| ahead| forward| back)?(?: to)? (?:the )?(next|previous) (?:one|thing)$/i,
    'click $1',
  ],
  [
    /^(mark|flag) (.+?) ((?:in|on|under) the .+? (?:tab|folder|section|list|panel|view)) as (.+)$/i,
    '$1 $2 as $4 $3',
  ],
  [
    /^(expand|open|unfold|collapse|close) (the .+?) and (the .+?) (?:in|inside|within|under) (?:it|that(?: one)?)$/i,
    '$1 $2, then $1 $3 in it',
  ],
  [
    /^(?:click|press|tap|use)(?: on)? the (?:\p{L}+ )?(?:icon|button|sign) to (delete|remove|archive|forward|share|star|flag|pin|report|like)(?= (?:it|them|that)$)/iu,
    '$1',
  ],
  [
    /^(choose|select|pick|take|click(?: on)?) the (?:time(?: slot)?|slot|hour) (?=\d{1,2}[:.]\d\d(?: ?[ap]m)?$)/i,
    '$1 ',
  ],
  [/^make ((?!it\b|the payment\b).{2,40}?) (?:an? |my |one of my )favou?rites?$/i, 'mark $1 as favourite'],
  [
    new RegExp(
      `^(?:switch|change|set|turn|put|show|translate)(?: me)? (?:the |this )?(?:(?:web)?site|page|app|interface|everything|it all)(?: language)? (?:to|into|in) (${LANGUAGES})$`,
      'i',
    ),
    'choose $1',
  ],
  // "Switch me over to the dark theme".
  [
    /^(?:switch|change|move|put|set) (?:me|us|it all|everything) (?:over |across )?(?:on)?to (?=(?:the|an?) )/i,
    'choose ',
  ],
  ...WISHES,
  ...COPYING,
  ...BY_HAND,
  ...EXTENTS,
  ...MANNERS,
  ...SAYINGS,
  ...THINGS,
  [
    /^(?:take|leave|kick|throw|get) (?!a\b|an\b)(.{2,40}?) (?:out of|off) (?:the |my |our |this )?(?!page\b|screen\b|(?:and|then)\b)(?:(?! and | then )[\w ])+(?=$| and | then )/i,
    'remove $1',
  ],
  [/^take (?!a\b|an\b|it\b|me\b)(.{2,40}?) (?:off|out|away)$/i, 'remove $1'],
  [/^take off (?=(?:the|my|this|that) )/i, 'remove '],
  [/^(?:answer|give|put) (\S+) (?:for|to|in|on) (?=(?:every|each|all)\b)/i, 'choose $1 for '],
  [
    /^(?:put|throw|place)\s+(.+?)\s+(?:in|into|on)\s+((?:my |the )?(?:(?:shopping )?(?:cart|basket|bag|trolley)|wish ?list))$/i,
    'add $1 to $2',
  ],
  [
    /^(?:put|throw|move)\s+(.+?)\s+(?:in|into|to)\s+(?:the |my )?(?:bin|trash|rubbish|wastebasket)$/i,
    'delete $1',
  ],
  [/^(?:have|get) ((?:an?|the|my) .{2,40}?) sent\b/i, 'send $1'],
  [/^(?:send|pass) (.{2,60}?) (?:on|along) to\b/i, 'forward $1 to'],
  [
    /^(.*[^\s,]),? the (link|button|tab|field|box|check ?box|icon|menu|heading|picture),?(?: and| but)? not the \p{L}+(?: \p{L}+)?$/iu,
    '$1 $2',
  ],
  [
    /^(?:drag|move|slide|push|pull) (.+?) (?:all the way|fully|completely|as far as (?:it goes|possible)) to the (right|left|top|bottom)$/i,
    'set $1 to all the way to the $2',
  ],
  [
    /^(?:put|move|slide|push|pull|drag|bring|set) (.+?)(?<! to) all the way (up|down)$/i,
    'set $1 to all the way $2',
  ],
  [
    /^(?:put|move|slide|push|pull|drag|bring|set) (.*\b(?:slider|handle|knob|volume|brightness)) to the (?:far|very|extreme) (right|left|top|bottom)$/i,
    'set $1 to all the way to the $2',
  ],
  [
    /^(?:put|move|slide|push|pull|drag|bring) (.*\bslider) to (?:its|the) (?:very )?end$/i,
    'set $1 to maximum',
  ],
  [
    /^(?:put|move|slide|push|pull|drag|bring) (.*\bslider) to (?:its|the) (?:very )?(?:start|beginning)$/i,
    'set $1 to minimum',
  ],
  [/^put (an? (?:hold|order|bid|request|reservation)) (on|in|for)\b/i, 'place $1 $2'],
  [/^(?:put|give) an? (star|pin|flag|like|heart) (?:on|to)\b/i, '$1'],
  [/^say (?:no|nope) to\b/i, 'reject'],
  [/^say yes to\b/i, 'accept'],
  [/(?<=\p{L}[- ])colou?red /iu, ''],
  [/^((?:at )?(?:when|what time)\b.+?) gets? (?:in|there)$/i, '$1 arrive'],
  [/\b(from .{2,40}?) (?:back|over|across|up|down) to (?=\p{L})/iu, '$1 to '],
  [/\b((?:first|last|earliest|latest|cheapest|fastest|quickest) \p{L}+) of (?:the|that|this) day\b/iu, '$1'],
  [/^(what|who|where|when|how)s(?= \p{L})/iu, "$1's"],
  [/^what(?:['’]ve| have) (?:i|we) got (?=on (?!my\b|the (?:list|page)\b))/i, 'what is '],
  [/^when (?:have|do) (?:i|we) (?:got|have) (?=\S)/i, 'when is '],
  [
    /^((?:delete|remove|open|find|show|move|rename|click|select|choose|download|copy)\b.{2,60}?),?(?: please,?)? (?:it['’]?s|it is) (?:somewhere )?(in|under|inside|within) (.{2,40}?)(?: somewhere)?$/i,
    '$1 $2 $3',
  ],
  [
    /\b(?:the )?(?:file|picture|photo|image|document|song|video|sheet|spreadsheet) (?:called|named|titled) (?=\S+\.\p{L}\w{1,4}(?:\s|$))/iu,
    '',
  ],
  // "The card ending in 7731" shows no more of its number.
  [/\b(?:that |which )?(?:ending|ends) (?:in|with) (?=\d{3,4}(?:\W|$))/gi, ''],
  [/^take (it|them|that|this) (?:out|off|away)(?=$|,| and | then )/i, 'remove $1'],
  [
    /^what (?:does|do|would|will) (.+?) cost (?:me |us )?(a|an|per|each) (hour|day|night|week|month|year|person|piece|head|unit)(?=\?*$)/i,
    'how much is $1 $2 $3',
  ],
  [/^let me (?:see|know)\b/i, 'tell me'],
  [/^(?:i'd like to know|i want to know|do you know|i wonder)\b/i, 'tell me'],
];

export function plainly(command: string): string {
  const said = withPlaces(active(command));
  const ofMail = ofLetters(said);
  return ofMail === said
    ? ofLetters(IDIOMS.reduce((told, [idiom, plain]) => told.replace(idiom, plain), said))
    : ofMail;
}
