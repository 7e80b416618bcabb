// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const HELP = [
  '- heading "Help" [ref=e1]',
  '- generic [ref=e2]:',
  ...['▾ Delivery', '▸ Returns', '▾ Wholesale'].flatMap((name, i) => [
    `  - heading ${JSON.stringify(name)} [ref=s${i}] [cursor=pointer]`,
    ...(name.startsWith('▾') ? [`  - paragraph [ref=p${i}]: As told.`] : []),
  ]),
].join('\n');

it('all sections are collapsed by those that are open, and expanded by those that are not', async () => {
  const refs = async (said: string) =>
    (await planOn(said, HELP)).flatMap((action) => ('ref' in action ? [action.ref] : []));
  expect(await refs('collapse all sections')).toEqual(['s0', 's2']);
  expect(await refs('collapse all of the sections that are open')).toEqual(['s0', 's2']);
  expect(await refs('expand all sections')).toEqual(['s1']);
});

it('a button is not guessed where what it is called by can not be told', async () => {
  const page =
    '- paragraph [ref=e1]: The door is as blue as the sea.\n- button "Coral" [ref=e2]\n- button "Teal" [ref=e3]';
  expect((await planOn('click the button with the colour of the door', page))[0]).toMatchObject({
    kind: 'ask',
  });
});

const STORY = [
  '- button "Chapter one" [expanded] [ref=e1]',
  '- paragraph [ref=e2]: The heron waits.',
  '- button "Chapter two" [collapsed] [ref=e3]',
].join('\n');

it('what is called a link is looked for in the parts that are shut before a word of a text is clicked', async () => {
  const opened = STORY.replace('[collapsed]', '[expanded]');
  expect(await planThrough('click the link "heron"', STORY, opened)).toMatchObject([
    [{ kind: 'click', ref: 'e3' }],
    [{ kind: 'click', ref: 'e2', text: 'heron' }, { kind: 'done' }],
  ]);
  expect((await planOn('click on heron', STORY))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
});

it('a button of which there are two is asked about, and its name not typed', async () => {
  const page =
    '- textbox [ref=e1]\n- button "next" [ref=e2]\n- generic [ref=e3]: a line\n- button "next" [ref=e4]';
  expect(await planOn('click on the "next" button', page)).toMatchObject([{ kind: 'ask' }]);
});

it('a word of a text is not pressed for a whole sentence', async () => {
  const page = ['- paragraph [ref=e1]: Paid by card', '- heading "Seeds" [level=1] [ref=e2]'].join('\n');
  const request = 'order four packets of runner beans with one of the sweet peas for aunt Martha by card';
  expect(await planOn(request, page)).toMatchObject([{ kind: 'ask' }]);
});

it('what is looked in is the folder, and not the button of its name', async () => {
  const folders = ['Inbox (3)', 'Archive', 'Spam'].map(
    (name, i) => `  - link "${name}" [ref=f${i}] [cursor=pointer]:\n    - /url: "#"`,
  );
  const page = [
    '- generic [ref=n]:',
    ...folders,
    '- generic [ref=b]:',
    '  - button "Archive" [ref=b1]',
    '  - button "Spam" [ref=b2]',
  ].join('\n');
  expect((await planOn('look in the archive', page))[0]).toMatchObject({ kind: 'click', ref: 'f1' });
  expect((await planOn('click archive', page))[0]).toMatchObject({ kind: 'ask' });
});

it('a view that shows what was deleted, or put away, does it to nothing that was opened for it', async () => {
  const tapes = (...views: string[]) =>
    [
      '- navigation [ref=e1]:',
      ...views.map((name, i) => `  - button "${name}" [ref=v${i}]`),
      '- list [ref=e2]:',
      ...['walks', 'ferries', 'owls'].flatMap((name, i) => [
        `  - listitem [ref=l${i}]:`,
        `    - link "${name}" [ref=n${i}] [cursor=pointer]`,
        `    - button "Rename" [ref=r${i}]`,
      ]),
    ].join('\n');
  const pressed = async (said: string) => {
    const steps = await planThrough(said, tapes('Home', 'Archive', 'Bin'), tapes('Home', 'Archive', 'Bin'));
    return steps.flatMap((actions) => actions.flatMap((one) => ('ref' in one ? [one.ref] : [])));
  };
  expect(await pressed('delete ferries')).not.toContain('v2');
  expect(await pressed('archive ferries')).not.toContain('v1');
  expect(await pressed('open the bin')).toEqual(['v2']);
});
