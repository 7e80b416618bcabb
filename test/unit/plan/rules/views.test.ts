// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planThrough } from '../../../support/planning.ts';

describe('what is asked of oneself', () => {
  const climbs = [
    ['Kids', 'Climb 3 left'],
    ['Night', 'Climb 8 left'],
  ].flatMap(([name, left], i) => [
    `  - generic [ref=l${i}]:`,
    `    - generic [ref=n${i}]: ${name} ${left?.split(' ')[0]}`,
    `    - generic [ref=k${i}]: ${left?.split(' ').slice(1).join(' ')}`,
    `    - generic [ref=b${i}] [cursor=pointer]: Book`,
  ]);
  const strip = ['Tuesday', 'Sunday', 'Your account'].map(
    (name, i) => `  - generic [ref=t${i}] [cursor=pointer]: ${name}`,
  );
  const page = ['- generic [ref=e1]:', ...strip, '- generic [ref=e2]:', ...climbs].join('\n');
  const own = [
    '- generic [ref=e1]:',
    ...strip,
    '- generic [ref=e2]:',
    '  - paragraph [ref=p1]: Member 4417',
    '  - paragraph [ref=p2]:',
    '    - text: "Climbs left on your pass:"',
    '    - generic [ref=p3]: "5"',
    '  - paragraph [ref=p4]: "Pass ends: 2 May 2027"',
  ].join('\n');

  it.each([
    ['how many climbs have i got left on my pass', '5'],
    ['when does my pass end', '2 May 2027'],
  ])('%s is told by the view that says it is one’s own', async (question, answer) => {
    const [first, second] = await planThrough(question, page, own);
    expect(first).toMatchObject([{ kind: 'click', ref: 't2' }]);
    expect(second).toMatchObject([{ kind: 'done', answer: expect.stringContaining(answer) }]);
  });

  it('is no number of lines, nor told by the line that is called by the noun', async () => {
    const [first] = await planThrough(
      'how many climbs are left on my card',
      page.replace('Your account', 'Prices'),
    );
    expect(first).not.toMatchObject([{ kind: 'done' }]);
  });
});
