// SPDX-License-Identifier: MIT
// @ts-check
// Server-Sent Events (WHATWG HTML, 9.2.6) out of a fetch: EventSource cannot send the operator's token.

/** @typedef {{ id: string, event: string, data: string }} ServerEvent */

/** @returns {(chunk: string) => ServerEvent[]} takes the stream as it comes, cut anywhere */
export function createEventParser() {
  let rest = '';
  let event = blank();
  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    /** @type {ServerEvent[]} */
    const complete = [];
    for (const line of lines) {
      if (line !== '') {
        addLine(event, line);
        continue;
      }
      if (event.data.length > 0)
        complete.push({ id: event.id, event: event.event, data: event.data.join('\n') });
      event = { ...blank(), id: event.id };
    }
    return complete;
  };
}

/** @returns {{ id: string, event: string, data: string[] }} */
function blank() {
  return { id: '', event: 'message', data: [] };
}

/**
 * @param {ReturnType<typeof blank>} event
 * @param {string} line
 */
function addLine(event, line) {
  const colon = line.indexOf(':');
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
  if (name === 'data') event.data.push(value);
  else if (name === 'event') event.event = value;
  else if (name === 'id') event.id = value;
}
