// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { plainRequest } from '../../../../../control-plane/src/plan/rules/language/plain-request.ts';

it('each pass takes what the one before it has made', () => {
  expect(plainRequest('um I have to open Tools, and finish with "Save"').text).toBe(
    'open Tools, and click \uE0000\uE001',
  );
});

it('what is quoted is kept beside the text, and none of it is read', () => {
  const { text, quotes } = plainRequest('type "lena at brook dot example" into the note');
  expect(text).toBe('type \uE0000\uE001 into the note');
  expect(quotes).toEqual(['"lena at brook dot example"']);
});
