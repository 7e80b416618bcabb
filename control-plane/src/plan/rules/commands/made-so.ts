// SPDX-License-Identifier: MIT
// "Make it large", where one thing to be chosen is called so.
import { type Clause, clausesFor } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { optionFor } from './of-product.ts';

const MAKES = /^(?:please )?make (?:it|that|this|mine) (?:an? |the )?(?<kind>\S.*?)(?: ones?)?$/i;

/** Undefined where nothing, or several things, are called so. */
export function madeSo(clause: Clause, turn: Turn): Clause[] | undefined {
  const { kind } = MAKES.exec(clause.source)?.groups ?? {};
  const command = kind === undefined ? undefined : optionFor(kind.toLowerCase(), turn);
  return command && clausesFor(clause, [command]);
}
