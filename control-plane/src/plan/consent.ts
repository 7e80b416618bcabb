// SPDX-License-Identifier: MIT

const YES =
  /^(yes|yeah|yep|yup|ok|okay|sure|please do|do it|go ahead|go on|confirm(ed)?|allow(ed)?|correct|right|ja)\b/i;

const BUT = /\b(no|not|never|don['’]?t|stop|cancel|wait)\b/i;

/** Whether an answer to a question for consent is a yes. Anything else is a no: consent is never guessed. */
export function isYes(answer: string): boolean {
  return YES.test(answer.trim()) && !BUT.test(answer);
}

const STOP = /^(?:please )?(stop|cancel|never ?mind|abort|forget it|cancel that|stop that)[.!]?$/i;

/** Whether a request is only the wish that the running one ends. */
export function isStop(request: string): boolean {
  return STOP.test(request.trim());
}
