// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { asSpoken } from '../../../../../control-plane/src/plan/rules/language/written.ts';

describe('what a written instruction says otherwise than people do', () => {
  it.each([
    ['Choose 4 May by means of the calendar, then save', 'Choose 4 May, then save'],
    ['Insert a page break by way of the menu bar.', 'Insert a page break.'],
    ['By dragging, move Tea to the top', 'move Tea to the top'],
    ['Work out 3 + 4 with the keys of the calculator', 'Work out 3 + 4 on the calculator'],
    [
      'Press the keys for 12 − 5 and then "=".'.replace('"="', '\uE0000\uE001'),
      'work out 12 − 5 on the calculator.',
    ],
    ['Sort them by price, leaving the filters off.', 'Sort them by price.'],
    ['Work out 3 × 4, without submitting an answer', 'Work out 3 × 4'],
    ['Tick the rake besides what is ticked already; submit', 'Tick the rake; submit'],
    ['Subscribe me, which is found in the Contact tab.', 'Subscribe me in the Contact tab.'],
    ['Open the guide among the results and read it', 'Open the guide and read it'],
    ["Where is the key, according to Ana's mail?", "according to Ana's mail, Where is the key?"],
    ['There is a link Terms in the footer: follow that one.', 'follow the link Terms in the footer.'],
    ['Empty the tank, typing its name to confirm.', 'Empty the tank, type its name and confirm.'],
    ["Edit Ida Rook's entry so that her phone is 77", 'change the phone of Ida Rook to 77'],
    ['use the code X7, have it delivered to Dock 9', 'use the code X7, deliver it to Dock 9'],
    ['sign as H. Marsh for plot 6 and agree', 'set the signature to H. Marsh and plot to 6 and agree'],
    [
      'Join as Liis (e-mail l@t.example, password bird8), agreeing',
      'Join as Liis, e-mail l@t.example, password bird8, agreeing',
    ],
    ['add Osric as well as Beryl', 'add Osric and Beryl'],
    ['Switch Vibration on and Sound off, and save', 'Switch Vibration on and Switch Sound off, and save'],
    ['Subscribe the address nils@p.example to the news', 'Subscribe nils@p.example to the news'],
    ['Fill in 05/03/1988 (month/day/year) as the day', 'Fill in 05/03/1988 as the day'],
    [
      'Whose post has got the most likes, and how many are they?',
      'Whose post has the most likes, and how many likes does the post with the most likes have?',
    ],
    ['which file of the Winter folder is the biggest?', 'which file in the Winter folder is the biggest?'],
    ['Tell the number of the train', 'tell me the number of the train'],
  ])('is put plainly: %s', (written, plain) => {
    expect(asSpoken(written)).toBe(plain);
  });

  it.each([
    'delete a file ending with the extension .bak',
    'confirm with the Delete button',
    'Where is the key, according to the page?',
    'Tell the group that I am late',
    'Add a note with the text (call me), please',
    'Turn the fan on and off',
    'Pay without saving the card',
  ])('stays as it is where it is none of these: %s', (said) => {
    expect(asSpoken(said)).toBe(said);
  });
});
