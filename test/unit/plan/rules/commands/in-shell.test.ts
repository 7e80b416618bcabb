// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const shell = (...lines: string[]) => `- generic [ref=e1]:
  - generic [ref=e2]: Console of the bird station. Last login 3 May.
${lines.map((line, i) => `  - generic [ref=e3${i}]: ${line}`).join('\n')}
  - generic [ref=e4]: heron$ █
- textbox [active] [ref=e5]
- link "New window" [ref=e6] [cursor=pointer]`;
const LISTED = shell('heron$ ls', 'moss.log nests/ owls.md rain.log ringing');

describe('on a page that is a command line', () => {
  it.each([
    ['Use the console below to delete the file ending with the extension .md', 'rm owls.md'],
    ['delete a file ending in .log', 'rm moss.log'],
    ['delete a file that has no file extension', 'rm ringing'],
  ])('a file that is told by its ending is looked for in the list first: "%s"', async (said, line) => {
    const [first, then] = await planThrough(said, shell(), LISTED);
    expect(first).toMatchObject([{ kind: 'type', ref: 'e5', text: 'ls', submit: true }]);
    expect(then?.[0]).toMatchObject({ kind: 'type', ref: 'e5', text: line, submit: true });
  });

  it('asks which one where several would do, and deletes none', async () => {
    const [, then] = await planThrough('delete the file that ends in .log', shell(), LISTED);
    expect(then).toMatchObject([{ kind: 'ask', options: ['moss.log', 'rain.log'] }]);
  });

  it('asks where there is none', async () => {
    const [, then] = await planThrough('delete the file that ends in .zip', shell(), LISTED);
    expect(then?.[0]).toMatchObject({ kind: 'ask' });
  });

  it('all such files are deleted one by one', async () => {
    const after = shell('heron$ ls', 'moss.log owls.md rain.log', 'heron$ rm moss.log');
    const steps = await planThrough('delete all files ending in .log', shell(), LISTED, after);
    expect(steps.slice(1).map(([one]) => one)).toMatchObject([
      { text: 'rm moss.log' },
      { text: 'rm rain.log' },
    ]);
  });

  it('what a file says is what its line has printed', async () => {
    const after = shell('heron$ cat owls.md', 'two in the barn');
    const [first, then] = await planThrough('what does owls.md say', shell(), after);
    expect(first).toMatchObject([{ kind: 'type', text: 'cat owls.md' }]);
    expect(then).toMatchObject([{ kind: 'done', answer: expect.stringContaining('two in the barn') }]);
  });

  it.each([
    ['how many files are there', /^Ran “ls”\. 4 files/],
    ['is there a file called owls.md', /Yes: owls\.md/],
    ['is there a file called wren.md', /No\./],
  ])('questions about files are answered by the list: "%s"', async (said, answer) => {
    const [, then] = await planThrough(said, shell(), LISTED);
    expect(then).toMatchObject([{ kind: 'done', answer: expect.stringMatching(answer) }]);
  });

  it('a deed that has failed is not told as done', async () => {
    const after = shell('heron$ mkdir nests', 'mkdir: cannot create, exists');
    const [, then] = await planThrough('make a folder called nests', shell(), after);
    expect(then).toMatchObject([{ kind: 'ask', question: expect.stringContaining('cannot create') }]);
  });

  it('a command that the page does not have is not tried, nor anything else in its place', async () => {
    const plan = await planOn('make a new folder called nests', shell('Commands: ls, cat FILE, help'));
    expect(plan).toMatchObject([{ kind: 'ask', question: expect.stringContaining('mkdir') }]);
  });
});

it('a price is no prompt', async () => {
  const page =
    '- heading "Order shell beads" [ref=e1]\n- generic [ref=e2]: US$\n- textbox [ref=e3]\n- textbox [ref=e4]';
  expect(await planOn('delete owls.md', page)).toMatchObject([{ kind: 'ask' }]);
});
