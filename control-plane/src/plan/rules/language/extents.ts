// SPDX-License-Identifier: MIT
// Adjectives told to their end, "as tall as possible", as the end of what they measure.

const TO_THE_END: [string, string, 'maximum' | 'minimum'][] = [
  ['tall|high', 'height', 'maximum'],
  ['long', 'length', 'maximum'],
  ['wide|broad', 'width', 'maximum'],
  ['bright|light', 'brightness', 'maximum'],
  ['loud', 'volume', 'maximum'],
  ['fast|quick', 'speed', 'maximum'],
  ['big|large', 'size', 'maximum'],
  ['warm|hot', 'temperature', 'maximum'],
  ['short|low', 'height', 'minimum'],
  ['narrow', 'width', 'minimum'],
  ['dim|dark', 'brightness', 'minimum'],
  ['quiet', 'volume', 'minimum'],
  ['slow', 'speed', 'minimum'],
  ['small|little', 'size', 'minimum'],
  ['cold|cool', 'temperature', 'minimum'],
];

/** "Make it as tall as possible". */
export const EXTENTS = TO_THE_END.map(([words, noun, end]): [RegExp, string] => [
  new RegExp(
    `^(?:make it |i want it |it should be |set it )?as (?:${words}) as (?:possible|it (?:gets|goes|can be))(?=$| and )`,
    'i',
  ),
  `set the ${noun} to ${end}`,
]);
