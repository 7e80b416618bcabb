// SPDX-License-Identifier: MIT
// "Change the name of the old shed to Studio", "call the old shed Studio": another name for a member that has something to rename it by.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { parseClause } from '../language/parse.ts';
import { stem, wordsOf } from '../language/text.ts';
import { controlFor } from '../page/member-controls.ts';
import { soleMeant } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';

const CHANGES =
  /^(?:change|set|edit|update) (?:the )?(?:name|title) of (?<what>.+?) (?:in)?to (?<name>\S.*)$|^(?:change|set|edit|update) (?<whose>\S.*?)['’]s (?:name|title) (?:in)?to (?<other>\S.*)$/i;
const CALLS = /^call (?!me\b|us\b|back\b)(.+)$/i;
/** When, and no name. */
const NO_NAME = /^(?:now|again|back|today|tomorrow|later|please|up|off|it|for|to|at|on|in)\b/i;

export function renamedSo(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const { what, name, whose, other } = CHANGES.exec(clause.source)?.groups ?? {};
  const told = CALLS.exec(clause.source)?.[1];
  const [whom, called] = told === undefined ? [what ?? whose, name ?? other] : (calledIn(told, turn) ?? []);
  if (whom === undefined || called === undefined || !isRenamed(whom, turn)) return undefined;
  const source = `rename ${whom} to ${called}`;
  const command = parseClause(source);
  return command && [{ ...clause, source, command }];
}

/** The longest beginning that is a member's whole name, and what is left. */
function calledIn(told: string, turn: Turn): [string, string] | undefined {
  const words = told.split(/\s+/);
  const cuts = words.slice(1).map((_, i) => words.length - 1 - i);
  for (const at of cuts) {
    const [whom, name] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (NO_NAME.test(name)) return undefined;
    if (isRenamed(whom, turn) && isWholeName(whom, turn)) return [whom, name];
  }
  return undefined;
}

/** "The Road songs playlist" of "Road songs": every word of the name, and none besides but what all of them are. */
function isWholeName(whom: string, { model }: Turn): boolean {
  const said = wordsOf(whom);
  const headings = [...walk(model.root)].filter(({ role }) => role === 'heading');
  const heads = headings.flatMap(({ name }) => wordsOf(name).map(stem));
  return soleMeant(whom, model).some(({ member, group }) => {
    const title = wordsOf(member.title);
    const isKind = (word: string): boolean =>
      [STOP_WORDS.has(word), ITEM_NOUNS.has(stem(word)), group.about.includes(word)].includes(true) ||
      heads.includes(stem(word));
    return (
      title.every((word) => said.includes(word)) && said.every((word) => title.includes(word) || isKind(word))
    );
  });
}

/** Where it can be called on the phone, that is meant. */
function isRenamed(whom: string, { model }: Turn): boolean {
  const [meant, ...more] = soleMeant(whom, model);
  return (
    meant !== undefined &&
    more.length === 0 &&
    controlFor(meant.member, ['rename'], model) !== undefined &&
    controlFor(meant.member, ['call'], model) === undefined
  );
}
