// SPDX-License-Identifier: MIT
// "The title is Please pick one": what a list shows as long as nothing is chosen of it is no answer, but that none is.
import { walk } from '../../snapshot.ts';
import { normalise } from '../language/text.ts';
import { isNoneYet } from '../page/options.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** The answer, or what it comes to where a list only asks to choose. */
export function unlessNoneChosen(told: Result, { model }: Turn): Result {
  const [, value = ''] = (told.state === 'answer' && /(?:\sis\s|:\s)(.+?)\.?$/.exec(told.text)) || [];
  const isShown =
    isNoneYet(value) &&
    [...walk(model.root)].some(
      ({ role, selected, name }) =>
        role === 'option' && selected === true && normalise(name) === normalise(value),
    );
  return value !== '' && isShown ? { state: 'answer', text: 'None is chosen yet.' } : told;
}
