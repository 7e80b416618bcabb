// SPDX-License-Identifier: MIT
// A small web site and an assistant's browser to look at it with, for the tests of this folder.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { AssistantBrowser, type RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import { createLog } from '../../../control-plane/src/log.ts';
import type { Page } from '../../../control-plane/src/plan/page.ts';

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves HTML by path; a route that is a function answers by itself. */
export async function serve(routes: Record<string, string | Route>): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const route = routes[path];
    if (typeof route === 'function') return route(request, response);
    response.writeHead(route === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(route ?? '<title>Not found</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, asked, close };
}

export function policy(...allowedOrigins: string[]): {
  allowedOrigins: string[];
  language: string;
  timezone: string;
  secrets: string[];
} {
  return { allowedOrigins, language: 'en-US', timezone: 'Europe/Berlin', secrets: [] };
}

export function assistantBrowser(
  options: Partial<ConstructorParameters<typeof AssistantBrowser>[0]> = {},
): AssistantBrowser {
  return new AssistantBrowser({ log: createLog('silent'), ...options });
}

/** A site of these pages and a room that may look at it, from before the first test of a file until behind its last one. */
export function roomAtSite(
  name: string,
  routes: Record<string, string | Route>,
): { readonly site: Site; readonly room: RoomBrowser } {
  let site: Site;
  let browser: AssistantBrowser;
  let room: RoomBrowser;
  beforeAll(async () => {
    site = await serve(routes);
    browser = assistantBrowser();
    room = await browser.room(name, policy(site.origin), undefined, deadline());
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    get site() {
      return site;
    },
    get room() {
      return room;
    },
  };
}

export function deadline(): AbortSignal {
  return AbortSignal.timeout(25_000);
}

/** The ref of the element of that role and name in the page's snapshot. */
export function refOf({ snapshot }: Page, role: string, name: string): string {
  const line = snapshot.split('\n').find((text) => text.includes(`- ${role} "${name}"`));
  const ref = /\[ref=(\w+)\]/.exec(line ?? '')?.[1];
  if (!ref) throw new Error(`no ${role} "${name}" in\n${snapshot}`);
  return ref;
}

export async function click(room: RoomBrowser, name: string, role = 'button') {
  const ref = refOf(await room.observe(deadline()), role, name);
  return room.perform({ kind: 'click', ref, name }, deadline());
}

export async function goto(room: RoomBrowser, url: string) {
  return room.perform({ kind: 'goto', url }, deadline());
}

export async function snapshot(room: RoomBrowser): Promise<string> {
  return (await room.observe(deadline())).snapshot;
}
