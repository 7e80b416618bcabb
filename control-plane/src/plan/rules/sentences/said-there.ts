// SPDX-License-Identifier: MIT
// 'Post the message "frost tonight" in the channel seeds', "say in the seeds channel that it freezes": that one is shown first, and written in.
import type { Command } from '../language/command.ts';
import { PLACE_NAMED, wayToPlace } from '../turn/shown-place.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SAYS = '(?:post|send|write|say|share|publish|put|announce|type)';
const TEXT = String.raw`(?:(?:the|this|an?|my)\s+(?:message|text|words?|note|line)\s+)?(?<text>"[^"]+"|“[^”]+”)`;
const WHERE = [...PLACE_NAMED, String.raw`(?:the\s+)?(?<name>[^"“]+)`];

const WAYS = WHERE.flatMap((where) => [
  String.raw`^${SAYS}\s+${TEXT}\s+(?:in|into|to|on)\s+${where}$`,
  String.raw`^(?:in|into|to|on)\s+${where},?\s+${SAYS}\s+${TEXT}$`,
]).concat(
  PLACE_NAMED.flatMap((where) => [
    String.raw`^${SAYS}\s+(?:in|into|to|on)\s+${where.replace('.+)', '.+?)')}\s+that\s+(?<text>[^"“]+)$`,
    String.raw`^${SAYS}\s+that\s+(?<text>[^"“]+?)\s+(?:in|into|to|on)\s+${where}$`,
  ]),
);
const READ = WAYS.map((way) => new RegExp(way, 'iu'));

const CALLED = 0.6;
const IS_TALK = /^(?:channel|chat|conversation)$/i;

/**
 * Undefined where nothing of that name shows a place of its own.
 * @param where What the sentence began with: "in the seeds channel, write …".
 */
export function saidThere(source: string, where: string | undefined, turn: Turn): Command[] | undefined {
  const whole = where === undefined ? source : `${source} in ${where}`;
  for (const way of READ) {
    const { text = '', name = '', noun = '' } = way.exec(whole)?.groups ?? {};
    const place = name === '' ? undefined : wayToPlace(name, turn);
    // It is said in no other instead.
    if (place === undefined && where !== undefined && IS_TALK.test(noun))
      return [{ kind: 'click', target: name }];
    if (place === undefined || place === 'several') continue;
    if (noun === '' && place.kind !== 'tab') continue;
    const field = turn.score('message', 'type') >= CALLED ? ' into message' : '';
    return [
      ...(place.node.selected === true ? [] : [{ kind: 'click', target: pinned(place, name) } as const]),
      { kind: 'type', rest: `${/^["“]/.test(text) ? text : `"${text}"`}${field}` },
      { kind: 'send' },
    ];
  }
  return undefined;
}
