// SPDX-License-Identifier: MIT
// "log in with my shop password": the rules plan with a placeholder as the text that is typed, and never see a value.
import type { Action, PageAction } from '../action.ts';
import type { PastAction, PlanInput } from '../planner.ts';

const PLACEHOLDER = /^‹secret ([A-Za-z0-9_.-]+)›$/;
const KIND = '(?:secret|password|passphrase|pass ?word|pin|code|key|token)';

function placeholder(name: string): string {
  return `‹secret ${name}›`;
}

/** The request with placeholders for the secrets that the room may use and that it names. */
function withPlaceholders(text: string, names: readonly string[]): string {
  let told = text;
  for (const name of names) {
    const called = `(?:(?:my|our|the)\\s+)?${name.replace(/[.-]/g, '[. -]').replaceAll('_', '[_ ]')}\\s+${KIND}`;
    const typed = placeholder(name);
    told = told
      .replace(
        new RegExp(`\\b(log ?in|sign ?in)\\s+(?:with|using)\\s+${called}\\b`, 'gi'),
        `type "${typed}" into the password field and click log in`,
      )
      .replace(
        new RegExp(
          `\\b(type|enter|put|write|fill in|insert|use)\\s+${called}\\b(\\s+(?:in|into|to|for|as)\\b)?`,
          'gi',
        ),
        (_, verb: string, where?: string) =>
          `${/^use$/i.test(verb) ? 'type' : verb} "${typed}"${where ? ' into' : ' into the password field'}`,
      );
  }
  return told;
}

/** What types a placeholder types the secret; fields that are filled together are filled one by one then. */
export function withSecrets(actions: Action[]): Action[] {
  return actions.flatMap((action): Action[] => {
    if (action.kind === 'type') return [secretFor(action, action.text, action.submit) ?? action];
    if (action.kind !== 'fill' || !action.fields.some(({ value }) => PLACEHOLDER.test(value)))
      return [action];
    return action.fields.map(
      (field) => secretFor(field, field.value, false) ?? { kind: 'fill', fields: [field] },
    );
  });
}

function secretFor(target: { ref: string; name: string }, text: string, submit: boolean): Action | undefined {
  const secret = PLACEHOLDER.exec(text)?.[1];
  const { ref, name } = target;
  return secret === undefined ? undefined : { kind: 'secret', ref, name, secret, submit };
}

/** What was typed by name is, to the rules, the placeholder that they typed. */
function asTyped(past: PastAction): PastAction {
  return past.action.kind === 'secret' ? { ...past, action: typed(past.action) } : past;
}

function typed({ ref, name, secret, submit }: Extract<PageAction, { kind: 'secret' }>): PageAction {
  return { kind: 'type', ref, name, text: placeholder(secret), submit };
}

export function withoutSecretNames(input: PlanInput): PlanInput {
  const text = withPlaceholders(input.task.text, input.policy.secrets);
  return { ...input, task: { ...input.task, text }, history: input.history.map(asTyped) };
}
