// SPDX-License-Identifier: MIT
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { LamError } from '../errors.ts';

/** Equal in a time that tells nothing of where two texts differ. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Lets through who bears the operator's token: `Authorization: Bearer …` (RFC 6750). */
export function bearer(token: string): MiddlewareHandler {
  return async (c, next) => {
    const given = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (given === undefined || !same(given, token)) {
      throw new LamError('unauthorized', 'This needs the operator’s token: Authorization: Bearer <token>.');
    }
    await next();
  };
}

/** Lets a browser in that cannot set headers (Bull Board): HTTP Basic, any name, the token as the password. */
export function basic(token: string): MiddlewareHandler {
  return async (c, next) => {
    const encoded = /^Basic (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const password = Buffer.from(encoded, 'base64').toString('utf8').split(':').slice(1).join(':');
    if (!same(password, token)) {
      return c.text('The password is the API token.', 401, { 'www-authenticate': 'Basic realm="janus-lam"' });
    }
    await next();
  };
}

/**
 * Signs the address of one picture, so that participants, who have no token, can see what their room was shown and
 * nothing else.
 */
export class ImageSigner {
  readonly #key: string;

  constructor(token: string) {
    this.#key = token;
  }

  url(task: string, n: number): string {
    return `/v1/tasks/${task}/steps/${n}/image?key=${this.#sign(task, n)}`;
  }

  verify(task: string, n: number, key: string): boolean {
    return same(key, this.#sign(task, n));
  }

  #sign(task: string, n: number): string {
    return createHmac('sha256', this.#key).update(`image ${task} ${n}`).digest('base64url').slice(0, 22);
  }
}
