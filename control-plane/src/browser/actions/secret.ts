// SPDX-License-Identifier: MIT
// Typing a secret: the value is looked up at the moment of typing, for the document that the field stands in.
import { LamError } from '../../errors.ts';
import { find, type Handler, limits, quoted } from './acting.ts';
import { explain } from './explain.ts';

export const secret: Handler<'secret'> = async ({ ref, name, secret: which, submit }, acting) => {
  const field = await (await find(acting, ref, name)).elementHandle(limits(acting));
  // The handle belongs to its document: were the frame to go elsewhere meanwhile, nothing could be typed by it.
  const frame = await field.ownerFrame();
  const origin = URL.parse(frame?.url() ?? '')?.origin ?? 'null';
  const value = acting.secret(which, origin);
  try {
    await field.fill(value, { timeout: limits(acting).timeout });
    acting.tab.secretRefs.add(ref);
    if (submit) await field.press('Enter', { timeout: limits(acting).timeout });
  } catch (error) {
    acting.signal.throwIfAborted();
    // Playwright's own error quotes what it was told to type: it goes no further, not even as a cause.
    const told = explain(error, quoted(name));
    if (told instanceof LamError) throw new LamError(told.code, told.message, { retryable: told.retryable });
    throw new LamError('bad_value', `${quoted(name)} does not take a secret.`);
  }
  return undefined;
};
