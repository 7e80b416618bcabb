// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const PAGE = `
- paragraph [ref=e1]:
  - text: Install it with
  - code [ref=e2]: npm install heron
- code [ref=e3]: "<button>Launch the boat</button> <p>The fare is 4 euros.</p>"
- code [ref=e4]:
${Array.from({ length: 14 }, (_, i) => `  - generic [ref=l${i}]: "let line${i} = 'Sound the horn';"`).join('\n')}`;

it('a name or a command in code stays', () => {
  expect(modelOf(pageOf(PAGE)).elements.map(({ name }) => name)).toContain('npm install heron');
});

it.each(['launch the boat', 'sound the horn', 'how much is the fare'])(
  'what a listing says is neither pressed nor told: "%s"',
  async (said) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'ask' }]);
  },
);
