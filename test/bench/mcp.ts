// SPDX-License-Identifier: MIT
// Playwright MCP as a client of its meets it: a process of its own that speaks JSON-RPC on its standard streams.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/mcp/package.json')));
const CALL_MS = 60_000;

interface Answer {
  id?: number;
  result?: { tools?: object[]; content?: { text?: string }[]; isError?: boolean };
  error?: { message: string };
}

export class PlaywrightMcp {
  /** What a model is told of its tools, as JSON. */
  tools = '';
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #calls = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const answer = JSON.parse(line) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** @param more Options of its command line. */
  static async start(
    executable: string,
    viewport: { width: number; height: number },
    more: readonly string[],
  ): Promise<PlaywrightMcp> {
    const size = `${viewport.width}x${viewport.height}`;
    const options = ['--headless', '--isolated', '--no-sandbox', '--viewport-size', size, ...more];
    const child = spawn(process.execPath, [CLI, '--executable-path', executable, ...options], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // It writes what it saw into the folder that it runs in.
      cwd: mkdtempSync(join(tmpdir(), 'playwright-mcp-')),
    });
    const mcp = new PlaywrightMcp(child);
    await mcp.#request('initialize', {
      protocolVersion: '2025-03-26',
      capabilities: {},
      clientInfo: { name: 'bench', version: '1' },
    });
    mcp.#send({ method: 'notifications/initialized' });
    mcp.tools = JSON.stringify((await mcp.#request('tools/list', {}))?.tools ?? []);
    return mcp;
  }

  /** The text that a model would be given. @throws Error where the tool says that it failed. */
  async call(name: string, args: object): Promise<string> {
    const result = await this.#request('tools/call', { name, arguments: args });
    const text = (result?.content ?? []).map((part) => part.text ?? '').join('\n');
    if (result?.isError) throw new Error(`${name}: ${text}`);
    return text;
  }

  close(): void {
    this.#child.kill();
  }

  #send(message: object): void {
    this.#child.stdin!.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  async #request(method: string, params: object): Promise<Answer['result']> {
    const id = ++this.#calls;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const timer = setTimeout(() => reject(new Error(`${method} got no answer`)), CALL_MS);
    this.#waiting.set(id, resolve);
    try {
      this.#send({ id, method, params });
      const { result, error } = await promise;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }
}
