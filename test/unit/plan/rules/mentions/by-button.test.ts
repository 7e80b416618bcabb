// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (more = '') => `- heading "Choose the folders" [level=2] [ref=e1]
- list [ref=e2]:
  - listitem [ref=e3]:
    - button "Collapse Work" [expanded] [ref=e4]: −
    - checkbox "Work" [ref=e5]
    - list [ref=e6]:
      - listitem [ref=e7]:
        - checkbox "Letters" [ref=e8]
      - listitem [ref=e9]:
        - checkbox "Maps"${more} [ref=e10]
  - listitem [ref=e11]:
    - checkbox "Music" [ref=e12]
- button "Back" [ref=e13]
- button "Start backup" [ref=e14]`;

const stepsOn = async (said: string, shown = page()) =>
  (await planOn(said, shown)).flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['back up my letters and all of my music', ['e8', 'e12', 'e14']],
  ['back up the letters', ['e8', 'e14']],
  ['back up only the music', ['e12', 'e14']],
  ['back up letters and music, then start the backup', ['e8', 'e12', 'e14']],
])('what the boxes are ticked for is done by the one button that says it: %s', async (said, refs) => {
  expect(await stepsOn(said)).toEqual(refs);
});

it.each([
  ['tick letters and music', ['e8', 'e12']],
  ['back up letters and music, but don’t start it yet', ['e8', 'e12']],
])('nothing is begun that was not asked for: %s', async (said, refs) => {
  expect(await stepsOn(said)).toEqual(refs);
});

it('what is ticked besides is not done as well', async () => {
  expect(await stepsOn('back up letters and music', page(' [checked]'))).not.toContain('e14');
});

it('nothing is begun while one of what was told is not to be seen', async () => {
  const shut = page()
    .replace(/ {4}- list[\s\S]*?(?= {2}- listitem \[ref=e11\])/, '')
    .replace('Collapse Work" [expanded]', 'Expand Work" [collapsed]');
  const refs = await stepsOn('back up maps and music', shut);
  expect(refs).not.toContain('e14');
  expect(refs).not.toContain('e12');
});
