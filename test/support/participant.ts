// SPDX-License-Identifier: MIT
// A participant in a real browser: the room client's own session module, with a voice that the test gives it.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import type { RoomMessage, Timings } from '../../shared/messages.ts';

export interface JoinOptions {
  /** Where the room client is served. */
  api: string;
  janus: string;
  room: string | number;
  display: string;
  pin?: string;
  /** The room's, by which one is a moderator. */
  secret?: string;
  /** Sends messages of any size, whatever the answer allows: what no honest browser does. */
  oversized?: boolean;
}

type Of<T extends RoomMessage['type']> = Extract<RoomMessage, { type: T }>;

export class Participant {
  readonly messages: RoomMessage[] = [];
  readonly events: Record<string, unknown>[] = [];
  readonly page: Page;
  readonly #changes = new EventEmitter();

  private constructor(page: Page) {
    this.page = page;
  }

  /** @throws Error with the plugin's reason where it refuses. */
  static async join(browser: Browser, options: JoinOptions): Promise<Participant> {
    const page = await browser.newPage();
    const participant = new Participant(page);
    await page.exposeFunction('onText', (text: string) => participant.#received(JSON.parse(text)));
    await page.exposeFunction('onPluginEvent', (event: Record<string, unknown>) => {
      participant.events.push(event);
      participant.#changes.emit('change');
    });
    if (options.oversized) await page.addInitScript(allowAnySize);
    await page.goto(options.api);
    // As text: the test runner would rewrite an import in a function.
    await page.evaluate(`import('/room/janus-session.js').then((module) => Object.assign(window, module))`);
    await page.evaluate(joinInPage, options);
    return participant;
  }

  /** As it is, on the data channel. */
  async send(text: string): Promise<void> {
    await this.page.evaluate((sent) => (window as unknown as InPage).session.sendText(sent), text);
  }

  /** Sends a request and waits for its end; `ms` is what passes in the participant's browser, by its own clock. */
  async requestAndWait(text: string): Promise<{ ms: number; timings: Timings }> {
    return this.page.evaluate(async (wanted) => {
      const own = window as unknown as InPage;
      const began = performance.now();
      own.session.sendText(wanted);
      const done = await new Promise<RoomMessage>((resolve) => {
        own.onEnd = resolve;
      });
      if (done.type !== 'task.done') throw new Error(done.text);
      return { ms: performance.now() - began, timings: done.timings };
    }, text);
  }

  /** Speaks a WAV file; settles when it has been played. */
  async say(wav: string): Promise<void> {
    const sound = (await readFile(wav)).toString('base64');
    await this.page.evaluate(async (encoded) => {
      const { context, voice } = window as unknown as InPage;
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const source = context.createBufferSource();
      source.buffer = await context.decodeAudioData(bytes.buffer);
      source.connect(voice);
      await new Promise<void>((resolve) => {
        source.onended = () => resolve();
        source.start();
      });
    }, sound);
  }

  async request(message: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((sent) => (window as unknown as InPage).session.request(sent as never), message);
  }

  /** The first message of that type (that fits), past or to come. */
  async message<T extends RoomMessage['type']>(
    type: T,
    fits: (message: Of<T>) => boolean = () => true,
    deadlineMs = 30_000,
  ): Promise<Of<T>> {
    return this.until(
      () =>
        this.messages.find((message): message is Of<T> => message.type === type && fits(message as Of<T>)),
      deadlineMs,
    );
  }

  /** The first that `find` finds, now or as messages and events come. */
  async until<T>(find: () => T | undefined, deadlineMs = 30_000): Promise<T> {
    const signal = AbortSignal.timeout(deadlineMs);
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await once(this.#changes, 'change', { signal }).catch(() => {
        const told = this.messages.map(({ seq, type, text }) => `${seq} ${type} ${text}`).join('\n');
        throw new Error(`nothing came in ${deadlineMs} ms; until now:\n${told}`);
      });
    }
  }

  async event(fits: (event: Record<string, unknown>) => boolean, deadlineMs = 10_000) {
    return this.until(() => this.events.find(fits), deadlineMs);
  }

  async leave(): Promise<void> {
    await this.page.close();
  }

  #received(message: RoomMessage): void {
    this.messages.push(message);
    this.#changes.emit('change');
  }
}

interface InPage {
  openSession(options: object, handlers: object, signal: AbortSignal): Promise<InPage['session']>;
  session: { sendText(text: string): void; request(message: { request: string }): void };
  context: AudioContext;
  voice: MediaStreamAudioDestinationNode;
  onEnd?(message: RoomMessage): void;
  onText(text: string): void;
  onPluginEvent(event: Record<string, unknown>): void;
}

async function joinInPage({ janus, room, display, pin, secret }: JoinOptions): Promise<void> {
  const own = window as unknown as InPage;
  own.context = new AudioContext();
  own.voice = own.context.createMediaStreamDestination();
  const [track] = own.voice.stream.getAudioTracks();
  const handlers = {
    onText: (text: string) => {
      const message: RoomMessage = JSON.parse(text);
      if (['task.done', 'task.failed', 'task.question', 'error'].includes(message.type)) own.onEnd?.(message);
      own.onText(text);
    },
    onEvent: (event: Record<string, unknown>) => own.onPluginEvent(event),
  };
  const options = { janus, room, display, pin, secret, muted: false, track };
  own.session = await own.openSession(options, handlers, AbortSignal.timeout(15_000));
}

/** The answer of Janus names no maximum, which means 64 KiB (RFC 8841 §6.1); this one is told of a larger. */
function allowAnySize(): void {
  const { setRemoteDescription } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.setRemoteDescription = function (
    answer: RTCSessionDescriptionInit,
  ): Promise<void> {
    const sdp = `${answer.sdp}a=max-message-size:1048576\r\n`;
    return Reflect.apply(setRemoteDescription, this, [{ type: answer.type, sdp }]);
  };
}
