// SPDX-License-Identifier: MIT
// "Expand the archive", "close the payment section": a part of the page is unfolded or folded, unless it is so already.
import type { PageAction } from '../../action.ts';
import type { Command } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { disclosureOf } from '../page/disclosure.ts';
import { type Element, nameOf } from '../page/model.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

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
  if (found.state !== 'found' || told === undefined) return undefined;
  const { element } = found;
  const name = nameOf(element);
  const wanted =
    folds || UNFOLDS.test(verb.trim()) || (told.sign !== undefined && element.node.pointer !== true);
  if (!wanted || turn.failures > 0) return undefined;
  if (told.open !== folds)
    return {
      state: 'skip',
      said:
        turn.progress.length > 0
          ? done(name, folds)
          : `${quote(name)} was ${folds ? 'closed' : 'open'} already`,
    };
  if (told.sign !== undefined) return act({ kind: 'click', ...told.sign }, done(name, folds), true);
  if (element.node.role !== 'treeitem')
    return act({ kind: 'click', ref: element.ref, name }, done(name, folds), true);
  const action = attemptsFor(element, folds)[turn.progress.length];
  return action && { state: 'act', actions: [action], said: done(name, folds), final: false, pause: true };
}

const done = (name: string, folds: boolean): string => `${folds ? 'closed' : 'opened'} ${quote(name)}`;

/** An item of a tree takes the arrow keys, a click or two; which, its page decides, and each is looked after. */
function attemptsFor({ node, ref, name }: Element, folds: boolean): PageAction[] {
  const click: PageAction = { kind: 'click', ref, name };
  const key = folds ? 'ArrowLeft' : 'ArrowRight';
  return [
    { kind: 'press', key, ref, name },
    { ...click, ...(node.pointer !== true && { text: name }) },
    { kind: 'doubleclick', ref, name },
  ];
}
