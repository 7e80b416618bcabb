// SPDX-License-Identifier: MIT
// The decision whether a request of a room's browser may leave, and to which addresses.
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';
import { addressRefusal, plainAddress } from './address.ts';

/** Every address of a host name; rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Where a request wants to go. A tunnel (CONNECT) names host and port only: it may carry https, wss or ws. */
export interface Destination {
  kind: 'http' | 'tunnel';
  /** As `URL.hostname` gives it; brackets around IPv6. */
  host: string;
  port: number;
  /** For people: the address without query and credentials. */
  shown: string;
}

export type Verdict =
  | { kind: 'admitted'; addresses: LookupAddress[] }
  | { kind: 'refused'; reason: string }
  | { kind: 'unresolved'; reason: string };

const RESOLVE_MS = 5_000;
const SHOWN_CHARS = 200;

export function destinationOf(url: string): Destination {
  const { protocol, hostname, port, host, origin, pathname } = new URL(url);
  const secure = protocol === 'https:' || protocol === 'wss:';
  const kind = protocol === 'http:' ? 'http' : 'tunnel';
  const shown = origin === 'null' ? `${protocol}//${host}` : `${origin}${pathname}`.slice(0, SHOWN_CHARS);
  return { kind, host: hostname, port: Number(port) || (secure ? 443 : 80), shown };
}

/** `authority` is a CONNECT request's `host:port`; parsed as a URL's, so that 0x7f.1 and 2130706433 are 127.0.0.1. */
export function tunnelDestination(authority: string): Destination {
  const { hostname, port, host } = new URL(`http://${authority}`);
  const secure = authority.endsWith(':443');
  return {
    kind: 'tunnel',
    host: hostname,
    port: Number(port) || 80,
    shown: secure ? `https://${hostname}` : host,
  };
}

function originsOf({ kind, host, port }: Destination): string[] {
  const schemes = kind === 'http' ? ['http'] : ['https', 'http'];
  return schemes.map((scheme) => new URL(`${scheme}://${host}:${port}`).origin);
}

/** Below 1024 live mail, shells and name servers, which a tunnel would let a page speak to from this machine. */
function isOtherService(port: number): boolean {
  return port < 1024 && port !== 80 && port !== 443;
}

function ownAddresses(): Set<string> {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return new Set(all.map(({ address }) => plainAddress(address)));
}

export class EgressGuard {
  readonly #resolve: Resolve;
  #allowed: readonly string[] = [];

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** Origins of the room's policy. Empty: every public address. Else: these, wherever they are, and nothing besides. */
  allow(origins: readonly string[]): void {
    this.#allowed = origins;
  }

  async judge(destination: Destination): Promise<Verdict> {
    const listed = originsOf(destination).some((origin) => this.#allowed.includes(origin));
    if (!listed && this.#allowed.length > 0)
      return { kind: 'refused', reason: `this room allows only ${this.#allowed.join(', ')}` };
    if (!listed && isOtherService(destination.port))
      return { kind: 'refused', reason: `port ${destination.port} belongs to another service than the web` };
    let addresses: LookupAddress[];
    try {
      addresses = await this.#addressesOf(destination.host);
    } catch {
      return { kind: 'unresolved', reason: `the name ${destination.host} cannot be resolved` };
    }
    const reason = listed ? undefined : this.#refusal(destination.host, addresses);
    return reason ? { kind: 'refused', reason } : { kind: 'admitted', addresses };
  }

  async #addressesOf(hostname: string): Promise<LookupAddress[]> {
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    if (ipaddr.isValid(host)) return [{ address: host, family: host.includes(':') ? 6 : 4 }];
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error('the resolver did not answer')), RESOLVE_MS);
    try {
      const addresses = await Promise.race([this.#resolve(host), late.promise]);
      if (addresses.length === 0) throw new Error('no address');
      return addresses;
    } finally {
      clearTimeout(timer);
    }
  }

  /** One address that may not be reached condemns the name: the resolver's order is not ours to rely on. */
  #refusal(hostname: string, addresses: LookupAddress[]): string | undefined {
    const own = ownAddresses();
    for (const { address } of addresses) {
      const what =
        addressRefusal(address) ?? (own.has(plainAddress(address)) ? "this machine's own" : undefined);
      if (!what) continue;
      const literal = hostname.replace(/^\[(.*)\]$/, '$1') === address;
      return literal
        ? `the address ${address} is ${what}`
        : `${hostname} has the address ${address}, which is ${what}`;
    }
    return undefined;
  }
}
