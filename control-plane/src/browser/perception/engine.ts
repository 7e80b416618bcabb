// SPDX-License-Identifier: MIT
// The walker of `page/` as a selector engine of Playwright's. That is how its code comes into an isolated world of each
// frame, of other origins too, where the page's scripts cannot reach it, and how a ref becomes a locator at no cost.
import { readFileSync } from 'node:fs';
import { selectors } from 'playwright';

/** Each after those that it needs. */
const MODULES = [
  'dom',
  'style',
  'sheets',
  'generated',
  'hands',
  'roles',
  'labels',
  'names',
  'list-buttons',
  'mute-boxes',
  'states',
  'stand-ins',
  'folds',
  'handles',
  'drawn-boxes',
  'completions',
  'rating-marks',
  'tree',
  'icons',
  'colours',
  'dragged',
  'slots',
  'swatches',
  'distil',
  'forms',
  'yaml',
  'patch',
  'aim',
  'free',
  'engine',
];

export const ENGINE = 'lam';

/** The modules as one expression: their imports are only of each other, and their names are all different. */
function source(): string {
  const texts = MODULES.map((name) =>
    readFileSync(new URL(`./page/${name}.js`, import.meta.url), 'utf8')
      .replace(/^import [^;]*;$/gm, '')
      .replace(/^export /gm, ''),
  );
  return `(() => {\n${texts.join('\n')}\nreturn engine;\n})()`;
}

let registered: Promise<void> | undefined;

/** Before the first context of this process is opened. */
export function registerEngine(): Promise<void> {
  registered ??= selectors.register(ENGINE, source(), { contentScript: true });
  return registered;
}
