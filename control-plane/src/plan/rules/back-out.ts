// SPDX-License-Identifier: MIT
// A menu that came in the place of another, and was opened in vain, is left by its "‹ Back".
import type { PageAction } from '../action.ts';
import { plainName } from './page/disclosure.ts';
import { isBack } from './page/leads-on.ts';
import { mark } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

export function backOut(turn: Turn): PageAction | undefined {
  const { model, memo } = turn;
  const isGone = memo.explored.some(
    ({ how, name = '' }) =>
      how === 'opened' && !model.elements.some((element) => name.endsWith(` ${plainName(element)}`)),
  );
  const back = isGone ? model.elements.find(({ node }) => node.pointer === true && isBack(node)) : undefined;
  if (back === undefined) return undefined;
  mark(turn, 'back');
  return clickOf(back);
}
