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

function v4Refusal(address: ipaddr.IPv4): string | undefined {
  if (METADATA_ON_PUBLIC_ADDRESSES.has(address.toString())) return 'a cloud metadata service';
  const range = address.range();
  return range === 'unicast' ? undefined : (WORDS[range] ?? 'reserved');
}

/**
 * What an IP address is instead of public unicast (RFC 6890 and IANA's special-purpose registries), or undefined
 * where it is public. IPv4 inside IPv6 is judged as the IPv4 address; tunnels to unknown ends (6to4, Teredo) are
 * refused whole, and so is everything outside 2000::/3, the only IPv6 space that is allocated as global unicast.
 */
export function addressRefusal(text: string): string | undefined {
  if (!ipaddr.isValid(text)) return 'not an IP address';
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return v4Refusal(address);
  const v6 = address as ipaddr.IPv6;
  if (v6.isIPv4MappedAddress()) return v4Refusal(v6.toIPv4Address());
  if (v6.match(NAT64)) return v4Refusal(new ipaddr.IPv4(v6.toByteArray().slice(12)));
  const range = v6.range();
  if (range !== 'unicast') return WORDS[range] ?? 'reserved';
  return v6.match(GLOBAL_UNICAST_V6) ? undefined : 'reserved';
}
