// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withoutReason } from '../../../../../control-plane/src/plan/rules/language/reasons.ts';

it.each([
  ["i don't need the kettle any more so take that tick off", 'uncheck the kettle'],
  ['delivery 211 has come so mark it as received', 'mark delivery 211 as received'],
  ['if it is raining so mark it', 'if it is raining so mark it'],
  ['oh we dont want the candle any more please take it out of my basket', 'take the candle out of my basket'],
  ['the jars are washed and the labels have arrived so tick those two', 'tick the jars and the labels'],
  ['the jars are washed and Ana came so tick those two', 'the jars are washed and Ana came, tick those two'],
  ["I've got a voucher its SPRING5 can you put that in please", 'use the voucher SPRING5'],
  ['the price is below, enter it', 'the price is below, enter it'],
  ['were going away so set it to holiday', 'set it to holiday'],
  ['we are four so book a table', 'we are four so book a table'],
  ['we are the Brandts so book a table', 'we are the Brandts so book a table'],
  ['what shall the club ring? No.', 'what shall the club ring? No.'],
  ['Do you need a lift? Yes', 'choose Yes for Do you need a lift'],
  ['the note from the raffle is just spam', 'mark the note from the raffle as spam'],
  ['both letters from Zed are junk mail', 'mark both letters from Zed as junk'],
  ["i don't want to follow Ada Voss any more", 'unfollow Ada Voss'],
  ['dont wanna subscribe to the gazette anymore', 'unsubscribe from the gazette'],
  ["i don't want to follow the link", "i don't want to follow the link"],
  ['no more figs, take them off the list', 'take figs off the list'],
  ["we've run out of salt so please remove it", 'remove salt'],
  ['the flour is all gone, cross it off', 'cross the flour off'],
  ['there are no more tents, choose a cabin', 'there are no more tents, choose a cabin'],
  ['which of these is spam?', 'which of these is spam?'],
  ["I don't need the newsletter", "I don't need the newsletter"],
])('"%s" is the deed alone: "%s"', (said, deed) => {
  expect(withoutReason(said)).toBe(deed);
});

it.each([
  ["remove the anchovies, can't stand them", 'remove the anchovies'],
  ["zoom in twice, it's too small for me", 'zoom in twice'],
  ["cancel the milk, we don't drink it any more", 'cancel the milk'],
  ["tell Ola it's on Friday, I can't wait", "tell Ola it's on Friday, I can't wait"],
  ['the soup, I love it', 'the soup, I love it'],
])('what one thinks of it is left out behind the deed: "%s"', (said, deed) => {
  expect(withoutReason(said)).toBe(deed);
});
