// SPDX-License-Identifier: MIT
// "Resize the text area so that the width is smaller", "make the notes panel taller", "shrink the editor": what is made larger or smaller by its edges.

export type Extent = 'larger' | 'smaller' | number;

export interface Resizing {
  what: string;
  width?: Extent;
  height?: Extent;
}

const SO = String.raw`,?\s+(?:so (?:that )?|until |till |such that |to (?:be|become|get) |to make (?=it )|making (?=it ))`;
const IT = String.raw`(?:it|they)(?:['’]s| is| are| becomes?| gets?)?\s+`;
const MUCH = String.raw`(?:a (?:little )?(?:bit |lot )?|much |slightly |somewhat |even )?`;
const SIZED =
  'wider|broader|narrower|thinner|taller|higher|longer|shorter|lower|larger|bigger|greater|smaller|less';
const THAN = String.raw`(?:\s+than\s.+|\s+(?:in size|again|now))?$`;

const ITS_SIZE = new RegExp(
  `^(?:resize|stretch|scale|change(?: the size of)?|drag|make) (.+?)${SO}(?:the |its )(width|height|size) (?:is|are|becomes?|gets?) ${MUCH}(${SIZED})${THAN}`,
  'i',
);
const SO_THAT = new RegExp(
  `^(?:resize|stretch|scale|drag) (.+?)${SO}(?:${IT})?${MUCH}(${SIZED})${THAN}`,
  'i',
);
const PARTS =
  'text ?area|text ?box|text ?field|input(?: field| box)?|field|editor|box|panel|pane|sidebar|window|dialog|column|frame|image|picture|preview|note|widget|card';
const MAKE = new RegExp(
  `^make (.+ (?:${PARTS})|(?:the |this |my )?(?:${PARTS})) ${MUCH}(${SIZED})${THAN}`,
  'i',
);
/** How "make the editor taller" is read elsewhere; "larger" may be a value. */
const SET = new RegExp(
  `^set (.+ (?:${PARTS})|(?:the |this |my )?(?:${PARTS})) to ${MUCH}(wider|narrower|taller|bigger)${THAN}`,
  'i',
);
const OF = new RegExp(
  `^(increase|enlarge|expand|extend|reduce|decrease|shrink) the (width|height|size) of (.+ (?:${PARTS})|(?:the |this |my )?(?:${PARTS}))$`,
  'i',
);
const WHOLE = new RegExp(`^(enlarge|shrink) (.+ (?:${PARTS})|(?:the |this |my )?(?:${PARTS}))$`, 'i');
const MEASURED =
  /^resize (.+?) to (?:be )?(\d+) ?(?:px |pixels? )?(?:(wide|high|tall|in width|in height)|(?:wide )?(?:by|x|×) (\d+) ?(?:px|pixels?)?(?: high| tall)?)$/i;

/** Undefined where it tells nothing of the kind. */
export function resizingTold(clause: string): Resizing | undefined {
  const [, measured, first, side, second] = MEASURED.exec(clause) ?? [];
  if (measured !== undefined) {
    if (second !== undefined) return { what: measured, width: Number(first), height: Number(second) };
    return { what: measured, ...along(/wid/i.test(side ?? '') ? 'width' : 'height', Number(first)) };
  }
  const [, its, axis = '', how = ''] = ITS_SIZE.exec(clause) ?? [];
  if (its !== undefined) return { what: its, ...along(axis, sizeOf(how)) };
  const [, made, so = ''] = SO_THAT.exec(clause) ?? MAKE.exec(clause) ?? SET.exec(clause) ?? [];
  if (made !== undefined) return { what: made, ...along(axisOf(so), sizeOf(so)) };
  const [, verb = '', of = '', whose] = OF.exec(clause) ?? [];
  if (whose !== undefined) return { what: whose, ...along(of, sizeOf(verb)) };
  const [, does = '', whole] = WHOLE.exec(clause) ?? [];
  return whole === undefined ? undefined : { what: whole, ...along('size', sizeOf(does)) };
}

function along(axis: string, size: Extent): { width?: Extent; height?: Extent } {
  return {
    ...(!/height/i.test(axis) && { width: size }),
    ...(!/width/i.test(axis) && { height: size }),
  };
}

const axisOf = (how: string): string =>
  /^(?:wider|broader|narrower|thinner)/i.test(how)
    ? 'width'
    : /^(?:taller|higher|longer|shorter|lower)/i.test(how)
      ? 'height'
      : 'size';

const sizeOf = (how: string): Extent =>
  /^(?:narrower|thinner|shorter|lower|smaller|less|reduce|decrease|shrink)/i.test(how) ? 'smaller' : 'larger';
