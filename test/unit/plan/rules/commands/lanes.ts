// SPDX-License-Identifier: MIT
// A board whose lanes have a plus in their heads and whose cards a drop-down, all drawn anew at each click.

const CARDS = [
  ['Viola', 'Waiting', ''],
  ['Old Cello', 'Waiting', 'rush'],
  ['Lute', 'On the bench', ''],
  ['Harp', 'Varnish room', 'rush'],
  ['Zither', 'Varnish room', ''],
] as const;
const LANES = ['Waiting', 'On the bench', 'Varnish room'];

/** @param draw A letter for all refs, another one for each time that it was drawn. */
export function lanes(draw: string, shown: { open?: string; adding?: string } = {}): string {
  return [
    '- generic [ref=b]:',
    ...LANES.flatMap((lane, i) => [
      `  - generic [ref=${draw}l${i}]:`,
      `    - heading "${lane} ＋" [level=4] [ref=${draw}h${i}]:`,
      `      - generic [ref=${draw}n${i}]: ${lane}`,
      `      - generic "Add a card" [ref=${draw}p${i}] [cursor=pointer]: ＋`,
      ...(shown.adding === lane
        ? [`    - textbox "What is to be mended, then Enter" [active] [ref=${draw}f]`]
        : []),
      ...CARDS.filter(([, of]) => of === lane).flatMap(([name, , tag]) => {
        const at = `${draw}${name.replace(/\W/g, '')}`;
        const others = LANES.filter((other) => other !== lane);
        return [
          `    - generic [ref=${at}]:`,
          `      - text: ${tag}${name}`,
          `      - generic [ref=${at}w]:`,
          `        - emphasis [ref=${at}e]: Ida`,
          `        - generic [ref=${at}m] [cursor=pointer]: Move ▾`,
          ...(shown.open === name
            ? [
                `      - generic [ref=${at}o]:`,
                ...others.map((other, k) => `        - generic [ref=${at}o${k}] [cursor=pointer]: ${other}`),
              ]
            : []),
        ];
      }),
    ]),
  ].join('\n');
}
