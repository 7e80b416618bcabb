// SPDX-License-Identifier: MIT
// "Is the light on in the study?", "which rooms have the light on?": told by the buttons that tell a state.
import type { PageModel } from '../page/model.ts';
import { type StateButton, switchesMeant } from '../page/state-buttons.ts';

const IS =
  /^(?:is|are)\s+(?<what>.+?)\s+(?:(?:turned|switched|currently|still|already)\s+)*(?<state>on|off)(?<where>\s+(?:in|at|of|for)\s+.+?)?(?:\s+(?:now|right now|at the moment))?\??$/i;
const WHICH =
  /^(?:(?:in\s+)?(?:which|what)(?:\s+\p{L}+)?|where)\s+(?:have|has|is|are)\s+(?<what>.+?)\s+(?:(?:turned|switched|still)\s+)?(?<state>on|off)\??$/iu;

/** Undefined where the page has no such buttons; of several that differ it tells which. */
export function switchedAsked(question: string, model: PageModel): string | undefined {
  const { what = '', where = '', state = '' } = IS.exec(question)?.groups ?? {};
  const asked = state === '' ? undefined : switchesMeant(`${what}${where}`, model)?.buttons;
  const [first, ...more] = asked ?? [];
  if (first === undefined) return which(question, model);
  if (more.every((one) => one.on === first.on)) return first.on === isOn(state) ? 'Yes.' : 'No.';
  return `On: ${titlesOf([first, ...more], true)}. Off: ${titlesOf([first, ...more], false)}.`;
}

function which(question: string, model: PageModel): string | undefined {
  const { what = '', state = '' } = WHICH.exec(question)?.groups ?? {};
  const buttons = state === '' ? undefined : switchesMeant(what, model)?.buttons;
  return buttons && `${titlesOf(buttons, isOn(state)) || 'None'}.`;
}

const isOn = (state: string): boolean => /^on$/i.test(state);

const titlesOf = (buttons: StateButton[], on: boolean): string =>
  buttons.flatMap((button) => (button.on === on ? [button.title] : [])).join(', ');
