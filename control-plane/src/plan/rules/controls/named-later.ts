// SPDX-License-Identifier: MIT
// "Reserve a table for six. The name is Moreau.": what a later clause calls by its name is filled in by that one.
import type { Element } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';

const SAID = 0.9;

export const isNamedLater = ({ name }: Element, { memo, at }: Turn): boolean =>
  name !== '' && memo.clauses.slice(at + 1).some(({ source }) => mentions(name, source) >= SAID);
