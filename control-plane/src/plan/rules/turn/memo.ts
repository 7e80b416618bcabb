// SPDX-License-Identifier: MIT
// What the rules planner remembers between the steps of one task; plain JSON, for it crosses Redis.
import type { PageAction } from '../../action.ts';
import type { Clause } from '../language/command.ts';

/** What the room chose for a phrase; with a ref while the page that showed it stands. */
export interface Pick {
  ref?: string;
  name: string;
}

/** A question this planner asked, to be settled by the next exchange. */
export type Pending =
  | { about: 'request' }
  | { about: 'target'; phrase: string; options: { label: string; pick: Pick }[] }
  | { about: 'failure' }
  | { about: 'dialog' }
  | { about: 'lost' }
  /** What a comparison of some pages came to. */
  | { about: 'partial' }
  /** An action that a crash came between; `finishes` as in `Sent`. */
  | { about: 'repeat'; finishes: number; said: string[] };

/** A page action of the last plan. */
export interface Sent {
  action: PageAction;
  /** What it is for: its command, finding the command's target, or restoring what was there. */
  purpose: 'command' | 'explore' | 'restore';
  /** How many commands are finished once it is done. */
  finishes: number;
  said: string[];
}

/** What was done in search of something: to an element, by its traits, or as such. */
export interface Explored {
  how: string;
  ref?: string;
  /** With its role. */
  name?: string;
  /** What tells it from others of its name. */
  around?: string;
}

/** How far the pages of a list have been looked at. */
export interface Survey {
  /** To the first page, on to the others, and back to the one with the member that is meant. */
  way: 'first' | 'on' | 'back';
  /** Snapshots of the pages, in their order. */
  seen: string[];
  /** Of them, the one that is shown. */
  at: number;
  turns: number;
  /** What the last look showed. */
  shown?: string;
  /** The list shows more below what it has, rather than other pages. */
  grows?: boolean;
  /** There are more pages than were looked at. */
  partial?: boolean;
  /** What was asked had an answer by comparing or counting: it is answered by all of them, whatever the last one tells. */
  compared?: boolean;
  /** All pages taken together have no such member: what one of them has by itself is not the one that is meant. */
  unfound?: boolean;
}

export interface Memo {
  clauses: Clause[];
  /** The first clause that is not finished. */
  at: number;
  /** Actions of that clause that are done. */
  progress: PageAction[];
  sent: Sent[];
  /** Clicks of that clause that are done, where the rest of what was sent with them was skipped. */
  clicked?: PageAction[];
  /** The page's address when `sent` was planned. */
  url: string;
  /** How much of the history and of the exchanges has been taken in. */
  seenHistory: number;
  seenExchanges: number;
  said: string[];
  answers: string[];
  picks: Record<string, Pick>;
  /** Refs that did not take an action of the present clause, and why the last did not. */
  failed: string[];
  failures: number;
  error?: string;
  /** What was pressed once to see how much that comes to, and what was shown before. */
  counted?: { ref: string; from: number };
  /** What was opened in search of the present clause's target. */
  explored: Explored[];
  /** What lists that are shut were seen to offer, by their refs. */
  offered?: Record<string, string[]>;
  /** Members of a collection on the pages that were turned over in search of the present clause's target. */
  passed: number;
  /** Of the list that the present clause compares the members of. */
  survey?: Survey;
  /** Questions asked for the present clause. */
  asked: number;
  /** The words of headings and buttons of the pages that the task came by. */
  signs: string[];
  /** Modeless dialogs that the page showed from the first; absent before the first look. */
  standing?: string[];
  /** What was copied. */
  clipboard?: string;
  /** The browser was started anew, and what that took from the page has not been looked after yet. */
  restored?: boolean;
  pending?: Pending;
  /** What the room answered to the dialog that is open. */
  consent?: boolean;
}

export function newMemo(clauses: Clause[]): Memo {
  return {
    clauses,
    at: 0,
    progress: [],
    sent: [],
    url: '',
    seenHistory: 0,
    seenExchanges: 0,
    said: [],
    answers: [],
    picks: {},
    failed: [],
    failures: 0,
    explored: [],
    passed: 0,
    asked: 0,
    signs: [],
  };
}

const BROUGHT = 'form';

/** What the control is called by which the form was brought up that the present clause tells values for. */
export function broughtBy({ explored }: Memo): string | undefined {
  return explored.find(({ how }) => how === BROUGHT)?.name;
}

export function rememberBrought(memo: Memo, name: string): void {
  memo.explored.push({ how: BROUGHT, name });
}

/** The present clause is over: on to the next. */
export function finishClause(memo: Memo, said: string[]): void {
  memo.at += 1;
  memo.progress = [];
  memo.failed = [];
  memo.failures = 0;
  memo.explored = [];
  memo.passed = 0;
  memo.asked = 0;
  delete memo.error;
  delete memo.survey;
  memo.said.push(...said.filter((part) => part !== ''));
}
