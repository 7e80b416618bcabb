// SPDX-License-Identifier: MIT
// The files of the rooms, in Redis, so that whichever process acts for a room has them.
import type { Redis } from 'ioredis';
import { MAX_FILE_BYTES, MAX_FILES, type RoomFile } from '../../../shared/files.ts';
import { LamError } from '../errors.ts';
import { KEY_PREFIX } from './redis.ts';
import { PUT_FILE } from './scripts.ts';

type Scripted = Redis & { lamPutFile(...args: (string | number | Buffer)[]): Promise<number> };

export class FileStore {
  readonly #redis: Scripted;

  constructor(redis: Redis) {
    redis.defineCommand('lamPutFile', { lua: PUT_FILE, numberOfKeys: 0 });
    this.#redis = redis as Scripted;
  }

  /** By name. */
  async list(room: string): Promise<RoomFile[]> {
    const all = Object.values(await this.#redis.hgetall(keyOf(room, 'files')));
    return all.map((text): RoomFile => JSON.parse(text)).sort((a, b) => a.name.localeCompare(b.name));
  }

  async names(room: string): Promise<string[]> {
    return (await this.#redis.hkeys(keyOf(room, 'files'))).sort();
  }

  /** In the place of one of the same name. @throws LamError `too_large`, `too_many_files`. */
  async put(
    room: string,
    file: Pick<RoomFile, 'name' | 'type' | 'from'>,
    content: Buffer,
  ): Promise<RoomFile> {
    if (content.length > MAX_FILE_BYTES)
      throw new LamError('too_large', `A file has at most ${MAX_FILE_BYTES / 1024 / 1024} MiB.`);
    const kept = { ...file, bytes: content.length, createdAt: new Date().toISOString() };
    const [files, contents] = [keyOf(room, 'files'), keyOf(room, 'file-contents')];
    const put = await this.#redis.lamPutFile(
      files,
      contents,
      MAX_FILES,
      file.name,
      JSON.stringify(kept),
      content,
    );
    if (put === 0)
      throw new LamError(
        'too_many_files',
        `The room holds ${MAX_FILES} files, the most it may; remove one first.`,
      );
    return kept;
  }

  async get(room: string, name: string): Promise<(RoomFile & { content: Buffer }) | undefined> {
    const [file, content] = await Promise.all([
      this.#redis.hget(keyOf(room, 'files'), name),
      this.#redis.hgetBuffer(keyOf(room, 'file-contents'), name),
    ]);
    return file === null || content === null ? undefined : { ...(JSON.parse(file) as RoomFile), content };
  }

  /** @returns false where there is no such file. */
  async remove(room: string, name: string): Promise<boolean> {
    const [removed] = await Promise.all([
      this.#redis.hdel(keyOf(room, 'files'), name),
      this.#redis.hdel(keyOf(room, 'file-contents'), name),
    ]);
    return removed === 1;
  }
}

function keyOf(room: string, what: 'files' | 'file-contents'): string {
  return `${KEY_PREFIX}room:${room}:${what}`;
}
