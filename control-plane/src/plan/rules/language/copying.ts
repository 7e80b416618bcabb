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
  // "Use the draft's text as the final text".
  [/^use (the .{2,40}?)['’]s (?:text|contents?|words|value) as (?=the )/i, 'copy the text of $1 into '],
];
