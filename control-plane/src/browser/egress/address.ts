// SPDX-License-Identifier: MIT
// Which addresses the assistant's browser may reach: public unicast ones, and nothing that only looks like one.
import ipaddr from 'ipaddr.js';

/** Azure's wire server answers instance metadata on a public address; it is no part of the public internet. */
const METADATA_ON_PUBLIC_ADDRESSES = new Set(['168.63.129.16']);

const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** RFC 6052's well-known prefix: what a DNS64 resolver answers for a host that has IPv4 only. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

const WORDS: Readonly<Record<string, string>> = {
  unspecified: 'unspecified',
  broadcast: 'the broadcast address',
  multicast: 'multicast',
  linkLocal: 'link-local',
  loopback: 'loopback',
  carrierGradeNat: 'private (carrier-grade NAT)',
  private: 'private',
  uniqueLocal: 'private (unique local)',
  deprecatedSiteLocal: 'private (site-local)',
  '6to4': 'a 6to4 tunnel',
  teredo: 'a Teredo tunnel',
};

/** RFC 5214 §6.1: an interface identifier that holds the IPv4 address to which a router tunnels the packet. */
const ISATAP = new Set([0x0000_5efe, 0x0200_5efe]);

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * The address that packets to `text` go to: IPv4 that is only written, or translated, as IPv6 is itself.
 * Resolvers write ::7f00:1 as ::127.0.0.1, which ipaddr.js takes for ::ffff:127.0.0.1: the URL parser knows better.
 */
function destined(text: string): Address {
  const [bare = '', zone] = text.split('%');
  const spelled = URL.parse(`http://[${bare}]`)?.hostname.slice(1, -1) ?? bare;
  const address = ipaddr.parse(zone === undefined ? spelled : `${spelled}%${zone}`);
  if (address instanceof ipaddr.IPv4) return address;
  const v6 = address as ipaddr.IPv6;
  if (v6.isIPv4MappedAddress()) return v6.toIPv4Address();
  return v6.match(NAT64) ? lastFour(v6) : v6;
}

function lastFour(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}

/** One spelling for each address that packets may go to, for comparing. */
export function plainAddress(text: string): string {
  return destined(text).toString();
}

function v4Refusal(address: ipaddr.IPv4): string | undefined {
  if (METADATA_ON_PUBLIC_ADDRESSES.has(address.toString())) return 'a cloud metadata service';
  const range = address.range();
  return range === 'unicast' ? undefined : (WORDS[range] ?? 'reserved');
}

function v6Refusal(address: ipaddr.IPv6): string | undefined {
  const range = address.range();
  if (range !== 'unicast') return WORDS[range] ?? 'reserved';
  if (!address.match(GLOBAL_UNICAST_V6)) return 'reserved';
  if (address.zoneId !== undefined) return 'bound to a network interface';
  const [, , , , high = 0, low = 0] = address.parts;
  return ISATAP.has(high * 0x1_0000 + low) ? v4Refusal(lastFour(address)) : undefined;
}

/**
 * What an IP address is instead of public unicast (RFC 6890 and IANA's special-purpose registries), or undefined
 * where it is public. IPv4 inside IPv6 is judged as the IPv4 address; tunnels to unknown ends (6to4, Teredo) are
 * refused whole, and so is everything outside 2000::/3, the only IPv6 space that is allocated as global unicast.
 */
export function addressRefusal(text: string): string | undefined {
  if (!ipaddr.isValid(text)) return 'not an IP address';
  const address = destined(text);
  return address instanceof ipaddr.IPv4 ? v4Refusal(address) : v6Refusal(address as ipaddr.IPv6);
}
