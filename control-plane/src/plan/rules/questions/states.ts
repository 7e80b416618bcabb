// SPDX-License-Identifier: MIT
// Whether something is so on the page: there, checked, empty, disabled. For conditions and yes-or-no questions.
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import { mentions } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';
import { isBounded } from './bounded.ts';
import { stateOfMember } from './member-state.ts';

const STATE =
  /^(.+?)\s+(?:(?:is|are)\s+)?(?:not\s+)?(?:already\s+|currently\s+)?(?:turned |switched )?(checked|ticked|selected|active|on|enabled|disabled|greyed out|empty|blank|unchecked|unselected|off|expanded|open|collapsed)$/i;

/** Undefined: it concerns nothing that is on the page. */
export function stateOf(statement: string, turn: Turn): boolean | undefined {
  const text = statement
    .replace(/n['’]t\b/, ' not')
    .replace(/^the\s+/i, '')
    .trim();
  const bounded = isBounded(text, turn);
  if (bounded !== undefined) return bounded;
  const negated = /\b(?:not|no)\b/i.test(text);
  const state = STATE.exec(text);
  if (state !== null && !/^there\b/i.test(text)) {
    const holds = elementState(state[1] as string, (state[2] as string).toLowerCase(), turn);
    return holds === undefined ? undefined : holds !== negated;
  }
  const valued =
    /^(.+?)\s+(?:is|says?|shows?|reads?|equals?|contains?|have|has)\s+(?:not\s+)?["“]?(.+?)["”]?$/i.exec(
      text,
    );
  const subject = subjectOf(text);
  const member = stateOfMember(subject, turn.model);
  if (member !== undefined) return (member === true) !== negated;
  if (appears(subject, turn)) return !negated;
  if (valued !== null && appears(valued[1] as string, turn) && appears(valued[2] as string, turn))
    return !negated;
  return negated;
}

/** What a statement says is there, rather than how something is. */
const EXISTS =
  /^(?:there|(?:you|we|i) (?:can )?(?:see|find|get)|(?:the|this) page (?:shows?|says?|ha[sv]e?|contains?))\b|\b(?:visible|shown|there|present|displayed|on (?:the|this) page)$/i;

/** For questions: undefined where the page shows neither that it is so nor that it is not. */
export function isShown(statement: string, turn: Turn): boolean | undefined {
  if (EXISTS.test(statement)) return stateOf(statement, turn);
  const text = statement.replace(/^the\s+/i, '').trim();
  const negated = /\bnot\b/i.test(text);
  const plain = text.replace(/\bnot\s+/i, '');
  const state = STATE.exec(plain);
  const member = stateOfMember(subjectOf(plain), turn.model);
  const holds =
    (state && elementState(state[1] as string, (state[2] as string).toLowerCase(), turn)) ??
    (typeof member === 'boolean' ? member : undefined) ??
    stated(plain, turn);
  return holds === undefined ? undefined : holds !== negated;
}

/** "The total is 148 €", "Bob is from Leith": by a value that is called so, or a member that shows all of it. */
function stated(statement: string, { model }: Turn): boolean | undefined {
  const words = telling(statement);
  const isSaid = (word: string): boolean => words.includes(word);
  const values: { rest: string; value: string }[] = [];
  const add = (owner: string, label: string, value: string): void => {
    const named = telling(`${owner} ${label}`);
    const isNamed = telling(owner).every(isSaid) && (label === '' || telling(label).some(isSaid));
    const rest = words.filter((word) => !named.includes(word)).join(' ');
    if (isNamed && named.length > 0 && rest !== '') values.push({ rest, value });
  };
  const shown = shownTogether(words, model);
  if (shown !== undefined) return shown;
  for (const { label, value } of factsOf(model, words)) add(label, '', value);
  for (const { members } of groupsOf(model.root))
    for (const { title, text, fields } of members) {
      add(title, '', text);
      for (const { names, value } of fields) for (const name of names) add(title, name, value);
    }
  if (values.some(({ rest, value }) => mentions(rest, value) >= 0.95)) return true;
  const isOther = values.some(
    ({ rest, value }) => /^\D{0,3}\d[\d.,]*\D{0,3}$/.test(rest) && /^\D{0,3}\d[\d.,]*\D{0,3}$/.test(value),
  );
  return isOther ? false : undefined;
}

/** "Eva has a garden double": whether the one member that shows the first words shows all of them; others do where it does not. */
function shownTogether(words: string[], { root }: PageModel): boolean | undefined {
  for (const { members } of groupsOf(root)) {
    const showing = (said: string[]): Member[] =>
      members.filter(({ words: shown }) => said.every((word) => shown.has(word)));
    for (let at = words.length - 1; at > 0; at--) {
      const [member, ...more] = showing(words.slice(0, at));
      const rest = words.slice(at);
      if (member === undefined || more.length > 0 || showing(rest).length === 0) continue;
      return showing(rest).includes(member);
    }
  }
  return undefined;
}

const telling = (text: string): string[] =>
  wordsOf(text).filter((word) => !STOP_WORDS.has(word) && !/^(?:have|has|had|cost|costs)$/.test(word));

/** Of roles whose state a snapshot tells by leaving it out. */
const HAS_STATE =
  /^(?:checkbox|radio|switch|tab|option|treeitem|menuitem(?:checkbox|radio)?|button|combobox)$/;

/** Something else that is a little like it tells nothing of it. */
const SURE = 0.75;

function elementState(phrase: string, state: string, turn: Turn): boolean | undefined {
  const found = turn.find(phrase, 'set');
  const target = found.state === 'found' ? found : turn.find(phrase, 'click');
  if (target.state !== 'found' || target.score < SURE) return undefined;
  const { node } = target.element;
  const on =
    node.checked === true || node.selected === true || node.pressed === true || node.expanded === true;
  const told = on || (HAS_STATE.test(node.role) && (node.role !== 'button' || state !== 'active'));
  switch (state) {
    case 'empty':
    case 'blank':
      return !node.text;
    case 'disabled':
    case 'greyed out':
      return node.disabled === true;
    case 'enabled':
      return node.disabled !== true;
    case 'unchecked':
    case 'unselected':
    case 'off':
    case 'collapsed':
      return told ? !on : undefined;
    default:
      return told ? on : undefined;
  }
}

function appears(subject: string, turn: Turn): boolean {
  if (/\b(?:dialog|popup|pop-up|modal|window)\b/i.test(subject) && turn.model.modal !== undefined)
    return true;
  if (turn.score(subject, 'click') >= 0.62 || anchorsFor(subject, turn.model).length > 0) return true;
  const words = subject.replace(CONTAINER, '').trim();
  return words !== '' && words !== subject && anchorsFor(words, turn.model).length > 0;
}

/** "Cookie banner": the page need not say "banner". */
const CONTAINER =
  /\b(?:banner|notice|popup|pop-up|dialog|message|button|link|bar|box|field|warning|prompt|overlay|modal|window)\b/gi;

/** "there is a cookie banner on the page" → "cookie banner". */
export function subjectOf(condition: string): string {
  return condition
    .replace(
      /^(?:there(?:'s| is| are| was)?|you (?:can )?(?:see|find|get|are shown)|the page (?:shows|says|has|contains)|page (?:show|say|have|contain)|it (?:says|shows)|we see|i see)\s+(?:not\s+)?/i,
      '',
    )
    .replace(/^(?:no|any|some|a|an|the)\s+/i, '')
    .replace(
      /\s+(?:appears?|(?:is )?(?:not )?(?:visible|shown|there|present|displayed|available)|exists?|shows? up|pops? up|on (?:the|this) page|comes up)$/i,
      '',
    )
    .trim();
}
