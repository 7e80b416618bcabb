// SPDX-License-Identifier: MIT
// "Glaze = Celadon; date = 3 May. Enter these values and press Book": what is told in lines of a label and its value is what is then entered.
import { sentencesOf } from './joints.ts';

const PAIR = /^\p{L}[\p{L} -]{1,24}\s?[:=]\s*\S/u;
const ENTERS =
  /^(?:please )?(?:enter|fill(?: in)?|type(?: in)?|put in|use|set|put) (?:all )?(?:of )?(?:these|those|them|the above)(?: (?:values|details|data|entries|settings|answers|dates))?(?: (?:in|there|into the form|in the form))?(?=$|[,.;!]|\s+(?:and|then)\b)/i;

/** The request with the pairs behind the verb; as it was where anything else is told before it. */
export function withPairs(request: string): string {
  const sentences = sentencesOf(request);
  const at = sentences.findIndex((one) => ENTERS.test(one));
  const pairs = sentences.slice(0, Math.max(at, 0)).map((one) => one.replace(/[.\s]+$/, ''));
  if (pairs.length === 0 || !pairs.every((one) => PAIR.test(one))) return request;
  const [order = '', ...rest] = sentences.slice(at);
  return [order.replace(ENTERS, `enter ${pairs.join(', ')}`), ...rest].join('. ');
}
