// SPDX-License-Identifier: MIT
// "Log in with ada and pw77", "sign in as ada with pw77": whoever logs in tells a name and then a password, and need not call them so.

import { inFormMeant } from '../controls/which-form.ts';
import type { Clause, Command } from '../language/command.ts';
import { startsCommand } from '../language/joints.ts';
import type { Element } from '../page/model.ts';
import { repeats, twinOf } from '../page/twins.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { submitBehind } from './submit.ts';
import { tickedBefore } from './ticked-before.ts';

const VALUE = String.raw`("[^"]+"|“[^”]+”|[^\s,/"“]+)`;
const NAME = String.raw`(?:(?:the\s+)?(?:user(?:\s?name)?|account|login|e-?mail(?:\s+address)?)\s+)?${VALUE}`;
const SECRET_TOLD = String.raw`(?:\s*[,/]\s*|\s+)(?:(?:and|with|using)\s+)?(?:(?:the\s+|my\s+|an?\s+)?password\s+)?${VALUE}`;
const LOGS_IN = new RegExp(
  String.raw`^((?:log|sign)(?:\s+me)?\s*(?:in|on))\s+(?:as|with|using)\s+${NAME}${SECRET_TOLD}$`,
  'i',
);
/** Who registers may say so without any "as": "register kai with the password 7Lx". */
const REGISTERS = new RegExp(
  String.raw`^(register|sign(?:\s+me)?\s*up|join|(?:create|make|open|set\s+up)(?:\s+me)?\s+(?:an?|my)(?:\s+new)?\s+account)\s+(?:(?:as|with|using|for|called|named)\s+)?${NAME}(?:\s*[,/]\s*|\s+)(?:(?:and|with|using)\s+)?(?:the\s+|my\s+|an?\s+)?password\s+${VALUE}$`,
  'i',
);
const USER = /\b(?:user|login|log-in|account|e-?mail|name)/i;
const SECRET = /\b(?:password|passcode|pin)\b/i;

/** Undefined where other things are told, or the page does not ask for just these two. */
export function credentials({ source }: Clause, turn: Turn): Command[] | undefined {
  const [, verb = '', name, secret] = LOGS_IN.exec(source) ?? registered(source, turn) ?? [];
  if (name === undefined || secret === undefined || [name, secret].some(isNoValue)) return undefined;
  // "Log in with Google" is a button of its own.
  if (turn.score(`${verb} with ${name}`, 'click') >= CALLED) return undefined;
  const { elements } = turn.model;
  const fields = elements.filter(
    (one) => one.kind === 'field' && one.node.disabled !== true && !repeats(one, elements),
  );
  const user = soleOf(
    fields.filter((field) => isCalled(field, USER) && !isCalled(field, SECRET)),
    turn,
  );
  const password = soleOf(
    fields.filter((field) => isCalled(field, SECRET)),
    turn,
  );
  if (user === undefined || password === undefined) return undefined;
  const twin = twinOf(password, elements);
  const told = [user, password, ...(twin === undefined ? [] : [twin])].map(
    (field): Command => ({
      kind: 'complete',
      field: pinned(field, field.name),
      value: field === user ? name : inFull(secret, turn),
    }),
  );
  // "Sign in" by a button that says "Log in", too.
  const button = submitBehind(told, turn, verb.toLowerCase().replace(/^.*\baccount$/, 'register'));
  if (button === undefined) return [...told, { kind: 'send' }];
  return [...told, ...tickedBefore(turn.find(button, 'click'), turn), { kind: 'click', target: button }];
}

/** Where nothing makes an account, what makes one may have to be opened first. */
function registered(source: string, turn: Turn): RegExpExecArray | undefined {
  const isOffered = ['register', 'create account'].some((name) => {
    const found = turn.find(name, 'click');
    return found.state === 'found' && found.element.kind === 'button' && found.score >= OFFERED;
  });
  return (isOffered && REGISTERS.exec(source)) || undefined;
}

const OFFERED = 0.8;

/** The only one; of several forms that each ask for such, that of the one that is meant. */
function soleOf(fields: Element[], turn: Turn): Element | undefined {
  const [only, ...more] = inFormMeant(fields, turn);
  return more.length === 0 ? only : undefined;
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
