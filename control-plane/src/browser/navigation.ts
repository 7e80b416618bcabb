// SPDX-License-Identifier: MIT
// What the main frame of a page is doing, from the events of the Chrome DevTools Protocol (domains Page and Network).
import type { CDPSession } from 'playwright';

export interface NavigationFailure {
  /** The last address of the redirect chain. */
  url: string;
  /** Chromium's name for it (`net::ERR_…`), or a scheme that is not opened. */
  error: string;
  /** Where the last redirect pointed to. */
  redirect?: string;
}

/** Chromium shows about:blank#blocked in place of what it does not open itself. */
const WEB = /^(https?:|about:blank(#(?!blocked)|$)|about:srcdoc$)/i;
const FORBIDDEN = /^(file|filesystem|data|chrome|chrome-[a-z-]+|devtools|view-source|ftp):/i;
/** A `<meta http-equiv=refresh>` that comes sooner than this belongs to the navigation that brought it. */
const PROMPT_REFRESH_SECONDS = 1;
/** proxy-chain's status codes for an upstream that could not be reached. */
const UNREACHABLE = { first: 590, last: 599 };

export const FORBIDDEN_SCHEME = 'forbidden scheme';
/** Came to nothing and left the page in place: no content, a download, or another navigation that took over. */
export const ABORTED = 'net::ERR_ABORTED';

/** Whether the assistant's browser may show this address at all. */
export function isWebAddress(url: string): boolean {
  return WEB.test(url);
}

export interface NavigationListener {
  /** Something may have changed. */
  changed(): void;
  /** Another main document has come. */
  document(): void;
  /** An address of a scheme that is not opened was asked for, or even came. */
  refused(url: string): void;
}

export class Navigation {
  /** From the moment a navigation is asked for until its document is parsed, or it came to nothing. */
  active = false;
  /** Documents that came since `begin`; error pages do not count. */
  documents = 0;
  failure: NavigationFailure | undefined;
  /** HTTP status of the last document. */
  status: number | undefined;
  /** The address for which the page asked for another window since `begin`. */
  window: string | undefined;
  /** A page that may not be shown is being left: what follows is part of its failure. */
  leaving = false;
  /** The main frame's address, as committed. */
  url = 'about:blank';
  readonly #mainFrame: string;
  #request: string | undefined;
  #committed = false;
  #requestUrl = '';
  #redirect: string | undefined;
  readonly #listener: NavigationListener;

  constructor(mainFrame: string, listener: NavigationListener) {
    this.#mainFrame = mainFrame;
    this.#listener = listener;
  }

  /** The document that has come is none to be shown: an error page, a scheme that is not opened, the proxy's excuse. */
  get unwanted(): boolean {
    return !isWebAddress(this.url) || (this.#committed && this.failure !== undefined && !this.leaving);
  }

  begin(): void {
    this.documents = 0;
    this.failure = undefined;
    this.status = undefined;
    this.window = undefined;
  }

  /** An action is about to navigate: it counts as under way before the browser says so. */
  expect(url: string): void {
    this.active = true;
    this.#request = undefined;
    this.#requestUrl = url;
  }

  fail(error: string): void {
    this.active = false;
    const redirect = this.#redirect;
    this.failure = { url: this.#requestUrl, error, ...(redirect ? { redirect } : {}) };
  }

  listen(cdp: CDPSession): void {
    this.#listenToRequests(cdp);
    this.#listenToDocuments(cdp);
    this.#listenToNetwork(cdp);
  }

  /** What the page asks for, before it comes. */
  #listenToRequests(cdp: CDPSession): void {
    const { changed } = this.#listener;
    const main = (frameId: string): boolean => frameId === this.#mainFrame;
    cdp.on('Page.windowOpen', ({ url }) => {
      this.window = url;
      changed();
    });
    cdp.on('Page.frameScheduledNavigation', ({ frameId, reason, delay, url }) => {
      if (!main(frameId)) return;
      if (/^blob:/i.test(url))
        this.active = true; // It comes, and is left then.
      else if (FORBIDDEN.test(url)) {
        this.#refuse(url);
        this.active = false;
      } else if (reason === 'metaTagRefresh' && delay <= PROMPT_REFRESH_SECONDS) this.active = true;
      changed();
    });
    cdp.on('Page.frameRequestedNavigation', ({ frameId, disposition, url }) => {
      if (!main(frameId)) return;
      if (disposition === 'newTab' || disposition === 'newWindow') this.window = url;
      else if (disposition === 'currentTab' && isWebAddress(url)) this.active = true;
      changed();
    });
    cdp.on('Page.frameStartedNavigating', ({ frameId, navigationType, loaderId, url }) => {
      if (!main(frameId) || /sameDocument/i.test(navigationType)) return;
      this.active = true;
      if (!this.leaving) this.failure = undefined;
      this.#request = loaderId;
      this.#committed = false;
      this.#requestUrl = url;
      this.#redirect = undefined;
      changed();
    });
  }

  #listenToDocuments(cdp: CDPSession): void {
    const { changed, document } = this.#listener;
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId !== this.#mainFrame) return;
      this.url = url;
      if (!this.#request) this.active = false;
      changed();
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.url = frame.url + (frame.urlFragment ?? '');
      this.#committed = frame.loaderId === this.#request;
      if (!isWebAddress(this.url) && !frame.unreachableUrl) this.#refuse(this.url);
      else if (!this.unwanted) this.documents += 1;
      document();
      changed();
    });
    const parsed = (): void => {
      // Scripts may have asked for the next page before this one was parsed.
      if (!this.#committed || this.#request === undefined) return;
      this.active = false;
      this.#request = undefined;
      changed();
    };
    cdp.on('Page.domContentEventFired', parsed);
    // What scripts stop, or open anew to write something else in its place, is never parsed to its end.
    cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId === this.#mainFrame) parsed();
    });
    cdp.on('Page.documentOpened', ({ frame }) => {
      if (frame.id === this.#mainFrame) parsed();
    });
  }

  #listenToNetwork(cdp: CDPSession): void {
    const { changed } = this.#listener;
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (requestId === this.#request) this.#requestUrl = request.url;
    });
    cdp.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode, headers }) => {
      if (requestId !== this.#request || statusCode < 300 || statusCode > 399) return;
      const location = Object.entries(headers).find(([name]) => name.toLowerCase() === 'location')?.[1];
      this.#redirect = location;
      if (this.failure && location) this.failure.redirect = location;
    });
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (requestId !== this.#request) return;
      this.status = response.status;
      if (response.status >= UNREACHABLE.first && response.status <= UNREACHABLE.last)
        this.failure = { url: this.#requestUrl, error: response.statusText || 'unreachable' };
    });
    cdp.on('Network.loadingFailed', ({ requestId, errorText, canceled }) => {
      if (requestId !== this.#request) return;
      this.fail(errorText);
      // What was not cancelled goes on to Chromium's error page, whose own events end it.
      this.active = !canceled;
      changed();
    });
  }

  #refuse(url: string): void {
    this.failure = { url, error: FORBIDDEN_SCHEME };
    this.#listener.refused(url);
  }
}
