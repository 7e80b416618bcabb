// SPDX-License-Identifier: MIT
// "Log in with ada and pw77", "sign in as ada with pw77": whoever logs in tells a name and then a password, and need not call them so.
import type { Clause, Command } from '../language/command.ts';
import { startsCommand } from '../language/joints.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { submitBehind } from './submit.ts';

const VALUE = String.raw`("[^"]+"|“[^”]+”|[^\s,/"“]+)`;
const TOLD = new RegExp(
  String.raw`^((?:log|sign)(?:\s+me)?\s*(?:in|on))\s+(?:as|with|using)\s+(?:(?:the\s+)?(?:user(?:\s?name)?|account|login|e-?mail(?:\s+address)?)\s+)?${VALUE}(?:\s*[,/]\s*|\s+)(?:(?:and|with|using)\s+)?(?:(?:the\s+|my\s+)?password\s+)?${VALUE}$`,
  'i',
);
const USER = /\b(?:user|login|log-in|account|e-?mail|name)/i;
const SECRET = /\b(?:password|passcode|pin)\b/i;

/** Undefined where other things are told, or the page does not ask for just these two. */
export function credentials({ source }: Clause, turn: Turn): Command[] | undefined {
  const [, verb = '', name, secret] = TOLD.exec(source) ?? [];
  if (name === undefined || secret === undefined || [name, secret].some(isNoValue)) return undefined;
  // "Log in with Google" is a button of its own.
  if (turn.score(`${verb} with ${name}`, 'click') >= CALLED) return undefined;
  const fields = turn.model.elements.filter(({ kind, node }) => kind === 'field' && node.disabled !== true);
  const [user, ...users] = fields.filter((field) => isCalled(field, USER) && !isCalled(field, SECRET));
  const [password, ...passwords] = fields.filter((field) => isCalled(field, SECRET));
  if (user === undefined || password === undefined || users.length + passwords.length > 0) return undefined;
  const told: Command[] = [
    { kind: 'complete', field: pinned(user, user.name), value: name },
    { kind: 'complete', field: pinned(password, password.name), value: inFull(secret, turn) },
  ];
  // "Sign in" by a button that says "Log in", too.
  const button = submitBehind(told, turn, verb.toLowerCase());
  return [...told, button === undefined ? { kind: 'send' } : { kind: 'click', target: button }];
}

const CALLED = 0.9;

/** "With my account", "with Google and continue" tell neither. */
const isNoValue = (said: string): boolean => WORDS.test(said) || startsCommand(said);
const WORDS = /^(?:and|with|using|the|my|your|an?|it|password|account|credentials|details|data|continue)$/i;

const isCalled = ({ labels }: Element, name: RegExp): boolean => labels.some(({ text }) => name.test(text));

/** A password may end in a sign, which is no end of a sentence. */
function inFull(secret: string, { input }: Turn): string {
  const whole = /["“]/.test(secret) ? secret : `${secret}!`;
  return input.task.text.includes(whole) ? whole : secret;
}
