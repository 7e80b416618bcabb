// SPDX-License-Identifier: MIT
// "Highlight the text in the 2nd paragraph": text of the page itself is selected, as a person does with the mouse.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { selectionOf } from '../language/selection.ts';
import { isWhole } from '../language/styles.ts';
import { textOf } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { sentenceAt, sentenceMeant } from '../questions/sentence-meant.ts';
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
  const isOther =
    isDerived(clause) || turn.progress.length > 0 || turn.score(clause.source, 'click') >= CALLED;
  if (isOther) return undefined;
  const said = HIGHLIGHTS.exec(clause.source)?.[1];
  const there = inEditor(clause, turn);
  if (said === undefined || there !== undefined) return there;
  const paragraphs = paragraphsOf(turn);
  const place = PARAGRAPH.exec(said)?.[1];
  if (place !== undefined || TEXT.test(said)) {
    const one = place === undefined ? onlyOf(paragraphs) : placed(place, paragraphs);
    return one && clausesFor(clause, [{ kind: 'mark', field: one.ref }]);
  }
  const sentence =
    sentenceMeant(said.replace(/^the\s+/i, ''), turn.model)?.text ?? sentenceAt(said, turn.model);
  const piece = sentence ?? PIECE.exec(said)?.[1] ?? '';
  const written = [...paragraphs, ...editorsOf(turn)].map((one) => ({ one, text: shownIn(one, piece) }));
  const [holding, ...more] = written.filter(({ text }) => text !== undefined);
  return holding === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'mark', field: holding.one.ref, text: holding.text as string }]);
}

/** "Mark fish in the notes": where a field is called so, and has it. */
function inEditor(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, piece = '', name] = IN_FIELD.exec(clause.source) ?? [];
  const found = name === undefined ? undefined : turn.find(name, 'type');
  const field =
    found?.state === 'found' && editorsOf(turn).includes(found.element) ? found.element : undefined;
  if (field !== undefined && isWhole(piece)) return clausesFor(clause, [{ kind: 'mark', field: field.ref }]);
  const text = field && shownIn(field, piece);
  return text === undefined
    ? undefined
    : clausesFor(clause, [{ kind: 'mark', field: field?.ref ?? '', text }]);
}

const IN_FIELD = /^(?:select|mark)\s+["“]?(.+?)["”]?\s+in\s+(?:the|my)\s+(.+)$/i;

/** What people write in holds running text, too. */
const editorsOf = ({ model }: Turn): Element[] =>
  model.elements.filter(({ kind, node }) => kind === 'field' && /\S\s+\S/.test(node.text ?? ''));

/** As it stands there: in an editor, whose text may have the words within others, but once. */
function shownIn({ kind, node }: Element, piece: string): string | undefined {
  if (kind !== 'field') return piece !== '' && shows(textOf(node), piece) ? piece : undefined;
  const plain = piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...(node.text ?? '').matchAll(new RegExp(`(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'giu'))];
  return piece !== '' && found.length === 1 ? found[0]?.[0] : undefined;
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
