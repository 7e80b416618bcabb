// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const rules = `- heading "Marsh railway" [level=1] [ref=h]
- button "Find a train" [ref=b]
- paragraph [ref=p1]: Bicycles may ride in the last carriage on all lines but the one to Holt. The kiosk has tea.
- paragraph [ref=p2]: Cats must stay in a basket. Cats like the kiosk.
- paragraph [ref=p4]: Porters may ride in every van free of charge.
- paragraph [ref=p3]: The carriage of 1904 is painted green.`;

const told = async (question: string) => (await planOn(question, rules))[0];

describe('what may be done', () => {
  it.each([
    'May I take my small bicycle into the carriage on a train to Holt?',
    'can I take my bicycle into the last carriage?',
    'Are bicycles allowed in the last carriage?',
  ])('"%s" is told by the sentence that says so', async (question) => {
    expect(await told(question)).toEqual({
      kind: 'done',
      answer: 'Bicycles may ride in the last carriage on all lines but the one to Holt.',
    });
  });

  it.each([
    'May I take my goat into the carriage?',
    'May I take my bicycle into the carriage to Cley?',
    'May I take my cat into the carriage?',
    'May I take a kiosk on all lines?',
    'Could my van come into every carriage?',
    'Am I allowed to ride in the van?',
  ])('"%s" is not, where no sentence tells of all of it', async (question) => {
    expect(await told(question)).not.toMatchObject({ kind: 'done' });
  });
});
