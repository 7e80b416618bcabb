// SPDX-License-Identifier: MIT
// "Change my address to Fjord Street 9, Odense", where a form asks for the street and the city by themselves.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SAYS =
  /^(?:change|set|update|correct|edit) (?:my|the|our|your) (?:(?!e-?mail\b|web\b|ip\b)\p{L}+ )?address(?: to|:| is)? (?=\S*\d|\p{Lu})(.+)$/iu;
const WHOLE = /\baddress\b(?! ?line)/i;
const STREET = /^street\b|^address line 1\b|^road\b/i;
const CITY = /^(?:city|town)\b/i;
const POSTCODE = /post(?:al)? ?code|\bzip\b/i;
const COUNTRY = /^country\b/i;
/** "5000 Odense", "Odense 5000". */
const CODED =
  /^(?:(?<code>\d[\d ]{2,6}|\p{Lu}{1,2}\d\S? ?\d\p{Lu}{2}) (?<city>\p{L}.*)|(?<town>\p{L}.*?) (?<zip>\d{4,6}))$/u;

interface Told {
  field: RegExp;
  value: string;
}

/** Undefined where the form asks for it as a whole, or lacks a field for some part. */
export function addressClauses(clause: Clause, { model, progress }: Turn): Clause[] | undefined {
  const [, address] = SAYS.exec(clause.source.replace(/[.!]+$/, '')) ?? [];
  if (address === undefined || isDerived(clause) || progress.length > 0) return undefined;
  const fields = model.elements.filter(({ kind, node }) => isTaker(kind) && node.disabled !== true);
  if (fields.some(({ name }) => WHOLE.test(name) && !/e-?mail/i.test(name))) return undefined;
  const commands = partsOf(address).map(({ field, value }): Command | undefined => {
    const [only, ...more] = fields.filter(({ name }) => field.test(name.trim()));
    return only === undefined || more.length > 0
      ? undefined
      : { kind: 'complete', field: pinned(only, only.name), value };
  });
  const whole = commands.filter((command) => command !== undefined);
  return whole.length < commands.length || whole.length < 2 ? undefined : clausesFor(clause, whole);
}

const isTaker = (kind: Element['kind']): boolean => kind === 'field' || kind === 'list';

/** The street, then where it is. */
function partsOf(address: string): Told[] {
  const [street = '', place = '', ...more] = address.split(/\s*,\s*/);
  const { code, city, town, zip } = CODED.exec(place)?.groups ?? {};
  const postcode = code ?? zip;
  return [
    { field: STREET, value: street },
    { field: CITY, value: city ?? town ?? place },
    ...(postcode === undefined ? [] : [{ field: POSTCODE, value: postcode }]),
    ...more.map((value) => ({ field: /\d/.test(value) ? POSTCODE : COUNTRY, value })),
  ];
}
