// SPDX-License-Identifier: MIT
// What a command may look at in one step, and what it can come to.
import type { PageAction } from '../../action.ts';
import type { PlanInput } from '../../planner.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { isDerived, toldIn } from '../language/command.ts';
import { isDeedOnList } from '../language/deeds.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise } from '../language/text.ts';
import { plainName } from '../page/disclosure.ts';
import { isFilter } from '../page/filters.ts';
import type { Use } from '../page/fitness.ts';
import { decide, matchesFor } from '../page/ground.ts';
import { asQuoted, type Grounding, notOfSuperlative } from '../page/grounding.ts';
import { type Element, type Match, modelWithin, nameOf, type PageModel } from '../page/model.ts';
import { keyOf } from '../page/pieces.ts';
import { ofRedrawn } from '../page/redrawn.ts';
import { partNamed, within } from '../page/scope.ts';
import { isEcho } from './explored.ts';
import type { Memo } from './memo.ts';

/** `final`: with these done the command is finished. `pause`: the page may be another afterwards. */
export interface Acts {
  state: 'act';
  actions: PageAction[];
  said: string;
  final: boolean;
  pause: boolean;
}

export type Result =
  | Acts
  /** `compares`: the members of a list, which may have more pages. */
  | { state: 'answer'; text: string; compares?: boolean }
  | { state: 'skip'; said: string }
  | { state: 'unclear'; phrase: string; options: Element[] }
  /** `otherwise`: what is done once there is nothing left to look behind. */
  | { state: 'missing'; phrase: string; use: Use; nearest: Element[]; otherwise?: Acts }
  /** `phrase`: what the answer, one of `options` or other words, stands for. */
  | { state: 'ask'; question: string; phrase: string; options: string[] };

export class Turn {
  readonly input: PlanInput;
  readonly model: PageModel;
  readonly memo: Memo;
  /** The clause that is looked at; beyond `memo.at` where earlier ones of the same batch are under way. */
  at: number;
  /** Phrases are looked at several times while the ways to read a clause are weighed. */
  readonly #matches = new Map<string, Match[]>();

  constructor(input: PlanInput, model: PageModel, memo: Memo) {
    this.input = input;
    this.model = model;
    this.memo = memo;
    this.at = memo.at;
  }

  /** The same step, as if a part of the page were all of it. */
  inside(part: SnapshotNode): Turn {
    return this.over(modelWithin(this.model, part));
  }

  /** The same step, as if the page's title said that, too. */
  titled(words: string): Turn {
    const { page } = this.model;
    return this.over({ ...this.model, page: { ...page, title: `${page.title} ${words}` } });
  }

  /** The same step, on another view of the page. */
  over(model: PageModel): Turn {
    const turn = new Turn(this.input, model, this.memo);
    turn.at = this.at;
    return turn;
  }

  /** What is done already of the clause that is looked at. */
  get progress(): PageAction[] {
    return this.at === this.memo.at ? this.memo.progress : [];
  }

  get failures(): number {
    return this.at === this.memo.at ? this.memo.failures : 0;
  }

  /** As `ground`, but what the room chose for this phrase goes first, and elements that failed are left out. */
  find(phrase: string, use: Use): Grounding {
    const [, pinned, otherwise] = PINNED.exec(phrase) ?? [];
    if (pinned !== undefined) {
      const { elements } = this.model;
      const element = elements.find((one) => keyOf(one) === pinned);
      if (element !== undefined) return { state: 'found', element, score: 1 };
      const [again, ...others] = elements.filter(({ name }) => name !== '' && name === otherwise);
      if (again !== undefined && others.length === 0) return { state: 'found', element: again, score: 1 };
      const boxes = elements.filter(({ kind }) => kind === 'choice');
      const redrawn = otherwise && ofRedrawn(otherwise, use === 'check' ? boxes : elements);
      if (redrawn) return { state: 'found', element: redrawn, score: 1 };
      if (otherwise) return this.find(otherwise, use);
    }
    const pick = this.memo.picks[pickKey(phrase)];
    if (pick?.ref !== undefined) {
      const same = this.model.elements.find(({ ref, name }) => ref === pick.ref && name === pick.name);
      if (same !== undefined) return { state: 'found', element: same, score: 1 };
    }
    return notOfSuperlative(phrase, use, asQuoted(phrase, decide(this.matches(phrase, use))));
  }

  matches(phrase: string, use: Use): Match[] {
    const meant = this.meant(phrase);
    const scope = this.memo.clauses[this.at]?.within;
    const deed = this.#tellsDeed();
    const key = `${use} ${deed} ${scope ?? ''} ${meant}`;
    const matches = this.#matches.get(key) ?? this.#matchesIn(scope, meant, use, deed);
    this.#matches.set(key, matches);
    const failed = this.at === this.memo.at ? this.memo.failed : [];
    return failed.length === 0
      ? matches
      : matches.filter((match) => !failed.includes(match.element.ref) && match.score >= 0.8);
  }

  /** Where the clause says which part of the page it is about, what is in it goes first. */
  #matchesIn(scope: string | undefined, phrase: string, use: Use, deed: boolean): Match[] {
    const part =
      scope === undefined || selectionOf(phrase).ordinal === undefined
        ? undefined
        : partNamed(scope, this.model);
    const counted = part && matchesFor(phrase, use, modelWithin(this.model, part));
    if (counted !== undefined && counted.length > 0) return counted;
    const all = matchesFor(phrase, use, this.model).filter(({ element }) => !isEcho(element, this));
    const matches = deed ? withoutFilter(all, this.model) : all;
    return scope === undefined ? matches : within(matches, scope, this.model);
  }

  /** Whether it stands for a part of what is to become of a thing of a list. */
  #tellsDeed(): boolean {
    const clause = this.memo.clauses[this.at];
    const told = clause === undefined ? '' : toldIn(clause);
    return clause !== undefined && isDerived(clause) && (isDeedOnList(told) || CHANGES.test(told));
  }

  /** The words that the room put in a phrase's place, else the phrase. */
  meant(phrase: string): string {
    return this.memo.picks[pickKey(phrase)]?.name ?? phrase;
  }

  /** The best score that a phrase reaches; 0 where nothing fits. */
  score(phrase: string, use: Use): number {
    return this.matches(phrase, use)[0]?.score ?? 0;
  }
}

const CHANGES = /^(?:change|set|update|correct|raise|lower)\b/i;
const AS_WELL = 0.1;

/** A field of the same name in the form that the deed brought goes before what narrows the list behind it. */
function withoutFilter(matches: Match[], model: PageModel): Match[] {
  const [best] = matches;
  if (best === undefined || matches.length < 2) return matches;
  const others = matches.filter(({ element }) => !isFilter(element, model));
  const isAsGood = (others[0]?.score ?? 0) >= best.score - AS_WELL;
  return isAsGood ? others : matches;
}

const PINNED = /^ref:(\S+) ?(.*)$/;

/** A target that is an element already; where a list was drawn anew, what `phrase` means. */
export const pinned = (element: Element, phrase: string): string => `ref:${keyOf(element)} ${phrase}`;

export function pickKey(phrase: string): string {
  return normalise(phrase) || phrase;
}

/** A grounding that is no element, as a result. */
export function unresolved(
  grounding: Exclude<Grounding, { state: 'found' }>,
  phrase: string,
  use: Use,
): Result {
  // An element that is gone, and that nothing else was said of, is "it" to the room.
  const said = phrase.replace(PINNED, '$2') || 'it';
  return grounding.state === 'unclear'
    ? { state: 'unclear', phrase: said, options: grounding.options }
    : { state: 'missing', phrase: said, use, nearest: grounding.nearest };
}

/** One action that finishes its command. `pause`: the page may be another afterwards. */
export function act(action: PageAction, said: string, pause: boolean): Result {
  return { state: 'act', actions: [action], said, final: true, pause };
}

/** Roles of what may be far wider than the words in it. */
const OF_WORDS = new Set(['listitem', 'text', 'cell', 'gridcell']);

/** An item of a tree, or a line or a cell that takes no clicks itself, is clicked where its own words stand. */
export function clickOf(element: Element): Extract<PageAction, { kind: 'click' }> {
  const { kind, node, ref } = element;
  const name = nameOf(element);
  const plain = kind === 'treeitem' || OF_WORDS.has(node.role);
  const inner = plain && node.pointer !== true && name.length <= 200;
  return { kind: 'click', ref: besideBox(node) ?? ref, name, ...(inner && { text: plainName(element) }) };
}

/** In a line with a box, the one thing that says what the line is: a click elsewhere may tick it, or do nothing. */
function besideBox({ pointer, children }: SnapshotNode): string | undefined {
  const boxes = children.filter(({ role }) => role === 'checkbox');
  const [word, ...more] = children.filter((one) => !boxes.includes(one));
  return pointer === true && boxes.length === 1 && more.length === 0 ? word?.ref : undefined;
}

/** Does something with the element that a phrase means, or comes to the question which one that is. */
export function withTarget(turn: Turn, phrase: string, use: Use, then: (element: Element) => Result): Result {
  const found = turn.find(phrase, use);
  return found.state === 'found' ? then(found.element) : unresolved(found, phrase, use);
}
