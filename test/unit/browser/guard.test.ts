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

  it.each(['::ffff:127.0.0.1', '::127.0.0.1', 'fe80::1%lo', '2606:4700::5efe:10.0.0.7', '64:ff9b::a00:7'])(
    'refuses a name whose address is %s',
    async (address) => {
      const verdict = await guard([], async () => [{ address, family: 6 }]).judge(
        destinationOf('http://six.example/'),
      );
      expect(verdict.kind).toBe('refused');
    },
  );

  it.each(['localhost', 'localhost.', 'a.localhost', 'LOCALHOST', 'ip6-localhost'])(
    'has no exception for the name %s',
    async (host) => {
      const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }];
      expect(await guard([], resolve).judge(destinationOf(`http://${host}/`))).toMatchObject({
        kind: 'refused',
      });
    },
  );

  it.each([
    ['http://8.8.8.8@127.0.0.1/', '127.0.0.1'],
    ['http://example.com%40@127.0.0.1/', '127.0.0.1'],
    ['http://127.0.0.1\\@8.8.8.8/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://127。0。0。1/', '127.0.0.1'],
    ['http://①②⑦.0.0.1/', '127.0.0.1'],
    ['http://%31%32%37.0.0.1/', '127.0.0.1'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', '[::ffff:7f00:1]'],
    ['http://[::127.0.0.1]/', '[::7f00:1]'],
  ])('reads the host of %s as a browser does', async (url, host) => {
    expect(destinationOf(url).host).toBe(host);
    expect(await guard([]).judge(destinationOf(url))).toMatchObject({ kind: 'refused' });
  });

  it.each([1, 22, 23, 25, 53, 110, 143, 445, 587, 993])('lets no page speak to port %i', async (port) => {
    const refused = { kind: 'refused', reason: `port ${port} belongs to another service than the web` };
    expect(await guard([]).judge(tunnelDestination(`mail.example:${port}`))).toEqual(refused);
    expect(await guard([]).judge(destinationOf(`http://mail.example:${port}/`))).toEqual(refused);
  });

  it.each([80, 443, 1024, 3000, 8080, 8443])('has nothing against port %i', async (port) => {
    expect(await guard([]).judge(tunnelDestination(`web.example:${port}`))).toMatchObject({
      kind: 'admitted',
    });
  });

  it('judges each answer of the resolver anew', async () => {
    const answers = ['8.8.8.8', '127.0.0.1', '8.8.4.4'];
    const changing = guard([], async () => [{ address: answers.shift() ?? '', family: 4 }]);
    const verdicts = [];
    for (let i = 0; i < 3; i += 1)
      verdicts.push((await changing.judge(destinationOf('http://x.example/'))).kind);
    expect(verdicts).toEqual(['admitted', 'refused', 'admitted']);
  });

  it.each([
    ['an empty answer', async () => []],
    ['an answer that is no address', async () => [{ address: 'localhost', family: 4 }]],
  ] as [string, Resolve][])('does not admit %s', async (_, resolve) => {
    expect((await guard([], resolve).judge(destinationOf('http://x.example/'))).kind).not.toBe('admitted');
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

  it('takes a name with a full stop at its end, or one that only looks the same, for another origin', async () => {
    for (const url of [
      'https://shop.example./',
      'https://shоp.example/',
      'https://shop.example.evil.example/',
    ])
      expect(await guard(allowed).judge(destinationOf(url)), url).toMatchObject({ kind: 'refused' });
  });

  it('admits a listed origin on a port that is not the web’s', async () => {
    const odd = guard(['http://shop.example:81']);
    expect(await odd.judge(destinationOf('http://shop.example:81/'))).toMatchObject({ kind: 'admitted' });
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
