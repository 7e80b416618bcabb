// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../../../control-plane/src/plan/rules/planner.ts';
import { inputOn, planOn, planThrough } from '../../../../support/planning.ts';

const LIST = `- list [ref=e1]:
  - listitem [ref=e2]: Item 10
  - listitem [ref=e3]: Item 9
  - listitem [ref=e4]: Item 8
- button "Submit" [ref=e5]`;

describe('what is dragged', () => {
  it('goes before what stands at its new place when it moves up, and after it when it moves down', async () => {
    expect(await planOn('drag item 8 to the top', LIST)).toMatchObject([
      { ref: 'e4', toRef: 'e2', edge: 'before' },
      { kind: 'done' },
    ]);
    expect(await planOn('drag item 10 down by one', LIST)).toMatchObject([
      { ref: 'e2', toRef: 'e3', edge: 'after' },
      { kind: 'done' },
    ]);
  });

  it('stays where it is already', async () => {
    expect(await planOn('drag item 10 to the top', LIST)).toMatchObject([{ kind: 'done' }]);
  });

  it('is asked about where its list has no such place', async () => {
    expect(await planOn('drag item 10 to the 7th position', LIST)).toMatchObject([{ kind: 'ask' }]);
  });

  it('is, of a list to be sorted, what is out of order first, numbers by their size', async () => {
    expect(await planOn('sort the list in increasing order', LIST)).toMatchObject([
      { ref: 'e4', toRef: 'e2', edge: 'before' },
    ]);
    expect(await planOn('sort the list in descending order', LIST)).toMatchObject([{ kind: 'done' }]);
  });
});

describe('what has an "up" and a "down" beside it', () => {
  const line = (ref: number, name: string): string => `  - listitem [ref=e${ref}]:
    - generic [ref=e${ref + 1}]: ${name}
    - generic "Move up" [ref=e${ref + 2}] [cursor=pointer]: ▲
    - generic "Move down" [ref=e${ref + 3}] [cursor=pointer]: ▼`;
  const JOBS = `- list [ref=e1]:
${line(10, 'Open the till')}
${line(20, 'Sweep the yard')}
${line(30, 'Water the ferns')}`;

  it.each([
    ['move "Water the ferns" to the top of the list', 'e32', 1],
    ['put open the till at the bottom', 'e13', 1],
    ['move sweep the yard above open the till', 'e22', 2],
    ['move water the ferns down', 'e33', 2],
    ['open the till should come second', 'e13', 2],
  ])('is moved by these, one place a step: "%s"', async (request, ref, actions) => {
    const plan = await planOn(request, JOBS);
    expect(plan[0]).toMatchObject({ kind: 'click', ref });
    expect(plan).toHaveLength(actions);
  });

  it('stays where it stands already', async () => {
    expect(await planOn('move open the till to the top', JOBS)).toMatchObject([{ kind: 'done' }]);
  });
});

it('a list is put in order by the arrows of its things, one place a step', async () => {
  const page = [
    '- list [ref=e1]:',
    ...['Kiwi', 'Apple', 'Plum'].flatMap((name, i) => [
      `  - listitem [ref=l${i}]:`,
      `    - generic [ref=n${i}]: ${name}`,
      `    - generic "Move up" [ref=u${i}] [cursor=pointer]: ▲`,
      `    - generic "Move down" [ref=d${i}] [cursor=pointer]: ▼`,
    ]),
  ].join('\n');
  const said = 'use the arrow buttons to put the list in alphabetical order';
  expect(await planOn(said, page)).toEqual([expect.objectContaining({ kind: 'click', ref: 'u1' })]);
});

describe('what is dragged onto another', () => {
  const BOARD = `- generic [ref=e1]:
  - generic [ref=e2]: Oak lamp
  - generic [ref=e3]: Pine desk
- generic [ref=e4]: Sold things`;

  it.each([
    ['content', 'done'],
    ['nothing', 'ask'],
  ] as const)('is told as moved only where the page took it: %s', async (changed, kind) => {
    const planner = new RulesPlanner();
    const input = inputOn('drag the oak lamp to sold things', BOARD);
    const first = await planner.plan(input, AbortSignal.timeout(4_000));
    expect(first.actions).toMatchObject([{ kind: 'drag', ref: 'e2', toRef: 'e4' }]);
    const history = first.actions.map((action) => ({ step: 1, action, state: 'done', changed }));
    const next = await planner.plan(
      { ...input, memo: first.memo, history: history as typeof input.history },
      AbortSignal.timeout(4_000),
    );
    expect(next.actions).toMatchObject([{ kind }]);
  });

  it('is done also where it is not shown any more by its name', async () => {
    const gone = BOARD.replace('  - generic [ref=e2]: Oak lamp\n', '');
    const [, second] = await planThrough('drag the oak lamp to sold things', BOARD, gone);
    expect(second).toMatchObject([{ kind: 'done' }]);
  });
});

it('lists are sorted whatever their words are wrapped in', async () => {
  const numbers = ['30', '-8', '45'].flatMap((number, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - generic [ref=g${i}]: "${number}"`,
  ]);
  expect(
    await planOn('sort the numbers in increasing order', ['- list [ref=e1]:', ...numbers].join('\n')),
  ).toMatchObject([{ kind: 'drag', ref: 'l1', toRef: 'l0', edge: 'before' }]);
});

describe('a line of a list that holds more than its words', () => {
  const LINES = ['Kiwi – Abel', 'Plum – Ida'].flatMap((name, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - checkbox [ref=c${i}]`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=t${i}]: "3:1${i}"`,
    `    - button "Move ${name} up" [ref=u${i}]`,
  ]);

  it.each(['move "Plum" up by one place', 'move plum to the top of the list'])(
    'is moved as a whole, by its arrow: "%s"',
    async (said) => {
      expect((await planOn(said, ['- list [ref=e1]:', ...LINES].join('\n')))[0]).toMatchObject({
        kind: 'click',
        ref: 'u1',
      });
    },
  );
});

describe('what lies in a grid', () => {
  const grid = `- list [columns=3]:
${Array.from('ABCDEFGHI', (name, i) => `  - listitem [ref=t${i}]:\n    - generic [ref=n${i}]: Tile ${name}`).join('\n')}`;

  it.each([
    ['drag tile G to the top right', 't2', 'before'],
    ['drag tile A to the centre', 't4', 'after'],
    ['move tile B to the lower left corner', 't6', 'after'],
    ['drag tile H up by one', 't4', 'before'],
    ['drag tile B down', 't4', 'after'],
    ['drag tile F left by one', 't4', 'before'],
    ['drag tile D right', 't4', 'after'],
  ])('goes to its row and column: "%s"', async (said, toRef, edge) => {
    expect(await planOn(said, grid)).toMatchObject([{ kind: 'drag', toRef, edge }, { kind: 'done' }]);
  });

  it('is asked about where there is no such place', async () => {
    const two = grid.replace('columns=3', 'columns=2');
    expect(await planOn('drag tile G to the centre', two)).toMatchObject([{ kind: 'ask' }]);
  });
});

describe('what stands in no list', () => {
  const drawing = `- img [ref=e1]:
  - generic [ref=a] [cursor=pointer] [icon=small red circle]
  - generic [ref=b] [cursor=pointer] [icon=large blue square]
- button "Save" [ref=s]`;

  it.each([
    ['drag the circle up', { ref: 'a', way: 'up' }],
    ['drag the blue square to the left', { ref: 'b', way: 'left' }],
    ['drag the square 30 pixels to the right', { ref: 'b', way: 'right', by: 30 }],
  ])('is dragged that way: "%s"', async (said, done) => {
    expect((await planOn(said, drawing))[0]).toMatchObject({ kind: 'shift', ...done });
  });

  it('is dragged before what is said next', async () => {
    const said = 'drag the circle right then press save';
    const steps = await planThrough(said, drawing, drawing);
    expect(steps.flat()).toMatchObject([
      { kind: 'shift', ref: 'a', way: 'right' },
      { kind: 'click', ref: 's' },
      { kind: 'done' },
    ]);
  });

  it('goes to what is called by a place, where there is one', async () => {
    const page = `${drawing}\n- region "Centre" [ref=c]:\n  - generic [ref=d]: Empty`;
    expect((await planOn('drag the circle to the centre', page))[0]).toMatchObject({
      kind: 'drag',
      toRef: 'c',
    });
  });
});
