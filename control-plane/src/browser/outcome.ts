// SPDX-License-Identifier: MIT
// What came of a navigation, as a person is told.
import { LamError } from '../errors.ts';
import { type Ledger, ledgerKey } from './egress/ledger.ts';
import { FORBIDDEN_SCHEME, type NavigationFailure } from './navigation.ts';

const SHOWN_CHARS = 200;

const REASONS: [RegExp, string][] = [
  [/ERR_NAME_NOT_RESOLVED/, 'its name cannot be resolved'],
  [/ERR_CONNECTION_REFUSED|Connection Refused/, 'nothing answers there'],
  [/ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_|ERR_EMPTY_RESPONSE/, 'nothing answers there'],
  [/ERR_CONNECTION_(CLOSED|RESET|ABORTED)|Connection Reset|Broken Pipe/, 'the connection broke'],
  [/ERR_CERT_|ERR_SSL_/, 'its certificate or its encryption is not right'],
  [/TIMED_OUT/, 'it did not answer in time'],
  [/ERR_TOO_MANY_REDIRECTS/, 'it redirects for ever'],
];

export function shownUrl(url: string): string {
  return url.length > SHOWN_CHARS ? `${url.slice(0, SHOWN_CHARS)}…` : url;
}

export function forbiddenScheme(url: string): string {
  return `refused to open ${shownUrl(url)}: only http and https pages are opened`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** `since` is the ledger's point in time at which the action began. */
export function navigationError(
  failure: NavigationFailure,
  ledger: Ledger,
  since: number,
): LamError | undefined {
  const { url, error, redirect } = failure;
  if (error === FORBIDDEN_SCHEME) return new LamError('egress_denied', sentence(forbiddenScheme(url)));
  const entry = ledger.find(ledgerKey(url), since);
  if (entry)
    return new LamError(entry.denied ? 'egress_denied' : 'navigation_failed', sentence(entry.sentence));
  if (/ERR_UNSAFE_REDIRECT/.test(error)) {
    const where = redirect ? shownUrl(redirect) : 'an address that is no web page';
    const text = `refused to open ${shownUrl(url)}: it redirects to ${where}, and only http and https pages are opened`;
    ledger.add({ key: ledgerKey(url), sentence: text, denied: true });
    return new LamError('egress_denied', sentence(text));
  }
  if (/ERR_ABORTED/.test(error)) return undefined;
  const reason = REASONS.find(([pattern]) => pattern.test(error))?.[1] ?? error.replace(/^net::/, '');
  return new LamError('navigation_failed', `${shownUrl(url)} could not be opened: ${reason}.`, {
    retryable: true,
  });
}
