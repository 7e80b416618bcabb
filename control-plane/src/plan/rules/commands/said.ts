// SPDX-License-Identifier: MIT
// What a clause says is done, and to what: "delete | the mail from Yusuf", "mark | both mails | as read", "put | the lamp | on my wish list".
import { type Clause, type Command, isDerived } from '../language/command.ts';
import { endsRecord, isOfAuthor, mayBeHidden } from '../language/deeds.ts';

export interface Said {
  /** Names that a control for it may have, the likeliest first; may be empty where boxes are ticked. */
  deeds: string[];
  whom: string;
  /** What a menu may call it. */
  inMenu?: string;
  /** Their boxes are meant, to be ticked or not, where no control is called so. */
  tick?: boolean;
  /** What stands over these boxes. */
  column?: string;
}

/** Whether it may be done where nothing with the thing itself shows it. */
export const isUnseen = ({ deeds: [deed = ''], whom }: Said): boolean =>
  mayBeHidden(deed) || endsRecord(deed, whom);

const ACTS = new Set<Command['kind']>(['click', 'check', 'open', 'choose', 'set', 'type']);

/** In every way that the words allow; none where something else is said. */
export function deedsOn(clause: Clause): Said[] {
  const { command } = clause;
  const source = isDerived(clause) && command.kind === 'click' ? command.target : clause.source;
  const reports = command.kind === 'read' && /^(?:report|check|list)\s/i.test(source);
  const link = command.kind === 'copy' ? linkTo(source) : undefined;
  if (link !== undefined) return [link];
  const target = 'target' in command ? command.target : '';
  // What is said of all the others as well is no member alone.
  if (command.kind === 'check' && /^only\s/i.test(target)) return [];
  if (!reports && (!ACTS.has(command.kind) || target.startsWith('ref:'))) return [];
  if (isDerived(clause) && command.kind !== 'click') return [];
  const menu = MENU.exec(source)?.[1] ?? OWN_MENU.exec(source)?.[1];
  if (menu !== undefined) return [{ deeds: ['menu', 'more', 'options', 'actions'], whom: menu }];
  const moved = copyOf(source) ?? movedTo(source) ?? reportedAs(source) ?? markedAs(source);
  if (moved !== undefined) return [moved];
  if (command.kind === 'check' && !/^mark\b/i.test(source)) {
    const [, column, whom] = FOR_EACH.exec(command.target) ?? [];
    if (column !== undefined && whom !== undefined)
      return [{ deeds: [], whom: whom.replace(EVERYBODY, 'all people'), tick: command.on, column }];
    const [verb = ''] = /^(?:de)?activate|^(?:en|dis)able/i.exec(source) ?? [];
    return [{ deeds: verb === '' ? [] : [verb.toLowerCase()], whom: command.target, tick: command.on }];
  }
  const verbal = command.kind === 'set' || command.kind === 'type' ? undefined : verbOn(source);
  if (verbal !== undefined && SELECTS_SEVERAL.test(source)) return [{ ...verbal, deeds: [], tick: true }];
  if (verbal !== undefined && SELECTS.test(source)) return [{ ...verbal, tick: true }];
  const object = verbal === undefined ? undefined : withObject(source);
  return [shownOf(source), verbal, object, withoutKind(verbal)].filter((said) => said !== undefined);
}

/** "Show me the results of Fenby": the control with it is called by what it shows. */
function shownOf(source: string): Said | undefined {
  const [, what, whom] = SHOWN_OF.exec(source) ?? [];
  return what === undefined || whom === undefined ? undefined : { deeds: [what.toLowerCase()], whom };
}

const SHOWN_OF =
  /^(?:show(?: me| us)?|open|view|see|bring up)\s+(?:the\s+)?(\p{L}{3,}(?: \p{L}+)?)\s+(?:of|for)\s+(?:the\s+)?(.+)$/iu;

/** "Book a service for the van of Ana": the control is called by both, "Book service". */
function withObject(source: string): Said | undefined {
  const [, verb, object, whom] =
    /^(\p{L}+)\s+an?\s+(\p{L}+)\s+(?:for|of|on)\s+(the\s+.+)$/iu.exec(source) ?? [];
  if (verb === undefined || object === undefined || whom === undefined) return undefined;
  return { deeds: [`${verb} ${object}`.toLowerCase()], whom };
}

/** Where nothing of it is called so, its box is meant. */
const SELECTS = /^select\s/i;
/** What is then done to them is said next. */
const SELECTS_SEVERAL =
  /^(?:select|pick|choose) (?:all|both|every|each|everything|the (?:first|last|top) \w+)\b/i;

/** "Paid for everybody from Kelby": boxes of one column. */
const FOR_EACH = /^(?:the\s+)?(\p{L}+)\s+(?:for|of|by)\s+((?:all|everybody|everyone|each|every|both)\b.*)$/iu;
const EVERYBODY = /^(?:everybody|everyone)\b/i;

/** "Open the menu of Tansy's post". */
const MENU =
  /^(?:open|show|click(?: on)?|press)\s+the\s+(?:menu|options|actions|(?:(?:three|3)[ -])?dots?(?: menu| button| icon)?|more(?: menu| options| actions| button)?|kebab(?: menu)?)\s+(?:of|for|on|next to|beside|in)\s+(.+)$/i;

/** "Open Tansy's menu", "the masts card's three dots". */
const OWN_MENU =
  /^(?:open|show|click(?: on)?|press)\s+(.+?)['’]s?\s+(?:(?:options |more )?menu|options|(?:(?:three|3)[ -])?dots?(?: menu| button)?)$/i;

const PLACE =
  '(?:(?:shopping )?(?:basket|cart|bag|trolley)|order|wish ?list|short ?list|favou?rites|watch ?list|bookmarks|reading list|collection|saved items|calendar)';
const MOVED = new RegExp(
  String.raw`^(?:add|put|place|save|move|stick|pop|throw)\s+(.+?)\s+(?:to|in|into|on|onto)\s+(?:(?:the|my|our|a)\s+)?(${PLACE})$`,
  'i',
);

/** "Add the lamp to my wish list": the control may be called by where it goes. */
function movedTo(source: string): Said | undefined {
  const [, whom, place] = MOVED.exec(source) ?? [];
  if (whom === undefined || place === undefined) return listed(source);
  const where = place.toLowerCase().replace(/^shopping /, '');
  return { deeds: [`add ${where}`, where, where.replace(/(?<=wish|short|watch) ?list/, ''), 'add'], whom };
}

/** "Put the Dodo on the swap list": what does it is called by that list. */
function listed(source: string): Said | undefined {
  const [, whom, list] = LISTED.exec(source) ?? [];
  return whom === undefined || list === undefined ? undefined : { deeds: [list.toLowerCase()], whom };
}

const LISTED = /^(?:add|put|place|move)\s+(.+?)\s+(?:to|in|on|onto)\s+(?:the|my|our)\s+(\p{L}+ list)$/iu;

/** "Mark the mail from Ana as read", "make Ana's mail a favourite", "give the second post a like", "react to it with a heart". */
function markedAs(source: string): Said | undefined {
  const [, whom, state] =
    /^(?:mark|flag)\s+(.+)\s+as\s+(?:an?\s+)?(.+?)(?:\s+(?:again|once more))?$/i.exec(source) ??
    /^(?:make|turn|set)\s+(.+?)\s+(?:into\s+|as\s+)?(?:an?|my)\s+(\p{L}+)$/iu.exec(source) ??
    /^react\s+to\s+(.+)\s+with\s+(?:an?\s+|the\s+)?(thumbs[- ]up|\p{L}+)$/iu.exec(source) ??
    /^give\s+(.+?)\s+(?:an?|my)\s+(thumbs[- ]up|\p{L}+)$/iu.exec(source) ??
    [];
  if (whom === undefined || state === undefined) return undefined;
  if (LIKING.test(state)) return { deeds: [state.replace('-', ' '), 'like'], whom };
  return { deeds: [state], whom, ...(/^mark\b/i.test(source) && { inMenu: `mark as ${state}` }) };
}

/** "Report the mail from Win-a-Prize as spam", "mark it as junk": by "Spam", or "Report spam". */
function reportedAs(source: string): Said | undefined {
  const [, verb, whom, what] =
    /^(report|flag|mark)\s+(.+)\s+(?:as|for)\s+(?:being\s+)?(?:an?\s+)?(spam|junk)$/i.exec(source) ?? [];
  if (verb === undefined || whom === undefined || what === undefined) return undefined;
  const state = what.toLowerCase();
  const inMenu = /^report$/i.test(verb) ? `report ${state}` : `mark as ${state}`;
  const other = state === 'spam' ? 'junk' : 'spam';
  return { deeds: [state, `report ${state}`, `mark ${state}`, other, 'report'], whom, inMenu };
}

/** "Make a copy of the file “Plan 2026”": what it is a copy of, and not one that is called a copy already. */
function copyOf(source: string): Said | undefined {
  const whom = /^(?:make|create|take)\s+an?\s+(?:copy|duplicate)\s+of\s+(.+)$/i.exec(source)?.[1];
  return whom === undefined ? undefined : { deeds: ['duplicate', 'copy'], whom, inMenu: 'make a copy' };
}

/** "Copy the link to the second post". */
function linkTo(source: string): Said | undefined {
  const [, what = '', whom] =
    /^copy\s+(?:the\s+)?(link|url|web address)\s+(?:to|of|for)\s+(.+)$/i.exec(source) ?? [];
  return whom === undefined ? undefined : { deeds: [`copy ${what.toLowerCase()}`, 'copy'], whom };
}

const LIKING = /^(?:thumbs[- ]up|heart|like)$/i;

function verbOn(source: string): Said | undefined {
  const [, verb, whom] =
    /^(?:(?:click|press|tap)\s+(?:on\s+)?(?:the\s+)?)?([\p{L}]+)\s+(?:(?:button|icon|link|box)\s+)?(?:(?:for|of|on|next to|from|to|in|under|below|beneath|underneath|beside)\s+)?(.+)$/iu.exec(
      source,
    ) ?? [];
  if (verb === undefined || whom === undefined || NO_VERB.test(verb)) return undefined;
  const named = whom.replace(CONVERSATION, '');
  return { deeds: [verb.toLowerCase()], whom: isOfAuthor(verb) ? named.replace(WRITER, '') : named };
}

/** "The chat with Farid", which is called by him alone. */
const CONVERSATION = /^(?:the|my|our)\s+(?:chat|conversation)\s+(?:of|with)\s+(?=\S)/i;

/** "The tag Quick", "the Quick tag": what it is need not be said of it. */
function withoutKind(said: Said | undefined): Said | undefined {
  const [, before, behind] = said === undefined ? [] : (KIND.exec(said.whom) ?? []);
  const whom = before ?? behind;
  return said === undefined || whom === undefined ? undefined : { ...said, whom };
}

const KIND =
  /^(?:the\s+)?(?:(?:tag|label|chip|keyword|filter|topic|ingredient)\s+(["“]?[\p{L}\d].*)|(\S.*?)\s+(?:tag|label|chip|keyword|filter))$/iu;

/** "The clock is urgent" does nothing to a clock. */
const NO_VERB =
  /^(?:read|the|an?|my|our|your|his|her|its|their|this|that|these|those|there|it|i|we|you|he|she|they|is|are)$/i;

/** "Block whoever sent me that voucher": what is done to the writer is done where the letter is. */
const WRITER =
  /^(?:whoever|the (?:person|one|people|sender|author|guy|user) (?:who|that))\s+(?:has\s+)?(?:sent|wrote|written|posted|shared)\s+(?:(?:me|us)\s+)?/i;
