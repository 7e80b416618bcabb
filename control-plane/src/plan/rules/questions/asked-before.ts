// SPDX-License-Identifier: MIT
// "Find out which wood the bench is made of; enter the wood": what is to be typed is what was asked before.
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { likelyGroups } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';

/** The noun alone, however the sentence points back to it. */
const POINTS_BACK = /^(?:the|that|this|its|their|his|her)\s+(\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*)?)$/u;
/** What a question asks for: "which wood …", "the wood of …". */
const ASKS = /\b(?:which|what|whose|how (?:much|many))\s+(.+)|\b(?:the|its|his|her|their)\s+(.+)/i;

/** Whether the words are the very noun that the last question before asked for, or that its answer was told by. */
export function isAnswerAsked(said: string, turn: Turn): boolean {
  const noun = nounOf(said);
  const question = questionBefore(turn);
  if (noun === undefined || question === undefined) return false;
  const [, what = '', own = what] = ASKS.exec(question) ?? [];
  const label = /^(?:.*,\s)?(\S+(?: \S+)?):\s/.exec(turn.memo.answers.at(-1) ?? '')?.[1] ?? '';
  const [, how = ''] = /\bhow (\p{L}+)/iu.exec(question) ?? [];
  return (
    begins(own, noun) ||
    begins(label, noun) ||
    MEASURES[how]?.includes(noun.join(' ')) === true ||
    isInColumn(said, turn)
  );
}

/** "Look up whose boat is the longest; enter the owner": the answer stands under that name. */
const isInColumn = (said: string, { memo, model }: Turn): boolean =>
  likelyGroups(model).some(({ members }) =>
    members.some((member) => fieldOf(member, said)?.value === memo.clipboard),
  );

/** What "how wide …" asks for. */
const MEASURES: Record<string, string[]> = {
  wide: ['width'],
  long: ['length', 'duration'],
  high: ['height'],
  tall: ['height'],
  deep: ['depth'],
  heavy: ['weight'],
  old: ['age'],
  far: ['distance'],
  much: ['price', 'cost', 'amount'],
  many: ['number', 'count'],
};

/** Whether the words are a noun that such a question spoke of, so that they tell no value themselves. */
export function isOfQuestion(said: string, turn: Turn): boolean {
  const words = wordsOf(questionBefore(turn) ?? '').map(stem);
  return nounOf(said)?.every((word) => words.includes(word)) === true;
}

function nounOf(said: string): string[] | undefined {
  const words = wordsOf(POINTS_BACK.exec(said.trim())?.[1] ?? '').filter((word) => !STOP_WORDS.has(word));
  return words.length > 0 ? words.map(stem) : undefined;
}

function questionBefore({ memo, at }: Turn): string | undefined {
  const command = memo.clauses.slice(0, at).findLast((clause) => clause.command.kind === 'read')?.command;
  return command?.kind === 'read' ? command.question : undefined;
}

const begins = (text: string, noun: string[]): boolean => {
  const words = wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
  return noun.every((word, i) => words[i] === word);
};
