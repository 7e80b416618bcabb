// SPDX-License-Identifier: MIT
// "Which way is selected at the moment?": the option that is on, of radio buttons and check boxes.
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:which|what)(?:\s+(?:of (?:the|these|those)\s+)?(.{2,40}?))?\s+(?:is|are|was|were|has been|have been)\s+(?:currently\s+|now\s+|already\s+)?(?:selected|chosen|picked|ticked|checked|marked|on)(?:\s+(?:at the moment|right now|now|currently|at present|already|by default))?[?.\s]*$/i;

/** Their names; undefined where the question asks for no such thing, or what it asks of is no list of options. */
export function chosenTold(question: string, turn: Turn): string | undefined {
  const match = ASKS.exec(question);
  if (match === null || isField(match[1] ?? '', turn)) return undefined;
  const chosen = turn.model.elements.filter(({ kind, node }) => kind === 'choice' && node.checked === true);
  const names = chosen.map(({ name, node }) => node.title || name).filter((name) => name !== '');
  return chosen.length === 0 || names.length < chosen.length ? undefined : `${names.join(', ')}.`;
}

/** What is asked of is a field or a list of its own, which tells its value. */
function isField(noun: string, turn: Turn): boolean {
  const isTelling = wordsOf(noun).some((word) => !STOP_WORDS.has(word));
  const takes = ({ element }: { element: Element }): boolean =>
    element.kind === 'field' || element.kind === 'list';
  return isTelling && turn.matches(noun, 'set').some((match) => match.score >= NAMED && takes(match));
}

const NAMED = 0.85;
