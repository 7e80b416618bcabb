// SPDX-License-Identifier: MIT
// "Expand the archive", "close the payment section": a part of the page is unfolded or folded, unless it is so already.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { pointAt } from '../controls/submenu.ts';
import type { Command } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { clickOnName, disclosureOf, isFoldSign, isOpenSign, isOwnSign } from '../page/disclosure.ts';
import { ancestor, textOf } from '../page/labels.ts';
import type { Member } from '../page/members.ts';
import { type Element, nameOf, takesClicks } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';

const FOLDS = /^(?:close|collapse|fold(?: up)?|shut|hide)\s+/i;
const UNFOLDS = /^(?:expand|unfold)$/i;

/** Undefined where the command is about nothing that folds. */
export function unfold(
  turn: Turn,
  command: Extract<Command, { kind: 'click' | 'open' }>,
): Result | undefined {
  const verb = command.kind === 'open' ? `${command.verb ?? ''} ` : '';
  const folds = FOLDS.test(`${verb}${command.target}`);
  if (command.kind === 'click' && !folds) return undefined;
  const found = turn.find(command.target.replace(FOLDS, ''), 'open');
  const told = found.state === 'found' ? disclosureOf(found.element) : undefined;
  if (found.state === 'missing' && (folds || UNFOLDS.test(verb.trim())))
    return signAlone(turn, command.target.replace(FOLDS, ''), folds);
  if (found.state !== 'found' || told === undefined) return undefined;
  const { element } = found;
  const name = nameOf(element);
  const { sign } = told;
  const unfolds = folds || UNFOLDS.test(verb.trim());
  // A line that takes clicks itself may show what is in it elsewhere, or only be chosen by them: the sign comes second.
  const isLine = sign !== undefined && sign.ref !== element.ref && element.node.pointer === true;
  if (isLine && !unfolds && turn.progress.length === 0)
    return told.open
      ? undefined
      : { state: 'act', actions: [clickOf(element)], said: done(name, folds), final: false, pause: true };
  const wanted = unfolds || sign !== undefined;
  if (!wanted || turn.failures > 0) return undefined;
  if (told.open !== folds)
    return {
      state: 'skip',
      said:
        turn.progress.length > 0
          ? done(name, folds)
          : `${quote(name)} was ${folds ? 'closed' : 'open'} already`,
    };
  if (sign !== undefined && !isOwnSign(sign, element))
    return act({ kind: 'click', ...sign }, done(name, folds), true);
  const pointed = folds ? undefined : pointAt(element, turn);
  if (pointed !== undefined) return act(pointed, done(name, folds), true);
  if (element.node.role !== 'treeitem') return act(clickOf(element), done(name, folds), true);
  const signed: PageAction[] = sign === undefined ? [] : [{ kind: 'click', ...sign }, clickOnName(element)];
  const action = [...signed, ...attemptsFor(element, folds, clickOf(element))][turn.progress.length];
  return action && { state: 'act', actions: [action], said: done(name, folds), final: false, pause: true };
}

/** "The menu below", of which nothing but the one sign on the page is to be seen. */
function signAlone(turn: Turn, said: string, folds: boolean): Result | undefined {
  const signs = turn.model.elements.filter(
    ({ kind, node }) => isFoldSign(textOf(node).trim()) && (kind !== 'text' || takesClicks(node)),
  );
  const [sign] = signs;
  if (!FOLDING.test(said) || sign === undefined || signs.length > 1 || turn.failures > 0) return undefined;
  const name = said.replace(/^the\s+/i, '').replace(FOLDING, '$1');
  if (isOpenSign(textOf(sign.node).trim()) !== folds) return { state: 'skip', said: done(name, folds) };
  return act(clickOf(sign), done(name, folds), true);
}

const FOLDING = /\b(menu|list|section|panel|tree|box)(?:\s+(?:below|above|here|on (?:the|this) page))?$/i;

/** A row of a table that is a tree as well: no more than its state tells it, and it takes the keys of a tree. */
export function unfoldRow(turn: Turn, { kind, ...command }: Command): Result | undefined {
  if (kind !== 'open' && kind !== 'click') return undefined;
  const { verb = '', target } = command as Extract<Command, { kind: 'open' }>;
  const [verbs = '', shuts] = ROW_FOLDS.exec(`${kind === 'open' ? verb : ''} ${target}`) ?? [];
  if (verbs === '') return undefined;
  const folds = shuts !== undefined;
  const phrase = kind === 'open' ? target : target.replace(ROW_FOLDS, '');
  const [, what = '', place = ''] = IN_TABLE.exec(phrase) ?? [];
  const { node, title: name } =
    rowMeant(phrase, turn) ?? rowMeant(what, turn, (row) => isInTable(row.node, place)) ?? {};
  if (node?.ref === undefined) return undefined;
  if (node.expanded !== folds)
    return {
      state: 'skip',
      said: turn.progress.length > 0 ? done(name ?? '', folds) : `${quote(name ?? '')} was so already`,
    };
  const action = attemptsFor({ ref: node.ref, name: name ?? '' }, folds)[turn.progress.length];
  return (
    action && { state: 'act', actions: [action], said: done(name ?? '', folds), final: false, pause: true }
  );
}

const IN_TABLE = /^(.+?)\s+in\s+(?:the|my|our)\s+(\S.*)$/i;

/** The one that folds. */
const rowMeant = (said: string, { model }: Turn, fits: (row: Member) => boolean = () => true) =>
  said === ''
    ? undefined
    : soleMeant(said, model)
        .map(({ member }) => member)
        .find((row) => row.node.role === 'row' && row.node.expanded !== undefined && fits(row));

const isInTable = (row: SnapshotNode, name: string): boolean =>
  ancestor(
    row,
    (role) => role === 'treegrid' || role === 'grid' || role === 'table',
    4,
  )?.name.toLowerCase() === name.toLowerCase();

const ROW_FOLDS = /^\s*(?:expand|unfold|(collapse|fold(?: up)?))\s+/i;

const done = (name: string, folds: boolean): string => `${folds ? 'closed' : 'opened'} ${quote(name)}`;

/** An item of a tree takes the arrow keys, a click or two; which, its page decides, and each is looked after. */
function attemptsFor(
  { ref, name }: Pick<Element, 'ref' | 'name'>,
  folds: boolean,
  click?: PageAction,
): PageAction[] {
  const key = folds ? 'ArrowLeft' : 'ArrowRight';
  return [
    { kind: 'press', key, ref, name },
    click ?? { kind: 'click', ref, name },
    { kind: 'doubleclick', ref, name },
  ];
}
