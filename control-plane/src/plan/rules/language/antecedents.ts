// SPDX-License-Identifier: MIT
// A sentence that only says why, and speaks of what the order behind it is about: "Nils needs to know that, so open the chat with him", "Greta has
// two posts here. Like both of them". The order is told again with the thing, or its owner, in the place of the pronoun.
import { startsCommand } from './joints.ts';

const SEAM =
  /(?:[.;!]\s+(?:so\s+)?|,?\s+so,?\s+|\s+(?=(?:please|(?:can|could|would|will) you)\s))(?:(?:please|now|then|just|therefore|and|(?:can|could|would|will) you)[,\s]+)*/i;

/** "… is spam, report it", "… belongs in Receipts move it there": a comma, or nothing, where the order speaks of it by a pronoun. */
const SEAM_BEFORE_IT =
  /(?:,| (?=move|put|delete|archive|mute|block|unfollow|report|bin))\s*(?:(?:please|now|then|just|and|(?:can|could|would|will) you)[,\s]+)*(?=(?:mark|report|mute|block|move|put|delete|archive|remove|hide|star|flag|pin|like|follow|unfollow|open|close|cancel|bin|take|share|forward|file|print|download|approve|reject|pay|check|tick|get rid of) (?:it|him|her|them|that one|theirs|his|hers)\b)/i;

const OF_ANOTHER =
  /\b(?:wants?|needs?|would like|likes?|loves?|has|have|had|sent|wrote|asked|posted|gave)\b/i;

const SAYS =
  "(?:is|are|was|were|has|have|had|needs?|wants?|would like|should|must|can(?:['’]t|not)?|will|won['’]t|may|deserves?|belongs?|goes|looks?|seems?|does|doesn['’]t|did|didn['’]t|do|don['’]t|hasn['’]t|haven['’]t|isn['’]t|aren['’]t|gets?|got|arrived|came|comes?|left|keeps?|finally|just|already|annoys?|bores?|bothers?|upsets?)";
/** Whoever speaks, or what stands itself for a thing, is no thing of the page. */
const NO_THING =
  /^(?:(?:some|no|any|every)thing\b|(?:that|this|these|those)$|it|there|he|she|they|one|someone|somebody|nobody|everyone|everybody|who|what|which|where|when|why|how|if|once|because|while|mine|my|our|your|oh|to|in|on|at|for|from|with)\b|\b(?:i|we|you|it|dont|not)\b/i;
/** Nothing that could be a value: no name, number or quotation. */
const STATEMENT = new RegExp(
  `^(?<thing>[\\p{L}'’@#-]+(?: [\\p{L}\\d'’@#-]+){0,7}?) ${SAYS}(?: [\\p{Ll}'’-]+){1,9}$`,
  'u',
);
const POSTED =
  /^(?:someone|somebody|(?:one|some) of (?:the|them|my) \p{L}+) (?:has |have )?(?:just )?(?:posted|shared|put up|uploaded|written|sent) (?:an?|some) (?<made>[\p{L} -]{3,50})$/iu;
const WROTE =
  /^(?<sender>\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) (?:has )?(?:wrote|written|sent)(?: (?:me|us))? something about (?<topic>[\p{L} -]{3,40})$/u;
const SEVERAL =
  /^(?<whose>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) has (?:two|three|four|several|some|many|a few|a couple of) (?<several>\p{Ll}+s)(?: here| there| on (?:this|the) page)?$/u;

/** "I usually go to the mill branch": whatever one does with it, it is what is to be chosen. */
const OWN =
  /^(?:i|we) (?:(?:usually|always|normally|mostly|often|only) )?(?:go to|use|prefer|like|want|live in|take|have|eat|drink|drive|bought|ride|need) (?:the |an? )?(?<own>[\p{L} -]{3,30})$/iu;
const CHOOSES = /^(?:choose|pick|select|take|tick|check) (?:that|it)(?: one)?(?=$|[.,;!]| (?:and|then) )/i;

const ALL =
  /\b(?:(?:each|every one|all|both)(?: of (?:them|these|those))|both|those(?: two| three)?|these(?: two| three)?|them)\b/i;
/** "That card" is called by its own name. */
const IT =
  /\b(?:it|(?:that|this)(?: one)?)\b(?=[,.;:!?]|\s*$| (?:as|on|off|in|into|to|from|with|and|please|down|up|away|then|for)\b)/iu;
const HIS = /\b(?:his|her|their)(?= \p{Ll})/iu;
const HERS = /\b(?:hers|his|theirs)\b(?! \p{Ll})/iu;
const THEIRS = /\b(?:hers|theirs)\b/i;
const HIM = /\b(?:him|her|them)\b/i;

/** The request without such a sentence; as it was where its first sentence is none, or what follows does not speak of it. */
export function withAntecedents(request: string): string {
  return (
    [SEAM, SEAM_BEFORE_IT].map((seam) => toldBehind(request, seam)).find((told) => told !== request) ??
    request
  );
}

function toldBehind(request: string, at: RegExp): string {
  const seam = at.exec(request);
  if (seam === null) return request;
  const said = request.slice(0, seam.index);
  const order = request.slice(seam.index + seam[0].length);
  // "The children want the otters, open them": not the children.
  if (at === SEAM_BEFORE_IT && OF_ANOTHER.test(said)) return request;
  return startsCommand(said) || !isOrder(order) || NOTES.test(order)
    ? request
    : (spokenOf(said, order) ?? request);
}

const isOrder = (said: string): boolean =>
  !ASKS.test(said) && (startsCommand(said) || [CHOOSES, ALSO, PASSIVE].some((form) => form.test(said)));
const ASKS = /^(?:what|which|who|whose|where|when|why|how|is|are|does|do|did|will|was|were)\b/i;
/** What is to be noted is just what has been said. */
const NOTES = /^(?:mark|tick|note|record|write) (?:it|that|this)(?: down)?[.!?\s]*$/i;
/** Deeds that else need to be told by what follows. */
const ALSO = /^(?:mark|put|give|get|comment|drag|take|make|turn|share|open|like|go)\b/i;
const PASSIVE =
  /^(?:it|they|both|(?:his|her|their) \p{Ll}+) (?:is|are|has|have|should|must)(?: to)? (?:be )?\p{Ll}+ed\b/iu;

/** The order with what `said` speaks of in the place of the first word that stands for it. */
function spokenOf(said: string, order: string): string | undefined {
  const { made } = POSTED.exec(said)?.groups ?? {};
  if (made !== undefined) return placed(order, IT, `the ${made}`);
  const { whose, several } = SEVERAL.exec(said)?.groups ?? {};
  if (whose !== undefined) return placed(order, ALL, `all ${several} by ${whose}`);
  const { sender, topic } = WROTE.exec(said)?.groups ?? {};
  if (sender !== undefined) return placed(order, IT, `the message from ${sender} about ${topic}`);
  const { own } = (CHOOSES.test(order) && OWN.exec(said)?.groups) || {};
  if (own !== undefined) return placed(order, IT, own);
  const { thing } = STATEMENT.exec(said)?.groups ?? {};
  if (thing === undefined || NO_THING.test(thing) || TWO.test(said)) return undefined;
  const same = new RegExp(`\\b(?:that|this) ${thing.split(' ').at(-1)}\\b`, 'i');
  if (same.test(order)) return placed(order, same, thing);
  const owner = OWNED.exec(thing)?.[1];
  if (owner !== undefined && HERS.test(order)) return placed(order, HERS, thing);
  const whom = owner ?? (isPerson(thing) ? thing : undefined);
  const personal =
    whom &&
    (placed(order, THEIRS, whom) ??
      placed(order, HIS, `${whom}'s`) ??
      (ALL.test(order) ? undefined : placed(order, HIM, whom)));
  return personal ?? placed(order, ALL, thing) ?? placed(order, IT, thing);
}

/** "The posters are up and the wine is ordered": each has its own. */
const TWO = new RegExp(`${SAYS}\\b.* and .* ${SAYS}\\b`, 'u');
const OWNED = /^(\p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)['’]s \p{Ll}/u;
const LONGEST_NAME = 3;
const ARTICLE = /^(?:the|an?|all|my|our|your|both|every|each|some|any|no|\d+)\b/i;

const isPerson = (thing: string): boolean =>
  !ARTICLE.test(thing) && !/\band\b/i.test(thing) && thing.split(' ').length <= LONGEST_NAME;

/** Not in what is to be written. */
function placed(order: string, pronoun: RegExp, thing: string): string | undefined {
  const found = pronoun.exec(order);
  return found === null || WRITES.test(order.slice(0, found.index))
    ? undefined
    : `${order.slice(0, found.index)}${thing}${order.slice(found.index + found[0].length)}`;
}

const WRITES = /\b(?:saying|says?|tell|write|type|enter|search|that reads)\b|[:\uE000"“]/i;
