// SPDX-License-Identifier: MIT
// People who speak correct themselves: "click blue, no wait, green". What was taken back is left out, what replaces it is put in its place.

import { withoutCourtesy } from './courtesy.ts';
import { commandsOf } from './joints.ts';
import { commandOf } from './recognise.ts';
import { inPlace } from './substitution.ts';

const MARK =
  /[\s,.;:–-]+(?:oh\s+)?(?:(?:no|nope|wait)(?:[\s,]+(?:wait|no|sorry|rather|actually|scratch that|i (?:mean|meant)|make (?:that|it)))+|(?:scratch|strike) that|(?:sorry|actually|or rather|rather)[\s,]+(?:no[\s,]+)?(?:i (?:mean|meant)|make (?:that|it))|i (?:mean|meant))[\s,:]+|\s*[,.;–-]\s*(?:no|sorry|or rather|correction)\s*[,:]\s*(?:not [^,]{1,30},\s*)?(?:but\s+)?/i;
const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
/** "Twenty, er, twenty two": the second is what was meant. */
const HESITATES = new RegExp(`(?<=\\b${NUMBER}),?\\s+(?:e+r+m*|u+h+m*|u+m+),?\\s+(?=${NUMBER}\\b)`, 'gi');
const TRAILING = /[\s,]+i (?:mean|meant)(?=$|[.,;])/gi;

/** A request (its quotes protected) as it stands after all corrections. */
export function corrected(request: string): string {
  let text = request.replace(HESITATES, ', sorry, ');
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const before = text.slice(0, mark.index);
    const [fix = '', ...rest] = commandsOf(text.slice(mark.index + mark[0].length).replace(TRAILING, ''));
    if (before.trim() === '' || fix === '') break;
    text = [amended(before, fix), ...rest].join(', then ');
  }
  return text;
}

function amended(before: string, fix: string): string {
  const commands = commandsOf(before);
  const wrong = commands.pop() ?? '';
  const right = commandOf(withoutCourtesy(fix)) === undefined ? inPlace(wrong, fix) : fix;
  return [...commands, right].join(', then ');
}
