// SPDX-License-Identifier: MIT
// "Is the hedge done?", "which cards are in Doing?": told by what stands over the cards of a board.
import { normalise } from '../language/text.ts';
import { columnOf, columnsOf } from '../page/in-column.ts';
import { type Group, groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { membersMeant } from '../page/several.ts';

const IS = /^(?:is|are) (.+?)(?: (?:already|still|now|yet))*(?: (?:in|under))?(?: the)?$/;
const BEHIND = /(?: (?:column|list|lane|yet|now|already))+$/;
const WHICH =
  /^(?:(?:which|what)(?:\s+\p{L}+)?\s+(?:are|is)(?:\s+there)?|(?:list|name)\s+(?:all\s+)?(?:the\s+)?\p{L}+)\s+(?:in|under)\s+(?:the\s+)?["“]?(?<column>[^"”?]+?)["”]?(?:\s+(?:column|list|lane))?\??$/iu;

/** Undefined where it names no column as the page does, or no one card. */
export function boardAsked(question: string, model: PageModel): string | undefined {
  const boards = groupsOf(model.root).filter(({ members }) =>
    members.some((one) => columnOf(one) !== undefined),
  );
  for (const board of boards) {
    const told = isIn(question, board) ?? allIn(question, board);
    if (told !== undefined) return told;
  }
  return undefined;
}

function isIn(question: string, board: Group): string | undefined {
  const said = normalise(question).replace(BEHIND, '');
  const column = columnsOf(board)
    .map(normalise)
    .find((name) => said.endsWith(` ${name}`));
  const what = column === undefined ? undefined : IS.exec(said.slice(0, -column.length - 1))?.[1];
  const [card, ...more] = what === undefined ? [] : (membersMeant(board, what)?.members ?? []);
  const own = card === undefined || more.length > 0 ? undefined : columnOf(card);
  if (own === undefined) return undefined;
  return normalise(own) === column ? 'Yes.' : `No, it is in ${own}.`;
}

function allIn(question: string, board: Group): string | undefined {
  const { column = '' } = WHICH.exec(question)?.groups ?? {};
  const cards = board.members.filter((one) => normalise(columnOf(one) ?? '') === normalise(column));
  return column === '' || cards.length === 0 ? undefined : `${cards.map(({ title }) => title).join(', ')}.`;
}
