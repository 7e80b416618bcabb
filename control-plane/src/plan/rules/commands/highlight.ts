// SPDX-License-Identifier: MIT
// "Highlight the text in the 2nd paragraph": text of the page itself is selected, as a person does with the mouse.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { selectionOf } from '../language/selection.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const HIGHLIGHTS =
  /^(?:highlight|(?:select|mark)(?=.*\b(?:text|paragraph|sentence|words?|phrase)\b))\s+(?:(?:all|just|only)\s+(?:of\s+)?)?(.+?)(?:\s+with (?:the|your) (?:mouse|cursor))?$/i;
const PARAGRAPH =
  /^(?:(?:the\s+)?(?:whole |entire |full )?(?:text|words|contents?)\s+(?:in|of|inside|within)\s+)?((?:the\s+)?(?:\S+\s+)?(?:paragraph|passage))(?:\s+(?:below|above|here|on (?:the|this) page))?$/i;
const TEXT = /^(?:the\s+)?(?:whole |entire |full )?text(?:\s+(?:below|above|here|on (?:the|this) page))?$/i;
const PIECE =
  /^(?:the\s+)?(?:texts?|words?|phrase|sentence)\s+["“]?([^"”]+?)["”]?(?:\s+(?:in|on|of|from) (?:the|this) (?:text|page|paragraph))?$/i;

/** The clauses that a clause stands for; undefined where no text of the page is meant, or a control is called so. */
export function highlightClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const said = isDerived(clause) ? undefined : HIGHLIGHTS.exec(clause.source)?.[1];
  if (said === undefined || turn.progress.length > 0 || turn.score(clause.source, 'click') >= CALLED)
    return undefined;
  const paragraphs = paragraphsOf(turn);
  const place = PARAGRAPH.exec(said)?.[1];
  if (place !== undefined || TEXT.test(said)) {
    const one = place === undefined ? onlyOf(paragraphs) : placed(place, paragraphs);
    return one && clausesFor(clause, [{ kind: 'mark', field: one.ref }]);
  }
  const piece = PIECE.exec(said)?.[1] ?? '';
  const holding =
    piece === '' ? undefined : onlyOf(paragraphs.filter(({ node }) => shows(textOf(node), piece)));
  return holding && clausesFor(clause, [{ kind: 'mark', field: holding.ref, text: piece }]);
}

const CALLED = 0.85;

/** Texts that take no clicks: marked up as paragraphs, else what is as long as one, else whatever is there. */
function paragraphsOf({ model }: Turn): Element[] {
  const marked = model.elements.filter(({ node }) => node.role === 'paragraph');
  if (marked.length > 0) return marked;
  const texts = model.elements.filter(({ node, kind }) => kind === 'text' && node.pointer !== true);
  const long = texts.filter(({ node }) => (textOf(node).match(/\b\p{L}{2,}/gu) ?? []).length >= LEAST_WORDS);
  return long.length > 0 ? long : texts;
}

const LEAST_WORDS = 4;

const onlyOf = (elements: Element[]): Element | undefined =>
  elements.length === 1 ? elements[0] : undefined;

function placed(said: string, paragraphs: Element[]): Element | undefined {
  const { ordinal } = selectionOf(said);
  return ordinal === undefined ? onlyOf(paragraphs) : paragraphs.at(ordinal < 0 ? ordinal : ordinal - 1);
}

const shows = (text: string, piece: string): boolean => text.toLowerCase().includes(piece.toLowerCase());
