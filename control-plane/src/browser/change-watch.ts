// SPDX-License-Identifier: MIT
// Says, in the world of our own inside a page, whether an action changed the document, and whether more of that is to come.

import type { TimersHeard } from './timers.ts';

interface ChangeWatch {
  changed: boolean;
  /** A dialog of the page's own is shown that was not shown at the start. */
  readonly raised: boolean;
  /** What has come since then, the first hundred elements of it. */
  readonly added: ReadonlySet<Element>;
  /** It says something else than before, or something was typed: more than a look has changed. */
  readonly told: boolean;
  /** What was given another style of its own since it was last asked: scripts move things so. */
  restyled(): Element[];
  stop(): void;
}

/** Runs in the page: watches the document, its open shadow roots and frames of the same origin until `stop`. */
export function startWatching(): void {
  const scope = globalThis as unknown as { lamWatch?: ChangeWatch };
  scope.lamWatch?.stop();
  const state = { changed: false, told: false };
  const LOOKS = new Set(['class', 'disabled', 'aria-busy', 'aria-disabled', 'tabindex', 'value']);
  const hasWords = ({ textContent }: Node): boolean => /[\p{L}\p{N}]/u.test(textContent ?? '');
  /** A sign that turns says nothing, nor does the place that is emptied for it. */
  const tells = ({ type, target, addedNodes, attributeName }: MutationRecord): boolean => {
    if (type === 'childList') return [...addedNodes].some(hasWords);
    if (type === 'characterData') return hasWords(target);
    if (attributeName === 'style' || attributeName === 'hidden') return hasWords(target);
    return attributeName !== null && !LOOKS.has(attributeName);
  };
  const added = new Set<Element>();
  const styled = new Set<Element>();
  const note = (records: MutationRecord[] | Event): void => {
    state.changed = true;
    state.told ||= Array.isArray(records) ? records.some(tells) : records.type === 'input';
    for (const { addedNodes, attributeName, target } of Array.isArray(records) ? records : []) {
      for (const node of addedNodes) if (node instanceof Element && added.size < 100) added.add(node);
      if (attributeName === 'style' && styled.size < 100) styled.add(target as Element);
    }
  };
  const observer = new MutationObserver(note);
  const documents: Document[] = [];
  const observe = (root: Document | ShadowRoot): void => {
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
    for (const { contentDocument } of root.querySelectorAll('iframe'))
      if (contentDocument) watchDocument(contentDocument);
  };
  const watchDocument = (root: Document): void => {
    documents.push(root);
    for (const type of ['input', 'change', 'toggle']) root.addEventListener(type, note, true);
    observe(root);
  };
  watchDocument(document);
  const shownDialogs = (): Element[] =>
    [
      ...document.querySelectorAll('dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]'),
    ].filter((dialog) => dialog.checkVisibility({ visibilityProperty: true }));
  const before = new Set(shownDialogs());
  const stop = (): void => {
    observer.disconnect();
    for (const root of documents)
      for (const type of ['input', 'change', 'toggle']) root.removeEventListener(type, note, true);
  };
  scope.lamWatch = {
    get changed() {
      const records = observer.takeRecords();
      if (records.length > 0) note(records);
      return state.changed;
    },
    get told() {
      return state.told;
    },
    get raised() {
      return shownDialogs().some((dialog) => !before.has(dialog));
    },
    added,
    restyled() {
      const elements = [...styled];
      styled.clear();
      return elements;
    },
    stop,
  };
}

export interface Drawn {
  changed: boolean;
  raised: boolean;
}

/**
 * Runs in the page: whether the document changed, and whether it raised a dialog, since `startWatching`, as of the next
 * frame drawn and the tasks it queued (intersection observers, frameworks' schedulers), or a later one where what has come is on its
 * way in, `motionFrames` of them at most. A page that draws no frames, being hidden, answers by its timer.
 */
export function nextFrame(motionFrames = 0): Promise<Drawn> {
  const scope = globalThis as unknown as { lamWatch?: ChangeWatch; lamTimers?: TimersHeard };
  let left = motionFrames;
  const MOVES = ['opacity', 'transform', 'translate', 'scale', 'height', 'maxHeight', 'clipPath'];
  /** Ripples and bars that move say nothing. */
  const hasContent = (element: Element): boolean =>
    element.textContent?.trim() !== '' || element.querySelector('button, input, [role]') !== null;
  /** What the pointer is over may lift itself; that holds nothing up. */
  const isMoving = ({ effect, playState }: Animation): boolean => {
    if (playState !== 'running' || !(effect instanceof KeyframeEffect) || effect.target === null)
      return false;
    const { target } = effect;
    const ends = Number.isFinite(Number(effect.getComputedTiming().endTime));
    const moves = (): boolean => effect.getKeyframes().some((frame) => MOVES.some((name) => name in frame));
    return ends && !target.matches(':hover') && moves() && hasContent(target);
  };
  /** What is about to come in: it is there, and not to be seen yet. */
  const isAwaited = (element: Element): boolean => {
    if (!element.isConnected || !element.checkVisibility() || !hasContent(element)) return false;
    // It may be placed by what holds nothing else.
    const only = element.childElementCount === 1 ? element.firstElementChild : null;
    return getComputedStyle(element).opacity === '0' || (only !== null && isAwaited(only));
  };
  /** A script fades or unfolds it, a little in each frame. */
  const isDriven = (element: Element): boolean => {
    if (!(element instanceof HTMLElement) || !element.isConnected || !hasContent(element)) return false;
    const { opacity, overflow, height } = element.style;
    return opacity !== '' || (overflow === 'hidden' && height !== '');
  };
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    const wait = (): void => {
      let isOver = false;
      const drawn = (): void => {
        if (!isOver) channel.port2.postMessage(0);
        isOver = true;
      };
      requestAnimationFrame(drawn);
      setTimeout(drawn, 100);
    };
    channel.port1.onmessage = () => {
      const { changed = false, raised = false, added = [] } = scope.lamWatch ?? {};
      const restyled = scope.lamWatch?.restyled() ?? [];
      const isPutOff = motionFrames > 0 && scope.lamTimers?.areDue(scope.lamWatch?.told === false) === true;
      const isComing = (): boolean =>
        document.getAnimations().some(isMoving) || [...added].some(isAwaited) || restyled.some(isDriven);
      if (!isPutOff) left -= 1;
      if (isPutOff || (changed && left >= 0 && isComing())) wait();
      else resolve({ changed, raised: changed && raised });
    };
    wait();
  });
}

export function stopWatching(): void {
  const scope = globalThis as unknown as { lamWatch?: ChangeWatch; lamTimers?: TimersHeard };
  scope.lamWatch?.stop();
  scope.lamTimers?.stop();
}
