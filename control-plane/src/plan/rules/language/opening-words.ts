// SPDX-License-Identifier: MIT
// What people say before a request begins: they call the assistant, greet it, and tell that the rest is wished, needed or to be helped with.

const CALL = /^(?:(?:hey|ok|okay)\s+)?computer\b[\s,:.!]*/i;

/** A greeting; what could begin a text as well only with a mark behind it. */
const GREETING =
  /^(?:(?:(?:ok(?:ay)?|al(?:l )?right|right) then|please|pls|plz|ok|okay|al(?:l )?right|so|well|u+h?m+|u+h+|e+r+m*|hm+|good (?:morning|afternoon|evening|day)|(?:hi|hello|hey)(?: (?:there|all|everyone|team|folks))?|by the way|btw|real(?:ly)? quick|oh no|oh|ah|yeah|yep|ugh+|aww+|argh+|eww+|wow|phew|gosh|grr+)(?:\s*[,:.!]+|\s)\s*|(?:(?:a )?quick (?:one|question|thing)|one (?:more|last|other|quick) thing|another thing|next one|sorry|excuse me|listen|look|sure|great|cool|perfect|nice|thanks|thank you|cheers)(?:\s*[,:.!]+|\s+[-–—])\s*)/i;

const HEDGE = String.raw`(?:(?:['’](?:d|ve|m|re)| would| have| am| are| do| just| really| only| now| also| still| definitely| kind of| kinda)*\s+)`;
/** "I'm looking to", "we have to", "need you to", "i wanna"; "I want to" may be told of what is asked for behind it (`LEADS` of courtesy.ts). */
const LONGING = 'have|trying|looking|hoping|planning|(?:going to|gonna) (?:want|need)';
const WISH = String.raw`(?:(?:i|we)${HEDGE})?(?:${LONGING})(?: you)? to(?: just)?|(?:i|we)${HEDGE}(?:got|meaning|supposed|ready) to|(?:want|need)(?: you)? to|(?:(?:i|we)${HEDGE})?(?:wanna|gotta)`;
/** "I think we should", "you had better". */
const DUTY = String.raw`(?:i (?:think|guess|feel|suppose|believe|reckon)(?: that| like)? )?(?:i|you|we)(?: should| must| ought to|['’]d better| had better| might want to)(?: just| now)?`;
/** "Let's", "help me to", "why don't you", "any chance you could", "see if you can", "it's time to", "get ready to". */
const APPEAL = String.raw`let['’]?s|let us|go ahead and|help (?:me|us)(?: out and)?(?: to)?|why (?:don['’]?t|not)(?: (?:you|we))?(?: just)?|(?:is there )?any (?:chance|way)(?: that)? (?:you|we) (?:could|can)|(?:see|check) (?:if|whether) you (?:can|could)|(?:it['’]?s |it is )?(?:about |high )?time to|get ready to|try (?:to|and)`;
/** "I'd appreciate it if you could", "make sure you", "your mission is to". */
const CHARGE = String.raw`(?:i|we)(?:['’]d| would)(?: really)? (?:appreciate it|be (?:grateful|glad|happy|thankful|delighted)) if you (?:could|would|can)|(?:please )?(?:make sure|be sure|ensure|see to it)(?: that)? you|(?:your|my|the) (?:task|goal|job|mission|objective|request)(?:(?: here| now| today)? is(?: to)?| ?:)`;
/** Whatever stands here is one, but for these. */
const VERB = String.raw`(?!(?:be|have|not|with|out|the|an?|my|your|this|that|it|i|you|we)\b)\p{L}`;
const ASKING = new RegExp(
  String.raw`^(?:(?:please|so|ok|okay|well|now) )*(?:${WISH}|${DUTY}|${APPEAL}|${CHARGE})\s+(?:please )?(?=${VERB})`,
  'iu',
);

/** The request alone; as it is where nothing that can be done follows. */
export function withoutOpening(request: string): string {
  let text = request.trim().replace(CALL, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = asked(text.replace(GREETING, '').trim() || text);
  }
  return text.trim();
}

/** "I have to type Ada" → "type Ada"; "I have to be there at six", "help me with the form" are no orders. */
const asked = (text: string): string => text.replace(ASKING, '');
