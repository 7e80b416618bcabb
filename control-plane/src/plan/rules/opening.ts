// SPDX-License-Identifier: MIT
// How a thing is opened in search of something: what opens is marked, so that it is opened once.
import type { PageAction } from '../action.ts';
import { mayBeBranch } from './closed.ts';
import { pointAt } from './controls/submenu.ts';
import { isShut } from './page/branches.ts';
import { clickOnName, disclosureOf, isOwnSign, plainName } from './page/disclosure.ts';
import { isOverOptions } from './page/drop-down.ts';
import { isMenu } from './page/member-controls.ts';
import { type Element, nameOf } from './page/model.ts';
import { mark, wasOpened, wasTried } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

/** An item of a tree takes the arrow key that opens it and, where its tree knows no keys, a click; one that is told with a sign that, or its name. */
export function opening(element: Element, turn: Turn): PageAction {
  const pointed = pointAt(element, turn);
  if (pointed !== undefined) return pointed;
  const last = turn.input.history.at(-1);
  const sign = disclosureOf(element)?.sign;
  if (last?.action.kind === 'press' && last.changed === 'nothing') mark(turn, 'no keys');
  const isKeyed =
    sign === undefined &&
    element.kind === 'treeitem' &&
    isShut(element) === true &&
    !wasTried(turn, 'no keys');
  if (isKeyed && !wasTried(turn, 'key', element)) {
    mark(turn, 'key', element);
    return { kind: 'press', key: 'ArrowRight', ref: element.ref, name: nameOf(element) };
  }
  const isSigned = sign !== undefined && isOwnSign(sign, element);
  if (
    isSigned &&
    last?.action.kind === 'click' &&
    last.action.text === sign.text &&
    last.changed === 'nothing'
  )
    mark(turn, 'no signs');
  if (isSigned && !wasTried(turn, 'no signs') && !wasTried(turn, 'sign', element)) {
    mark(turn, 'sign', element);
    return { kind: 'click', ...sign };
  }
  mark(turn, 'opened', element);
  if (isSigned) return clickOnName(element);
  return sign === undefined ? clickOf(element) : { kind: 'click', ...sign };
}

/** Where the request speaks of a tree, of sections or of a file, list items without items of their own may be closed branches. */
export function openBranch(turn: Turn, phrase: string): PageAction | undefined {
  if (!SPEAKS_OF_BRANCHES.test(turn.input.task.text) && !FILE.test(phrase)) return undefined;
  const { elements } = turn.model;
  // Where branches have a sign before them, what has none is a leaf.
  const haveSigns = elements.some(
    (one) => one.node.role === 'listitem' && disclosureOf(one)?.sign !== undefined,
  );
  const branch = elements.find(
    (element) =>
      mayBeBranch(element) &&
      !FILE.test(element.name) &&
      !wasOpened(element, turn) &&
      (!haveSigns || disclosureOf(element) !== undefined),
  );
  if (branch === undefined) return undefined;
  mark(turn, 'opened', branch);
  return branch.node.pointer === true ? clickOf(branch) : { ...clickOf(branch), text: plainName(branch) };
}

const SPEAKS_OF_BRANCHES =
  /\b(?:tree|files?|folders?|director(?:y|ies)|expand|sections?|branch|nested|look through|somewhere)\b/i;
const FILE = /[\p{L}\d_-]\.\p{L}\w{1,3}\b/u;

/** A menu that was opened in vain lies on top of what is below it. */
export function closingMenu(turn: Turn): PageAction | undefined {
  const open = turn.model.elements.find(
    (element) =>
      ((element.node.expanded === true && isMenu(element)) || isOverOptions(element.node)) &&
      wasOpened(element, turn),
  );
  if (open === undefined || wasTried(turn, 'closed', open)) return undefined;
  mark(turn, 'closed', open);
  return clickOf(open);
}
