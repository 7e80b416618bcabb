// SPDX-License-Identifier: MIT
// What is written to somebody, or in a talk of several: that is opened, the text typed there, and sent.
import type { SnapshotNode } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { collectionsOf } from '../page/collections.ts';
import { ancestor } from '../page/labels.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** "Send Oskar a message saying …", "message aunt Philippa I will call", "send “Locked both.”". */
export function message(source: string, turn: Turn): Command[] | undefined {
  const quoted = QUOTED.exec(source)?.[1];
  const isPressed = turn.memo.clauses[turn.at + 1]?.command.kind === 'click';
  if (quoted !== undefined) return [{ kind: 'type', rest: quoted }, ...(isPressed ? [] : [SEND])];
  const there = inTalk(source, turn);
  if (there !== undefined) return [...there, ...(isPressed ? [] : [SEND])];
  const [, text, to] = SENT_TO.exec(source) ?? [];
  if (text !== undefined && to !== undefined && isConversation(turn, to))
    return [{ kind: 'open', target: to }, { kind: 'type', rest: text }, ...(isPressed ? [] : [SEND])];
  const lead = TO_SOMEBODY.exec(source);
  if (lead === null || turn.score(source, 'click') >= 0.85) return undefined;
  const words = (lead[1] as string).split(/\s+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const whom = words.slice(0, count).join(' ').replace(/:$/, '');
    const rest = words.slice(count).join(' ').replace(LEAD, '');
    if (
      /\s(?:with|about|saying|that|and|i|we|you|he|she|they|it)\b/i.test(whom) ||
      !isConversation(turn, whom)
    )
      continue;
    const open: Command = { kind: 'open', target: whom };
    if (rest === '') return [open, { kind: 'set', rest: 'text box' }, { kind: 'send' }];
    return [open, { kind: 'type', rest: /^["“]/.test(rest) ? rest : `"${rest}"` }, { kind: 'send' }];
  }
  return undefined;
}

const IN_TALK =
  /^(?:post|send|write|say)\s+(?<text>["“][^"”]+["”]|(?!["“]|(?:an?|the|it|this|that)\b)[^"“]+?)\s+(?:in|into|to|on)\s+(?:the|our)\s+(?:(?<name>[^"“]{2,30}?)\s+)?(?<noun>chat|channel|conversation|group)$/iu;

/** "Write hello in the football chat", "say “hello” in the chat": there, or here. */
function inTalk(source: string, turn: Turn): Command[] | undefined {
  const { text, name, noun } = IN_TALK.exec(source)?.groups ?? {};
  // A file, or what the page has of that name, is sent otherwise.
  if (text === undefined || FILE.test(text) || turn.score(text, 'click') >= CALLED) return undefined;
  const typed: Command = { kind: 'type', rest: /^["“]/.test(text) ? text : `"${text}"` };
  const talk = `the ${name} ${noun}`;
  if (name !== undefined)
    return isConversation(turn, talk) ? [{ kind: 'open', target: talk }, typed] : undefined;
  const fields = turn.matches('message', 'type').filter(({ score }) => score >= FIELD);
  return fields.length > 0 ? [typed] : undefined;
}

const FIELD = 0.6;
const CALLED = 0.85;
const FILE = /\.\p{L}\w{1,3}$/u;

/** Whom comes first: "text Omar I am late", "tell Rosie I will come", "write Hannah that I am here". */
const TO_SOMEBODY =
  /^(?:message|text|dm|tell(?=\s+(?!(?:me|us|the|which|what|how|whether|if)\b).+\s(?:that|to|i|we|i['’]m|i['’]ll|we['’]re|we['’]ll)\s)|write to|write(?=\s+(?!(?:an?|the|my|it|that|this|down|in|into)\b)\p{L}+(?:\s\p{L}+)?(?::\s|\s(?:that|saying)\s))|send (?:an? )?(?:message|text|dm) to|send)\s+(.+)$/iu;

const SEND: Command = { kind: 'send' };
const QUOTED =
  /^(?:send|write|say|post|share|publish|tweet)\s+(?:(?:the|an?|this|my)\s+(?:new\s+)?(?:post|message|status|update|tweet|toot|text)\s+)?("[^"]+"|“[^”]+”)$/i;

/** "Send “On my way” to Farid". */
const SENT_TO =
  /^(?:send|write|text|message|say)\s+(?:(?:the|an?)\s+(?:message|text|words?)\s+)?("[^"]+"|“[^”]+”)\s+to\s+(?:the\s+)?(\S.*)$/i;

const LEAD =
  /^(?:(?:an? |the )?(?:(?:direct|private|personal|short|quick) )?(?:message|text|note|dm)\b[\s:]*)?(?:(?:saying|that says|that|:|to say)\s+)?/i;

const SHOWN_ON = 0.7;

/** A line that begins with the name, of a list of links beside what takes a message: "Olivia Bennett 2m Approved". */
function isOfTalks({ node }: Element, whom: string, turn: Turn): boolean {
  const [first = ''] = wordsOf(whom);
  if (!/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(whom)) return false;
  const isLine = collectionsOf(turn.model.root).some(({ items }) =>
    items.some(
      (item) =>
        item.role === 'link' && isWithin(node, item) && wordsOf(item.name).slice(0, 2).includes(first),
    ),
  );
  const fields = turn.matches('message', 'type');
  return isLine && fields.some(({ element, score }) => element.kind === 'field' && score >= FIELD);
}

function isConversation(turn: Turn, whom: string): boolean {
  const best = turn.matches(whom, 'open')[0];
  // The chats of a messenger may be buttons that show a name and what was written last.
  const isCard = (node: SnapshotNode): boolean =>
    collectionsOf(turn.model.root).some(({ items }) => items.includes(node));
  if (best?.element.kind === 'button' && isCard(best.element.node) && best.score >= SHOWN_ON) return true;
  if (best !== undefined && best.score >= SHOWN_ON && isOfTalks(best.element, whom, turn)) return true;
  return (
    best !== undefined &&
    best.score >= 0.85 &&
    !['button', 'field', 'list', 'heading'].includes(best.element.kind) &&
    best.element.node.role !== 'columnheader' &&
    ancestor(best.element.node, (role) => role === 'columnheader', 3) === undefined
  );
}
