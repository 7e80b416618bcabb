// SPDX-License-Identifier: MIT
// What is to be copied, said by what shows it: "put what the table says for Weight in the box".

const SHOWS = '(?:says?|shows?|has|have|gives?|lists?|tells?)';
const SHEET = '(?:table|list|page|chart|card|form)';
const PUT = '(?:copy|put|write|enter|type|paste|fill)';

export const COPYING: [RegExp, string][] = [
  // "What the table says for Weight, put that in the box".
  [
    new RegExp(
      `^(?:take )?what(?:ever)? the ${SHEET} ${SHOWS} (?:for|under|about|beside|next to) (?:the )?(.{2,40}?),?(?: and)? ${PUT} (?:that|it)(?: down)? (?:in(?:to|side)?|to) `,
      'i',
    ),
    'copy the entry for $1 into ',
  ],
  [
    new RegExp(
      `^${PUT} what(?:ever)? the ${SHEET} ${SHOWS} (?:for|under|about|beside|next to) (?:the )?(.{2,40}?) (?:in(?:to)?|to) (?=the |my )`,
      'i',
    ),
    'copy the entry for $1 into ',
  ],
  // "Copy what the second box says into the line below".
  [
    new RegExp(`^${PUT} what(?:ever)? (the .{2,40}?) ${SHOWS} (?:in(?:to)?|to) (?=the |my )`, 'i'),
    'copy the text of $1 into ',
  ],
  // "Put the same text that is in the note into the box", "what it says in the note, copy that into the box".
  [
    new RegExp(
      `^${PUT} the same (?:text |words? )?(?:that |as )?(?:is |stands )?in (the .{2,40}?) (?:in(?:to)?|to) (?=the |my )`,
      'i',
    ),
    'copy the text of $1 into ',
  ],
  [
    new RegExp(
      `^what(?:ever)? (?:it says|is written|is|stands) in (the .{2,40}?),? ${PUT} (?:that|it) (?:in(?:to)?|to) (?=the |my )`,
      'i',
    ),
    'copy the text of $1 into ',
  ],
  // "The second box, copy what it says into the line below".
  [
    new RegExp(`^(the .{2,40}?),? ${PUT} what(?:ever)? it ${SHOWS} (?:in(?:to)?|to) (?=the |my )`, 'i'),
    'copy the text of $1 into ',
  ],
  // "Take the text from the middle box, put it into the input".
  [
    new RegExp(
      `^(?:take|get|grab) the (?:text|words?|contents?) (?:from|out of|of|in) (the .{2,40}?),? (?:and )?${PUT} (?:it|that) (?:in(?:to)?|to) (?=the |my )`,
      'i',
    ),
    'copy the text of $1 into ',
  ],
  // "Use the draft's text as the final text".
  [/^use (the .{2,40}?)['’]s (?:text|contents?|words|value) as (?=the )/i, 'copy the text of $1 into '],
];
