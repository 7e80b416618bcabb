// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { factsOf } from '../../../../../control-plane/src/plan/rules/page/facts.ts';
import { turnOn } from '../../../../support/planning.ts';

const labelsOn = (...lines: string[]) =>
  factsOf(turnOn(['- generic [ref=e1]:', ...lines].join('\n'), 'x').model, []).map(
    ({ label, value }) => `${label}: ${value}`,
  );

it('a text names what follows it, and of two things to click neither names the other', () => {
  expect(labelsOn('  - generic [ref=e2]: Archive', '  - generic [ref=e3]: 12 mails')).toContain(
    'Archive: 12 mails',
  );
  expect(
    labelsOn('  - generic [ref=e2] [cursor=pointer]: Archive', '  - generic [ref=e3] [cursor=pointer]: Bin'),
  ).not.toContain('Archive: Bin');
});
