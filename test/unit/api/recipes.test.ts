// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { apiApp } from '../../support/api-app.ts';

describe('recipes', () => {
  it('are counted over all rooms, with what came of them in this process', async () => {
    const api = apiApp();
    api.metrics.recipes.inc({ outcome: 'hit' });
    api.metrics.recipes.inc({ outcome: 'hit' });
    api.metrics.recipes.inc({ outcome: 'handover' });
    await api.ask('POST', '/v1/rooms', { room: 'second' });
    const response = await api.ask('GET', '/v1/recipes');
    expect(await response.json()).toEqual({ stored: 6, outcomes: { hit: 2, handover: 1 } });
  });

  it('are none of anybody’s business without the token', async () => {
    expect((await apiApp().app.request('/v1/recipes')).status).toBe(401);
  });
});
