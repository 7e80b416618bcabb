// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withShownHours } from '../../../../../control-plane/src/plan/rules/questions/shown-hours.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

const hours = (...shown: string[]) =>
  parseSnapshot(
    ['- list [ref=l]:', ...shown.map((hour, i) => `  - listitem [ref=i${i}]: "${hour}"`)].join('\n'),
  );

it.each([
  ['how deep was the water at four in the afternoon', 'how deep was the water at 16:00'],
  ['how deep was the water at noon?', 'how deep was the water at 12:00?'],
  ['how deep was the water at half past eight in the morning', 'how deep was the water at 08:30'],
  ['how deep was the water at 4 pm', 'how deep was the water at 16:00'],
  ["how deep was the water at four o'clock", 'how deep was the water at 16:00'],
])('"%s" asks of the hour as the page shows it', (question, asked) => {
  expect(withShownHours(question, hours('08:30', '12:00', '16:00'))).toBe(asked);
});

it('an hour that the page lacks, or has twice, stays as it was said', () => {
  expect(withShownHours('how deep was it at nine', hours('08:30', '12:00'))).toBe('how deep was it at nine');
  expect(withShownHours('how deep was it at eight', hours('08:00', '20:00'))).toBe(
    'how deep was it at eight',
  );
  expect(withShownHours('who won at three islands', hours('15:30', '16:00'))).toBe(
    'who won at three islands',
  );
});
