// SPDX-License-Identifier: MIT
// What the planner of a room's task was shown last. It lives as long as the room's pages do: with another browser, another
// document or another task there is nothing to compare with, and nothing is marked.
import type { Page } from '../plan/page.ts';
import { sinceOf } from '../plan/since.ts';

interface View {
  task: string;
  /** Of the page; see Look. */
  document: symbol;
  snapshot: string;
}

export class LastView {
  #view: View | undefined;

  /** The view that is shown now, which is the last one from then on. @returns What has changed since the one before. */
  next(view: View): Page['since'] {
    const last = this.#view;
    this.#view = view;
    if (last?.task !== view.task || last.document !== view.document) return undefined;
    return sinceOf(last.snapshot, view.snapshot);
  }
}
