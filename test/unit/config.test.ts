// SPDX-License-Identifier: MIT
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLES, readConfig } from '../../control-plane/src/config.ts';

describe('readConfig', () => {
  it('needs nothing: one process with every role, the embedded planner and recogniser, a Redis of its own', () => {
    const config = readConfig({});
    expect([...config.roles]).toEqual([...ROLES]);
    expect(config).toMatchObject({
      redisUrl: undefined,
      stateDir: resolve('.run'),
      socket: resolve('.run/lam.sock'),
      planner: { kind: 'rules' },
      stt: { kind: 'pocketsphinx' },
      api: { host: '127.0.0.1', port: 3000, token: undefined },
      policy: {
        trigger: 'addressed',
        wakePhrase: 'computer',
        confirm: 'risky',
        maxSteps: 25,
        budgetUsd: 0.5,
      },
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ LAM_PORT: '', REDIS_URL: '' })).toMatchObject({
      redisUrl: undefined,
      api: { port: 3000 },
    });
  });

  it.each([{ OPENAI_API_KEY: 'sk-1' }, { OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' }])(
    'uses the hosted planner and recogniser with %o, unless told otherwise',
    (env) => {
      expect(readConfig(env)).toMatchObject({ planner: { kind: 'openai' }, stt: { kind: 'openai' } });
      const told = readConfig({ ...env, LAM_PLANNER: 'rules', LAM_STT: 'pocketsphinx' });
      expect(told).toMatchObject({ planner: { kind: 'rules' }, stt: { kind: 'pocketsphinx' } });
    },
  );

  it('gives a process a part of the roles, with spaces between them or without', () => {
    expect([...readConfig({ LAM_ROLES: 'link, api' }).roles]).toEqual(['link', 'api']);
  });

  it('splits the origins that are allowed at commas', () => {
    const { policy } = readConfig({ LAM_ALLOWED_ORIGINS: 'http://127.0.0.1:8080, https://example.org' });
    expect(policy.allowedOrigins).toEqual(['http://127.0.0.1:8080', 'https://example.org']);
  });

  it('takes a Redis on a Unix socket', () => {
    expect(readConfig({ REDIS_URL: 'unix:///run/redis.sock' }).redisUrl).toBe('unix:///run/redis.sock');
  });

  it('takes the operator’s own prices, and says what is wrong with others', () => {
    const prices = { 'qwen3:8b': [0.1, 0.02, 0.4] };
    expect(readConfig({ LAM_PRICES: JSON.stringify(prices) }).planner.prices).toEqual(prices);
    expect(() => readConfig({ LAM_PRICES: 'qwen3: 0.1' })).toThrow(/LAM_PRICES.*is not JSON/);
    expect(() => readConfig({ LAM_PRICES: '{"qwen3":[0.1]}' })).toThrow(/LAM_PRICES.*a price is \[input/);
    expect(() => readConfig({ LAM_PRICES: '{"qwen3":[-1,0,0]}' })).toThrow(/LAM_PRICES/);
  });

  it('names every mistake at once', () => {
    const wrong = {
      LAM_PORT: '70000',
      LAM_ROLES: 'link,cook',
      LAM_API_TOKEN: 'short',
      LAM_ALLOWED_ORIGINS: 'https://example.org/path',
      LAM_CAPTIONS: 'maybe',
      LAM_BUDGET_USD: 'much',
      LAM_TIMEZONE: 'Mars/Olympus',
      REDIS_URL: 'http://redis',
    };
    const message = (() => {
      try {
        readConfig(wrong);
      } catch (error) {
        return (error as Error).message;
      }
    })();
    for (const name of Object.keys(wrong)) expect(message).toContain(name);
  });
});
