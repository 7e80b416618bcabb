// SPDX-License-Identifier: MIT
// "Tell Yusuf I can't come", "let the plumber know Friday suits", "write back to Ivo and say it is lovely": said to somebody whom the page
// shows, which is where the name ends; where a conversation has a field in sight it is typed there, else it is a reply.
import type { Command } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';

const WAYS: [RegExp, RegExp][] = [
  [
    /^(?:tell|inform)\s+(?=\S)/i,
    /^(?:that\s+|:\s*|,\s*)?(?!(?:which|what|how|who|whose|where|when|why|whether|if|about|to|of|and|or|in|on|at|from|with)\b)/i,
  ],
  [/^ask\s+(?=\S)/i, /^(?:that\s+|:\s*|,\s*)?(?!(?:for|about|to|of|and|or|in|on|at|from|with)\b)/i],
  [/^let\s+(?=\S)/i, /^know\s+(?:that\s+)?(?!(?:about|of|if|whether)\b)/i],
  [
    /^(?:write|get)(?: back)?(?: to)?\s+(?=\S)/i,
    /^(?:and\s+)?(?:say|saying|to say|tell (?:him|her|them))\s+(?:that\s+)?/i,
  ],
];
const NOBODY = /^(?:me|us|it|them|him|her|you|everyone|everybody|all|people|the (?:people|others|page))$/i;
/** What is said begins with it, and no name ends so. */
const BEGINS = /^(?:i|we|you|he|she|they|it|that|this|there|the|an?|my|our|your|not|no|yes)$/i;
const LONGEST_NAME = 4;

/** The commands that say it; undefined where nobody of that name is shown. */
export function tells(source: string, turn: Turn): Command[] | undefined {
  for (const [verb, lead] of WAYS) {
    const [said] = verb.exec(source) ?? [];
    const told = said === undefined ? undefined : toldTo(source.slice(said.length), lead, turn);
    if (told === undefined) continue;
    const { whom, text } = told;
    const first: Command = hasField(turn)
      ? { kind: 'open', target: whom }
      : { kind: 'click', target: `reply to ${whom}` };
    return [first, { kind: 'type', rest: /^["“]/.test(text) ? text : `"${text}"` }, { kind: 'send' }];
  }
  return undefined;
}

function toldTo(rest: string, lead: RegExp, turn: Turn): { whom: string; text: string } | undefined {
  const words = rest.split(/\s+/);
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count--) {
    const whom = words.slice(0, count).join(' ').replace(/[,:]$/, '');
    const behind = words.slice(count).join(' ');
    if (NOBODY.test(whom) || BEGINS.test(words[count - 1] as string) || !isShown(whom, turn)) continue;
    // No shorter name is meant than the page has: "the Kilim" of "the Kilim runner".
    const [led] = lead.exec(behind) ?? [];
    if (led === undefined) return undefined;
    const text = behind.slice(led.length);
    if (text.split(/\s+/).length > 1 || /^["“]/.test(text)) return { whom, text };
  }
  return undefined;
}

/** What somebody is called, and no text that has the name in it; a button is nobody. */
function isShown(whom: string, turn: Turn): boolean {
  const said = wordsOf(whom.replace(/^(?:the|my|our)\s+/i, ''));
  return turn
    .matches(whom, 'hover')
    .some(
      ({ element: { kind, name } }) =>
        kind !== 'button' &&
        kind !== 'field' &&
        said.length > 0 &&
        said.every((word) => wordsOf(name).includes(word)) &&
        wordsOf(name).length <= LONGEST_NAME,
    );
}

/** Where what is said is typed at once. */
const hasField = ({ model }: Turn): boolean =>
  model.elements.some(
    ({ node, name, kind }) =>
      kind === 'field' && node.role === 'textbox' && node.takes === undefined && !OTHER.test(name),
  );

/** What is asked for there is no message. */
const OTHER =
  /\b(?:search|find|e-?mail|phone|name|address|post ?code|zip|code|voucher|date|day|time|number|amount|quantity)\b/i;
