// SPDX-License-Identifier: MIT
// A JavaScript dialog is open: nothing else can be done before it is answered, and what it asks is for the room to say.
import type { Policy } from '../../../../shared/rooms.ts';
import type { Action, PageAction } from '../action.ts';
import type { Page } from '../page.ts';
import { plainValue } from './controls/values.ts';
import { quote } from './language/text.ts';
import { finishClause, type Memo } from './turn/memo.ts';

type Dialog = NonNullable<Page['dialog']>;

export function dialogPlan(policy: Policy, dialog: Dialog, memo: Memo): Action[] {
  if (dialog.kind === 'alert') {
    memo.answers.push(`The page said: ${quote(dialog.message)}.`);
    return send(memo, { kind: 'dialog', accept: true }, 0);
  }
  if (dialog.kind === 'beforeunload') return send(memo, { kind: 'dialog', accept: true }, 0);
  const asked = requested(memo, dialog);
  if (asked !== undefined) return send(memo, asked, 1);
  if (memo.consent === undefined && policy.confirm !== 'never') {
    memo.pending = { about: 'dialog' };
    return [
      {
        kind: 'ask',
        question: `The page asks: ${quote(dialog.message)} Shall I accept?`,
        options: ['Yes', 'No'],
      },
    ];
  }
  const accept = memo.consent ?? true;
  delete memo.consent;
  memo.said.push(accept ? 'accepted the page’s question' : 'declined the page’s question');
  return send(memo, { kind: 'dialog', accept }, 0);
}

/** What the request itself says about the dialog: "… and confirm", "dismiss the alert", "type Ada and press OK". */
function requested(memo: Memo, dialog: Dialog): PageAction | undefined {
  const clause = memo.clauses[memo.at];
  if (clause === undefined) return undefined;
  if (clause.command.kind === 'dialog') return { kind: 'dialog', accept: clause.command.accept };
  const { source } = clause;
  const said = dialog.kind === 'prompt' && !AGREE.test(source) ? ANSWERS.exec(source)?.[1] : undefined;
  if (said !== undefined) {
    const value = /"[^"]*"|“[^”]*”/.exec(said)?.[0] ?? said.replace(WHERE, '');
    const next = memo.clauses[memo.at + 1]?.source ?? '';
    if (AGREE.test(next)) finishClause(memo, []);
    return { kind: 'dialog', accept: true, text: plainValue(value).text.slice(0, 400) };
  }
  if (AGREE.test(source) || AGREES_THAT.test(source)) return { kind: 'dialog', accept: true };
  return REFUSE.test(source) ? { kind: 'dialog', accept: false } : undefined;
}

/** "Type Ada", "answer with Ada": what is told to a dialog that asks for a text. */
const ANSWERS =
  /^(?:type|enter|write|put|say|input|answer|reply|respond|give|fill in|call it|name it)\s+(?:it\s+)?(?:with\s+|in\s+)?(.+)$/i;
const WHERE = /\s+(?:in|into)\s+(?:the\s+)?(?:prompt|dialog|box|popup|field|it).*$|\s+as\s+(?:the|its)\s.*$/i;
const ABOUT = String.raw`(?:\s+(?:on|in|it|the|this|that|any|dialog|alert|popup|pop-up|prompt|confirmation|message|question|box|button|ok|okay|yes|no|cancel))*$`;
const AGREE = new RegExp(
  `^(?:accept|confirm|agree|approve|(?:click|press|say|choose|select|answer)\\s+(?:on\\s+)?["“]?(?:ok|okay|yes|confirm|accept)["”]?)${ABOUT}`,
  'i',
);
/** "Confirm that everything should be cleared". */
const AGREES_THAT = /^(?:confirm|agree) (?:that|this)\s\S/i;
const REFUSE = new RegExp(
  `^(?:dismiss|decline|cancel|reject|refuse|(?:click|press|say|choose|select|answer)\\s+(?:on\\s+)?["“]?(?:cancel|no|dismiss)["”]?)${ABOUT}`,
  'i',
);

function send(memo: Memo, action: PageAction, finishes: number): Action[] {
  memo.sent.push({
    action,
    purpose: finishes > 0 ? 'command' : 'restore',
    finishes,
    said: finishes > 0 ? ['answered the dialog'] : [],
  });
  return [action];
}
