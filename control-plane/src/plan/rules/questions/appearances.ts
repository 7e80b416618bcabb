// SPDX-License-Identifier: MIT
// "How often does green appear", "the number of times “fig” appears": how many texts of the page are just that, else how often a text has it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { normalise } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';

const OFTEN =
  /^(?:how often|how many times|(?:count\s+)?(?:the )?number of (?:times|occurrences of)|count (?:how (?:often|many times)|the occurrences of))\s+(?:(?:does|do|is|are)\s+)?(?:(?:the|that)\s+)?(?:(?:word|text|name|colou?r|letter)\s+)?(.+?)(?:\s+(?:appears?|occurs?|comes? up|shows? up|(?:is|are) (?:shown|listed|there)|(?:is|are)))?(?:\s+(?:in|on|there|here)\b.*)?$/i;

export function appearances(question: string, { root }: PageModel): string | undefined {
  const said = OFTEN.exec(question)?.[1];
  const sought = said === undefined ? '' : normalise(said.replace(/["“”]/g, ''));
  if (sought === '') return undefined;
  const texts = [...walk(root)].map(shownBy).filter((text) => text !== '');
  const alone = texts.filter((text) => text === sought).length;
  const times =
    alone > 0 ? alone : texts.reduce((sum, text) => sum + ` ${text} `.split(` ${sought} `).length - 1, 0);
  return times === 0 ? undefined : `${said} appears: ${times}.`;
}

/** What was typed and what may be chosen is nothing that the page tells. */
const TAKES = new Set(['textbox', 'searchbox', 'combobox', 'option', 'listbox']);

const shownBy = ({ role, text, name, children }: SnapshotNode): string =>
  TAKES.has(role) ? '' : normalise(text ?? (children.length === 0 ? name : ''));
