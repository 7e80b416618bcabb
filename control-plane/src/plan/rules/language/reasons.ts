// SPDX-License-Identifier: MIT
// Why something is to be done, said before it: "I don't need the kettle any more, so take it off the list".

const UNWANTED =
  /^(?:(?:oh|well|hm+)[,\s]+)*(?:i|we) (?:don['’]?t|do not|no longer) (?:want|need) (.{2,40}?)(?: any ?(?:more|longer))?[,.;]?(?: (?:so|and|please|then|just|can you|could you))* (take|remove|delete|drop|cancel|untick|uncheck) ((?:that|the) tick|it|them|that(?: one)?)(?=\s|$)(.*)$/is;

/** The deed alone, with the thing in the place of what stands for it. */
export const withoutReason = (request: string): string =>
  request.replace(UNWANTED, (_, thing: string, verb: string, what: string, rest: string) =>
    /tick$/i.test(what) ? `uncheck ${thing}` : `${verb} ${thing}${rest}`,
  );
