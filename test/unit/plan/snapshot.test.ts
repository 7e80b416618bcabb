// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelsOf, parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';

const find = (yaml: string, role: string) =>
  [...walk(parseSnapshot(yaml))].find((node) => node.role === role);

describe('parseSnapshot', () => {
  it('reads that a field takes no typing', () => {
    expect(find('- textbox "Day" [ref=e1] [readonly]', 'textbox')).toMatchObject({
      ref: 'e1',
      readonly: true,
    });
  });

  it('reads what a field takes by its type', () => {
    expect(find('- textbox [ref=e1] [takes=datetime-local]', 'textbox')).toMatchObject({
      ref: 'e1',
      takes: 'datetime-local',
    });
  });

  it('reads role, name, ref and states', () => {
    const node = find('- checkbox "I agree" [checked] [disabled] [ref=e43] [cursor=pointer]', 'checkbox');
    expect(node).toMatchObject({ name: 'I agree', checked: true, disabled: true, ref: 'e43', pointer: true });
    expect(find('- heading "Trips" [level=2] [ref=e1]', 'heading')).toMatchObject({ level: 2 });
    expect(find('- button "B" [pressed=mixed] [expanded] [ref=f2e3]', 'button')).toMatchObject({
      pressed: 'mixed',
      expanded: true,
      ref: 'f2e3',
    });
  });

  it('reads names with quotes, colons, brackets, escapes and a single-quoted key', () => {
    expect(find(String.raw`- button "with \"q\" and \\ and é" [ref=e1]`, 'button')?.name).toBe(
      'with "q" and \\ and é',
    );
    expect(find(`- 'heading "Book: \\"a\\" it''s" [level=1] [ref=e2]': text`, 'heading')).toMatchObject({
      name: 'Book: "a" it\'s',
      level: 1,
      text: 'text',
    });
    expect(find('- link "link [ref=e1] text" [ref=e56]', 'link')).toMatchObject({
      name: 'link [ref=e1] text',
      ref: 'e56',
    });
  });

  it('reads values, plain and double-quoted, placeholders and addresses', () => {
    const yaml = [
      '- textbox "Name" [ref=e5]:',
      '  - /placeholder: you@x.org',
      '  - text: "Ada: x"',
      '- link "more" [ref=e6]:',
      '  - /url: "/x?y=1#z"',
      '- textbox [ref=e7]: "a\\nb\\x01\\"c"',
    ].join('\n');
    const root = parseSnapshot(yaml);
    expect(root.children[0]).toMatchObject({ placeholder: 'you@x.org', text: 'Ada: x', children: [] });
    expect(root.children[1]).toMatchObject({ url: '/x?y=1#z' });
    expect(root.children[2]?.text).toBe('a\nb\x01"c');
  });

  it('nests by indentation and gives each node its span in document order', () => {
    const root = parseSnapshot(
      '- list [ref=e1]:\n  - listitem [ref=e2]: one\n  - listitem [ref=e3]: two\n- button "x" [ref=e4]',
    );
    const [list, button] = root.children;
    expect(list?.children.map((item) => item.text)).toEqual(['one', 'two']);
    expect([list?.order, list?.end, button?.order]).toEqual([1, 4, 4]);
    expect(list?.children[0]?.parent).toBe(list);
  });

  it('loses nothing of what Playwright wrote of a page with every kind of control', () => {
    const yaml = readFileSync(
      new URL('../../fixtures/snapshots/every-control.yaml', import.meta.url),
      'utf8',
    );
    const nodes = [...walk(parseSnapshot(yaml))];
    const unquoted = yaml.replace(/"(?:[^"\\]|\\.)*"/g, '');
    const refs = [...unquoted.matchAll(/\[ref=([a-z0-9]+)\]/g)].map((match) => match[1]);
    expect(nodes.flatMap((node) => node.ref ?? [])).toEqual(refs);
    const lines = yaml
      .trimEnd()
      .split('\n')
      .filter((line) => !/^ *- \//.test(line));
    expect(nodes.length - 1).toBe(lines.length);
  });

  it('never throws on text that is not what Playwright writes', () => {
    for (const bad of [
      '',
      '\n\n',
      '- ',
      "- '",
      '- button "',
      '-',
      '      - deep "x"',
      '- [ref=e1]',
      '- "x',
      'garbage: [',
      '- /pattern: x',
    ])
      expect(() => parseSnapshot(bad)).not.toThrow();
  });

  it('reads 10,000 elements', () => {
    const rows = Array.from({ length: 2_500 }, (_, i) =>
      [
        `  - row [ref=e${i}]:`,
        `    - cell "Row ${i}: \\"x\\"" [ref=e${i}a]`,
        `    - cell [ref=e${i}b]:`,
        `      - button "Edit ${i}" [ref=e${i}c] [cursor=pointer]`,
      ].join('\n'),
    );
    const yaml = `- table [ref=e0]:\n${rows.join('\n')}`;
    const root = parseSnapshot(yaml);
    expect(root.end).toBe(10_002);
  });
});

describe('labelsOf', () => {
  it('gives the names of controls in document order, each once, and the text beside nameless fields', () => {
    const yaml = [
      '- heading "Trips" [level=1] [ref=e1]',
      '- link "Home" [ref=e2]:',
      '  - /url: /',
      '- text: City',
      '- textbox [ref=e3]: Rome',
      '- button "Go" [ref=e4]',
      '- button "Go" [ref=e5]',
      '- generic [ref=e6] [cursor=pointer]: Clickable',
    ].join('\n');
    expect(labelsOf(parseSnapshot(yaml))).toEqual(['Home', 'City', 'Go', 'Clickable']);
  });
});
