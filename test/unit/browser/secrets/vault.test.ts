// SPDX-License-Identifier: MIT
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../../../control-plane/src/browser/secrets/vault.ts';

const SHOP = { value: 'hunter2!', origins: ['https://shop.example'] };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lam-vault-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(content: string, mode = 0o600): Promise<string> {
  const path = join(folder, `secrets-${Math.random()}.json`);
  await writeFile(path, content);
  await chmod(path, mode);
  return path;
}

describe('the secrets file', () => {
  it('is read', async () => {
    const vault = await Vault.read(
      await file(JSON.stringify({ shop: { ...SHOP, description: 'The shop' } })),
    );
    expect(vault.value('shop', 'https://shop.example', ['shop'])).toBe('hunter2!');
  });

  it.each([0o644, 0o640, 0o660, 0o604])('is refused with the mode %o', async (mode) => {
    await expect(Vault.read(await file(JSON.stringify({ shop: SHOP }), mode))).rejects.toThrow(/chmod 600/);
  });

  it('is refused where it is not there', async () => {
    await expect(Vault.read(join(folder, 'none'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });

  it.each([
    ['no JSON', '{"shop": {"value": "hunter2!"', /is not JSON/],
    ['a value too short', JSON.stringify({ shop: { ...SHOP, value: '123' } }), /shop\.value: .*at least 4/],
    ['no origins', JSON.stringify({ shop: { ...SHOP, origins: [] } }), /shop\.origins/],
    [
      'an origin with a path',
      JSON.stringify({ shop: { ...SHOP, origins: ['https://a.b/c'] } }),
      /shop\.origins\.0/,
    ],
    ['an unknown member', JSON.stringify({ shop: { ...SHOP, url: 'x' } }), /shop: .*url/],
    ['a bad name', JSON.stringify({ 'a b': SHOP }), /a b/],
  ])('is refused with %s, and no value is quoted', async (_, content, message) => {
    const failure = await Vault.read(await file(content)).catch((error: Error) => error);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain('hunter2');
  });
});

describe('Vault.value', () => {
  const vault = new Vault({ shop: SHOP });

  it.each([
    ['secret_not_allowed', 'shop', 'https://shop.example', []],
    ['unknown_secret', 'bank', 'https://shop.example', ['bank']],
    ['secret_elsewhere', 'shop', 'https://evil.example', ['shop']],
    ['secret_elsewhere', 'shop', 'http://shop.example', ['shop']],
    ['secret_elsewhere', 'shop', 'https://shop.example:8443', ['shop']],
    ['secret_elsewhere', 'shop', 'https://www.shop.example', ['shop']],
    ['secret_elsewhere', 'shop', 'null', ['shop']],
  ])('is %s', (code, name, at, allowed) => {
    expect(() => vault.value(name, at, allowed)).toThrow(expect.objectContaining({ code }));
  });
});
