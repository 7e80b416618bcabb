// SPDX-License-Identifier: MIT
// A participant of the demo: the room client in headless Chromium, used as a person would.
import type { Browser, Page } from 'playwright';
import { launchBrowser } from './chromium.ts';

const DESKTOP = { width: 1280, height: 800 };

export interface DemoParticipantOptions {
  api: string;
  room: string;
  name: string;
  /** A WAV file that the microphone plays once, from when it is switched on. */
  microphone: string;
}

export class DemoParticipant {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Joins with the microphone off. */
  static async join({ api, room, name, microphone }: DemoParticipantOptions): Promise<DemoParticipant> {
    const browser = await launchBrowser(microphone);
    const page = await browser.newPage({ viewport: DESKTOP });
    const query = new URLSearchParams({ room, name, mic: 'off', join: '1' });
    await page.goto(`${api}/?${query}`);
    await page.getByRole('textbox', { name: 'Request' }).waitFor();
    return new DemoParticipant(browser, page);
  }

  async type(text: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: 'Request' }).fill(text);
    await this.#page.getByRole('button', { name: 'Send' }).click();
  }

  /** Says yes to the question that the assistant asks before it sends something. */
  async agree(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Yes', exact: true }).click();
  }

  async speak(): Promise<void> {
    await this.#page.getByRole('switch', { name: 'Microphone' }).click();
  }

  async picture(path: string, viewport = DESKTOP): Promise<void> {
    await this.#page.setViewportSize(viewport);
    await this.#page.screenshot({ path });
  }

  async leave(): Promise<void> {
    await this.#browser.close();
  }
}
