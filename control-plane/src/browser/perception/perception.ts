// SPDX-License-Identifier: MIT
// One page as the planner sees it: the text of its frames put together, and the way back from a ref to an element.
import type { FrameLocator, Locator, Page } from 'playwright';
import { ENGINE } from './engine.ts';
import { patched } from './patch.ts';

export interface Look {
  title: string;
  /** In the form of Playwright's `ariaSnapshot({mode: 'ai'})`. */
  snapshot: string;
  /** The same for as long as the main frame shows the same document, and for no other one. */
  document: symbol;
}

interface Limits {
  timeout: number;
  signal: AbortSignal;
}

/** In CSS pixels of the frame's window. */
export interface Point {
  x: number;
  y: number;
  /** Nothing there can be read: it may be another picture under the mouse. */
  picture: boolean;
}

/** A frame that is shown. Its numbers go on when its document changes, so that no old ref names a new element. */
interface Frame {
  /** What its refs begin with: nothing in the main frame. */
  prefix: string;
  scope: Page | FrameLocator;
  next: number;
  depth: number;
  /** Its own lines as of the last look that came through. */
  shown: { look: number; lines: string[] };
  /** By the ref of the element that shows it. */
  inner: Map<string, Frame>;
}

/** The first line of what the walker writes. */
interface Head {
  title: string;
  /** The look before, if it is known here, was at this document, too. */
  again: boolean;
  next: number;
  pieces: number[];
  frames: { ref: string; line: number; depth: number }[];
}

/** A frame that does not answer is shown empty. */
const FRAME_MS = 1_000;
const MAX_FRAMES = 40;
const MAX_DEPTH = 4;
const ON_SCREEN = /( \[ref=\w+\](?: \[cursor=pointer\])?) \[onscreen\]/;
const NOTHING = { look: 0, lines: [] };

/** A ref: the prefix of its frame, and its number there. */
const PARTS = /^(f\d+)?(e\d+)$/;

export class Perception {
  readonly #main: Frame;
  /** By prefix; as of the last look. */
  #frames = new Map<string, Frame>();
  #prefixes = 0;
  #looks = 0;
  /** What the last look saw. */
  #seen = '';
  #document = Symbol();

  constructor(page: Page) {
    this.#main = { prefix: '', scope: page, next: 1, depth: 0, shown: NOTHING, inner: new Map() };
    this.#frames.set('', this.#main);
  }

  /** @throws Playwright's TimeoutError where the main frame does not answer; the signal's reason. */
  async look(limits: Limits): Promise<Look> {
    this.#frames = new Map([['', this.#main]]);
    const { head, lines } = await this.#walk(this.#main, limits);
    this.#seen = lines.join('\n');
    if (!head.again) this.#document = Symbol();
    return { title: head.title, snapshot: this.#seen, document: this.#document };
  }

  get seen(): string {
    return this.#seen;
  }

  /** The element of the last look that has this ref; undefined where no frame could have it. */
  locate(ref: string): Locator | undefined {
    const own = PARTS.exec(ref)?.[2];
    return own === undefined ? undefined : this.scopeOf(ref)?.locator(`${ENGINE}=${own}`);
  }

  /** The document that the element of this ref stands in. */
  scopeOf(ref: string): Page | FrameLocator | undefined {
    const [, prefix, own] = PARTS.exec(ref) ?? [];
    return own === undefined ? undefined : this.#frames.get(prefix ?? '')?.scope;
  }

  /**
   * Where an element of the main frame can be clicked at once, in CSS pixels of the window: it stands still for a frame or more,
   * and nothing covers it; or that this shows with the next frame. Until `missed` is asked, a press of the pointer reaches no other.
   */
  async aim(ref: string, limits: Limits): Promise<Point | 'moving' | undefined> {
    return (await this.#ask(`aim ${ref}`, limits)) ?? undefined;
  }

  /** Whether what was aimed at had another element before it when the press came, which was held back then. */
  missed(limits: Limits): Promise<boolean> {
    return this.#ask('missed', limits);
  }

  #ask<T>(question: string, limits: Limits): Promise<T> {
    return answerOf(this.#main.scope, question, limits);
  }

  async #walk(frame: Frame, limits: Limits): Promise<{ head: Head; lines: string[] }> {
    this.#looks += 1;
    const { next, prefix, shown } = frame;
    const look = this.#looks;
    const text = await frame.scope
      .locator(`${ENGINE}=look ${next} ${look} ${shown.look} ${prefix}`)
      .textContent(limits);
    const [first = '{}', ...fresh] = (text ?? '').split('\n');
    const head = JSON.parse(first) as Head;
    const lines = patched(shown.lines, { pieces: head.pieces, lines: fresh });
    frame.next = head.next;
    frame.shown = { look, lines: [...lines] };
    const inner = this.#innerFrames(frame, head);
    const places = head.frames.filter(({ ref }) => inner.has(ref));
    const contents = await Promise.all(
      places.map(({ ref }) => this.#content(inner.get(ref) as Frame, limits)),
    );
    for (const [at, { line, depth }] of [...places.entries()].reverse())
      insert(lines, line, depth, contents[at]);
    return { head, lines };
  }

  async #content(frame: Frame, limits: Limits): Promise<string[]> {
    const timeout = Math.min(limits.timeout, FRAME_MS);
    return this.#walk(frame, { ...limits, timeout }).then(
      ({ lines }) => lines,
      () => [],
    );
  }

  /** Those known by the element that shows them, and new ones. */
  #innerFrames(frame: Frame, { frames }: Head): Map<string, Frame> {
    const known = frame.inner;
    frame.inner = new Map();
    for (const { ref } of frames) {
      if (frame.depth >= MAX_DEPTH || this.#frames.size >= MAX_FRAMES) break;
      const inner = known.get(ref) ?? this.#frameIn(frame, ref);
      frame.inner.set(ref, inner);
      this.#frames.set(inner.prefix, inner);
    }
    return frame.inner;
  }

  #frameIn({ scope, depth }: Frame, ref: string): Frame {
    this.#prefixes += 1;
    return {
      prefix: `f${this.#prefixes}`,
      scope: scope.locator(`${ENGINE}=${ref}`).contentFrame(),
      next: 1,
      depth: depth + 1,
      shown: NOTHING,
      inner: new Map(),
    };
  }
}

/** Where an element takes the pointer that is covered in part, from where its padding begins; undefined: nowhere. */
export async function freePlaceOf(
  element: Locator,
  limits: Limits,
): Promise<{ x: number; y: number } | undefined> {
  return (await answerOf<{ x: number; y: number } | null>(element, 'free', limits)) ?? undefined;
}

/** Whether nothing that it shows can be read: it may be another picture under the mouse. */
export function isPicture(element: Locator, limits: Limits): Promise<boolean> {
  return answerOf(element, 'picture', limits);
}

/** Whether a box of the page's own drawing is ticked; undefined where it is none. */
export async function drawnTickOf(element: Locator, limits: Limits): Promise<boolean | undefined> {
  return (await answerOf<boolean | null>(element, 'ticked', limits)) ?? undefined;
}

async function answerOf<T>(
  scope: Page | FrameLocator | Locator,
  question: string,
  limits: Limits,
): Promise<T> {
  const answer = await scope.locator(`${ENGINE}=${question}`).textContent(limits);
  return JSON.parse(answer ?? 'null');
}

/** Below the line of the frame's element, one level deeper. */
function insert(lines: string[], at: number, depth: number, content: string[] | undefined): void {
  if (!content || content.length === 0) return;
  const indent = '  '.repeat(depth + 1);
  // What the element itself holds is for browsers without frames.
  const own = (lines[at] ?? '').replace(/(\]|iframe)(?::.*)?$/, '$1:');
  // What a frame shows is on the screen only where the frame itself is.
  const told = own.includes(' [onscreen]') ? content : content.map((line) => line.replace(ON_SCREEN, '$1'));
  lines.splice(at, 1, own, ...told.map((line) => indent + line));
}
