// SPDX-License-Identifier: MIT
// The command language as a JSGF grammar (JSpeech Grammar Format, W3C note of 2000), biased by the page: a recogniser
// that knows what can be said on this page mishears far less of it.
import { speakable, spokenLabels } from './speakable.ts';
import { SPOKEN_VALUES } from './spoken-values.ts';

/** Stands behind a word that fills an open value ("search for …"); the recogniser may hear something else in its place. */
const OPEN = '~';

const any = (alternatives: readonly string[]): string => alternatives.join(' | ');

// <label> is spelled out wherever it is referred to, so every reference costs the recogniser a copy of all labels:
// verbs share one reference where they can.
const COMMANDS = [
  '<pick> [the] <label> [<role>]',
  '(type | enter | write | put) <value> (in | into) [the] <label> [<role>]',
  '(fill in | set | change) [the] <label> [<role>] (with | to | as) <value>',
  '(search for | find | look for | find me | look up) <value>',
  "(what is | what's | what does | read | tell me | how much is) [the] <label> [say | mean]",
  'go (back | forward | home)',
  'scroll (up | down) | scroll to the (top | bottom)',
  '(submit | send) (it | the form) | press enter',
];
const PICK =
  'click | click on | press | tap | push | open | go to | show | show me | choose | select | pick | check | uncheck | tick | hover over | scroll to | switch to | close';
const ROLE = 'button | link | page | field | box | tab | menu | option | checkbox | list | section | heading';

/**
 * The grammar of `[<wake phrase>] [please] <command> [[and] [then] <command>]…`, or of the wake phrase before words of any
 * kind. Commands are verbs before `labels` (as shown on the page, most important first; at most 150 count) and open values.
 */
export function speechGrammar({
  labels,
  wakePhrase,
}: {
  labels: readonly string[];
  wakePhrase: string;
}): string {
  const spoken = spokenLabels(labels);
  const values = [...new Set([...SPOKEN_VALUES, ...spoken.flatMap((label) => label.split(' '))])];
  return [
    '#JSGF V1.0;',
    'grammar request;',
    'public <request> = [<wake>] [please] <commands>;',
    `<wake> = ${speakable(wakePhrase) || '<VOID>'};`,
    '<commands> = (<command> | <bare>) [<more>];',
    '<more> = [and] [then] <command> [<more>] | (and | then | and then) <bare> [<more>];',
    `<command> = ${any(COMMANDS)};`,
    `<pick> = ${PICK};`,
    `<role> = ${ROLE};`,
    `<bare> = ${any(spoken.filter((label) => label.length >= 7)) || '<VOID>'};`,
    `<label> = ${any(spoken.length > 0 ? spoken : ['page'])};`,
    `<value> = (${any(values.map((word) => `${word}${OPEN}`))})+;`,
    '',
  ].join('\n');
}
