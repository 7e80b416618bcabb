// SPDX-License-Identifier: MIT
// Playwright's errors, which carry their reason in a log for developers, as the project's own.
import { stripVTControlCharacters } from 'node:util';
import { errors } from 'playwright';
import { LamError } from '../../errors.ts';

interface Reason {
  pattern: RegExp;
  code: string;
  sentence: (name: string, found: string) => string;
}

/** The tag with the one attribute that tells most. */
function shortTag(tag: string): string {
  const name = /^<([a-z0-9-]+)/i.exec(tag)?.[1] ?? 'element';
  const attribute = /\saria-label="[^"]*"|\sid="[^"]*"|\sclass="[^"]*"/.exec(tag)?.[0] ?? '';
  return `<${name}${attribute.slice(0, 80)}>`;
}

/** The last that occurs in Playwright's log is what held the action up. */
const REASONS: Reason[] = [
  {
    pattern: /(<[^\n]*?>)(?:…<\/[a-z0-9-]+>)?(?: from <[^\n]*?> subtree)? intercepts pointer events/gi,
    code: 'covered',
    sentence: (name, found) => `${name} is covered by ${shortTag(found)}.`,
  },
  { pattern: /element is not enabled/g, code: 'disabled', sentence: (name) => `${name} is disabled.` },
  { pattern: /element is not editable/g, code: 'disabled', sentence: (name) => `${name} is read-only.` },
  {
    pattern: /element is not visible/g,
    code: 'not_visible',
    sentence: (name) => `${name} is not visible.`,
  },
  {
    pattern: /element is outside of the viewport/g,
    code: 'not_visible',
    sentence: (name) => `${name} cannot be scrolled into view.`,
  },
  {
    pattern: /element is not stable/g,
    code: 'unstable',
    sentence: (name) => `${name} does not stop moving.`,
  },
];

const IMMEDIATE: Reason[] = [
  {
    pattern: /Cannot type text into input\[type=number\]/g,
    code: 'bad_value',
    sentence: (name) => `${name} does not take that value.`,
  },
  {
    pattern: /Input of type "([a-z-]+)" cannot be filled/g,
    code: 'unsupported',
    sentence: (name, found) => `${name} is a ${found} field, which text cannot be typed into.`,
  },
  {
    pattern: /not attached to the DOM|Execution context was destroyed|Frame was detached/g,
    code: 'stale_ref',
    sentence: (name) => `${name} is no longer on the page.`,
  },
  {
    pattern: /has been closed|crashed/g,
    code: 'page_gone',
    sentence: () => 'The page was closed.',
  },
];

function lastReason(message: string, reasons: Reason[]): { reason: Reason; found: string } | undefined {
  let last: { reason: Reason; found: string; at: number } | undefined;
  for (const reason of reasons)
    for (const match of message.matchAll(reason.pattern))
      if (!last || match.index > last.at) last = { reason, found: match[1] ?? '', at: match.index };
  return last;
}

/** `name` is how a person would call the element. What is no failure of the page comes back as it is. */
export function explain(error: unknown, name: string): unknown {
  if (error instanceof LamError || !(error instanceof Error)) return error;
  const message = stripVTControlCharacters(error.message);
  const late = error instanceof errors.TimeoutError;
  const found = lastReason(message, late ? REASONS : IMMEDIATE);
  if (found) {
    const { code, sentence } = found.reason;
    const text = sentence(name, found.found);
    return new LamError(code, text.charAt(0).toUpperCase() + text.slice(1), { cause: error });
  }
  if (late) return new LamError('timeout', `${name} did not take the action in time.`, { cause: error });
  return error;
}

/** The input was given; what did not come in time is the page it leads to, and that is waited for elsewhere. */
export function onlyNavigationIsLate(error: unknown): boolean {
  return (
    error instanceof errors.TimeoutError && /waiting for scheduled navigations to finish/.test(error.message)
  );
}
