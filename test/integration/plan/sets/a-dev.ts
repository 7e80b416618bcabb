// SPDX-License-Identifier: MIT
// Forms, links, dialogs, tabs, sections, trees, menus, lists and text: the half that the planner is worked on with. Each page keeps in
// `R` what was submitted or chosen on it, one text each.
import type { Task } from '../tasks.ts';

/** These, and nothing else, in this order. */
const got = (...texts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(texts))}`;

export const TASKS: Task[] = [
  // Text beside the fields that labels nothing
  {
    page: 'a-forms#login',
    text: 'Enter the username "amelie" and the password "Zx9" into the text fields and press login.',
    holds: got('login/amelie/Zx9'),
  },
  {
    page: 'a-forms#login',
    text: 'log me in as tobias.w, pw hunter-7',
    holds: got('login/tobias.w/hunter-7'),
  },
  {
    page: 'a-forms#login',
    text: 'uh log in with the user name oskar and the password quince',
    holds: got('login/oskar/quince'),
  },
  {
    page: 'a-forms#login',
    text: 'Put kestrel in username and moss44 in password, then hit register, not login.',
    holds: got('register/kestrel/moss44'),
  },
  { page: 'a-forms#login', text: 'log me in as amelie', asks: /password/i },

  // Labels that float over the fields, a drop-down and boxes of the page's own making
  {
    page: 'a-forms#join',
    text: 'Fill in the form: first name "Ingrid", last name "Solberg", e-mail address "ingrid@fjord.example", password and repeated password "ruder8". Choose the boat class "Coxless four", tick that you can swim 50 metres and press "Become a member".',
    holds: got('member/Ingrid/Solberg/ingrid@fjord.example/ruder8/Coxless four/swims/-'),
  },
  {
    page: 'a-forms#join',
    text: 'sign me up pls: Piet Maas, piet@maas.example, password oar-oar both times, boat class double scull, I can swim and I want the bulletin',
    holds: got('member/Piet/Maas/piet@maas.example/oar-oar/Double scull/swims/bulletin'),
  },
  {
    page: 'a-forms#join',
    text: 'set the boat class to eight',
    holds: `document.querySelector('#boat .cur').textContent==='Eight'&&R.length===0`,
  },
  { page: 'a-forms#join', text: 'set the boat class', asks: /which|what|class/i },

  // Placeholders alone
  {
    page: 'a-forms#ticket',
    text: 'Fill the form with your name "Hedda Lund", serial number "KX-2207", department "Kettles" and urgency "Today", write "The lid does not close." into the text area, and click Send.',
    holds: got('sent/Hedda Lund/KX-2207/Kettles/high/The lid does not close./-'),
  },
  {
    page: 'a-forms#ticket',
    text: 'tell the watches department "it loses ten minutes a day", name Ruben, serial number 9918, urgency this week, with a copy to me, and send it',
    holds: got('sent/Ruben/9918/Watches/mid/it loses ten minutes a day/copy'),
  },
  {
    page: 'a-forms#ticket',
    text: 'the department is radios and the urgency is today and please tick send a copy',
    holds: `document.querySelector('[name=dept]').value==='Radios'&&document.querySelector('[value=high]').checked&&document.querySelector('[name=copy]').checked&&R.length===0`,
  },

  // A table for layout
  {
    page: 'a-forms#table',
    text: 'Reserve a table for the guest "Okafor", 5 persons, late dinner, in the cellar room, with candles. Then click Reserve.',
    holds: got('table/Okafor/5/Late dinner/cellar/candles/'),
  },
  {
    page: 'a-forms#table',
    text: 'book lunch for 3 in the garden under the name Brandt, we need a high chair and a birthday cake',
    holds: got('table/Brandt/3/Lunch/garden/highchair+cake/'),
  },
  {
    page: 'a-forms#table',
    text: 'uhm make it four persons and the attic room',
    holds: `document.querySelector('[name=persons]').value==='4'&&document.querySelector('[value=attic]').checked&&R.length===0`,
  },
  {
    page: 'a-forms#table',
    text: 'Enter Lindqvist as the guest, then choose the early dinner, then write "by the window" into the remarks and finally press reserve.',
    holds: got('table/Lindqvist/2/Early dinner/-/-/by the window'),
  },

  // Three steps
  {
    page: 'a-forms#wizard',
    text: `Enter the owner's name "Mirela" and the phone "555 0142", click Next, enter the pet's name "Bodo", select "Parrot", click Next, tick "The above is correct" and click "Register pet".`,
    holds: got('pet/Mirela/555 0142/Bodo/parrot/-'),
  },
  {
    page: 'a-forms#wizard',
    text: "register a pet: owner's name Juno, phone 5550199, pet's name Miso, a cat, vaccinated, and confirm that it is all correct",
    holds: got('pet/Juno/5550199/Miso/cat/vaccinated'),
  },
  {
    page: 'a-forms#wizard',
    text: 'the owners name is selma then go to the next step and tick vaccinated',
    holds: `document.getElementById('w1').value.toLowerCase()==='selma'&&document.getElementById('w4').checked&&!document.querySelectorAll('section')[1].hidden`,
  },

  // Lists
  {
    page: 'a-widgets#picklist',
    text: 'Select Cosima, Jorun and Emeka from the scroll list and click Submit.',
    holds: got('Cosima+Emeka+Jorun'),
  },
  { page: 'a-widgets#picklist', text: 'pick halvard in the list and submit', holds: got('Halvard') },
  {
    page: 'a-widgets#picklist',
    text: 'choose Rex and Bram, nobody else, and submit that',
    holds: got('Bram+Rex'),
  },
  {
    page: 'a-widgets#checks',
    text: 'Select Lantern, Pq3 and bD9x, unselect everything else, and click Submit.',
    holds: got('Lantern+Pq3+bD9x'),
  },
  { page: 'a-widgets#checks', text: 'only gravel should be ticked, then submit', holds: got('gravel') },
  { page: 'a-widgets#checks', text: 'take the tick off vellum then submit', holds: got('nothing') },

  // Sliders, a spinner, colours by name
  {
    page: 'a-widgets#mixer',
    text: 'Set the volume to 27 with the slider and click Apply.',
    holds: got('27/0/0/-'),
  },
  { page: 'a-widgets#mixer', text: 'balance to -4 and echo to 3, then apply', holds: got('10/-4/3/-') },
  { page: 'a-widgets#mixer', text: 'choose the yellow lamp and press apply', holds: got('10/0/0/yellow') },
  {
    page: 'a-widgets#mixer',
    text: 'Turn the volume all the way up, make the lamp blue, and apply.',
    holds: got('40/0/0/blue'),
  },
  { page: 'a-widgets#mixer', text: 'set the volume', asks: /what|which|how|volume/i },

  // Dialogs
  {
    page: 'a-widgets#dialogs',
    text: 'Click on Rename and enter "Flora of the Dunes" as the new name in the prompt.',
    holds: got('renamed/Flora of the Dunes'),
  },
  { page: 'a-widgets#dialogs', text: 'delete this notebook, yes I am sure', holds: got('deleted') },
  {
    page: 'a-widgets#dialogs',
    text: 'press delete but cancel when it asks if you really want to',
    holds: got('kept'),
  },
  {
    page: 'a-widgets#dialogs',
    text: 'share it with Teodor, he may write',
    holds: got('invited/Teodor/may write'),
  },
  {
    page: 'a-widgets#dialogs',
    text: 'Dismiss the cookie banner by allowing only what is needed.',
    holds: got('cookies few'),
  },
  {
    page: 'a-widgets#dialogs',
    text: 'accept all cookies, then open the share dialog and close it again without inviting anyone',
    holds: `${got('cookies all')}&&document.getElementById('veil').dataset.seen==='yes'&&document.getElementById('veil').hidden`,
  },

  // Tabs and sections
  {
    page: 'a-nav#tabs',
    text: 'Switch between the tabs to find and click on the link "ante".',
    holds: got('ante'),
  },
  { page: 'a-nav#tabs', text: 'go to tab number three and click aliquam', holds: got('Aliquam') },
  {
    page: 'a-nav#tabs',
    text: 'somewhere in the tabs is a link porttitor, click it',
    holds: got('porttitor'),
  },
  {
    page: 'a-nav#faq',
    text: 'Expand the sections below, to find and click on the link "transport permit".',
    holds: got('permit'),
  },
  { page: 'a-nav#faq', text: 'where can I claim a refund? open that link', holds: got('refund') },
  { page: 'a-nav#faq', text: 'how much is the fee for an animal?', answer: /\b14\b/ },
  {
    page: 'a-nav#faq',
    text: 'open the section about luggage and click on bulky goods',
    holds: got('bulky'),
  },

  // A tree whose names may be clicked on the way, and a menu that opens under the mouse
  {
    page: 'a-nav#tree',
    text: 'Navigate through the file tree. Find and click on the folder or file named "Kestrel".',
    holds: `R.at(-1)==='Kestrel'`,
  },
  {
    page: 'a-nav#tree',
    text: 'expand garden then seeds and select borage',
    holds: `R.at(-1)==='Borage'`,
  },
  {
    page: 'a-nav#menu',
    text: 'Open the menu "Harbour", hover over "Prices" and click "Winter".',
    holds: got('Winter prices'),
  },
  { page: 'a-nav#menu', text: 'pick the sloop from the boats menu', holds: got('Sloop') },

  // Buttons and links that look alike
  { page: 'a-nav#bar', text: 'Click on the "Ok!" button.', holds: got('Ok!') },
  { page: 'a-nav#bar', text: 'Click the button "never".', holds: got('never') },
  { page: 'a-nav#bar', text: 'insert a table', holds: got('table') },
  { page: 'a-nav#bar', text: 'ehm press print please', holds: got('print') },
  {
    page: 'a-nav#bar',
    text: 'click "save it under another name" and then "send"',
    holds: got('save as', 'send'),
  },
  { page: 'a-nav#bar', text: 'throw away the pears draft', holds: got('drop pears') },
  { page: 'a-nav#bar', text: 'open the draft', asks: /plums|pears|which/i },

  // Words and numbers
  {
    page: 'a-text#words',
    text: 'Find the 5th word in the paragraph, type that into the textbox and press "Submit".',
    holds: got('heron'),
  },
  {
    page: 'a-text#words',
    text: 'type the last word of the text into the field and submit',
    holds: got('ornament'),
  },
  { page: 'a-text#words', text: "what's the second word of the paragraph?", answer: /\bsagittis\b/i },
  {
    page: 'a-text#copy',
    text: 'Copy the text of the old address into the new address field and click Save.',
    holds: got('14 Quince Lane, Marlow~rT-55-kiwi~~Ring twice.'),
  },
  {
    page: 'a-text#copy',
    text: 'code again should be the same as code, then save',
    holds: got('~rT-55-kiwi~rT-55-kiwi~Ring twice.'),
  },
  {
    page: 'a-text#copy',
    text: 'replace the note with leave it at the door and save',
    holds: got('~rT-55-kiwi~~leave it at the door'),
  },
  {
    page: 'a-text#copy',
    text: 'Type "mallow" in all upper case into the new address field and click Save.',
    holds: got('MALLOW~rT-55-kiwi~~Ring twice.'),
  },
  {
    page: 'a-text#sum',
    text: 'Enter the sum of all jars in the table into the field and click "Check in".',
    holds: got('33'),
  },
  { page: 'a-text#sum', text: 'how many jars are on the middle shelf?', answer: /\b19\b/ },
  {
    page: 'a-text#sum',
    text: 'add seventeen four and twenty five and enter the result then check in',
    holds: got('46'),
  },
  {
    page: 'a-text#focus',
    text: 'Focus into the 3rd input textbox.',
    holds: `document.activeElement.id==='f3'`,
  },
  { page: 'a-text#focus', text: 'write pebble into the last field and submit', holds: got('~~~pebble') },
];
