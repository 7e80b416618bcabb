// SPDX-License-Identifier: MIT
// Words, most of them verbs, by which a question and a page say the same: "meet at the station", "see you at the station". None of a pair of opposites.

const KINDRED = [
  'meet meeting see seeing',
  'apply applies valid start starts begin begins',
  'apply application applications',
  'fetch fetched collect collected collection pick picked pickup',
  'deliver delivered delivery bring brought',
  'repair repaired fix fixed mend mended',
  'happen happens held',
  'pay paid payable',
  'bill invoice',
  'press pressed pressing hold holding',
  'empty emptied collect collected collection emptying',
];

/** All by which a page may say it, itself first. */
export const kindred = (word: string): string[] => [
  word,
  ...KINDRED.map((line) => line.split(' '))
    .filter((line) => line.includes(word))
    .flat(),
];
