// SPDX-License-Identifier: MIT

import type { PageAction } from '../../action.ts';
import { complete } from '../controls/complete.ts';
import { openCalendar, showSaid } from '../controls/dated.ts';
import { seekTo } from '../controls/seek.ts';
import { sumTold } from '../language/arithmetic.ts';
import type { Command } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { ofLetters } from '../language/mail.ts';
import { parseClause } from '../language/parse.ts';
import { withoutPurpose } from '../language/phrase.ts';
import { queryFor } from '../language/query.ts';
import { capital, quote, wordsOf } from '../language/text.ts';
import { nameOf } from '../page/model.ts';
import { matchOptions } from '../page/options.ts';
import { lookUpField } from '../page/search-field.ts';
import { withValueBeside } from '../questions/called-just-so.ts';
import { foremost } from '../questions/foremost.ts';
import { readOut } from '../questions/readout.ts';
import { copiedValue, wordOf } from '../questions/references.ts';
import { embedded, isDescription, isNoun, valueMeant, valueOfOne } from '../questions/worked-out.ts';
import { prefixPairs } from '../sentences/pairs.ts';
import { act, type Result, type Turn, withTarget } from '../turn/turn.ts';
import { chooseValues } from './choose.ts';
import { conclude } from './conclude.ts';
import { confirm } from './confirm.ts';
import { arrange, drag } from './drag.ts';
import { assign, clear, copy, fillAll, remember, toldSum, typeAll } from './entry.ts';
import { heed } from './heed.ts';
import { tellPrinted, typeLine } from './in-shell.ts';
import { itemOfItsMenu } from './of-its-menu.ts';
import { awaitIt } from './once.ts';
import { own } from './own.ts';
import { turnTo } from './pages.ts';
import { press } from './press.ts';
import { resize } from './resized.ts';
import { scroll } from './scroll.ts';
import { searchFor } from './search.ts';
import { sendTyped } from './send.ts';
import { inFull, setPairs, untold } from './setting.ts';
import { sort } from './sort.ts';
import { markText } from './style.ts';
import { checkAll } from './ticks.ts';
import { unfold } from './unfold.ts';
import { verbal } from './verbal.ts';
import { wait } from './wait.ts';

export function perform(command: Command, turn: Turn): Result {
  switch (command.kind) {
    case 'goto':
      return act({ kind: 'goto', url: command.url }, `opened ${command.url}`, true);
    case 'click':
    case 'open':
      return (
        sort(turn, command.target) ??
        turnTo(turn, command.target) ??
        unfold(turn, command) ??
        monthTold(turn, command.target) ??
        seekTo(turn, command.target) ??
        press(turn, verbal(turn, command), command.kind)
      );
    case 'copy':
      return copy(turn, command.source);
    case 'find':
      return find(turn, command.target);
    case 'own':
      return own(turn, command);
    case 'hover':
      return withTarget(turn, command.target, 'hover', (element) =>
        act(
          { kind: 'hover', ref: element.ref, name: nameOf(element) },
          `pointed at ${quote(nameOf(element))}`,
          true,
        ),
      );
    case 'type':
      return typeAll(turn, command.rest);
    case 'fill':
      return fillAll(turn, command.rest);
    case 'set':
      return assign(turn, command.rest);
    case 'complete':
      return completed(turn, command);
    case 'enter':
      // The field took one and no more.
      return { state: 'missing', phrase: command.values.join(', '), use: 'type', nearest: [] };
    case 'mark':
      return markText(turn, command);
    case 'clear':
      return clear(turn, command.target, command.verb);
    case 'choose':
      return chooseValues(turn, copiedValue(turn, command.rest) ?? command.rest);
    case 'check':
      return checkAll(turn, command.target, command.on);
    case 'search':
      return searchFor(turn, command.text);
    case 'send':
      return sendTyped(turn);
    case 'give':
      return { state: 'missing', phrase: command.value, use: 'choose', nearest: [] };
    case 'confirm':
      return confirm(turn, command.deed);
    case 'conclude':
      return conclude(turn, command.told);
    case 'heed':
      return heed(turn);
    case 'line':
      return typeLine(turn, command);
    case 'printed':
      return tellPrinted(turn, command);
    case 'press':
      return act({ kind: 'press', key: command.key }, `pressed ${command.key}`, true);
    case 'scroll':
      return scroll(turn, command);
    case 'back':
      return act({ kind: 'back' }, 'went back', true);
    case 'forward':
      return act({ kind: 'forward' }, 'went forward', true);
    case 'wait':
      return wait(turn, command.text);
    case 'drag':
      return drag(turn, command);
    case 'resize':
      return resize(turn, command);
    case 'arrange':
      return arrange(turn, command);
    case 'dialog':
      return command.accept && turn.model.modal !== undefined
        ? confirm(turn, deedBefore(turn))
        : { state: 'skip', said: '' };
    case 'read':
      return read(turn, command.question);
    case 'until':
      return {
        state: 'skip',
        said: command.left > 0 ? '' : `found that it never came to that: ${command.condition}`,
      };
    case 'once':
      return awaitIt(turn, command);
    case 'if':
      return { state: 'skip', said: `found that it is not so: ${command.condition}` };
  }
}

function completed(turn: Turn, command: Extract<Command, { kind: 'complete' }>): Result {
  if (isOption(command, turn)) return complete(turn, command);
  const before = turn.memo.clauses[turn.at - 1]?.command;
  const words = inFull(command.value, before?.kind === 'complete' ? before.value : undefined);
  // What has been typed as it was told is by now what a field holds, and is not read from there.
  const isTyped = turn.progress.some((done) => done.kind === 'type' && done.text === words);
  const value = isTyped ? undefined : valueMeant(turn, words);
  if (value === undefined && (isDescription(words) || embedded(words) !== undefined)) return untold(words);
  return complete(turn, { ...command, value: value ?? words });
}

/** What one of a list's own options is called is no value to be read from the page. */
function isOption({ field, value }: Extract<Command, { kind: 'complete' }>, turn: Turn): boolean {
  const found = turn.find(field, 'set');
  const lists = found.state === 'found' && found.element.kind === 'list' ? [found.element] : [];
  const [option] = matchOptions(value, lists, turn.model);
  return option !== undefined && option.score >= OFFERED;
}

const OFFERED = 0.6;

/** What was pressed last, by its first word: what the page asks about. */
function deedBefore({ input }: Turn): string {
  const last = input.history.at(-1)?.action;
  return last?.kind === 'click' ? (wordsOf(last.name)[0] ?? '') : '';
}

/** "Show January", "open the calendar", where nothing else is called so. */
function monthTold(turn: Turn, target: string): Result | undefined {
  return turn.score(target, 'open') >= CALLED
    ? undefined
    : (showSaid(turn, target) ?? openCalendar(turn, target));
}

const CALLED = 0.95;

/** "Find the email by Bob and click the trash icon": the icon that is with the email, if it shows one; else the email is opened. */
function find(turn: Turn, said: string): Result {
  const next = turn.memo.clauses[turn.at + 1];
  const beside = withValueBeside(turn, said, next?.source ?? '');
  const typing = beside === undefined ? undefined : parseClause(beside);
  if (beside !== undefined && typing !== undefined) {
    turn.memo.clauses.splice(turn.at + 1, 1, { source: beside, command: typing });
    return { state: 'skip', said: '' };
  }
  const word = wordOf(turn, said);
  if (word !== undefined) return remember(turn, word);
  if (isDescription(said) || (isNoun(said) && TYPES_IT.test(next?.source ?? ''))) {
    const value = valueMeant(turn, said);
    return value === undefined ? untold(said) : remember(turn, value.slice(1, -1));
  }
  const target = said.replace(PLACE, '');
  const own = valueOfOne(turn, said, next?.source ?? '') ?? valueOfOne(turn, target, next?.source ?? '');
  if (own !== undefined) {
    turn.memo.answers.push(`${capital(target.replace(/^the\s+/i, ''))}: ${own}.`);
    return remember(turn, own);
  }
  const [, deed, given] = TAKEN.exec(next?.source ?? '') ?? MARKED.exec(next?.source ?? '') ?? [];
  const source = ofLetters(`${deed} ${target} ${given}`);
  const onIt = deed === undefined ? undefined : parseClause(source);
  if (onIt !== undefined) {
    turn.memo.clauses.splice(turn.at + 1, 1, { source, command: onIt });
    return { state: 'skip', said: '' };
  }
  const item = itemOfItsMenu(next, target);
  if (item !== undefined) {
    turn.memo.clauses.splice(turn.at + 1, 1, item);
    return { state: 'skip', said: '' };
  }
  if (next !== undefined && 'target' in next.command) {
    const what = withoutPurpose(next.command.target);
    // "Find Ilka and click on their phone number", where she is the one that is shown.
    const own = turn.score(target, 'open') >= SHOWN ? THEIRS.exec(what)?.[1] : undefined;
    for (const phrase of [`${what} for ${target}`, ...(own === undefined ? [] : [own])]) {
      const joined = { ...next.command, target: phrase };
      const result = perform(joined, turn);
      if (result.state !== 'act') continue;
      turn.memo.clauses.splice(turn.at, 2, { source: next.source, command: joined });
      return result;
    }
  }
  if (
    next?.command.kind === 'click' &&
    BIN.test(next.command.target) &&
    turn.score('delete', 'click') < SHOWN
  ) {
    const deed = `delete ${target}`;
    turn.memo.clauses.splice(turn.at + 1, 1, { source: deed, command: { kind: 'click', target: deed } });
    return { state: 'skip', said: '' };
  }
  const found = press(turn, target, 'open');
  if (found.state === 'act' && doesMore(found.actions, turn)) return told(target, turn);
  return found.state === 'missing' && lookUpField(turn.model) !== undefined
    ? searchFor(turn, queryFor(target) ?? target)
    : found;
}

/** "Forward that email to Ana": a deed on what was found, which takes something more. */
const TAKEN =
  /^(forward|share|move|copy|assign|send)\s+(?:it|this|that|them|(?:this|that|the) (?:e-?mail|mail|message|post|file|card|task|one))\s+((?:to|with|into)\s+\S.*)$/i;

/** "Mark it as spare". */
const MARKED = /^(mark|flag)\s+(?:it|this|that|them|(?:this|that|the) one)\s+(as\s+\S.*)$/i;

/** A picture of what is done by whatever does it. */
const BIN =
  /^(?:on )?(?:the |its )?(?:trash|bin|delete|dustbin|garbage|rubbish)(?: can| bin)? (?:icon|symbol|sign|button)\b/i;
const SHOWN = 0.8;
const THEIRS = /^(?:on\s+)?(?:their|his|her|its)\s+(.+)$/i;
const TYPES_IT = /^(?:type|enter|write|put|copy|paste|input|submit)\s+(?:it|that|this)\b/i;

/** What is only to be found is not booked, bought or deleted. */
function doesMore([first]: PageAction[], { model }: Turn): boolean {
  const element = first?.kind === 'click' ? model.elements.find(({ ref }) => ref === first.ref) : undefined;
  return element?.kind === 'button' && isDeed(wordsOf(element.name)[0] ?? '');
}

function told(target: string, { model }: Turn): Result {
  const text = foremost(`which is ${target}`, model);
  return text === undefined
    ? { state: 'skip', said: `found ${quote(target)}` }
    : { state: 'answer', text, compares: true };
}

/** Where to look, which the page need not be called. */
const PLACE =
  /\s+(?:in|on|from|within) (?:the|my|your|this) (?:\w+ )?(?:book|list|tree|table|inbox|directory|results?|page|feed|folder|mailbox|catalog(?:ue)?|menu)$/i;

const SUM = /^(?:what(?:['’]?s| is| does)|how much (?:is|does))\s+(.+?)(?:\s+(?:equal|make|come to))?\W*$/i;

/** What looks like a question may be a listing: "where to: Porto". */
function read(turn: Turn, question: string): Result {
  const [, sum = ''] = SUM.exec(question) ?? [];
  if (sumTold(sum) !== undefined) return toldSum(turn, sum);
  const pairs = /:\s/.test(question) && !question.includes('?') ? prefixPairs(question, turn) : [];
  return pairs.length > 0 ? setPairs(turn, pairs) : readOut(turn, question);
}
