// SPDX-License-Identifier: MIT
// Fields whose content a page hides, or that are for what should be hidden (autofill field names of the HTML standard, §4.10.18.7).
import type { Locator } from 'playwright';
import type { Tab } from './tab.ts';

const FIELD_MS = 1_000;

/** Runs in the page. */
function hides(element: Element): boolean {
  if (!(element instanceof HTMLInputElement)) return false;
  if (element.type === 'password' || /password|one-time-code|cc-csc|cc-number/.test(element.autocomplete))
    return true;
  const security = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

/** Those of the refs whose fields hide what is in them; one that cannot be asked hides nothing. */
export async function secretFields(
  tab: Tab,
  refs: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const asked = await Promise.all(
    refs.map(async (ref) => {
      const element: Locator | undefined = tab.perception.locate(ref);
      if (element === undefined || (await element.count()) === 0) return false;
      return element.evaluate(hides, undefined, { timeout: FIELD_MS, signal }).catch(() => false);
    }),
  );
  return refs.filter((_, i) => asked[i]);
}
