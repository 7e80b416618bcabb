// SPDX-License-Identifier: MIT
// Quoted parts of a request are one word while it is cut up: what is in quotes is never read as a joint or a command.

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|(?<=^|[\s:(])['‘][^'’]*['’](?=$|[\s.,;:!?)])/g;

/** What a request ends in that is to be written: it begins with a capital, and its last sign is a part of it. */
const WRITTEN =
  /(?<=\b(?:[Ww]rite|[Tt]ype|[Aa]dd|[Pp]ost|[Ll]eave|[Ee]nter|[Pp]ut|[Ss]end|[Rr]eply|[Aa]sk|[Tt]ell|with|[Cc]omment)\b.*)(\b(?:message|text|comment|note|question|reply|review)(?::| saying| that says)?\s+)(\p{Lu}[^"“”]*[!?])\s*$/su;
const GOES_ON = /\b(?:and|then),? (?:then )?(?:press|click|send|submit|hit|tap|save|post)\b/i;

/** "… and the message Come with me!" → "… and the message "Come with me!"". */
export const withTextQuoted = (request: string): string =>
  request
    .replace(WRITTEN, (whole, name: string, text: string) =>
      GOES_ON.test(text) ? whole : `${name}"${text}"`,
    )
    .replace(SECRET, '"$1"');

/** A password may end in a sign that would else end a sentence: what follows goes on with a comma, or an "and". */
const SECRET =
  /(?<=\b(?:password|pass ?(?:code|phrase)|pin|code)\s+(?:is\s+)?)([^\s"“”,]*[!?.])(?=,\s|\s+(?:and|then)\b)/gi;

/** Quotation marks that an apostrophe could be taken for are given as others. */
const SINGLE = /^['‘]([^"“”]*)['’]$/;

export interface Protected {
  text: string;
  quotes: string[];
}

/** "The boxes [Rakes] and [Pots]": names in brackets, as some write them. */
const BRACKETED = /(?<=^|\s)\[(\p{Lu}[^[\]"“”]{0,40})\](?=$|[\s.,;:!?])/gu;

export function protect(request: string): Protected {
  const quotes: string[] = [];
  const text = request.replace(BRACKETED, '"$1"').replace(QUOTED, (quote) => {
    quotes.push(quote.replace(SINGLE, '"$1"'));
    return `\uE000${quotes.length - 1}\uE001`;
  });
  return { text, quotes };
}

/** Any part of a protected text with its quotes back in their places. */
export function restored(text: string, quotes: string[]): string {
  return text.replace(/\uE000(\d+)\uE001/g, (_, at: string) => quotes[Number(at)] as string);
}
