// SPDX-License-Identifier: MIT
// @ts-check

/** The longest request or answer; the same as the contract's (shared/messages.ts), which a browser cannot import. */
export const MAX_REQUEST_CHARS = 2_000;
