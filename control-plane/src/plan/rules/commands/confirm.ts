// SPDX-License-Identifier: MIT
// "Delete the file" is done once the page's own question about it is answered, too: "Delete budget.xlsx? [Cancel] [Delete]".
import type { PageAction } from '../../action.ts';
import { COMMITS, DESTROYS } from '../../risk-words.ts';
import { type Clause, isDerived, toldIn } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { isControl } from '../page/member-controls.ts';
import { type Element, isWithin, nameOf, type PageModel } from '../page/model.ts';
import { mark, wasTried } from '../turn/explored.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

/** What pages ask back about. */
const RISKY =
  /^(?:delete|remove|discard|erase|empty|clear|reset|deactivate|suspend|block|revoke|share|repost|retweet|reblog|boost|unsubscribe|unfollow|unfriend|leave|end|archive|report|restore|disconnect|uninstall|refund|(?:sign|log) ?out|return(?! to\b)|send back|withdraw|reject|decline|transfer|publish|unpublish|restart|reboot|(?:un)?freeze|(?:un)?lock|(?:un)?ban|terminate|wipe|void|disable|(?:close|cancel) (?:the |my |your )?\p{L}+)\b/iu;
/** Is asked back about last of all; that may also sell something else, so nothing but its own word agrees. */
const BOOKS = /^(?:(?:check|review) (?:and|&) )?(book|reserve)\b/i;
const AGREES = /^(?:yes\b.*|ok|okay|confirm\b.*|continue|proceed|i(?:'m| am) sure|sure)$/i;
const SAVES = /^(?:save|apply|send|update|set)\b/i;
const TAKES = /^(?:add|order|get|buy|take|save)\b|^(?:i|give)\s/i;
const ASKS = /\?|\bsure\b|\bundone\b/i;
const REFUSES =
  /^(?:cancel|close|no\b.*|back|keep\b.*|not now|dismiss|(?:change|edit)(?: (?:it|something|this|my \p{L}+))?|×|✕|✖|x)$/iu;

/** What is risky is looked at once more, unless the request says itself what to answer. */
export function confirmNext(
  { memo, at, model }: Turn,
  { actions, final }: Extract<Result, { state: 'act' }>,
): void {
  const last = actions.at(-1);
  const next = memo.clauses[at];
  const isAnswer = memo.clauses[at - 1]?.command.kind === 'confirm';
  if (!final || isAnswer || last?.kind !== 'click' || next?.command.kind === 'dialog') return;
  const element = model.elements.find(({ ref }) => ref === last.ref);
  const name = last.text ?? last.name ?? '';
  const before = memo.clauses[at - 1];
  const called =
    model.modal === undefined && before !== undefined ? endedBy(name, toldIn(before)) : undefined;
  if (called === undefined && REFUSES.test(name.trim())) return;
  const labels = [called ?? name, ...(element?.labels.map(({ text }) => text) ?? [])];
  // Who says what to press has said all.
  const isForm = next === undefined && before !== undefined && isDerived(before);
  const [deed] = labels.flatMap((label) => deedIn(label, isForm) ?? []);
  const isNew = next !== undefined && (isNextOne(next, before) || isOfOther(next, before, deed ?? ''));
  if (deed === undefined || (next !== undefined && !isNew && answers(next, deed))) return;
  memo.clauses.splice(at, 0, { source: `confirm: ${deed}`, command: { kind: 'confirm', deed } });
}

/** "Cancel" of one appointment ends that, and puts no question away. */
const endedBy = (name: string, source: string): string | undefined =>
  /^cancel$/i.test(name.trim())
    ? /^(?:please )?(cancel (?:the |my |our |that |this |both )?\p{L}.*)$/iu.exec(source)?.[1]
    : undefined;

function deedIn(label: string, isForm: boolean): string | undefined {
  const booked = isForm ? BOOKS.exec(label)?.[1]?.toLowerCase() : undefined;
  return RISKY.test(label) ? wordsOf(label)[0] : booked;
}

/** The same done to the next of several is told by the same words, and answers nothing. */
const isNextOne = (next: Clause, before: Clause | undefined): boolean =>
  before !== undefined &&
  isDerived(before) &&
  isDerived(next) &&
  toldIn(next) === toldIn(before) &&
  next.command.kind === 'click' &&
  !AGREES.test(next.command.target);

/** "Freeze the debit card and freeze the credit card": the same deed, on what the one before does not tell. */
function isOfOther({ source, command }: Clause, before: Clause | undefined, deed: string): boolean {
  const [verb, ...whom] = wordsOf(source);
  const told = wordsOf(before === undefined ? '' : toldIn(before));
  return (
    command.kind === 'click' &&
    verb === deed &&
    whom.some((word) => !STOP_WORDS.has(word) && !OF_DIALOG.has(word) && !told.includes(word))
  );
}

const OF_DIALOG = new Set(
  'button dialog popup pop up window box question it them that this again too also as well sure yes'.split(
    ' ',
  ),
);

/** "… and press OK", "confirm it". */
function answers({ source, command }: Clause, deed: string): boolean {
  // "Both appointments" are the deed once more.
  if (command.kind === 'click' && command.target.startsWith('ref:')) return false;
  const words = wordsOf(source);
  return (
    /\b(?:ok|okay|yes|confirm|sure|dialog|pop-?up|cancel|(?:press|click|tap|choose|answer|say) (?:on )?["“]?no)\b/i.test(
      source,
    ) || words.includes(deed)
  );
}

/** The one control of the question that agrees. Nothing is agreed to that wants something typed first. */
export function confirm(turn: Turn, deed: string): Result {
  // What was pressed for the deed is not what asks back, whatever it is called.
  const last = turn.input.history.at(-1)?.action;
  const pressed = last?.kind === 'click' ? last.ref : undefined;
  const asked =
    turn.progress.length > 0 ? [] : questionIn(turn.model, deed).filter(({ ref }) => ref !== pressed);
  const isCalled = ({ name }: Element): boolean => wordsOf(name).some((word) => likeness(word, deed) >= 0.85);
  const ways = BOOKS.test(deed) ? [] : RISKY.test(deed) ? [AGREES] : [AGREES, SAVES];
  const agreeing = [
    asked.filter(isCalled),
    ...ways.map((way) => asked.filter(({ name }) => way.test(name.trim()))),
    // The only other button of what came up for a thing, by whatever name; never one that deletes.
    TAKES.test(deed) ? asked.filter(({ kind, name }) => kind === 'button' && !DESTROYS.test(name)) : [],
  ].find(({ length }) => length > 0);
  const [only, ...more] = agreeing ?? soleOf(turn, deed);
  if (only === undefined || more.length > 0) return { state: 'skip', said: '' };
  const name = nameOf(only);
  return act({ kind: 'click', ref: only.ref, name }, `clicked “${name}”`, true);
}

/** "Snooze" of a dialog that cannot be refused but by what closes it; nothing that is destroyed. */
function soleOf({ model: { modal, elements }, progress }: Turn, deed: string): Element[] {
  if (modal === undefined || progress.length > 0 || DESTROYS.test(deed)) return [];
  const inside = elements.filter(({ node }) => isWithin(node, modal));
  const wants = inside.some(({ kind, node }) => kind === 'field' && !node.text);
  return wants ? [] : inside.filter(({ kind, name }) => kind === 'button' && name.toLowerCase() === deed);
}

/**
 * What the request has filled in in a dialog is agreed to before anything is looked for behind it; nothing is sent, paid or deleted
 * that the request does not speak of.
 */
export function agreeFirst(turn: Turn): PageAction | undefined {
  const { modal, elements } = turn.model;
  const isOurs = turn.input.history.some(({ action, state }) => {
    const at =
      'ref' in action && state === 'done' ? elements.find(({ ref }) => ref === action.ref) : undefined;
    return at !== undefined && modal !== undefined && isWithin(at.node, modal);
  });
  if (modal === undefined || !isOurs || turn.progress.length > 0 || wasTried(turn, `agreed ${modal.name}`))
    return undefined;
  mark(turn, `agreed ${modal.name}`);
  const agreed = confirm(turn, 'save');
  const [press] = agreed.state === 'act' ? agreed.actions : [];
  return press?.kind === 'click' && !COMMITS.test(press.name) ? press : undefined;
}

const OPINION =
  /\b(?:was|is|did|were) (?:this|that|it|the)\b[^.?!]{0,40}\b(?:help(?:ful)?|useful|answer)\b[^.?!]*\?/i;

/** "Delete it?", "Share this post". */
const isAbout = (text: string, deed: string): boolean =>
  ASKS.test(text) || likeness(wordsOf(text.slice(0, 40))[0] ?? '', deed) >= 0.85;

/** The controls of a dialog that can be refused, or of a few side by side of which one refuses. */
function questionIn({ modal, elements }: PageModel, deed: string): Element[] {
  const controls = elements.filter(isControl);
  const refusing = controls.find(
    ({ name, node }) =>
      REFUSES.test(name.trim()) &&
      // "Cancel" beside each of several things is the deed itself.
      (modal === undefined ? wordsOf(name)[0] !== deed : isWithin(node, modal)),
  );
  const holder = modal ?? refusing?.node.parent;
  if (refusing === undefined || holder === undefined) return [];
  const around = [holder, holder.parent ?? holder];
  // Whether something was of use is asked of whoever reads it, and is about no deed.
  if (modal === undefined && around.some((node) => OPINION.test(textOf(node)))) return [];
  if (modal === undefined && !around.some((node) => isAbout(textOf(node).trim(), deed))) return [];
  const wants = elements.some(
    ({ kind, node }) =>
      kind === 'field' && !node.text && isWithin(node, holder) && node.placeholder === undefined,
  );
  return wants ? [] : controls.filter(({ node }) => isWithin(node, holder) && !REFUSES.test(node.name));
}
