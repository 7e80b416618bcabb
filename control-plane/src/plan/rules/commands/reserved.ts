// SPDX-License-Identifier: MIT
// "Reserve the double room from 14 to 17 December for two guests": the form is filled in first, then the one of a list is taken that is
// meant, by its own control.
import { shownFor } from '../controls/stepper.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { wordsOf } from '../language/text.ts';
import { laterIn, toldLater } from '../mentions/asked-later.ts';
import { mentionClauses } from '../mentions/clauses.ts';
import { readForResults } from '../mentions/results.ts';
import { isButton } from '../page/kinds.ts';
import { controlFor } from '../page/member-controls.ts';
import { isWithin } from '../page/model.ts';
import { commonAncestor } from '../page/relate.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES = /^(reserve|book|rent|hire|order|buy|take|request)(?:\s+(?:me|us))?\s+(?=\S)/i;
const TIES = /\s+(?=(?:from|for|on|at|under|with|between|until|starting)\s)/gi;

const COUNTED =
  /^(?:(?<verb>reserve|book|rent|hire|order|buy|take|request|get)(?: (?:me|us))? )?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?<noun>\p{L}+) (?:at|in|with) (?<whom>\S.*?)(?:,? \(?not (?:the |at the )?(?<other>[^()]+?)(?: one)?\)?)?$/iu;
const DEEDS = ['reserve', 'book', 'request', 'order'];

/** "Two rooms at the Heron" is the Heron for two rooms, where the page counts rooms. */
function withCountBehind({ source, command }: Clause, turn: Turn): string {
  const { verb, count = '', noun = '', whom = '', other } = COUNTED.exec(source)?.groups ?? {};
  const isBare = command.kind === 'click' && command.target === source;
  if (whom === '' || (verb === undefined && !isBare) || shownFor(turn, noun) === undefined) return source;
  const deed = (verb === undefined ? DEEDS : [verb]).find((one) => takerOf(whom, one, turn) !== undefined);
  const isOther =
    other !== undefined && soleMeant(whom, turn.model).some(({ member }) => isIn(other, member.title));
  return deed === undefined || isOther
    ? source
    : `${deed} ${whom} for ${count.replace(/^an?$/i, 'one')} ${noun}`;
}

const isIn = (said: string, title: string): boolean => {
  const shown = wordsOf(title);
  return wordsOf(said).every((word) => STOP_WORDS.has(word) || shown.includes(word));
};

/** Undefined where no such form is told of, or not just one member of a list is meant that can be taken so. */
export function reservedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const source = withCountBehind(clause, turn);
  const [lead, verb = ''] = TAKES.exec(source) ?? [];
  if (lead === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const told = source.slice(lead.length);
  for (const { index } of told.matchAll(TIES)) {
    const whom = told.slice(0, index);
    const target = takerOf(whom, verb.toLowerCase(), turn);
    if (target === undefined) continue;
    const rest = told.slice(index).trim();
    const [whose] = WHOSE.exec(rest) ?? [''];
    const filled = mentionClauses(stating(rest.slice(0, rest.length - whose.length), clause), turn);
    // The cheapest one may be another once what is filled in narrows the list.
    const isCompared = superlativeIn(whom) !== undefined;
    const taken = isCompared
      ? [...(finding(filled ?? [], clause, turn) ?? []), stating(`${verb} ${whom}`, clause)]
      : clausesFor(clause, [{ kind: 'click', target }]);
    if (taken === undefined) continue;
    if (filled === undefined) {
      const both = withRest(`${verb} ${rest}`, taken, clause, turn);
      if (both !== undefined) return both;
      continue;
    }
    const later: Clause[] =
      whose === '' ? [] : [{ ...stating(`${verb} ${whose.replace(/^,?\s+/, '')}`, clause), later: true }];
    return [...filled, ...taken, ...later];
  }
  return undefined;
}

/** Filled in here, taken, and then what only the form that comes up asks for: whose it is to be, and how they are reached. */
function withRest(told: string, taken: Clause[], clause: Clause, turn: Turn): Clause[] | undefined {
  const reading = readForResults(told.replace(/\s*\(([^()]+)\)/g, ', $1'), turn);
  if (reading === undefined) return undefined;
  const later = toldLater(reading, turn);
  const clauses = later === undefined ? undefined : laterIn(reading, later, clause);
  return clauses && [...clauses.slice(0, -1), ...taken, ...clauses.slice(-1)];
}

/** "Show rooms" beside the fields that were filled in: the list shows what they ask for only then. */
function finding(filled: Clause[], clause: Clause, { model }: Turn): Clause[] | undefined {
  const fields = filled.flatMap(({ command }) =>
    command.kind === 'complete' ? [command.field.split(' ')[0]] : [],
  );
  const [first, ...others] = model.elements.filter(({ ref }) => fields.includes(`ref:${ref}`));
  if (first === undefined) return undefined;
  const part = others.reduce(
    (node, other) => commonAncestor(node, other.node),
    first.node.parent ?? first.node,
  );
  const [button, ...more] = model.elements.filter(
    (element) => isButton(element) && FINDS.test(element.name) && isWithin(element.node, part),
  );
  return button === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'click', target: pinned(button, button.name) }]);
}

const FINDS = /^(?:search|find|show|check|see|update)\b/i;

const stating = (source: string, clause: Clause): Clause => ({
  ...clause,
  source,
  command: { kind: 'click', target: source },
});

/** Asked by what comes up once it was taken, as is all that is told behind it. */
const WHOSE = /,?\s+(?:in|under) (?:the )?name(?: of)? \S.*$/i;

/** The control by which the one that is meant is taken; its list may be drawn anew by what is filled in. */
function takerOf(whom: string, verb: string, { model }: Turn): string | undefined {
  const [target] = soleMeant(whom, model).flatMap(({ member }) => {
    const control = controlFor(member, [verb], model);
    return control === undefined ? [] : [pinned(control, `${control.name} ${member.title}`)];
  });
  return target;
}
