// SPDX-License-Identifier: MIT
import type { LookupAddress } from 'node:dns';
import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  destinationOf,
  EgressGuard,
  type Resolve,
  tunnelDestination,
} from '../../../control-plane/src/browser/egress/guard.ts';

const PUBLIC: LookupAddress = { address: '8.8.8.8', family: 4 };

function guard(allowed: string[], resolve: Resolve = async () => [PUBLIC]): EgressGuard {
  const made = new EgressGuard(resolve);
  made.allow(allowed);
  return made;
}

describe('EgressGuard without allowed origins', () => {
  it('admits a public name with the addresses that it judged', async () => {
    const verdict = await guard([]).judge(destinationOf('https://example.com/x'));
    expect(verdict).toEqual({ kind: 'admitted', addresses: [PUBLIC] });
  });

  const loopbackSpellings = [
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '127.0.1',
  ];
  it.each(loopbackSpellings)('knows that %s is 127.0.0.1', async (host) => {
    const expected = {
      kind: 'refused',
      reason: expect.stringMatching(/^the address 127\.0\.[01]\.1 is loopback$/),
    };
    expect(await guard([]).judge(destinationOf(`http://${host}/`))).toEqual(expected);
    expect(await guard([]).judge(tunnelDestination(`${host}:443`))).toEqual(expected);
  });

  it.each(['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[64:ff9b::7f00:1]/'])(
    'refuses %s',
    async (url) => {
      expect(await guard([]).judge(destinationOf(url))).toMatchObject({ kind: 'refused' });
    },
  );

  it('refuses a name that has one address of a private network among public ones', async () => {
    const resolve: Resolve = async () => [PUBLIC, { address: '10.0.0.7', family: 4 }];
    expect(await guard([], resolve).judge(destinationOf('http://mixed.example/'))).toEqual({
      kind: 'refused',
      reason: 'mixed.example has the address 10.0.0.7, which is private',
    });
  });

  it("refuses this machine's own addresses", async () => {
    const own = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .map(({ address, family }) => ({ address, family: family === 'IPv6' ? 6 : 4 }));
    for (const address of own)
      expect(await guard([], async () => [address]).judge(destinationOf('http://me.example/'))).toMatchObject(
        {
          kind: 'refused',
        },
      );
  });

  it('tells a name that cannot be resolved from a refusal', async () => {
    const resolve: Resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    expect(await guard([], resolve).judge(destinationOf('http://nowhere.example/'))).toEqual({
      kind: 'unresolved',
      reason: 'the name nowhere.example cannot be resolved',
    });
  });
});

describe('EgressGuard with allowed origins', () => {
  const allowed = ['http://127.0.0.1:8080', 'https://shop.example'];

  it.each([
    'http://127.0.0.1:8080/a?b',
    'ws://127.0.0.1:8080/socket',
    'https://shop.example/',
    'wss://shop.example/',
  ])('admits %s', async (url) => {
    expect(await guard(allowed).judge(destinationOf(url))).toMatchObject({ kind: 'admitted' });
  });

  it.each([
    'http://127.0.0.1:8081/',
    'http://shop.example/',
    'https://shop.example:8443/',
    'https://www.shop.example/',
    'https://example.com/',
  ])('refuses %s, which is not listed', async (url) => {
    expect(await guard(allowed).judge(destinationOf(url))).toEqual({
      kind: 'refused',
      reason: 'this room allows only http://127.0.0.1:8080, https://shop.example',
    });
  });

  it('admits a listed origin where its address is private', async () => {
    const resolve: Resolve = async () => [{ address: '10.0.0.7', family: 4 }];
    expect(await guard(allowed, resolve).judge(tunnelDestination('shop.example:443'))).toMatchObject({
      kind: 'admitted',
    });
  });
});

describe('what people are shown of an address', () => {
  it('has neither query nor credentials', () => {
    expect(destinationOf('http://user:pass@10.0.0.1/a?token=s3cret#x').shown).toBe('http://10.0.0.1/a');
  });

  it('names the scheme of a tunnel only where the port gives it away', () => {
    expect(tunnelDestination('10.0.0.1:443').shown).toBe('https://10.0.0.1');
    expect(tunnelDestination('10.0.0.1:8443').shown).toBe('10.0.0.1:8443');
  });
});
