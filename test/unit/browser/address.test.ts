// SPDX-License-Identifier: MIT
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { addressRefusal, plainAddress } from '../../../control-plane/src/browser/egress/address.ts';

const REFUSED: [address: string, what: string][] = [
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['100.64.0.1', 'private (carrier-grade NAT)'],
  ['100.127.255.255', 'private (carrier-grade NAT)'],
  ['100.100.100.200', 'private (carrier-grade NAT)'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['169.254.0.1', 'link-local'],
  ['169.254.169.254', 'link-local'],
  ['168.63.129.16', 'a cloud metadata service'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.0.0.192', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['192.168.0.1', 'private'],
  ['198.18.0.1', 'reserved'],
  ['198.19.255.255', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'the broadcast address'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:a9fe:a9fe', 'link-local'],
  ['::ffff:10.1.2.3', 'private'],
  ['::127.0.0.1', 'reserved'],
  ['::8.8.8.8', 'reserved'],
  ['::7f00:1', 'reserved'],
  ['::ffff:0:7f00:1', 'reserved'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::a9fe:a9fe', 'link-local'],
  ['64:ff9b:1::a00:1', 'reserved'],
  ['100::1', 'reserved'],
  ['2001::1', 'a Teredo tunnel'],
  ['2001:2::1', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['2002:7f00:1::1', 'a 6to4 tunnel'],
  ['2002:a9fe:a9fe::1', 'a 6to4 tunnel'],
  ['3fff::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['5f00::1', 'reserved'],
  ['fc00::1', 'private (unique local)'],
  ['fd00:ec2::254', 'private (unique local)'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['2606:4700::1111%eth0', 'bound to a network interface'],
  ['2606:4700::5efe:10.0.0.1', 'private'],
  ['2606:4700::200:5efe:127.0.0.1', 'loopback'],
  ['fec0::1', 'private (site-local)'],
  ['ff02::1', 'multicast'],
  ['localhost', 'not an IP address'],
];

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '128.0.0.1',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2a00:1450:4001::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2606:4700::5efe:8.8.8.8',
  '2001:200::1',
  '3fff:1000::1',
];

/** IANA's special-purpose and multicast registries, IPv4 and IPv6, whole: https://www.iana.org/assignments/iana-ipv4-special-registry */
const REGISTERED = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '255.255.255.255/32',
  '::/128',
  '::1/128',
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001::/32',
  '2001:1::1/128',
  '2001:1::2/128',
  '2001:1::3/128',
  '2001:2::/48',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:10::/28',
  '2001:20::/28',
  '2001:30::/28',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** The first address of a block, the last, and one between. */
function addressesIn(block: string): string[] {
  const [network, bits] = ipaddr.parseCIDR(block);
  const first = network.toByteArray();
  const filled = (byte: number): string =>
    ipaddr
      .fromByteArray(
        first.map((own, i) => {
          const fixed = Math.min(8, Math.max(0, bits - 8 * i));
          return own | (byte & (0xff >> fixed));
        }),
      )
      .toString();
  return [filled(0), filled(0x5a), filled(0xff)];
}

describe('addressRefusal', () => {
  it.each(REFUSED)('refuses %s as %s', (address, what) => {
    expect(addressRefusal(address)).toBe(what);
  });

  it.each(PUBLIC)('lets %s pass', (address) => {
    expect(addressRefusal(address)).toBeUndefined();
  });

  it.each(REGISTERED)('refuses the registered block %s to its edges', (block) => {
    for (const address of addressesIn(block)) expect(addressRefusal(address), address).toBeDefined();
  });

  it.each(REGISTERED.filter((block) => !block.includes(':')))('refuses %s in every IPv6 dress', (block) => {
    for (const address of addressesIn(block))
      for (const dressed of [`::ffff:${address}`, `64:ff9b::${address}`, `2606:4700::5efe:${address}`])
        expect(addressRefusal(dressed), dressed).toBeDefined();
  });
});

describe('plainAddress', () => {
  it.each([
    ['::ffff:8.8.8.8', '8.8.8.8'],
    ['64:ff9b::808:808', '8.8.8.8'],
    ['2606:4700:0::01', '2606:4700::1'],
    ['2606:4700:0:0:0:0:0:1', '2606:4700::1'],
    ['8.8.8.8', '8.8.8.8'],
  ])('spells %s as %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});
