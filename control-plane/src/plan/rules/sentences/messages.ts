// SPDX-License-Identifier: MIT
// Sentences with a text for somebody in them: replies, comments, mails, notes. The text is never looked into.

import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { mayHold } from '../page/branches.ts';
import { matchOptions } from '../page/options.ts';
import { calledJustSo } from '../questions/called-just-so.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { forAudience } from './audience.ts';
import { byItsMessage } from './by-its-message.ts';
import { compose } from './composing.ts';
import { entry } from './entries.ts';
import { forward } from './forwards.ts';
import { openerUnder } from './opener-under.ts';
import { reply } from './replies.ts';
import { saidThere } from './said-there.ts';
import { tells } from './tells.ts';
import { titleAndText } from './title-and-text.ts';
import { message } from './to-somebody.ts';

/** The clauses that a clause stands for; undefined where it has no such text. */
export function messageClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (turn.progress.length > 0 || TO_ME.test(source)) return undefined;
  const commands =
    (isDerived(clause)
      ? undefined
      : (forAudience(source, turn) ??
        titleAndText(source, turn) ??
        dictated(source, turn) ??
        noted(source, turn) ??
        posted(source, turn) ??
        announced(source, turn) ??
        byItsMessage(source, turn) ??
        saidThere(source, clause.within, turn))) ??
    reply(source, turn) ??
    forward(source, turn) ??
    compose(source, turn) ??
    message(source, turn) ??
    (isDerived(clause) ? undefined : tells(source, turn)) ??
    addition(source, turn) ??
    entry(source, turn);
  const next = turn.memo.clauses[turn.at + 1]?.source ?? '';
  const isOver = [SENDS, KEEPS, CANCELS].some((way) => way.test(next)) || UNSENT.test(turn.input.task.text);
  const last = commands?.at(-1);
  const unsent = isOver && (last?.kind === 'send' || (last?.kind === 'click' && ADDS.test(last.target)));
  return clausesFor(clause, unsent ? commands?.slice(0, -1) : commands);
}

/** What puts a thing on a list that was told with its name. */
const ADDS = /^(?:add|create|make|write|publish) button$/i;

/** "… and save it as a draft". */
const KEEPS =
  /^(?:save|keep|store|leave|put)\s(?:(?:it|that|this|the \p{L}+)\s)?(?:(?:as|in|to|into|for)\s)?(?:(?:an?|the|my)\s)?drafts?\b/iu;
/** "… and press Cancel". */
const CANCELS = /^(?:(?:click|press|tap|hit)\s+(?:on\s+)?)?(?:the\s+)?(?:cancel|discard|reset|clear)\b/i;
/** "… but don't send it yet". */
const UNSENT =
  /\b(?:do not|don['’]?t|never|without) (?:send|sav|submit|add|post|publish|creat)(?:e|ing|ting)?(?: (?:it|that|this|the \p{L}+))?(?: yet| now)?(?=$|[.,;!])/iu;

/** What one is to be sent oneself is no text for anybody. */
const TO_ME = /^(?:send|mail|e-?mail|text) (?:me|us)\s/i;

/** "… and send it". */
const SENDS =
  /^(?:(?:click|press|tap|hit)\s+(?:on\s+)?)?(?:the\s+)?(?:send|post|submit|publish|save|add)(?:\s+(?:it|that|button|the \w+))?$/i;
const DICTATED =
  /^(post|tweet|toot|share|publish|send|say|write)(?:\s+(?:this|the following|a (?:post|message|status)))?(?:\s+(?:in|into|to|on)\s+(?:the\s+|my\s+)?([^:"“]{2,40}?))?\s*:\s*(\S.*)$/is;

/** "Post: rain again", "write in the chat: my card is stuck", where the chat may have to be opened first. */
function dictated(source: string, turn: Turn): Command[] | undefined {
  const [, verb = '', where, said] = DICTATED.exec(source) ?? [];
  if (said === undefined || turn.score(verb, 'type') >= NAMED) return undefined;
  const text = /^["“]/.test(said) ? said : `"${said}"`;
  const isForSomebody = where === undefined ? !/^(?:say|write)$/i.test(verb) : HERE.test(where);
  if (isForSomebody) return [{ kind: 'type', rest: text }, { kind: 'send' }];
  if (where === undefined) return undefined;
  const [field] = turn.matches(where, 'type');
  if (field?.element.kind === 'field' && field.score >= NAMED)
    return [{ kind: 'type', rest: `${text} into ${where}` }, { kind: 'send' }];
  if (turn.score(where, 'open') < FOUND) return undefined;
  return [{ kind: 'open', target: where }, { kind: 'type', rest: `${text} into message` }, { kind: 'send' }];
}

const NOTED =
  /^(?:put|write|type|enter|say|leave)\s+(?!it\b|that\b|this\b|an?\b)(?:that\s+)?([^"“]+?)\s+(?:in|into|under|as)\s+(?:the\s+|your\s+|my\s+|a\s+)?((?:\p{L}+\s+)?(?:comments?|remarks?|notes?|message|feedback|description|greeting|dedication))(?:\s+(?:box|field|section))?$/iu;

/** "Put the soup is too salty in the comments": words for a field that is for such, whatever else the page calls so. */
function noted(source: string, turn: Turn): Command[] | undefined {
  const [, text = '', where = ''] = NOTED.exec(source) ?? [];
  const isText =
    (text.split(' ').length > 2 && calledJustSo(turn, text) === undefined) ||
    /^(?:for|with|to|from|by)\s/i.test(text);
  const [best] = isText ? turn.matches(where, 'type') : [];
  return best?.element.kind === 'field' && best.score >= NAMED
    ? [{ kind: 'complete', field: `ref:${best.element.ref} ${where}`, value: `"${text}"` }]
    : undefined;
}

/** "Post good morning everyone": where one field takes a text and a button posts it, all that follows is that text. */
function posted(source: string, turn: Turn): Command[] | undefined {
  const [, verb = '', text] = POSTS.exec(source) ?? [];
  if (text === undefined || !isOnlyText(turn) || turn.score(verb, 'click') < NAMED) return undefined;
  return [{ kind: 'type', rest: `"${text}"` }, { kind: 'send' }];
}

const POSTS =
  /^(post|tweet|toot)\s+(?!(?:an?|the|it|this|that|these|those|them|my|our|your|to|on|in|for|something|new|about|button)\b)([^"“:]*\s[^"“:]*)$/i;

/** "Tell the people in the costumes channel that I have six buttons": said there. */
function announced(source: string, turn: Turn): Command[] | undefined {
  const [, where, text] = ANNOUNCES.exec(source) ?? [];
  if (where === undefined || turn.score(where, 'open') < NAMED) return undefined;
  return [
    { kind: 'open', target: where },
    { kind: 'type', rest: `"${text}" into message` },
    { kind: 'send' },
  ];
}

const ANNOUNCES =
  /^(?:tell|let) (?:everyone|everybody|all|them|the (?:people|others|members|team|folks)) (?:in|on|of) (?:the )?(.{2,30}?) (?:know )?(?:channel |chat |room |group )?that ([^"“]+)$/i;

const HERE = /^(?:here|this (?:channel|chat|room|conversation|thread|group))$/i;
const NAMED = 0.85;
const FOUND = 0.6;

/** "Add a note saying water the roses", where there is a field for a new note, or something that brings one. */
function addition(source: string, turn: Turn): Command[] | undefined {
  const match =
    /^(add|create|make|write|publish)\s+(?:an?\s+)?(?:new\s+)?(.{1,40}?)\s+(?:saying|called|named|titled|(?:that|which) (?:says|reads)|reading|with (?:the )?(?:text|name|title))\s+(.+)$/i.exec(
      source,
    );
  if (match === null) return undefined;
  const [, verb, what, told] = match as unknown as [string, string, string, string];
  const chosen = inOffered(what, told, turn);
  if (chosen !== undefined) return chosen;
  const { value, place } = inPlace(told, turn);
  if (NEXT_QUOTED.test(value)) return undefined;
  const field = [`new ${what}`, what].find((name) => {
    const [best] = turn.matches(name, 'type');
    return best !== undefined && best.score >= 0.7 && best.element.kind === 'field';
  });
  if (field !== undefined && turn.score(verb, 'click') >= 0.8)
    return [
      { kind: 'set', rest: `${field} to ${value}` },
      { kind: 'click', target: `${verb} button` },
    ];
  if (field === undefined && POST.test(what) && isOnlyText(turn)) {
    const text = /^["“]/.test(told) ? told : `"${told}"`;
    return [{ kind: 'type', rest: text }, { kind: 'send' }];
  }
  const under = field === undefined ? openerUnder(told, [`new ${what}`, `${verb} ${what}`], turn) : undefined;
  if (under !== undefined)
    return [
      { kind: 'click', target: pinned(under.opener, what) },
      { kind: 'type', rest: under.value },
      { kind: 'send' },
    ];
  const opener = [`new ${what}`, `${verb} ${what}`].find((name) => opensForm(name, turn));
  // What else is told is for the other fields of what comes up.
  if (opener === undefined || field !== undefined || tellsMore(value, source)) return undefined;
  const opened: Command[] = place === undefined ? [] : [{ kind: 'open', target: place }];
  return [...opened, { kind: 'click', target: opener }, { kind: 'type', rest: value }, { kind: 'send' }];
}

/** '"Roof" and the text "leaks again"': that is for a field of its own. */
const NEXT_QUOTED = /^(?:"[^"]+"|“[^”]+”)(?:\s*,)?(?:\s+and|\s+with)?\s+(?:an?|the|its)\s[^"“]+["“]/i;

/** What is written and sent in one field: "make a new post that says frost tonight". */
const POST = /^(?:post|tweet|toot|status(?: update)?|update|message|comment)$/i;

/** "Write a post in Tools & lifts saying …", where a list of the form has that place: chosen there, not typed. */
function inOffered(what: string, told: string, turn: Turn): Command[] | undefined {
  const [, thing = '', place = ''] = /^(\S.*?)\s+(?:in|under|to)\s+(?:the\s+)?(\S.*)$/i.exec(what) ?? [];
  if (!POST.test(thing) || !isOnlyText(turn)) return undefined;
  const lists = turn.model.elements.filter(({ kind }) => kind === 'list');
  const [best] = matchOptions(place, lists, turn.model);
  if (best === undefined || best.score < SHOWN) return undefined;
  const text = /^["“]/.test(told) ? told : `"${told}"`;
  return [{ kind: 'choose', rest: best.option }, { kind: 'type', rest: text }, { kind: 'send' }];
}

/** Whether one field takes a text, and nothing brings another first. */
function isOnlyText({ model }: Turn): boolean {
  const texts = model.elements.filter(
    ({ node, name }) => node.role === 'textbox' && node.readonly !== true && !/\bsearch\b/i.test(name),
  );
  return texts.length === 1;
}

/** "2026 inside Contracts", where the page has something of that name which may hold others. */
function inPlace(told: string, turn: Turn): { value: string; place?: string } {
  const [, value = '', place = ''] = PLACED.exec(told) ?? [];
  const named = turn.matches(place, 'open').filter(({ score }) => score >= SHOWN);
  const isHeld = named.some(({ element }) => mayHold(element));
  return isHeld ? { value, place } : { value: told };
}

const SHOWN = 0.85;
const PLACED =
  /^("[^"]+"|“[^”]+”|[^"“]+?)\s+(?:inside(?: of)?|in|into|within|under)\s+(?:the\s+|my\s+)?(?:folder\s+)?(.+?)(?:\s+folder)?$/i;

/** What sends a form that is there brings none. */
function opensForm(name: string, turn: Turn): boolean {
  const [best] = turn.matches(name, 'click');
  return best !== undefined && best.score >= 0.85 && best.element.node.form === undefined;
}

const tellsMore = (value: string, source: string): boolean =>
  TELLS_MORE.test(value) ||
  /^(?:"[^"]+"|“[^”]+”)\s*\S/.test(value) ||
  (BY_FIELD.test(source) && NEXT_FIELD.test(value));

const TELLS_MORE = /^(?:"[^"]+"|“[^”]+”|[^"“]+)(?:,|\s(?:on|at|in|for|from|until|with|as|due)\s)/i;
/** Told by the name of its field, so that the next one may be, too: "with the title Leak and the label urgent". */
const BY_FIELD = /\swith (?:the )?(?:text|name|title)\s/i;
const NEXT_FIELD = /\sand (?:the|an?)\s/i;
