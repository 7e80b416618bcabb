// SPDX-License-Identifier: MIT
// Where a request tells a time that is to be waited without saying so first.
import { startsCommand } from './joints.ts';
import { secondsSaid } from './pauses.ts';

const TIME = String.raw`(?:[^,;.“”]|(?<=\d)\.(?=\d)){1,25}?(?:(?<=\d\s?)m?s|seconds?|secs?|minutes?|mins?|moments?|while|bit)`;
const START = String.raw`(^|[,;.]\s*(?:(?:and|then|and then)\s+)?|\s+(?:and|then|and then)\s+)`;
/** "After 3 seconds press B". */
const AFTER = new RegExp(
  String.raw`${START}after (?:(?:waiting|a wait|a pause)(?: for| of)? )?(${TIME})(?:,\s*|\s+)`,
  'gi',
);
/** "Two seconds later, press B". */
const LATER = new RegExp(String.raw`${START}(${TIME}) later(?:,\s*|\s+)`, 'gi');
/** "Wait 2 seconds before you press B", "… before pressing B". */
const BEFORE = new RegExp(
  String.raw`(^|[\s,;.])((?:wait|pause)(?: for)?) (${TIME}) before (?:you (?=\S)|(click|press|open|select|enter|check|send|go|hover|search|confirm|mov|clos|typ|choos|tapp|submitt)ing\b)`,
  'gi',
);
const STEMS: Record<string, string> = {
  mov: 'move',
  clos: 'close',
  typ: 'type',
  choos: 'choose',
  tapp: 'tap',
  submitt: 'submit',
};

/** The same with each time that is to be waited told as a command of its own, before what is done then. */
export function withPauses(text: string): string {
  return text
    .replace(AFTER, toldFirst)
    .replace(LATER, toldFirst)
    .replace(BEFORE, (whole, start: string, wait: string, time: string, stem = '') =>
      secondsSaid(time) === undefined
        ? whole
        : `${start}${wait} ${time}, then ${STEMS[stem.toLowerCase()] ?? stem}`,
    );
}

function toldFirst(whole: string, start: string, time: string, at: number, text: string): string {
  const isBeforeCommand = startsCommand(text.slice(at + whole.length));
  return secondsSaid(time) !== undefined && isBeforeCommand ? `${start}wait ${time}, then ` : whole;
}
