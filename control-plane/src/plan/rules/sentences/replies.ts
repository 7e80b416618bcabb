// SPDX-License-Identifier: MIT
// Replies and comments, in whatever order the sentence tells to what and what text: "leave a comment saying lovely under Tom's post".
import type { Command } from '../language/command.ts';
import { BEHIND, isItem } from '../language/phrase.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { type Element, isWithin } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { openingOf } from './composing.ts';

/** What is replied to is left out where the sentence does not say it. */
interface Told {
  verb: string;
  whom?: string;
  text: string;
}

/** The commands of a reply or a comment; undefined where the sentence is none, or tells no text for it. */
export function reply(source: string, turn: Turn): Command[] | undefined {
  const told =
    toldIn(source) ??
    quotedBehind(source, turn) ??
    spoken(source, turn) ??
    spokenUnder(source, turn) ??
    addressed(source, turn) ??
    writtenTo(source, turn);
  if (told === undefined || /^["“”'\s]*$/.test(told.text)) return undefined;
  const { verb, whom } = told;
  const text = asSaid(told.text);
  const write: Command[] = [{ kind: 'type', rest: text }, { kind: 'send' }];
  const own = whom === undefined || verb !== 'comment' ? undefined : ownField(whom, turn);
  if (own !== undefined)
    return [{ kind: 'complete', field: pinned(own, verb), value: text }, { kind: 'send' }];
  if (whom !== undefined) return [{ kind: 'click', target: openerFor(verb, whom) }, ...write];
  const field = fieldFor(verb, turn);
  return field === undefined
    ? [{ kind: 'click', target: verb }, ...write]
    : [{ kind: 'complete', field: `ref:${field.ref}`, value: text }, { kind: 'send' }];
}

/** "Thanks for the cake" is said as a whole: its "for the cake" names no field, though one may have that word. */
const asSaid = (text: string): string =>
  SPEECH.test(text) && !/["“”]/.test(text) && !IN_FIELD.test(text) ? `"${text}"` : text;
const IN_FIELD = /\s(?:in|into)\s(?:the\s)?(?:\p{L}+\s)?(?:field|box|area)$/iu;

/** Where each post has a field of its own to comment in: that of the one that is meant. */
function ownField(whom: string, { model }: Turn): Element | undefined {
  const [field] = soleMeant(whom, model).flatMap(({ member }) => {
    const empty = model.elements.filter(
      ({ kind, node }) => kind === 'field' && !node.text && isWithin(node, member.node),
    );
    return empty.length === 1 ? empty : [];
  });
  return field;
}

const CALLED = 0.6;

/** The field that is called so; else the last empty one, where what would send it is there, too. */
function fieldFor(verb: string, turn: Turn): Element | undefined {
  const [best] = turn.matches(verb, 'type');
  if (best?.element.kind === 'field' && best.score >= CALLED) return best.element;
  const { elements } = turn.model;
  const isBegun = elements.some(({ kind, name }) => kind === 'button' && SENDS.test(name));
  return isBegun ? elements.findLast(({ node }) => node.role === 'textbox' && !node.text) : undefined;
}

const SENDS = /^(?:send|submit|publish)\b/i;

/** The control for a comment stands with what it is about; a reply may have to be begun from what it is to. */
const openerFor = (verb: string, whom: string): string =>
  /^comment$/i.test(verb) ? `comment for ${whom}` : `${verb} to ${whom}`;

/** "Write a short comment …" is "comment …". */
const NOUN =
  /^(?:write|add|leave|post|make|put|send|type|submit|give)\s+(?:(?:an?|the|my|your|this|another|short|public|quick)\s+)*(comment|reply|answer|response)\b/i;
const VERB = /^(comment|reply|respond|answer)\b/i;

const SAYING = String.raw`(?:,?\s+(?:with|saying|to say|and say|by (?:writing|saying|typing)|that says|reading)\s+(?:the\s+(?:text|message|words?)\s+)?|\s*:\s*)`;
const QUOTED = `(?:"[^"]+"|“[^”]+”|['‘][^'’]+['’])`;
const PLACE = '(?:on|under|below|beneath|to|for)';

/** "on the post by Ana: lovely", "under it “lovely”", "the ticket with the text “lovely”". */
const TEXT_LAST = new RegExp(
  String.raw`^(?:\s+(?:${PLACE}|at)\b)?(.*?)(?:${SAYING}|(?<!\b(?:post|message|e-?mail|mail|comment|tweet|thread|titled|called))\s+(?=${QUOTED}))(\S.*)$`,
  'is',
);
/** "“lovely” on the post by Ana", "saying lovely under it". */
const TEXT_FIRST = new RegExp(String.raw`^(${SAYING})?\s*(${QUOTED}|\S.*?)\s+${PLACE}\s+(\S.*)$`, 'is');
/** "On the post about the mitten that I saw it". */
const THAT_LAST = new RegExp(
  String.raw`^(?:\s+${PLACE}\b)(.*?)\s+that\s+((?:i|we|it|he|she|they|you|there)\b.+)$`,
  'is',
);
/** "That I saw it", of which nothing is told but what to say. */
const THAT_ALONE = /^()\s+that\s+(\S+\s.+)$/is;
const NOBODY = /^\s*(?:them|him|her|it)?\s*$/i;

function toldIn(source: string): Told | undefined {
  const named = NOUN.exec(source) ?? VERB.exec(source);
  if (named === null) return undefined;
  const verb = (named[1] as string).toLowerCase();
  const rest = source.slice(named[0].length);
  const [, saying, ...halves] = TEXT_FIRST.exec(rest) ?? [];
  const [first = '', about = ''] = isQuoted(halves[0] ?? '') ? halves : (beforeItem(rest) ?? halves);
  const isFirst = saying !== undefined || isQuoted(first) || (verb === 'comment' && !TEXT_LAST.test(rest));
  if (first !== '' && isFirst && !/^(?:on|under|below|to|at)\s/i.test(first.trim()))
    return { verb, whom: about, text: first };
  const [, whom, text] = TEXT_LAST.exec(rest) ?? THAT_LAST.exec(rest) ?? THAT_ALONE.exec(rest) ?? [];
  if (whom === undefined || text === undefined || NOBODY.test(text) || /^(?:me|us)$/i.test(text))
    return undefined;
  // "Reply to the post with the fewest likes" says which post.
  if (/^the\s/i.test(text) && superlativeIn(text) !== undefined) return undefined;
  return { verb, text, ...(!NOBODY.test(whom) && { whom: whom.trim() }) };
}

/** "Saw her on our roof under Betty's post": where it goes is a thing of the page, and the text may have places of its own. */
function beforeItem(rest: string): [text: string, about: string] | undefined {
  const [tie] = [...rest.matchAll(TIES)].reverse().filter((one) => {
    const about = rest.slice(one.index + one[0].length);
    return isItem(about.split(BEHIND)[0]?.split(' ').at(-1) ?? '');
  });
  if (tie === undefined) return undefined;
  const text = rest.slice(0, tie.index).replace(new RegExp(`^${SAYING}`, 'is'), '');
  return [text.trim(), rest.slice(tie.index + tie[0].length)];
}

const TIES = new RegExp(String.raw`\s+${PLACE}\s+(?=\S)`, 'gi');

const isQuoted = (text: string): boolean => new RegExp(`^${QUOTED}$`).test(text);

/** 'Comment on the baker's post "lovely"': what is quoted behind a post is its title only where the page shows it. */
function quotedBehind(source: string, turn: Turn): Told | undefined {
  const [, verb = '', whom = '', text] = QUOTED_BEHIND.exec(source) ?? [];
  return text === undefined || turn.score(text, 'hover') >= CALLED
    ? undefined
    : { verb: verb.toLowerCase(), whom, text };
}

const QUOTED_BEHIND = new RegExp(
  String.raw`^(comment|reply|respond|answer)\s+${PLACE}\s+([^"“]*?)\s+(${QUOTED})[.!]*$`,
  'is',
);

const LONGEST_NAME = 5;

/** "Reply to Mirela Popa we send someone", "answer Noor that I am ill": what the page shows of a name ends it. */
function spoken(source: string, turn: Turn): Told | undefined {
  const [, replies, answers = '', rest = ''] =
    /^(?:(reply|respond)\s+to|(answer)(?:\s+to)?|write back to(?!.*\s(?:say|saying|tell)\s))\s+(.+)$/i.exec(
      source,
    ) ?? [];
  const words = rest.split(/\s+/);
  for (let count = Math.min(LONGEST_NAME, words.length - 2); count > 0; count--) {
    const whom = words.slice(0, count).join(' ');
    const text = words.slice(count).join(' ').replace(THAT, '');
    if (/^(?:yes|no)\b/i.test(whom) || STATES.test(text) || STATES.test(words[count - 1] as string)) continue;
    if (BEGINS.test(words[count - 1] as string) || TELLS.test(whom)) continue;
    if (
      isTold(text) &&
      !isItem(whom) &&
      (turn.score(whom, 'hover') >= SHOWN || (SPEECH.test(text) && isPartOfName(whom, turn)))
    )
      return { verb: replies ?? (answers || 'reply'), whom, text };
  }
  return undefined;
}

/** "Reply to the post about the ladder you can have mine": who speaks begins the text, where the rest means one thing of the page. */
function spokenUnder(source: string, turn: Turn): Told | undefined {
  const [, verb = '', rest = ''] = UNDER.exec(source) ?? [];
  const words = rest.split(/\s+/);
  for (let count = 3; verb !== '' && count < words.length; count++) {
    const whom = words.slice(0, count).join(' ');
    const text = words.slice(count).join(' ').replace(THAT, '');
    if (!SPEAKS.test(text) || LEADS_ON.test(words[count - 1] as string)) continue;
    return soleMeant(whom, turn.model).length > 0 ? { verb: verb.toLowerCase(), whom, text } : undefined;
  }
  return undefined;
}

const ITEM = '(?:post|question|message|comment|thread|tweet|review|note|one)';
const UNDER = new RegExp(
  String.raw`^(comment|reply|respond|answer)\s+(?:to|on|under)\s+((?:(?:the|this|that)\s+(?:\S+\s+)?${ITEM}\s+(?:about|by|from|with|of|on)|(?:the\s+)?\S+(?:\s\S+)?['’]s\s+(?:\S+\s+)?${ITEM})\s.+)$`,
  'i',
);
const SPEAKS =
  /^(?:yes|no|yeah|sure|thanks|thank you|sorry|of course|great|ok|okay|congrats|congratulations|well done|see you|(?:i|we|you|he|she|they|it)(?:['’]\p{L}+)?|there (?:is|are)|(?:there|that)['’]s)(?=[\s,.!]|$)/iu;
/** What follows goes on telling which one is meant. */
const LEADS_ON =
  /^(?:that|which|who|whom|how|what|why|when|where|whether|if|as|than|and|or|but|before|after|while|until|because|the|an?|my|our|your|his|her|their|about|with|from|to|of|for|by|on|in|at)$/i;

/** "Reply congrats to the one who ran a marathon", "answer thanks a lot to Lotte": to one of a list, or somebody who is shown. */
function addressed(source: string, turn: Turn): Told | undefined {
  const [, verb = '', text = '', whom = ''] = ADDRESSED.exec(source) ?? [];
  if (verb === '') return undefined;
  const isOne = /^th(?:e|at|is)\s/i.test(whom) && isItem(whom.split(BEHIND)[0] as string);
  const isPerson =
    SPEECH.test(text) &&
    whom.split(' ').length <= LONGEST_NAME &&
    (turn.score(whom, 'hover') >= SHOWN || isPartOfName(whom, turn));
  return isOne || isPerson ? { verb: verb.toLowerCase(), whom, text } : undefined;
}

const ADDRESSED = /^(reply|respond|answer)\s+(?!to\b|with\b|on\b|under\b)(\S.*?)\s+to\s+(\S.*)$/i;

const WHOM = String.raw`(?<whom>\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){0,2}?)`;
const WRITES = new RegExp(
  String.raw`^(?:(?:e-?mail|message|text|send|write|tell)\s+(?<back>back\s+(?:to\s+)?)?|send an email to )${WHOM}(?:\s+(?:an?|the|this|my))?(?:\s+(?:message|note|reply|answer|e-?mail|mail|text|words?))?(?:${SAYING}|,)?\s*(?<text>${QUOTED})(?<asReply>\s+in (?:a|your|my) reply)?\.?$`,
  'iu',
);
/** 'Send "see you" to Kiley', which is also said of what the page shows. */
const HANDS = new RegExp(
  String.raw`^send,?\s+(?:(?:the|this|an?)\s+(?:message|text|words?|note|reply|answer)\s+)?(?<text>${QUOTED}),?\s+to\s+(?:the\s+|contact\s+)?${WHOM}$`,
  'iu',
);

/** 'Email Kiley the message "see you"', to one who is shown to have written, and where no new letter can be begun. */
function writtenTo(source: string, turn: Turn): Told | undefined {
  const { back, whom = '', text, asReply } = (WRITES.exec(source) ?? HANDS.exec(source))?.groups ?? {};
  // "Write the post …" is written to nobody, and what the page shows is no text.
  if (text === undefined || isItem(whom.split(' ').at(-1) ?? '') || turn.score(whom, 'hover') < SHOWN)
    return undefined;
  if (HANDS.test(source) && turn.score(text, 'click') >= CALLED) return undefined;
  const isReply = (back ?? asReply) !== undefined || openingOf(turn) === undefined;
  return isReply ? { verb: 'reply', whom, text } : undefined;
}

/** Begins what is said, where somebody follows. */
const THAT =
  /^that\s+(?=(?:i|i'm|i'll|i've|we|we're|we'll|he|she|they|it|it's|you|there|the|an?|my|our|your|his|her|their|no|nobody|everything|all)\b)/i;

const SHOWN = 0.9;
/** Where what follows can only be said to somebody. */
function isPartOfName(whom: string, turn: Turn): boolean {
  const [best] = turn.matches(whom, 'hover');
  return best !== undefined && best.score >= CALLED && mentions(whom, best.element.name) >= 0.95;
}

/** No text begins with it, and no name ends in it. */
const STATES = /^(?:is|are|was|were|works?|suits?|sounds?)\b/i;

/** "Ivo Lund that the punt" has begun what is told. */
const TELLS =
  /\sthat (?:the|an?|my|our|your|his|her|their|its|i|we|you|he|she|they|it|there|this|no|nobody|everything|all)\b/i;

/** No name ends in it: what it begins is text. */
const BEGINS = /^(?:that|the|an?|my|our|your|his|their|this|these|those)$/i;

const SPEECH =
  /^(?:yes|no|yeah|yep|nope|ok|okay|sure|thanks|thank you|sorry|of course|great|fine|i|i['’](?:m|ll|ve|d)|we|we['’](?:re|ll|ve|d)|you|see you|please|congrats|congratulations|that['’]s|it['’]s)\b|^(?:\S+ ){1,3}?(?:is|are|was|works?|suits?|sounds?)\b/i;

/** Words that go on telling which one is meant are no text. */
const isTold = (text: string): boolean =>
  !/^(?:of|to|from|by|about|on|in|at|with|who|that|which|and|'s)\b/i.test(text);
