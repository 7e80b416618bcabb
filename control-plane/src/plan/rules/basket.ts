// SPDX-License-Identifier: MIT
// What a request tells once it has put something into the basket may be asked for in there: "… and write “For Tom” as the gift message".
import { toldIn } from './language/command.ts';
import type { Element } from './page/model.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** What opens the basket; undefined where nothing was put into it, there are several of that name, or it was opened. */
export function basketFilled(turn: Turn): Element | undefined {
  const isFilled = turn.memo.clauses.slice(0, turn.at).some((clause) => FILLS_CART.test(toldIn(clause)));
  if (!isFilled) return undefined;
  const [basket, ...more] = turn.model.elements.filter(
    (element) =>
      (element.kind === 'button' ||
        (element.kind === 'text' && element.node.pointer === true) ||
        (element.kind === 'link' && element.node.url?.startsWith('#') === true)) &&
      BASKET.test(element.name) &&
      !wasOpened(element, turn),
  );
  return more.length === 0 ? basket : undefined;
}

const FILLS_CART = /^(?:add|put|place|throw)\b.*\b(?:cart|basket|bag|trolley)\b/i;
const BASKET =
  /^\W*(?:my |your |the |view |open |show )?(?:shopping )?(?:cart|basket|bag|trolley)\b[\s\d(),·]*(?:items?\W*)?$/i;
