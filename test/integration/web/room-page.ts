// SPDX-License-Identifier: MIT
// The room client in a real browser, its connection to Janus replaced by the test.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { pageRoutes } from '../../../control-plane/src/api/pages.ts';
import type { RoomMessageBody } from '../../../shared/messages.ts';

const fakeConnection = readFileSync(new URL('fake-connection.js', import.meta.url), 'utf8');

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

/** The web pages alone, as the API serves them; `janus` is where the room client is told to go. */
export async function serveWeb(janus = 'ws://127.0.0.1:1'): Promise<WebServer> {
  const { promise, resolve } = Promise.withResolvers<AddressInfo>();
  const app = pageRoutes(async () => ({ janus, room: 'demo', stringIds: true }));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, resolve);
  const { port } = await promise;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

export type FakeEvent = { kind: string } & Record<string, unknown>;

/** A participant's page and the room that a test plays for it. */
export class RoomPage {
  readonly page: Page;
  /** What the page complained of: script errors and violations of the content security policy. */
  readonly complaints: string[] = [];
  private seq = 0;
  private readonly start = Date.now() - 240_000;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(4_000);
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** @param pictures what the addresses of steps' pictures answer, by path */
  static async open(
    browser: Browser,
    url: string,
    options: BrowserContextOptions = {},
    pictures: Record<string, Buffer> = {},
  ): Promise<RoomPage> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.route('**/room/connection.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: fakeConnection }),
    );
    await page.route('**/v1/tasks/**', (route) => {
      const body = pictures[new URL(route.request().url()).pathname];
      return body ? route.fulfill({ contentType: 'image/png', body }) : route.fulfill({ status: 404 });
    });
    const room = new RoomPage(page);
    await page.goto(url);
    return room;
  }

  /** Fills the form, joins, and is let in; with the room's secret as a moderator. */
  async join(name: string, secret?: string): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    if (secret !== undefined) {
      await this.page.getByText('I moderate this room').click();
      await this.page.getByLabel('Moderator’s secret').fill(secret);
    }
    await this.page.getByRole('button', { name: 'Join the room' }).click();
    await this.letIn(secret !== undefined);
  }

  /** The plugin's answer to the join, two others being there. */
  async letIn(moderator = false): Promise<void> {
    await this.page.waitForFunction(() => 'fakeRoom' in window);
    const person = (id: string, display: string, muted: boolean) => ({ id, display, muted });
    const participants = [person('8', 'Grace Hopper', true), person('9', 'Linus', false)];
    const joined = { lam: 'joined', room: 'demo', id: '7', participants, ...(moderator && { moderator }) };
    await this.emit({ kind: 'plugin', event: joined });
    await this.emit({ kind: 'up' });
  }

  emit(...events: FakeEvent[]): Promise<void> {
    return this.page.evaluate((all) => {
      const { fakeRoom } = window as unknown as { fakeRoom: { emit(event: FakeEvent): void } };
      for (const event of all) fakeRoom.emit(event);
    }, events);
  }

  /** The room's next messages. */
  say(...bodies: RoomMessageBody[]): Promise<void> {
    return this.emit(
      ...bodies.map((body) => {
        this.seq += 1;
        const time = this.start + this.seq * 1_500;
        return { kind: 'message', message: { lam: 1, seq: this.seq, room: 'demo', time, ...body } };
      }),
    );
  }

  /** What the page has sent into the room. */
  sent(): Promise<unknown[]> {
    return this.page.evaluate(() => (window as unknown as { fakeRoom: { sent: unknown[] } }).fakeRoom.sent);
  }
}
