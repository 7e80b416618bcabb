// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { shellDeedIn } from '../../../../../control-plane/src/plan/rules/language/shell-deeds.ts';

it.each([
  ['remove owls.md', 'rm owls.md'],
  ['in the terminal, delete the file called "moss"', 'rm moss'],
  ['erase owls.md, ferns.md and moss.log', 'rm owls.md ferns.md moss.log'],
  ['use the console below to remove a file ending with the extension .log', 'rm *.log'],
  ['get rid of any file with extension tar.gz', 'rm *.tar.gz'],
  ['delete every .tmp file', 'rm all *.tmp'],
  ['delete a file without an extension', 'rm *.'],
  ['what does owls.md say', 'cat owls.md ?'],
  ['show me what is in the file owls.md', 'cat owls.md ?'],
  ['which files are there', 'ls ?'],
  ['show me the files in this folder', 'ls ?'],
  ['how many files end in .md', 'ls *.md ?number'],
  ['is there a file called moss.log', 'ls moss.log ?whether'],
  ['make a new directory called nests', 'mkdir nests'],
  ['rename owls.md to birds.md', 'mv owls.md birds.md'],
  ['run cat owls.md', 'cat owls.md ?'],
])('what is done by a command line: "%s"', (said, told) => {
  const deed = shellDeedIn(said);
  const files = deed?.files.map((one) =>
    'name' in one ? one.name : `${one.all ? 'all ' : ''}*.${one.ending}`,
  );
  const asked = deed?.asks ? [`?${deed.tells ?? ''}`] : [];
  expect([deed?.program, ...(files ?? []), ...asked].join(' ')).toBe(told);
});

it.each([
  'delete the picture',
  'open the settings',
  'make it bold',
  'run a search for owls',
  'show me the owls',
])('what is not: "%s"', (said) => expect(shellDeedIn(said)).toBeUndefined());
