// SPDX-License-Identifier: MIT
// "Change the display font to Lato", where a field says "Display name": what is changed goes on to the "to", and a font to Lato is no name.
import { normalise } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';

interface Told {
  field?: string | undefined;
  value: string;
}

/** Whether a value begins with what is still said of the thing to be changed, of which a field has a part of its name at most. */
export function isCutShort(source: string, told: Told[], { elements }: PageModel): boolean {
  const said = normalise(source);
  const [, changed = ''] = CHANGED.exec(said) ?? [];
  return told.some(({ field, value }) => {
    const more = normalise(GOES_ON.exec(value)?.[1] ?? '');
    const called = normalise(field ?? '');
    return (
      more !== '' &&
      changed.endsWith(` ${more}`) &&
      (!/^(?:the|my|our)\s/.test(more) || said.includes(` of ${more}`)) &&
      !elements.some(({ labels }) => labels.some(({ text }) => normalise(text) === called))
    );
  });
}

/** A few plain words; what has a capital is rather a title. */
const GOES_ON = /^(?:of )?((?:(?:the|my|our) )?\p{Ll}+(?: \p{Ll}+)?) to\s/u;
const CHANGED = /^(.+?) to /;
