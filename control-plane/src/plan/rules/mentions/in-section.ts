// SPDX-License-Identifier: MIT
// "The city in the shipping address is Rome": what a sentence tells for a part of the page is looked for there alone.
import { modelWithin } from '../page/model.ts';
import { sectionTold } from '../page/sections.ts';
import { Turn } from '../turn/turn.ts';
import { type Reading, readMentions } from './reading.ts';

/** Undefined where no one part is told, or nothing of it is mentioned. */
export function readInSection(text: string, turn: Turn): Reading | undefined {
  const section = sectionTold(text, turn.model);
  return (
    section &&
    readMentions(section.said, new Turn(turn.input, modelWithin(turn.model, section.part), turn.memo))
  );
}
