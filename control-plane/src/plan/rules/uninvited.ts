// SPDX-License-Identifier: MIT
// A dialog of the page that came up while something else is under way: put away, never agreed to.
import type { Action, PageAction } from '../action.ts';
import { showsDays } from './controls/calendar.ts';
import { type Element, isWithin, nameOf } from './page/model.ts';
import { coverEnd, putsAway } from './page/notices.ts';
import { mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** The click that puts the dialog away; undefined where none is in the way of `next`, or only agreeing would end it. */
export function uninvited(turn: Turn, next: Action[]): PageAction | undefined {
  const { model } = turn;
  const [first] = next;
  if (model.modal === undefined || first === undefined || !('ref' in first)) return undefined;
  const target = model.elements.find(({ ref }) => ref === first.ref);
  const { modal } = model;
  const isCalledFor = turn.progress.some(({ kind }) => kind !== 'type');
  if (target === undefined || isWithin(target.node, modal) || isCalledFor) return undefined;
  const away = model.elements.find(
    (element) => element.kind === 'button' && isWithin(element.node, modal) && putsAway(element),
  );
  if (away === undefined || wasTried(turn, 'away', away)) return undefined;
  mark(turn, 'away', away);
  return { kind: 'click', ref: away.ref, name: nameOf(away) };
}

/** What could not be clicked for what lies over it is tried once more when that is put away. */
export function uncover(turn: Turn): PageAction | undefined {
  const { memo, model } = turn;
  if (memo.failures !== 1) return undefined;
  const isCovered = COVERED.test(memo.error ?? '');
  const away = isCovered ? coverEnd(model) : cameUp(turn);
  const left = isCovered && away === undefined ? leftOpen(turn) : undefined;
  if (left !== undefined) {
    tryAgain(turn, left);
    return { kind: 'press', key: 'Escape', ref: left.ref, name: nameOf(left) };
  }
  if (away === undefined || wasTried(turn, 'away', away)) return undefined;
  tryAgain(turn, away);
  return { kind: 'click', ref: away.ref, name: nameOf(away) };
}

function tryAgain(turn: Turn, away: Element): void {
  mark(turn, 'away', away);
  Object.assign(turn.memo, { failures: 0, failed: [] });
  delete turn.memo.error;
}

/** The field that has the focus, and was typed into last, has its list open or takes no typing beside the days of a month: its calendar, or what it offers, lies over what is below it. */
function leftOpen(turn: Turn): Element | undefined {
  const typed = turn.input.history.findLast(({ state }) => state === 'done')?.action;
  const field = turn.model.elements.find(({ node }) => node.active === true);
  const isTyped = typed?.kind === 'type' && typed.ref === field?.ref;
  const isPicked = field?.node.readonly === true && showsDays(turn);
  const isOpen = isTyped || isPicked || (field?.node.role === 'combobox' && field.node.expanded === true);
  return isOpen && field !== undefined && !wasTried(turn, 'away', field) ? field : undefined;
}

/** What has come up since, where it has kept the page from taking anything: one control of it puts it away. */
function cameUp({ memo, model, input }: Turn): Element | undefined {
  const fresh = input.page.since?.fresh ?? [];
  if (!TAKES_NOTHING.test(memo.error ?? '')) return undefined;
  return coverEnd({ ...model, elements: model.elements.filter(({ ref }) => fresh.includes(ref)) });
}

const TAKES_NOTHING = /\bis disabled\b|\bdoes not take\b/;
const COVERED = /\bis covered by\b/;
