// SPDX-License-Identifier: MIT
// What a clause comes to when it is read by what it mentions of the page.
import { clausesOf } from '../../language/clauses.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../../language/command.ts';
import type { Element } from '../../page/model.ts';
import type { Turn } from '../../turn/turn.ts';
import { submitBehind } from '../submit.ts';
import { type Reading, readMentions } from './reading.ts';

/** The clauses that a clause stands for; undefined where some of it says nothing about this page. */
export function mentionClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (turn.failures > 0 || turn.progress.length > 0 || isDerived(clause) || command.kind === 'read')
    return undefined;
  const reading = readMentions(source, turn);
  if (reading === undefined || (reading.left.length > 0 && !canWait(reading))) return undefined;
  return clausesIn(reading, clause, turn);
}

/** Of what is told in the words of a form, where it fills in several fields and leaves no word over. */
export function formClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const told = FILLING.has(command.kind) || (command.kind === 'click' && command.target === source);
  if (!told || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const reading = readMentions(source, turn);
  const fills = reading?.deeds.filter(({ kind }) => kind === 'set').length ?? 0;
  if (reading === undefined || reading.left.length > 0 || fills === 0) return undefined;
  // One field is left to the commands, unless it is of the page's own making.
  const [only, ...more] = reading.deeds;
  if (only !== undefined && more.length === 0 && TAKES_VALUE.has(only.element.kind)) return undefined;
  return clausesIn(reading, clause, turn);
}

const TAKES_VALUE = new Set<Element['kind']>(['field', 'list', 'slider', 'group']);
const FILLING = new Set<Command['kind']>(['fill', 'type', 'set']);

/** What is left may be for the next step, where something was told for this one. */
function canWait({ deeds, stepwise }: Reading): boolean {
  return stepwise && deeds.some(({ kind }) => kind !== 'press');
}

function clausesIn(reading: Reading, clause: Clause, turn: Turn): Clause[] | undefined {
  const { deeds, start, left, after, stepwise } = reading;
  const commands = deeds.map(commandOf);
  const waits = stepwise && left.length > 0;
  const presses = deeds.some(({ kind }) => kind === 'press');
  const submit = start === undefined || waits || presses ? undefined : submitBehind(commands, turn, start);
  if (submit !== undefined) commands.push({ kind: 'click', target: submit });
  if (waits && start !== undefined) finishLater(start, clause, turn);
  const told = clausesFor(clause, commands);
  return told && [...told, ...[after, left.join(', ')].flatMap(clausesOf)];
}

/** The form is sent once all else that was asked for is done. */
function finishLater(start: string, { source }: Clause, { memo }: Turn): void {
  const last = memo.clauses.at(-1);
  if (last?.command.kind === 'click' && last.command.target !== last.source) return;
  const [head = start] = source.split(/[:,]/);
  memo.clauses.push({ source: head, command: { kind: 'click', target: head } });
}

function commandOf(deed: Reading['deeds'][number]): Command {
  const target = `ref:${deed.element.ref}`;
  if (deed.kind === 'press' || deed.kind === 'pick') return { kind: 'click', target };
  if (deed.kind === 'check') return { kind: 'check', target, on: deed.on };
  return { kind: 'complete', field: target, value: deed.value };
}
