// SPDX-License-Identifier: MIT
// Sayings for one deed: how a menu is opened, a box ticked, a thing put into a basket, a slider moved or a value set.

/** A number of several words, and what it counts. */
const AMOUNT =
  '(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|\\w+ty|hundred|thousand|and|\\d+)[ -]){1,6}(?:per ?cent|degrees|pixels|points|hundred|thousand|\\w+ty|one|two|three|four|five|six|seven|eight|nine)';

const IS_THERE = '(?:is there|do you (?:see|have|know)|can you (?:see|find)|have you got) (?:an?|any)';
const CAN = '(?:can|could|should|must|have to|need to|do)';

export const SAYINGS: [RegExp, string][] = [
  [
    /^(send|bring|move) (?:the selected \p{L}+|the (?:thing|one|object|shape|item|picture|square|circle) (?:that |which )?(?:(?:that|which)['’]?s |is )?selected|what is selected|the selection) (?:all the way )?to the (back|front)$/iu,
    '$1 to $2',
  ],
  [
    /^((?:open|show|read|click(?: on)?|select|star|delete|archive|forward|reply to) (?:the|that) [^"“]+?) (?:that|which) (?:was|is|has been) (?:sent|written|posted) (?:by|from) (?=\S)/i,
    '$1 from ',
  ],
  [/^(?:determine|establish|identify) (?=(?:the|its|his|her|their) )/i, 'find '],
  // Where days are chosen anyway.
  [
    /(?<=\d{1,2}(?:st|nd|rd|th)?,? (?:of )?(?:\p{L}{3,9},? )?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}) (?:in|on|from|using|with|via) (?:the|its) (?:calendar|date ?picker)(?=$|[.;]|,? (?:and (?:then )?|then )(?:press|click|hit|tap|submit|send|request|book|save|confirm)\b| for (?:\d|one\b|two\b|three\b|four\b|an?\b))/giu,
    '',
  ],
  [
    /^(?:check|tick|mark|select) (?:all )?the (?:check ?|tick ?)?boxes (?:of|for|next to|beside|in front of|in the rows? of) (?=(?:all|both|every|each|everybody|everyone)\b)/i,
    'select ',
  ],
  [/^use (?:the|their) (?:check ?|tick ?)?boxes to (?=(?:select|tick|check|mark|choose|pick) )/i, ''],
  [/^(?:start|begin) (?:typing|to type|entering) (?=\S)/i, 'type '],
  [
    /(?<=^add [^;.]+) (?:by way of|by means of|by using|using|via|through|with) the (?:(?:search|ingredient|tag|text|auto ?complete) )(?:box|field|bar)(?=$|[.;,])/i,
    '',
  ],
  // What is offered once something is typed.
  [
    /(?<=\b(?:choose|select|pick|take|click|tap|press)\b[^,;.]+) (?:from|out of|in|among) the (?:(?:drop-?down )?(?:list|menu)|options|items|entries|drop-?down|pop-?up)(?: below(?: it)?)? (?:that|which) (?:(?:will |then )?(?:appears?|opens?|comes? up|pops? up|shows? up|drops? down)|(?:is|are) (?:then )?(?:shown|offered|suggested))/gi,
    ' from the suggestions',
  ],
  // Who a text is by.
  [
    /(?<=\b(?:comment|post|reply|answer|review|message|article|note|question|e-?mail|photo|picture|poem|story)s?) (?:(?:that|which) (?:was|were|is|are|has been|have been) )?(?:written|posted|made|left|shared|published|uploaded) (?=by \S)/gi,
    ' ',
  ],
  // What one looks for is told, and not whether it is there.
  [
    new RegExp(
      `^(?:${IS_THERE} |(?:what|which) )((?:phone |telephone |e-?mail )?(?:number|address)) (?:(?:that |which )?(?:i|we|one|you|people) ${CAN}|${CAN} (?:i|we|one|you|people)) (?:call|ring|phone|dial|use|write to|reach(?: you)?(?: at)?)(?: |$)`,
      'i',
    ),
    'what is the $1 ',
  ],
  [new RegExp(`^${IS_THERE} ((?:phone |telephone )?number) (?=(?:for|of) )`, 'i'), 'what is the $1 '],
  [
    /^what ([\p{L} ]{3,30}?) is (?:down|on file|registered|recorded|stored|kept) for (?=\S)/iu,
    'what is the $1 of ',
  ],
  [
    /\b(?:after|when|while|if|once) the (?:office|shop|practice|place|desk) (?:is|has) (?:closed|shut)\b/i,
    'out of hours',
  ],
  [/^overwrite (?=(?:the|my|our|its) )(.{2,60}?) (?:by|with) (?=\S)/i, 'change $1 to '],
  [/^(?:run|do|perform|make|start|carry out) an? (?:quick |new )?search (?:for|on) (?=\S)/i, 'search for '],
  [
    /^(?:complete|fill (?:in|out)) (?:the|this|my) [^,;"“]{2,40}? (?:request|application|order|booking|registration|entry) (?:with|using) (?=the )/i,
    'fill in ',
  ],
  // "Move the slider until it says 21".
  [
    /^(?:move|drag|slide|turn|push|bring|pull) (.{3,50}?)(?: (?:up|down))? (?:until|till|so that) it (?:says|shows|reads|stands at|is (?:at|on)|is) (\S+(?: \S+)?)$/i,
    'set $1 to $2',
  ],
  [
    /^(?:set|put|turn) (?:the (?:word|text) )?(.{2,40}?) (?:in|into) (bold|italics?|underlined)(?: (?:type|letters|print))?(?: (?:with|using|in) the (?:text )?editor)?$/i,
    'make $1 $2',
  ],
  [/^(make .{2,40}? (?:bold|italic|underlined)) (?:in|with|using) the (?:text )?editor$/i, '$1'],
  [/^see (?:the )?(?:bit|part|section|piece|chapter) (?:about|on) (?=\S)/i, 'show me the part about '],
  [/^name (?=(?:this|the|my) (?!.*\b(?:field|box)\b)\S+ \S)/i, 'call '],
  // "The section on glass" lies on no glass.
  [
    /^((?:open|expand|unfold|show|close|collapse|read|go to)(?: up| me)? the (?:section|part|bit|chapter|passage|paragraph)) on (?!(?:the )?(?:page|left|right|top|bottom|side|site|this|that|my)\b)/i,
    '$1 about ',
  ],
  [/^(?:start|begin) following (?=\S)/i, 'follow '],
  // "Like the comment Ana Roy wrote about the shed": whose it is, as pages show it.
  [
    /^(\p{L}+ (?:the|that) (?:comment|post|reply|answer|review|message|e?-?mail|note|photo|picture|video)) (?:(?:that|which) )?(?!(?:i|we|you|was|is|has|had|they|he|she|it)\b)(\p{L}+(?: \p{L}+){0,2}) (?:wrote|posted|sent|left|made|published|shared)(?: (?:me|us|here))?(?=$| (?:about|on|under|saying|with)\b)/iu,
    '$1 of $2',
  ],
  // "Dim the hall to 30": how bright it is, whatever the page calls that.
  [/^(?:dim|darken|brighten) (?:(?:up|down) )?(.+?) to (?=\S+(?: ?%| ?per ?cent)?$)/i, 'turn $1 down to '],
  [/^(log|sign) (?:me|us|him|her|them|(?:my|our) \p{L}+) (in|up|out)\b/iu, '$1 $2'],
  [
    /^((?:find|click|open|press|tap|select|choose|locate|look for)\b.+?) (?:somewhere (?:in|on|under|inside|among) (?:the|this|my)|(?:somewhere )?(?:in|on|under|inside|behind) (?:one|any) of (?:the|these|those|my)) \S+$/i,
    '$1',
  ],
  [
    /^(?:look|search|go|click|flip|browse|check|switch)(?: through| between| in)? (?:all )?(?:of )?(?:the|these|those|my) (?:tabs|sections|pages|panels|folders|menus|views) (?:for|(?:until|till) (?:you|i) (?:find|see))(?= )/i,
    'find',
  ],
  [
    /^make sure (?:that )?(.+?) (?:is|are) (?:turned |switched )?(on|off|checked|ticked|unchecked|enabled|disabled)$/i,
    'turn $2 $1',
  ],
  [
    /^(?:buy|order|get(?: me)?|take) ([^:"“]{3,80}): (?:put|place|add) (?:it|them|that|those) (in|into|to) (the|my|our) (?=(?:bag|basket|cart|trolley)\b)/i,
    'put $1 $2 $3 ',
  ],
  [/^include (?=\S.* (?:to|in) (?:the|my|our) (?:shopping )?(?:bag|basket|cart|trolley)$)/i, 'add '],
  [/^throw in (?=\S)/i, 'add '],
  // "Open the submenu of Fonts": what it is called by.
  [
    /^(open|expand|unfold|collapse|close|show) (?:the )?(?:sub-?menu|fly-?out(?: menu)?) (?:of|for|under|behind) (?=\S)/i,
    '$1 ',
  ],
  [/^have (?:it|them|this|that) ((?:\p{L}+[- ])?\p{L}+ed)$/iu, 'tick $1'],
  [/^use the (?:up and down )?(?:arrow(?:s| buttons| keys)?|buttons) to (?=\S)/i, ''],
  [
    /^(?:expand|open|unfold|go through|look through) (?:all )?(?:of )?the (?:tree|directory|(?!sections\b)\p{L}+s(?: and (?:the )?\p{L}+s)?)(?: as needed| one by one| below)?,? (?:in order )?to (?=find|locate)/iu,
    '',
  ],
  [
    /^(collapse|close|fold) (?:all|every)(?: of)?(?: the)? (?:open )?sections?(?: that (?:are|is) (?:open|expanded))?$/i,
    '$1 all the sections',
  ],
  [
    /^((?:turn|switch) (?:on|off) .{2,60}?),? (?:but|and) leave .{2,60}? (?:on|off|as (?:it is|they are))$/i,
    '$1',
  ],
  [
    /^((?:choose|select|pick|take) )((?:(?! and ).)+? from the (?:(?! and ).)+?),? and ((?!(?:then|click|press|hit|submit)\b)(?:(?! and ).)+? from the .+)$/i,
    '$1$2, then $1$3',
  ],
  [
    /^((?:choose|select|pick|set|enter|click(?: on)?|take) (?=[^"“]*(?:\d|day\b|\btomorrow\b))[^"“]*?) (?:from|in|on|using|with|via) the (?:calendar|date ?picker)(?: widget)?(?=$|,| and )/i,
    '$1',
  ],
  [
    /^(sign (?!in\b|up\b|on\b|out\b)[^"“]{2,40}?) as (?!an?\b|the\b|my\b)(\p{L}+(?: (?!and\b|with\b)\p{L}+)?)(?:,| and| with)* (the .+)$/iu,
    '$1 with the name $2 and $3',
  ],
  [/^(?:pull|bring|call) up (?=\S)/i, 'open '],
  [/^follow (?=(?:the|this|that|its) (?:link\b|[^,]{1,60} link$))/i, 'click '],
  // What a form takes goes to its fields; what is told of each of them is told of the form.
  [
    /^((?:enter|type|write|put|input|fill in) (?:the|its) (?!.*\b(?:each|every|all)\b)[^"“]+?) (?:in|into|on) (?:the|this) form$/i,
    '$1',
  ],
  [/\b(invite|cc|bcc|with|to) the (?:e-?mail )?address (?=\S+@\S)/i, '$1 '],
  [/^see (?=(?:the )?(?:page \d|(?:next|previous|last|first|second|third) page)\b)/i, 'go to '],
  [
    /^((?:start|begin) (?:again|over|afresh)) (?:with|from) (?:everything|scratch|the (?:beginning|start))$/i,
    '$1',
  ],
  [/^set up (?=(?:an?|another|the|my|our) )/i, 'create '],
  [/^take away (?=\S)/i, 'remove '],
  [
    /^((?:an?|one|two|three|four|five|six|\d{1,2}) .+) (?:in|into) (?:the|my) (basket|cart|bag|trolley)$/i,
    'add $1 to the $2',
  ],
  [
    /^(.+?),? (?:i think )?there['’]?s (?:something|an? (?:option|item|entry|setting))(?: for (?:that|it))? (in the .+? menu)$/i,
    '$1 $2',
  ],
  [/^how much (?:would|will|does|is) (?:it|that) (?:be|cost)? ?for (?=\S)/i, 'what is the price for '],
  [
    /\b((?:cheapest|dearest|newest|oldest|most expensive) \p{L}+) (?:in|of|on|at) (?:the|this|your) (?:shop|store|site|catalogue|page)$/iu,
    '$1',
  ],
  [/^(only .+?) should be (?:checked|ticked|selected|on)$/i, 'check $1'],
  [/^(check|tick) everything off$/i, 'check everything'],
  [
    /^(?!.*\b(?:no|nothing|none)\b)(.*\b(?:all|every(?:thing|one|body)?|each|any)\b.{0,30}?),? (?:but(?! (?:not|don['’]?t|do not)\b)|apart from|aside from|save for|excluding|excepting|other than)\b/i,
    '$1 except',
  ],
  [/^(?=(?:everything|everyone|all(?: of them)?) except\b)/i, 'select '],
  [/^turn (?:checked|ticked|enabled) /i, 'check '],
  [/^turn (?:unchecked|disabled) /i, 'uncheck '],
  [/^(?:take the (?:tick|check) (?:off|from|out of)|remove the (?:tick|check) from)\b/i, 'uncheck'],
  [/^(?:replace|swap)\s+(.+?)\s+(?:with|by)\s+(.+)$/i, 'set $1 to $2'],
  [
    /^make (?!(?:it|me|us|this|that|the|my|sure|all|an?)\b|.* (?:in|on|of|at|from|with) the )(\p{L}\S*(?: \S+){0,2}?) the (\p{L}+)$/iu,
    'set the $2 to $1',
  ],
  [new RegExp(`^make (?!it\\b)((?:the |my )?[\\w-]+) (?!to\\b)(${AMOUNT})$`, 'i'), 'set $1 to $2'],
  [
    /^make (?!it\b|an?\b|sure\b|(?:the|my) \S+$|.* the colou?r )((?:the |my )?[\w-]+(?: [\w-]+){0,2}?) (?!to\b)(\S+)$/i,
    'set $1 to $2',
  ],
  [/^(set|put|turn|bring) (.+?) back to (?=\S)/i, '$1 $2 to '],
  [
    /^(?!there\b|(?:confirm|agree|check|make sure)\b)(.{2,40}?) should (?:be|say|read)(?: the same as)? ([^,;]+)$/i,
    'set $1 to $2',
  ],
  [
    /^i (?:don't|do not) (?:want|need) (?:(?:the|any|your|a) )?(.+?)(?: any ?(?:more|longer))?$/i,
    'uncheck $1',
  ],
  [/^add (?!up\b)((?:all |up )*(?:the |these |those )?.{2,40}?) (?:up|together)$/i, 'add up $1'],
  [
    /^add ((?:the|all) (?:(?!\bto\b|\binto\b|\bin\b|\bon\b).){2,30}? of (?:(?! to | into | in ).)+? and \S(?:(?! to | into | in ).)*)$/i,
    'add up $1',
  ],
  [/^(?:get rid of|throw (?:away|out)|bin)\b/i, 'delete'],
  [/^(?:stop|quit) (follow|block|bookmark|boost)ing (?:to )?(?=\S)/i, 'un$1 '],
  [/^(?:stop|quit) (mut|lik|subscrib)ing (?:to )?(?=\S)/i, 'un$1e '],
  [
    /^(?:i )?(?:don['’]?t|do not|no longer) want to (follow|mute|block) (.+?) any ?(?:more|longer)$/i,
    'un$1 $2',
  ],
];
