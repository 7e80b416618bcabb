// SPDX-License-Identifier: MIT
// The verbs that a clause may begin with, and what each makes of the words behind it.

import { keyNamed } from '../../keys.ts';
import type { Command } from './command.ts';
import { readDrag, readMove } from './dragging.ts';
import { namedIn } from './naming.ts';
import { numberOf } from './numbers.ts';
import { secondsSaid } from './pauses.ts';

interface Verb {
  pattern: RegExp;
  /** Undefined: these words are no object of this verb, so it was another word. */
  read(rest: string, verb: string): Command | undefined;
}

const verb = (words: string, read: Verb['read']): Verb => ({
  pattern: new RegExp(`^(${words})(?=$|[\\s:"“'‘,.])[\\s:,]*`, 'i'),
  read,
});

const needsRest =
  (make: (rest: string) => Command): Verb['read'] =>
  (rest) =>
    rest === '' ? undefined : make(rest);

/** "105 dollars", "€ 40", "eighty percent". */
const MEASURED = /^[$€£]?\s?(.+?)\s*(?:%|°\s?[CF]?|[$€£]|\p{L}{2,})?$/u;

/** Tried in order: the longer and more particular first. */
export const VERBS: Verb[] = [
  verb(
    '(?:go|navigate|move|step|take me) back(?: (?:to the )?(?:previous page|one page|a page))?|(?:go )?(?:to )?the previous page|back',
    (rest) => (rest === '' ? { kind: 'back' } : undefined),
  ),
  verb('(?:go|navigate|move|step) forward(?: one page| a page)?|forward', (rest) =>
    rest === '' ? { kind: 'forward' } : undefined,
  ),
  verb('scroll(?: (?:the )?(?:page|window))?|page(?= (?:up|down)$)', readScroll),
  verb(
    '(?:find|locate|look for) and (?:click|press|tap|open|select|pick|choose)(?: on)?|focus(?: (?:into|in|on))?|(?:put|place) the (?:cursor|focus) (?:in|into|on)',
    needsRest((target) => ({ kind: 'click', target })),
  ),
  verb(
    'only show|show only|show just|just show',
    needsRest((rest) => ({ kind: 'choose', rest })),
  ),
  verb('rename', (rest) => {
    const named = /^(.+?)\s+(?:to|as|into)\s+(.+)$/i.exec(rest);
    return named === null ? undefined : { kind: 'set', rest: `${named[1]} name to ${named[2]}` };
  }),
  verb('call|name|title|entitle', (rest) => {
    const { noun, name } = namedIn(`call ${rest}`) ?? {};
    return name === undefined
      ? undefined
      : { kind: 'set', rest: `the ${noun} name to ${name}`.replace(/ {2}/, ' ') };
  }),
  verb(
    'search(?: (?:the (?:site|web|page|internet)|online))?(?: for)?|look up|look for|google',
    (rest, said) =>
      rest === '' ? undefined : { kind: 'search', text: /for$/i.test(said) ? rest : rest.replace(WHERE, '') },
  ),
  verb(
    'copy|solve|calculate|compute|work out',
    needsRest((source) => ({ kind: 'copy', source })),
  ),
  verb('press|hit', readPress),
  verb(
    'double[- ]click(?: on)?|left[- ]click(?: on)?|click(?: on)?|tap(?: on)?|push|activate',
    needsRest((target) => ({ kind: 'click', target })),
  ),
  verb(
    'fill(?: in| out)?|complete',
    needsRest((rest) => ({ kind: 'fill', rest })),
  ),
  verb(
    'type(?: in)?|enter|write|input|insert|key in|punch in|put in(?= .+ (?:as|for) (?:the|my|a)\\b)|dial|paste',
    needsRest((rest) => ({ kind: 'type', rest: rest.replace(/^(it|that|this|them) in$/i, '$1') })),
  ),
  verb('put', (rest) => {
    const [, what, mode] = IN_MODE.exec(rest) ?? [];
    if (what !== undefined) return { kind: 'set', rest: `${what} to ${mode}` };
    const [, setting, value] = PUT_TO.exec(rest) ?? [];
    if (setting !== undefined) return { kind: 'set', rest: `${setting} to ${value}` };
    return /\s(?:in|into|on|as)\s/i.test(rest) ? { kind: 'type', rest } : undefined;
  }),
  verb('drag(?: and drop)?', readDrag),
  verb('move|reorder', readMove),
  verb('set|change|adjust|make|switch|move|drag|slide|use|update', readSet),
  verb('increase|decrease|raise|lower|reduce|bump(?: up)?|bring', (rest) => {
    const [, what, value] =
      /^(.+?)\s+(?:(?:up|down)\s+)?to\s+(.*\d.*|\p{L}+(?:[ -]\p{L}+){0,3})$/iu.exec(rest) ?? [];
    const [, amount = value as string] = MEASURED.exec(value ?? '') ?? [];
    return what === undefined || numberOf(amount) === undefined
      ? undefined
      : { kind: 'set', rest: `${what} to ${value}` };
  }),
  verb('turn|crank|slide|push', readTurn),
  verb('clear|empty|erase|delete the text (?:in|from|of)|remove the text (?:in|from|of)', (target, said) =>
    target === '' ? undefined : { kind: 'clear', target, verb: said },
  ),
  verb(
    'uncheck|untick|disable|turn off|switch off|deactivate|unselect|deselect|toggle off',
    needsRest((target) => ({ kind: 'check', target, on: false })),
  ),
  verb('check off|cross off|tick off|check|tick|enable|turn on|switch on|toggle on|toggle|mark', readCheck),
  verb(
    'choose|select|pick(?! up\\b)(?: out)?|answer|go (?:for|with)|opt for|vote for',
    needsRest((rest) => ({ kind: 'choose', rest })),
  ),
  verb('take', (rest) =>
    /^(?:me|a look)\b/i.test(rest) || rest === '' ? undefined : { kind: 'choose', rest },
  ),
  verb(
    'hover(?: over| on)?|mouse over|point (?:at|to)',
    needsRest((target) => ({ kind: 'hover', target })),
  ),
  verb(
    'wait(?: for| until| till)?',
    needsRest((text) => ({ kind: 'wait', text })),
  ),
  verb('(?:pause|hold(?: on)?|hang on|sleep|stay(?: there)?|give it)(?: for)?', (text) =>
    secondsSaid(text) === undefined ? undefined : { kind: 'wait', text },
  ),
  verb(
    'find(?: me)?|locate',
    needsRest((target) => ({ kind: 'find', target })),
  ),
  verb(
    'open(?: up)?|go through|look through|look in|explore|switch(?: between| through)|go (?:in)?to|go(?= (?:home|there)$)|goto|visit(?! (?:for|on|at|with)\\b)|navigate(?: to)?|browse(?: to)?|head to|show me|show|expand|unfold|view|switch to|bring up|load|collapse|take me to|(?:jump|skip)(?: (?:down|straight|ahead))? to',
    readOpen,
  ),
];

/** "Put | the nursery | in | night mode". */
const IN_MODE = /^((?:the|my|our)\s+\S.*?)\s+(?:in|into|on|to)\s+(?:the\s+)?(\p{L}+ mode)$/iu;

/** "Search | the help for | lost card". */
const WHERE = /^(?:(?:in|through|within|among)\s+)?(?:the|my|our|all|these)\s+(?:\S+\s+){1,3}?for\s+(?=\S)/i;

function readScroll(rest: string): Command {
  const plain = rest.toLowerCase();
  const [, of, what] = SCROLLED.exec(rest) ?? [];
  const target = of ?? what;
  const scrolled = target === undefined || WHOLE.test(target) ? {} : { target };
  if (/\b(?:top|start|beginning)\b/.test(plain)) return { kind: 'scroll', direction: 'top', ...scrolled };
  if (/\b(?:bottom|end)\b/.test(plain)) return { kind: 'scroll', direction: 'bottom', ...scrolled };
  return { kind: 'scroll', direction: /\bup\b/.test(plain) ? 'up' : 'down', ...scrolled };
}

/** "To the bottom of the terms", "the terms down", "up in the list". */
const SCROLLED =
  /^(?:(?:all the way\s+)?(?:up|down)\s+)?(?:to\s+)?(?:the\s+)?(?:very\s+)?(?:top|start|beginning|bottom|end|up|down)\s+(?:of|in|on|through)\s+(.+)$|^(?!to\b|up\b|down\b|until\b|a\b|further\b|all\b|through the\b)(.+?)\s+(?:(?:all the way\s+)?(?:up|down)|to\s+(?:its|the)\s+(?:very\s+)?(?:top|start|beginning|bottom|end))\b/i;
const WHOLE = /^(?:the\s+|this\s+)?(?:page|window|screen|site|document)$/i;

function readPress(rest: string): Command | undefined {
  if (rest === '') return undefined;
  const named = rest.toLowerCase().replace(/^the\s+/, '');
  const key = keyNamed(named);
  const alone =
    /\skey$/.test(named) ||
    !/^(?:del|delete|insert|home|end|tab|return|up|down|left|right|plus|minus)$/.test(named);
  return key !== undefined && alone
    ? { kind: 'press', key }
    : { kind: 'click', target: rest.replace(/^on\s+/i, '') };
}

/** "Put the heating to 20", "put the schedule on twice a day"; but "the word apple on the first line" is typed there. */
const PUT_TO =
  /^((?:the|my|our) (?!(?:words?|text|letters?|name|title|number|code|value|date|phrase|sentence)\b)[^"“]+?) (?:on|at|to) (?!hold\b|(?:the|my|our|this|that|an?) )([^"“]+)$/iu;

function readSet(rest: string, word: string): Command | undefined {
  const onOff = /^(.+?)\s(on|off)$/i.exec(rest);
  if (onOff) return { kind: 'check', target: onOff[1] as string, on: onOff[2]?.toLowerCase() === 'on' };
  if (/\s(?:to be|to|as|equal to|at)\s|[=:]/i.test(rest)) return { kind: 'set', rest };
  const made = word.toLowerCase() === 'make' ? /^((?:the|my)\s+.+)\s+(\S+)$/i.exec(rest) : null;
  if (made !== null) return { kind: 'set', rest: `${made[1]} to ${made[2]}` };
  return word.toLowerCase() === 'set' && rest !== '' ? { kind: 'set', rest } : undefined;
}

/** "Turn the volume all the way up", "turn the heating up to 22", "turn down the lights to 30". */
function readTurn(rest: string): Command | undefined {
  const plain = rest.replace(/^(up|down)\s+(.+?)(?=\s+to\s|$)/i, '$2 $1');
  const [, what, , value] = /^(.+?)\s+(up|down)\s+to\s+(.+)$/i.exec(plain) ?? [];
  if (what !== undefined) return { kind: 'set', rest: `${what} to ${value}` };
  const end =
    /^(.+?)\s+(?:all the way|fully|completely)\s+(up|down)$|^(?:all the way)\s+(up|down)\s+(.+)$/i.exec(
      plain,
    );
  if (end === null) return undefined;
  const most = (end[2] ?? end[3])?.toLowerCase() === 'up';
  return { kind: 'set', rest: `${end[1] ?? end[4]} to ${most ? 'maximum' : 'minimum'}` };
}

function readCheck(rest: string): Command | undefined {
  if (rest === '' || /^(?:if|whether|that|in|out|on)(?:\s|$)/i.test(rest)) return undefined;
  return { kind: 'check', target: rest.replace(BOX, '$1check box'), on: true };
}

/** What is ticked is no box to type into. */
const BOX = /^((?:the|that|this|a)\s+)?box$/i;

const DOMAIN =
  /^(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|dev|app|co|info|biz|de|uk|fr|it|es|nl|eu|ch|at|us|ai|me|tv|test|local|localhost)(?::\d+)?(?:\/\S*)?$/i;
const LOOPBACK = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:\/\S*)?$/i;

function readOpen(rest: string, verb: string): Command | undefined {
  if (rest === '') return undefined;
  const place = rest
    .replace(/^(?:the (?:site|website|web page|page|url|address)\s+)/i, '')
    .replace(/["“”]/g, '')
    .replace(/[.!?]$/, '');
  const spoken = place.replace(/\s+dot\s+/gi, '.').replace(/\s+slash\s+/gi, '/');
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(spoken)) return { kind: 'goto', url: spoken };
  if (DOMAIN.test(spoken) || LOOPBACK.test(spoken))
    return { kind: 'goto', url: `${LOOPBACK.test(spoken) ? 'http' : 'https'}://${spoken}` };
  return { kind: 'open', target: rest, verb };
}
