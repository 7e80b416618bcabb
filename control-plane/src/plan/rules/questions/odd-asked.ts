// SPDX-License-Identifier: MIT
// "Which word is spelled differently?": the one of several side by side that is not called as all the others are.
import type { PageModel } from '../page/model.ts';
import { oddOne, tellsOdd } from '../page/odd-one.ts';

export const oddAsked = (question: string, model: PageModel): string | undefined => {
  const odd = /^(?:which|what)\b/i.test(question) && tellsOdd(question) ? oddOne(model) : undefined;
  return odd && `${odd.name}.`;
};
