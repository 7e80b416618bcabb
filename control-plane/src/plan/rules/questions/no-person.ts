// SPDX-License-Identifier: MIT
// "Who leads payroll?" is answered by somebody who does: neither "Finance" nor "Warehouse (3)", which open a part of the page, nor one of
// those who are told there with another post.
import { normalise } from '../language/text.ts';
import { isShut } from '../page/branches.ts';
import { mentions } from '../page/score.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { FULL_NAME, leadsNothing } from './who-leads.ts';

export function isNoPerson(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !/^(?:who|whom|whose)\b/i.test(question)) return false;
  const value = told.text.replace(/^[^:]*:\s/, '').replace(/\.$/, '');
  const folds = model.elements.filter((one) => isShut(one) !== undefined).map(({ name }) => normalise(name));
  // Of a tree of persons each may have others under them.
  const isFold = value
    .split(/,\s+/)
    .every(
      (part) => folds.includes(normalise(part)) && (!FULL_NAME.test(part) || mentions(part, question) > 0),
    );
  return isFold || leadsNothing(value, question, model);
}
