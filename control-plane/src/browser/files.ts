// SPDX-License-Identifier: MIT
// What the browser needs of a room's files: to upload them, and to keep what it downloads.
import type { RoomFile } from '../../../shared/files.ts';

export interface Files {
  names(room: string): Promise<string[]>;
  get(room: string, name: string): Promise<(RoomFile & { content: Buffer }) | undefined>;
  /** @throws LamError `too_large`, `too_many_files`. */
  put(room: string, file: Pick<RoomFile, 'name' | 'type' | 'from'>, content: Buffer): Promise<unknown>;
}

/** Those of one room. */
export class OwnFiles {
  readonly #files: Files;
  readonly #room: string;

  constructor(files: Files, room: string) {
    this.#files = files;
    this.#room = room;
  }

  names(): Promise<string[]> {
    return this.#files.names(this.#room);
  }

  get(name: string) {
    return this.#files.get(this.#room, name);
  }

  /** Under a name that no other file has. @returns that name. */
  async keep(suggested: string, content: Buffer): Promise<string> {
    const name = unused(plainName(suggested), await this.names());
    await this.#files.put(this.#room, { name, type: 'application/octet-stream', from: 'download' }, content);
    return name;
  }
}

const MAX_NAME = 100;

/** What a site calls a file, as a name that leads nowhere. */
function plainName(suggested: string): string {
  const plain = suggested
    .replace(/[^\p{L}\p{N}\p{M} ._()+,-]/gu, '_')
    .replace(/^[^\p{L}\p{N}_]+/u, '')
    .slice(-MAX_NAME);
  return plain === '' ? 'download' : plain.replace(/^[^\p{L}\p{N}_]/u, '_');
}

/** "report.pdf", "report (2).pdf", … */
function unused(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]{1,10})?$/.exec(name) ?? [];
  let candidate = name;
  for (let n = 2; taken.includes(candidate); n += 1) candidate = `${stem} (${n})${ending}`;
  return candidate;
}
