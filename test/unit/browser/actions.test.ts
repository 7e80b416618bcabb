// SPDX-License-Identifier: MIT
import { setImmediate } from 'node:timers/promises';
import { errors } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Acting, find } from '../../../control-plane/src/browser/actions/acting.ts';
import { explain } from '../../../control-plane/src/browser/actions/explain.ts';
import { normaliseKey } from '../../../control-plane/src/browser/actions/keys.ts';
import { chooseOption } from '../../../control-plane/src/browser/actions/options.ts';
import { webAddress } from '../../../control-plane/src/browser/actions/places.ts';
import { carryOut } from '../../../control-plane/src/browser/actions/table.ts';

describe('normaliseKey', () => {
  it.each([
    ['enter', 'Enter'],
    ['Return', 'Enter'],
    ['escape', 'Escape'],
    ['esc', 'Escape'],
    ['tab', 'Tab'],
    ['page down', 'PageDown'],
    ['PageUp', 'PageUp'],
    ['arrow left', 'ArrowLeft'],
    ['down', 'ArrowDown'],
    ['space', 'Space'],
    ['f5', 'F5'],
    ['a', 'a'],
    ['ctrl+a', 'Control+a'],
    ['ctrl + shift + end', 'Control+Shift+End'],
    ['shift tab', 'Shift+Tab'],
    ['+', '+'],
    ['enter key', 'Enter'],
  ])('takes %j for %s', (spoken, key) => {
    expect(normaliseKey(spoken)).toBe(key);
  });

  it.each(['any', 'hyper+a', ''])('refuses %j', (spoken) => {
    expect(() => normaliseKey(spoken)).toThrow(`There is no key "${spoken}".`);
  });
});

describe('chooseOption', () => {
  const options = ['— choose —', 'Economy ', 'Economy  Plus', 'Business', 'First class'];

  it.each([
    ['economy', 1],
    ['ECONOMY plus', 2],
    ['busi', 3],
    ['class', 4],
    ['Eco nomyPlus', 2],
  ])('finds %j', (wanted, index) => {
    expect(chooseOption(options, wanted)).toBe(index);
  });

  it.each(['eco', 'premium'])('does not guess at %j', (wanted) => {
    expect(chooseOption(options, wanted)).toBeUndefined();
  });
});

describe('webAddress', () => {
  it('completes an address without a scheme', () => {
    expect(webAddress('example.com/a')).toBe('https://example.com/a');
  });

  it.each([
    'file:///etc/passwd',
    'data:text/html,x',
    'chrome://version',
    'view-source:http://a.example/',
    'javascript:1',
  ])('refuses %s', (url) => {
    expect(() => webAddress(url)).toThrow(/only http and https pages are opened/);
  });
});

describe('explain', () => {
  it('names what covers an element', () => {
    const late = new errors.TimeoutError(
      'locator.click: Timeout 3000ms exceeded.\n - <div id="mask">…</div> intercepts pointer events\n',
    );
    expect(explain(late, '"Pay"')).toMatchObject({
      code: 'covered',
      message: '"Pay" is covered by <div id="mask">.',
    });
  });

  it('takes the last reason of several', () => {
    const late = new errors.TimeoutError('x\n - element is not visible\n - element is not enabled\n');
    expect(explain(late, '"Pay"')).toMatchObject({ code: 'disabled' });
  });

  it('leaves what it does not know as it is', () => {
    const error = new Error('something else');
    expect(explain(error, '"Pay"')).toBe(error);
  });
});

describe('before changes of the page are seen', () => {
  function unwatched() {
    const did: string[] = [];
    const { promise: watched, resolve: watch } = Promise.withResolvers<void>();
    const note = (what: string) => async () => {
      did.push(what);
      return 1;
    };
    const tab = {
      page: { keyboard: { press: note('pressed') } },
      perception: { locate: () => ({ count: note('asked') }) },
    };
    const signal = new AbortController().signal;
    return { acting: { watched, tab, signal } as unknown as Acting, did, watch };
  }

  it('nothing is done to it', async () => {
    const { acting, did, watch } = unwatched();
    const pressing = carryOut({ kind: 'press', key: 'Enter' }, acting);
    await setImmediate();
    expect(did).toEqual([]);
    watch();
    await pressing;
    expect(did).toEqual(['pressed']);
  });

  it('an element is asked for, but not yet found', async () => {
    const { acting, did, watch } = unwatched();
    const finding = find(acting, 'e1', 'Send').then(() => did.push('found'));
    await setImmediate();
    expect(did).toEqual(['asked']);
    watch();
    await finding;
    expect(did).toEqual(['asked', 'found']);
  });
});
