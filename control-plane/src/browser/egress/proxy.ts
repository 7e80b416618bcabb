// SPDX-License-Identifier: MIT
// One HTTP proxy per browser context: the only way out of it. The proxy resolves each host itself, asks the guard, and
// connects to the very addresses that were judged, so a second answer of the resolver (DNS rebinding) changes nothing.
import { randomBytes } from 'node:crypto';
import type { LookupAddress, lookup } from 'node:dns';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import {
  type PrepareRequestFunctionOpts,
  type PrepareRequestFunctionResult,
  RequestError,
  Server,
} from 'proxy-chain';
import { type Destination, destinationOf, EgressGuard, type Resolve, tunnelDestination } from './guard.ts';
import { destinationKey, Ledger } from './ledger.ts';

/** A page that only serves to hand the browser this proxy's credentials; the name is reserved (RFC 6761 §6.4). */
export const LOGIN_URL = 'http://login.invalid/';
const LOGIN_HOST = new URL(LOGIN_URL).hostname;

export interface ProxyCredentials {
  username: string;
  password: string;
}

/** A `dns.lookup` that knows one answer. */
function pinnedLookup(addresses: LookupAddress[]): typeof lookup {
  const answer: LookupFunction = (_host, options, callback) => {
    const first = addresses[0];
    if (options.all || !first) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
  return answer as typeof lookup;
}

export class EgressProxy {
  readonly ledger = new Ledger();
  /** Random, so that no other program of this machine can leave through it. */
  readonly credentials: ProxyCredentials = {
    username: 'room',
    password: randomBytes(24).toString('base64url'),
  };
  readonly #guard: EgressGuard;
  readonly #server: Server;
  /** Its own pool of connections: one opened under another room's policy must never be used here. */
  #agent = new Agent({ keepAlive: true });
  #allowed = '';

  constructor(resolve: Resolve) {
    this.#guard = new EgressGuard(resolve);
    this.#server = new Server({
      host: '127.0.0.1',
      port: 0,
      prepareRequestFunction: (request) => this.#prepare(request),
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#server.port}`;
  }

  open(): Promise<void> {
    return this.#server.listen();
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#server.close(true);
  }

  /** Takes effect at once: connections that were opened under other rules are closed. */
  allow(origins: readonly string[]): void {
    const allowed = origins.join(' ');
    this.#guard.allow(origins);
    if (allowed === this.#allowed) return;
    this.#allowed = allowed;
    this.#agent.destroy();
    this.#agent = new Agent({ keepAlive: true });
    this.#server.closeConnections();
  }

  async #prepare(options: PrepareRequestFunctionOpts): Promise<PrepareRequestFunctionResult> {
    const { username, password } = this.credentials;
    if (options.username !== username || options.password !== password)
      return { requestAuthentication: true };
    if (options.hostname === LOGIN_HOST) return noContent();
    const { request } = options;
    const destination = options.isHttp
      ? destinationOf(request.url ?? '')
      : tunnelDestination(request.url ?? '');
    const verdict = await this.#guard.judge(destination);
    if (verdict.kind === 'admitted')
      return { dnsLookup: pinnedLookup(verdict.addresses), httpAgent: this.#agent };
    // Browsers send this header with navigations only (of a frame, too). 204 leaves the page that is there in place.
    const navigation = options.isHttp && request.headers['upgrade-insecure-requests'] === '1';
    this.#note(destination, verdict, navigation);
    if (navigation) return noContent();
    throw new RequestError(verdict.reason, verdict.kind === 'refused' ? 403 : 502);
  }

  #note(destination: Destination, verdict: { kind: string; reason: string }, navigation: boolean): void {
    const denied = verdict.kind === 'refused';
    const what = denied ? (navigation ? 'refused to open' : 'refused') : 'cannot reach';
    this.ledger.add({
      key: destinationKey(destination),
      sentence: `${what} ${destination.shown}: ${verdict.reason}`,
      denied,
    });
  }
}

function noContent(): PrepareRequestFunctionResult {
  return { customResponseFunction: () => ({ statusCode: 204, headers: {}, body: '' }) };
}
