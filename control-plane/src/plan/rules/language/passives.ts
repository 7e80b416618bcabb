// SPDX-License-Identifier: MIT
// A deed that is told by what is to become of its thing: "Ana's mail should be marked as important", "I want the kettle added to the basket".

/** What can be done to a thing, by the form in which it is told to be done. */
const DONE = new Map(
  Object.entries({
    added: 'add',
    answered: 'answer',
    archived: 'archive',
    booked: 'book',
    bookmarked: 'bookmark',
    cancelled: 'cancel',
    canceled: 'cancel',
    checked: 'check',
    chosen: 'choose',
    cleared: 'clear',
    clicked: 'click',
    closed: 'close',
    collapsed: 'collapse',
    deleted: 'delete',
    'crossed out': 'cross out',
    'crossed off': 'cross off',
    copied: 'copy',
    unfolded: 'unfold',
    entered: 'enter',
    typed: 'type',
    submitted: 'submit',
    saved: 'save',
    rejected: 'reject',
    published: 'publish',
    printed: 'print',
    paused: 'pause',
    unfollowed: 'unfollow',
    duplicated: 'duplicate',
    declined: 'decline',
    blocked: 'block',
    approved: 'approve',
    accepted: 'accept',
    disabled: 'disable',
    downloaded: 'download',
    dragged: 'drag',
    emptied: 'empty',
    enabled: 'enable',
    expanded: 'expand',
    flagged: 'flag',
    followed: 'follow',
    forwarded: 'forward',
    hidden: 'hide',
    labelled: 'label',
    labeled: 'label',
    liked: 'like',
    marked: 'mark',
    moved: 'move',
    muted: 'mute',
    opened: 'open',
    ordered: 'order',
    sorted: 'sort',
    picked: 'pick',
    pinned: 'pin',
    pressed: 'press',
    put: 'put',
    removed: 'remove',
    renamed: 'rename',
    'replied to': 'reply to',
    'responded to': 'respond to',
    reserved: 'reserve',
    selected: 'select',
    sent: 'send',
    set: 'set',
    shared: 'share',
    starred: 'star',
    'switched off': 'switch off',
    'switched on': 'switch on',
    tagged: 'tag',
    'thrown away': 'throw away',
    ticked: 'tick',
    'turned off': 'turn off',
    'turned on': 'turn on',
    unchecked: 'uncheck',
    unticked: 'untick',
  }),
);

const FORMS = `(?<done>${[...DONE.keys()].join('|')})\\b(?<rest>.*)$`;
/** A thing, by how the name of one begins; no sentence, and none that says of it what it does. */
const THING =
  "(?<thing>(?:(?:the|my|our|your|this|that|these|those|all|every|each|both|an?|e-?mails?|messages?|everything|it|they)\\b|\\p{L}+['’]s\\b)(?:(?!\\b(?:that|which|who|if|when|and|then|been)\\b|[,;.?!]).){0,80}?)";
const NEEDS =
  '(?:(?:needs?|has|have|ought|are|is) to|must|should|shall|has got to)(?: also| now| please)?(?: be| get)?';

/** Any words that begin as no question and no condition does; who or what it is done to stands first in a passive. */
const ANYTHING =
  '(?<thing>(?!(?:if|when|once|what|which|who|how|where|why|it|i|we|you|is|are|should|can|could)\\b)(?:(?!\\b(?:that|which|who|if|when)\\b|[,;.?!]).){2,60}?)';

const PASSIVES = [
  `^${THING} ${NEEDS} (?:(?:found|located)(?: in .{3,30}?)? and )?${FORMS}`,
  `^${ANYTHING} (?:should|must|can|may|needs? to|has to|have to|(?:is|are) to)(?: also| both| all| now| please)* be ${FORMS}`,
  `^(?:i|we)(?:['’]d| would)? (?:want|need|like|prefer)(?: to have| to see)? ${THING}(?: to)?(?: be)? (?:(?:found|located)(?: in .{3,30}?)? and )?${FORMS}`,
  `^(?:i|we)(?:['’]d| would)? (?:rather|prefer it if) ${THING} (?:was|were|be) ${FORMS}`,
  `^(?:could|can|would) ${THING} (?:please )?be (?<done>sorted|ordered)(?<rest> by\\b.*)$`,
  `^(?:make sure|ensure|see to it|see)(?: that)? ${THING} (?:is|are|gets?) ${FORMS}`,
  `^there(?:['’]s| is| are| (?:should|must) be) ${THING}(?:,? (?:that|which|and it|it|and they|they))? ${NEEDS} ${FORMS}`,
  `^(?:have|get) ${THING} ${FORMS}`,
].map((pattern) => new RegExp(pattern, 'isu'));

/** "Ana's job is to set prices": what is no other form of its verb is one only behind "be". */
const isNoForm = (done: string, said: string): boolean =>
  /^(?:put|set)$/i.test(done) && /\bto (?:put|set)\b/i.test(said);

/** "… should be ticked and the form sent". */
const FORM_TOO = / and the form (?:should be |is )?(?:submitted|sent)$/i;

/** What is to be on or off, or not to be chosen. */
const STATES: [RegExp, string][] = [
  [
    /^(?!(?:if|when|what|which|who|how|it)\b)([^,;.?!]{2,60}?) (?:should|must|ought to|can) (?:be|go|stay) (on|off)$/i,
    'turn $2 $1',
  ],
  [
    /^(?!(?:if|when|what|which|who|how|it)\b)([^,;.?!]{2,60}?) (?:should|must) not be (?:ticked|checked|selected)$/i,
    'uncheck $1',
  ],
];

/** "Mark Ana's mail as important", however its passive was said; anything else as it was. */
export function active(said: string): string {
  const state = STATES.find(([form]) => form.test(said));
  if (state !== undefined) return said.replace(...state);
  for (const pattern of PASSIVES) {
    const { thing, done = '', rest = '' } = pattern.exec(said)?.groups ?? {};
    const deed = DONE.get(done.toLowerCase());
    const isOrder = deed !== undefined && /^(?:sort|order)$/.test(deed) && /^\s+by\b/i.test(rest);
    if (isOrder) return `sort ${thing}${rest.replace(/\?+$/, '')}`;
    if (thing === undefined || deed === undefined || /^\s+(?:by|already)\b/i.test(rest)) continue;
    if (isNoForm(done, said)) continue;
    const [, verb = deed, off = ''] = /^(\S+)( (?:off|on|away|out))$/.exec(deed) ?? [];
    return `${verb} ${thing}${off}${rest.replace(FORM_TOO, ' and submit the form')}`;
  }
  return said;
}
