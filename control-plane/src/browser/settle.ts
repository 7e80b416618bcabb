// SPDX-License-Identifier: MIT
// Waiting until an action has had its effect. Nothing here sleeps: each wait is for an event, and has a deadline.

import { type Drawn, nextFrame, startWatching, stopWatching } from './change-watch.ts';
import { ABORTED } from './navigation.ts';
import type { Tab } from './tab.ts';
import { hearTimers } from './timers.ts';
import { within } from './waiting.ts';

/** A page that draws no frame for so long is busy, once what it put off is over; what it shows is what there is. */
const FRAME_MS = 4_000;
/**
 * Half a second: menus and dialogs fade in for a quarter of one, and what moves for longer is there to be looked at. In frames, since a busy
 * page draws fewer of them and begins its motion later.
 */
const MOTION_FRAMES = 30;
/** A page whose scripts give no turn to anything else for so long will not come back. */
const HUNG_MS = 5_000;
const NAVIGATION_MS = 10_000;
/** For answers to the requests that the action set off in the page that stays. */
const ANSWERS_MS = 3_000;
/** The same for a page that has just come: pages that poll must not hold each navigation up. */
const ANSWERS_AFTER_NAVIGATION_MS = 1_000;
/** A page that keeps sending itself elsewhere is left to do so after this many. */
const MAX_NAVIGATIONS = 10;

export interface Settled {
  dialog: boolean;
  /** A main document came, or the address changed within the one there was. */
  navigated: boolean;
  /** The document, or the state of a field, changed. */
  content: boolean;
  /** The page shows a dialog of its own that it did not show before. */
  raised: boolean;
  /** A navigation was under way and did not come to its end in time. */
  late: boolean;
}

export class Settling {
  readonly #tab: Tab;
  readonly #signal: AbortSignal;
  readonly #before: string;
  #content = false;
  #raised = false;

  constructor(tab: Tab, signal: AbortSignal) {
    this.#tab = tab;
    this.#signal = signal;
    this.#before = tab.url;
  }

  /** Before the action. @throws LamError `timeout` where the page's scripts run without end. */
  async start(): Promise<void> {
    const { world, dialog } = this.#tab;
    this.#tab.begin();
    if (dialog) return;
    const watching = Promise.all([world.run(startWatching), world.run(hearTimers)]).catch(() => undefined);
    await within(HUNG_MS, watching, () => this.#tab.hangs(), this.#signal);
  }

  /** After the action. */
  async settle(): Promise<Settled> {
    const { navigation, requests } = this.#tab;
    let navigations = 0;
    let answersBy = performance.now() + ANSWERS_MS;
    for (;;) {
      await this.#frame();
      if (this.#interrupted()) return this.#result();
      if (navigation.active) {
        navigations += 1;
        if (navigations > MAX_NAVIGATIONS) return this.#result(true);
        if (!(await this.#until(() => !navigation.active, NAVIGATION_MS))) return this.#result(true);
        answersBy = performance.now() + ANSWERS_AFTER_NAVIGATION_MS;
        continue;
      }
      const left = answersBy - performance.now();
      if (requests.pending === 0 || left <= 0) return this.#result();
      await this.#until(() => requests.pending === 0 || navigation.active, left);
    }
  }

  end(): void {
    if (!this.#tab.dialog && !this.#tab.closed) this.#tab.world.run(stopWatching).catch(() => undefined);
  }

  #interrupted(): boolean {
    const { dialog, closed, navigation } = this.#tab;
    const { failure, active } = navigation;
    return Boolean(dialog) || closed || (!active && failure !== undefined && failure.error !== ABORTED);
  }

  #until(condition: () => boolean, ms: number): Promise<boolean> {
    return this.#tab.changes.until(() => this.#interrupted() || condition(), ms, this.#signal);
  }

  async #frame(): Promise<void> {
    const { world, navigation, changes } = this.#tab;
    if (navigation.active || this.#interrupted()) return;
    let drawn = false;
    const end = ({ changed, raised }: Drawn): void => {
      this.#content ||= changed;
      this.#raised = raised;
      drawn = true;
      changes.changed();
    };
    world.run(nextFrame, MOTION_FRAMES).then(end, () => end({ changed: false, raised: false }));
    await this.#until(() => drawn || navigation.active, FRAME_MS);
  }

  #result(late = false): Settled {
    const { navigation, dialog, url } = this.#tab;
    return {
      dialog: Boolean(dialog),
      navigated: navigation.documents > 0 || url !== this.#before,
      content: this.#content,
      raised: this.#raised,
      late,
    };
  }
}
