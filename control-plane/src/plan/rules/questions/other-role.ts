// SPDX-License-Identifier: MIT
// "Who feeds this horse?" is not answered by who rides it, nor by what it is called; "whom does Ines work for?" not by what she is.
import { asked } from '../language/asked.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { namesBehind } from './verb-before.ts';

/** "Who feeds this horse?": neither what it is called, nor one of several who are told for other things. */
export function isOtherRole(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !/^(?:who|whose|to whom)\b/i.test(question)) return false;
  const value = told.text.replace(/^.*:\s/, '').replace(/\.$/, '');
  const behind = namesBehind(question, model);
  if (behind.length > 0) return !behind.some((name) => value.includes(name));
  const facts = factsOf(model, []);
  const own = facts.filter((fact) => fact.value === value);
  const labels = own.map(({ label }) => wordsOf(label));
  if (labels.length === 0) return false;
  const asks = wordsOf(question);
  // "Rolf Aske, pilot": what he is, and not to whom he reports.
  const isOfHim = labels.some((words) => words.every((word) => asks.includes(word)));
  if (DOES_WITH.test(question) && isOfHim && !FULL_NAME.test(value)) return true;
  if (DOES_TO.test(question) && labels.every(([first, ...more]) => first === 'name' && more.length === 0))
    return true;
  // What the verb itself says, before what anybody may be called.
  const { names } = asked(question);
  const ofVerb = names.slice(0, names.length - asked('who').names.length);
  const said = [...wordsOf(question), ...ofVerb.flatMap(wordsOf)];
  const isTold = (word: string): boolean => said.some((one) => likeness(one, word) >= ALIKE);
  const ofSame = facts.filter(({ about }) => own.some((fact) => fact.about === about));
  const persons = ofSame.filter((fact) => wordsOf(fact.label).length < 3 && FULL_NAME.test(fact.value));
  return (
    new Set(persons.map((fact) => fact.value)).size > 1 &&
    labels.every((words) => words.length < 3 && !words.some(isTold))
  );
}

const ALIKE = 0.7;
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
const DOES_WITH = /^whom? (?:does|do|did) \S.* (?:to|for|with|from|under|after)\??$/i;
const DOES_TO =
  /^(?:who(?!['’]s\b| (?:is|are|was|were|am)\b)|to whom|whose)\b.*\b(?:this|that|the|it|these|those)\b/i;
