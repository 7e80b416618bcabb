// SPDX-License-Identifier: MIT
// "What does a gift of 25 euros pay for?", where the page has "€25 pays for a vet check": an amount of money as the page writes it.
import type { SnapshotNode } from '../../snapshot.ts';
import { priceIn } from '../language/numbers.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';

const SAID = /\b\d+(?:[.,]\d{1,2})?\s?(?:euros?|eur|dollars?|usd|pounds?|gbp|francs?|chf)\b/giu;

/** What the page does not show stays as it was said. */
export function withShownMoney(question: string, root: SnapshotNode): string {
  return question.replace(SAID, (said) => {
    const amount = priceIn(said);
    const shown = valuesIn('price', textOf(root)).find((price) => priceIn(price) === amount);
    return amount === undefined || shown === undefined ? said : shown;
  });
}
