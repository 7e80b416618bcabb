// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { createEventParser } from '../../../control-plane/src/api/web/admin/sse.js';

const STREAM =
  ': still here\n\nid: 3\nevent: task.done\ndata: {"a":1}\n\ndata: two\r\ndata: lines\r\n\r\nevent: x\n\n';
const EVENTS = [
  { id: '3', event: 'task.done', data: '{"a":1}' },
  { id: '3', event: 'message', data: 'two\nlines' },
];

describe('the parser of Server-Sent Events', () => {
  it('gives each event once its blank line has come, comments and empty ones left out', () => {
    expect(createEventParser()(STREAM)).toEqual(EVENTS);
  });

  it('does not mind where the stream is cut', () => {
    for (let size = 1; size < 12; size += 1) {
      const parse = createEventParser();
      const chunks = Array.from({ length: Math.ceil(STREAM.length / size) }, (_, n) =>
        STREAM.slice(n * size, (n + 1) * size),
      );
      expect(chunks.flatMap((chunk) => parse(chunk))).toEqual(EVENTS);
    }
  });
});
