// SPDX-License-Identifier: MIT
// Quoted parts of a request are one word while it is cut up: what is in quotes is never read as a joint or a command.

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|(?<=^|[\s:(])['‘][^'’]*['’](?=$|[\s.,;:!?)])/g;

export interface Protected {
  text: string;
  quotes: string[];
}

export function protect(request: string): Protected {
  const quotes: string[] = [];
  const text = request.replace(QUOTED, (quote) => {
    quotes.push(quote);
    return `\uE000${quotes.length - 1}\uE001`;
  });
  return { text, quotes };
}

/** Any part of a protected text with its quotes back in their places. */
export function restored(text: string, quotes: string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, at: string) => quotes[Number(at)] as string);
}
