// SPDX-License-Identifier: MIT
// What can be done with one thing among many. Pages have different words for it, and one control for several of them.
import { stem, wordsOf } from './text.ts';

/** Each line is what one control stands for, wherever there is but one of the kind. */
const KINDRED = [
  'favourite favorite star starred bookmark save keep remember wish wishlist shortlist watchlist important later',
  'important flag flagged',
  'like heart love upvote',
  'buy add basket cart bag order get',
  'book reserve select choose take hire rent request',
  'buy book',
  'reply comment respond answer',
  'share repost',
  'attend attending going coming there participate rsvp join register count',
  'agree accept consent approve allow yes',
  'delete remove discard trash bin',
  'restore recycle undelete recover',
].map((line) => new Set(line.split(' ')));

/** Whether a control of those words may be meant by a deed that none is called by: "Add to basket" by "buy", "Add to wish list" not. */
export function isKindred(deed: string, words: string[]): boolean {
  const said = deed.toLowerCase().split(' ');
  const familiesOf = (word: string): Set<string>[] =>
    KINDRED.filter((family) => family.has(word) || family.has(stem(word)));
  const isSaid = (family: Set<string>): boolean => said.some((word) => family.has(word));
  const known = words.filter((word) => familiesOf(word).length > 0);
  const others = known.flatMap(familiesOf).filter((family) => !family.has('add'));
  return known.length > 0 && (known.every((word) => familiesOf(word).some(isSaid)) || others.some(isSaid));
}

/** Whether a word is one for something that is done with one thing among many. */
export const isDeed = (word: string): boolean =>
  mayBeHidden(word) || KINDRED.some((family) => family.has(word));

/** What may be done with a member where its control is not in sight: in its menu, or once it is open. */
const HIDDEN = new Set(
  (
    'delete remove discard archive download rename move copy duplicate share edit export print pin unpin mute unmute block unblock follow unfollow ' +
    'report hide save bookmark star restore cancel forward reply respond answer comment repost flag snooze like react heart unsubscribe favourite ' +
    'call message favorite important read unread spam junk activate deactivate enable disable suspend approve reject revoke resend restart recycle remember attend agree renew enrol enroll'
  ).split(' '),
)
  .add('thumbs up')
  .add('copy link')
  .add('copy url')
  .add('copy web address');

export const mayBeHidden = (deed: string): boolean => HIDDEN.has(deed.toLowerCase().replace(/^not /, ''));

/** "Close the issue about the crash": what ends, or begins again, where a dialog or a section would only be shut. */
export const endsRecord = (deed: string, whom: string): boolean =>
  /^(?:close|reopen|resolve)$/i.test(deed) && RECORD.test(whom);

const RECORD =
  /\b(?:issue|ticket|case|bug|incident|request|complaint|poll|vote|survey|question|topic|discussion|thread|task|job|vacancy|position|account|order|report|enquiry|inquiry)\b/i;

/** "Remove" does no more to a thing than "Delete" where only one of them is there. */
export const alsoCalled = (deed: string): string[] =>
  /^(?:delete|remove|discard)$/i.test(deed) ? [...new Set([deed, 'delete', 'remove'])] : [deed];

/** What is to become of a thing of a list, or of a new one, rather than which of them are shown. */
export const isDeedOnList = (said: string): boolean => ON_LIST.test(said) && !NARROWS.test(said);

const ON_LIST =
  /^(?:create|make|add|raise|file|close|reopen|delete|remove|move|save|share|assign|upvote|downvote|comment|reply|like|archive|mark|rename|edit|approve|reject|merge|lock|pin|invite|download|export|print|duplicate|copy|restore|freeze|enrol|enroll|register|sign|follow|report|apply|cancel)\b/i;

const NARROWS = /\b(?:filter|search)/i;

/** What is done to whoever wrote a thing, rather than to the thing. */
export const isOfAuthor = (deed: string): boolean => /^(?:un)?(?:follow|mute|block)$/i.test(deed);

/** What is answered is read first: its menu comes second. */
export const isAnswer = (deed: string): boolean => /^(?:reply|respond|answer|comment)$/i.test(deed);

/** What comes to opening the one that it is said of, where that has no control for it. */
export const isShowing = (deed: string): boolean => /^(?:play|watch|hear|stream)$/i.test(deed);

/** Lists have these once, for all members that are ticked. */
const BY_TICKS = /^(?:delete|remove|discard|archive|move|download|export|restore|read|unread|spam|junk)$/i;

export const isDoneByTicks = (deed: string): boolean => BY_TICKS.test(deed);

/** What is done to the thing that is named behind it: "remove fix gate" is no click on "Fix gate". */
export const isDoneTo = (word: string): boolean => DONE_TO.has(word);

const DONE_TO = new Set(
  'delete remove archive like unlike retweet follow unfollow reply forward discard cancel call phone ring'.split(
    ' ',
  ),
);

/** "Vote", "Sign up", "Water now": a name that says what is done and not to what; what shows the votes is called otherwise. */
export function isDeedAlone(name: string): boolean {
  const [word = '', ...more] = wordsOf(name);
  return (
    (isDeed(word) || COMMITS.test(word) || AT_ONCE.test(name)) &&
    more.every((one) => /^(?:now|here|up|in|it|this)$/.test(one))
  );
}

/** "Send parcel", "Place order", "Confirm booking": a verb that is no noun as well, and what it is done to. */
export const commits = (name: string): boolean => /\s/.test(name.trim()) && COMMITS_TO.test(name.trim());

const COMMITS_TO =
  /^(?:send|submit|apply|place|confirm|complete|finali[sz]e|subscribe|donate|publish|transfer|join|ship|rent|hire|pay|invite|cast|buy|schedule|arrange|extend|renew|claim|redeem|withdraw|checkout|proceed|(?:start|begin|run|launch)(?! (?:page|here|date|time)\b)|reset|clear|empty|enter (?:the|my)\b|(?:give|hand|turn) (?:up|in|over|back|away)|quit|resign|forfeit|surrender|abandon)\b/i;

/** Shops that are "open now" are shown. */
const AT_ONCE = /^(?!open\b)\S+ (?:now|again)\W*$/i;
const COMMITS =
  /^(?:vote|pay|send|submit|apply|sign|join|register|subscribe|donate|confirm|post|publish|start|stop)$/;
