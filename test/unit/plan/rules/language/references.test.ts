// SPDX-License-Identifier: MIT
// Corrections, and words that stand for what was said before.
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const commands = (request: string) =>
  clausesOf(request).map(({ command }) =>
    'target' in command
      ? `${command.kind} ${command.target}`
      : 'rest' in command
        ? command.rest
        : command.kind,
  );

describe('a correction', () => {
  it.each([
    ['click blue, no wait, green', ['click green']],
    ['press the red one, actually I meant the blue one', ['click the blue one']],
    ['set the quantity to 3, no make that 4, and save', ['the quantity to 4', 'click save']],
    ['type Leeds into city, sorry, York I mean', ['York into city']],
    ["delete Carla's mail, no sorry, Bob's", ['click delete the mail from Bob']],
    ['open the first mail. No wait, the second one.', ['open the second one']],
    [
      'delete the mail from Bob, I mean the one from Carla, then log out',
      ['click delete the mail from Carla', 'click log out'],
    ],
    ['click next, then click on the last page, scratch that, go back', ['click next', 'back']],
  ])('"%s" replaces what it takes back', (request, expected) => {
    expect(commands(request)).toEqual(expected);
  });

  it('is none where it is quoted', () => {
    expect(commands('type "no, wait" into the note')).toEqual(['"no, wait" into the note']);
  });
});

describe('a reference', () => {
  it.each([
    ['find manual.pdf in the tree and click it', ['click manual.pdf in the tree']],
    ['find the post by @ada and block its author', ['click block @ada']],
    [
      'find out who owes the club the most and send that rower a reminder',
      ['click send a reminder to the rower who owes the club the most'],
    ],
    [
      'find out which lamp costs the least and order that lamp',
      ['click order the lamp that costs the least'],
    ],
    ['find out which lamp costs the least and order that chair', ['read', 'click order that chair']],
    ['tell me who owes the most. Call that rower.', ['read', 'click Call that rower']],
    ['find out who owes money and send that rower a reminder', ['read', 'click send that rower a reminder']],
    ['find the mail from Wick & Co and mute the sender', ['click mute Wick & Co']],
    ['where do I find the privacy policy? open it', ['open the privacy policy']],
    ['one of the tabs has a link called deck, click it', ['click link called deck']],
    ['in one of the tabs is a link called deck click it', ['click link called deck']],
    ['there is a link called deck in one of the tabs, click it', ['click link called deck']],
    ['the link deck is in one of the sections. click on it', ['click the link deck']],
    ['find deck in one of the tabs and click it', ['click deck']],
    ['look through the tabs for the link deck and click it', ['click the link deck']],
    ['go through all the tabs until you find the link deck and click on it', ['click the link deck']],
    ['scroll to the last plant in the list and select it', ['the last plant in the list']],
    ['scroll down until you see Willow, then click it', ['click Willow']],
    ['scroll down to the terms', ['scroll']],
    ['find the mail from Pim and reply to it with "Paid"', ['click reply to the mail from Pim with "Paid"']],
    ['somewhere in the tabs is a link porttitor, click it', ['click link porttitor']],
    ['invite ana and then do the same for tess', ['click invite ana', 'click invite tess']],
  ])('"%s" stands for what was spoken of', (request, expected) => {
    expect(commands(request)).toEqual(expected);
  });

  it('leaves what is done to the thing after it was opened', () => {
    expect(commands('open the mail from Ana and delete it')).toEqual([
      'open the mail from Ana',
      'click delete it',
    ]);
  });
});

it('nothing is done of what the request forbids', () => {
  expect(commands("enter York as the city but don't save")).toEqual(['York as the city']);
});
