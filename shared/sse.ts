// SPDX-License-Identifier: MIT

/** The data of each Server-Sent Event of a response (HTML Living Standard §9.2), as JSON; ends with the response. */
export async function* readEvents<T>(response: Response): AsyncGenerator<T> {
  if (!response.ok || response.body === null) throw new Error(`the server answered ${response.status}`);
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: ?(.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}
