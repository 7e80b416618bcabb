// SPDX-License-Identifier: MIT
// A room's policy and a day, for tests of planners.
import type { Policy } from '../../shared/rooms.ts';

/** A Friday. */
export const TODAY = '2026-11-20';

export const POLICY: Policy = {
  trigger: 'addressed',
  wakePhrase: 'computer',
  allowedOrigins: [],
  confirm: 'risky',
  captions: true,
  voice: false,
  language: 'en-US',
  timezone: 'UTC',
  maxSteps: 50,
  budgetUsd: 0,
  secrets: [],
  recipes: true,
};
