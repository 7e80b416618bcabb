// SPDX-License-Identifier: MIT
import { errors } from 'playwright';
import { LamError } from '../../errors.ts';
import type { Handler } from './acting.ts';

export const wait: Handler<'wait'> = async ({ text, seconds }, { tab, signal }) => {
  const shown = tab.page.getByText(text).filter({ visible: true }).first();
  try {
    await shown.waitFor({ state: 'visible', timeout: seconds * 1_000, signal });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new LamError('timeout', `"${text}" did not appear within ${seconds} seconds.`, { cause: error });
  }
  return undefined;
};

/** Answers the dialog that is open. The page goes on from where it stood still. */
export const dialog: Handler<'dialog'> = async ({ accept, text }, { tab }) => {
  const open = tab.dialog;
  if (!open) throw new LamError('no_dialog', 'No dialog is open.');
  tab.dialog = undefined;
  if (accept) await open.accept(text);
  else await open.dismiss();
  return { changed: 'content' };
};
