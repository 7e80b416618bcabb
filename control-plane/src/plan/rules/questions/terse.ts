// SPDX-License-Identifier: MIT
// "Price of a hydrangea?", "cabin reservation number": a question that says no more than what is wanted.
import type { Clause } from '../language/command.ts';
import { orderIn } from '../language/order.ts';
import { commandOf } from '../language/recognise.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import type { Turn } from '../turn/turn.ts';

/** What one asks for rather than presses. */
const VALUES =
  '(?:price|cost|fee|fare|number|code|date|day|time|hours|deadline|address|phone|e-?mail|extension|balance|total|sum|weight|size|height|length|age|duration|status|score|result|author|capital|population|amount|rent|speed|capacity)';
const HEAD = new RegExp(String.raw`^(?:the\s+)?(?:\p{L}+\s+){0,2}${VALUES}\s+(?:of|for)\s+[^,:]+$`, 'iu');
/** An article in the midst follows a verb: "get the price". */
const TAIL = new RegExp(
  String.raw`^(?:the\s+)?(?:(?!(?:the|an?|my|our|your)\s)\p{L}+\s+){1,3}${VALUES}$`,
  'iu',
);
const SAME = 0.9;

/** Undefined where the words are a command, or what something on the page is called. */
export function terseQuestion(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const said = source.replace(/[?\s]+$/, '');
  const isBare =
    command.kind === 'click' &&
    command.target === source &&
    commandOf(said) === undefined &&
    orderIn(said) === undefined;
  const isAsked = said !== source || HEAD.test(said) || TAIL.test(said);
  const isCalled = turn.model.elements.some(({ name }) => likeness(normalise(name), normalise(said)) >= SAME);
  if (!isBare || !isAsked || !/\s/.test(said) || isCalled || isPressed(said, turn)) return undefined;
  const wanted = said.replace(GETS, '');
  const question = /^(?:the|a|an|my|our)\s/i.test(wanted) ? wanted : `the ${wanted}`;
  return [{ ...clause, source, command: { kind: 'read', question: `what is ${question}` } }];
}

/** "Get the price for two seats": what is got by a button "Get price" is no question. */
const isPressed = (said: string, { model }: Turn): boolean =>
  GETS.test(said) &&
  model.elements.some((element) => {
    const [verb, ...nouns] = wordsOf(element.name);
    const words = wordsOf(said);
    return (
      isButton(element) &&
      verb === words[0] &&
      nouns.length > 0 &&
      nouns.every((noun) => words.includes(noun))
    );
  });

const GETS = /^(?:get|find|check|see|show)\s+/i;
