// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const DAYS = Array.from(
  { length: 7 },
  (_, i) => `      - button "${23 + i}" [ref=d${23 + i}] [cursor=pointer]`,
);
const cancels = (names: string[]) =>
  names.flatMap((name, i) => [
    `  - paragraph [ref=p${i}]:`,
    `    - text: ${name}`,
    `    - button "Cancel ${name}" [ref=c${i}]: Cancel`,
  ]);
const PAGE = [
  '- main [ref=m]:',
  '  - heading "Book an appointment" [level=1] [ref=h]',
  '  - radio "Eye test" [ref=r1]',
  '  - radio "Frame repair" [ref=r2]',
  '  - generic [ref=t]:',
  '    - generic [ref=mn]: November 2026',
  '    - generic [ref=w]:',
  ...DAYS,
  '- complementary [ref=a]:',
  '  - heading "Your appointments" [level=2] [ref=ah]',
  ...cancels(['Tue 24 Nov 2026, 09:15 – Eye test', 'Fri 27 Nov 2026, 16:00 – Frame repair']),
].join('\n');

const pressed = async (said: string, ...pages: string[]) =>
  (await planThrough(said, ...pages)).flat().flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['Cancel the appointment on 24 November', 'c0'],
  ['Cancel my booking on Friday 27 November', 'c1'],
  ['Cancel my eye test on 24 November', 'c0'],
  ['Cancel my frame repair appointment', 'c1'],
  ['Cancel the appointment at 16:00', 'c1'],
])('%s: by the one control that does that and says so', async (said, ref) => {
  expect(await pressed(said, PAGE)).toEqual([ref]);
});

it.each(['Cancel my eye test on 27 November', 'Cancel the appointment on 25 November'])(
  '%s: nothing is cancelled where no such thing is on that day',
  async (said) => {
    const refs = await pressed(said, PAGE, PAGE, PAGE, PAGE);
    expect(refs.filter((ref) => ref?.startsWith('c'))).toEqual([]);
  },
);
