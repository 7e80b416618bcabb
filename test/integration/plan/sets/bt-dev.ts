// SPDX-License-Identifier: MIT
// Plain instructions on thirty more pages, tiny ones and such as real sites have: forms, menus, tabs, trees, tables,
// dates, suggestions, mail, feeds, bookings and a few others.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const pet = tasksOn('bt-pet');
const spices = tasksOn('bt-spices');
const permit = tasksOn('bt-permit');
const donate = tasksOn('bt-donate');
const menu = tasksOn('bt-menu');
const council = tasksOn('bt-council');
const tabs = tasksOn('bt-tabs');
const accordion = tasksOn('bt-accordion');
const kayak = tasksOn('bt-kayak');
const tree = tasksOn('bt-tree');
const wiki = tasksOn('bt-wiki');
const grid = tasksOn('bt-grid');
const fleet = tasksOn('bt-fleet');
const wells = tasksOn('bt-wells');
const jqdate = tasksOn('bt-jqdate');
const flat = tasksOn('bt-flat');
const pickup = tasksOn('bt-pickup');
const country = tasksOn('bt-country');
const ticket = tasksOn('bt-ticket');
const inbox = tasksOn('bt-inbox');
const mail = tasksOn('bt-mail');
const feed = tasksOn('bt-feed');
const club = tasksOn('bt-club');

export const TASKS: Task[] = [
  pet.does(
    'Type "Biscuit" in the Pet name field, choose Rabbit and click Register.',
    done('register Biscuit|Rabbit|'),
  ),
  pet.does('Pick the size Large and hit the Register button.', done('register ||Large')),
  pet.does('Set the kind to Parrot.', left('|Parrot|')),

  spices.does('Select Cumin, Saffron and click Submit.', done('submit Cumin|Saffron')),
  spices.does('Select nothing and click Submit.', done('submit nothing')),
  spices.does(
    'Tick everything except Paprika, then press Submit.',
    done('submit Cumin|Nutmeg|Saffron|Clove'),
  ),

  permit.does(
    'Apply for a 6-month permit for zone C: name Tomas Brandt, e-mail tomas@brandt.example, plate KR-4471. Agree to the rules and send the application.',
    done('apply Tomas Brandt|tomas@brandt.example|KR-4471|Zone C|6 months|2026-11-20|0|yes'),
  ),
  permit.does(
    'Choose zone B and set the start date to 1 December 2026.',
    left('|||Zone B|3 months|2026-12-01|0|no'),
  ),
  permit.answers('How much is a permit for 12 months?', /^(?![\s\S]*\b(45|80)\b)[\s\S]*\b150\b/),

  donate.does(
    'Give 50 euros every month; my name is Ilse Marek. Press Donate.',
    done('donate 50|monthly|Ilse Marek||named'),
  ),
  donate.does(
    'Enter 35 as other amount, write "For the hedgehogs" in the message box and donate.',
    done('donate 35|once||For the hedgehogs|named'),
  ),
  donate.does('Turn on "Stay anonymous".', left('25|once|||anonymous')),

  menu.does('Select Garden > Tools > Spade', done('pick Garden>Tools>Spade')),
  menu.does(
    'Find the item "Large" in the Kitchen menu under Pans and click it.',
    done('pick Kitchen>Pans>Large'),
  ),
  menu.does('Click on Bath.', done('pick Bath')),

  council.does('Open the Bulky waste page from the Services menu.', done('go Bulky waste')),
  council.does('Switch the language to Polski.', done('language Polski')),
  council.answers(
    'What are the opening hours of the town hall on Thursdays?',
    /^(?![\s\S]*\b(8|12):30)[\s\S]*\b10\b[\s\S]*\b(19|7)\b/,
  ),

  tabs.does('Click on Tab #3.', left('Tab #3')),
  tabs.does('Switch between the tabs to find and click on the link "copper".', done('link copper')),
  tabs.does('Switch between the tabs to find and click on the link "clay".', done('link clay')),

  accordion.does('Expand the sections below, to find and click on the link "compass".', done('link compass')),
  accordion.does('Expand Section #2 and press Confirm.', done('press Confirm')),
  accordion.does('Open Section #5.', left('Section #5')),

  kayak.does('Pick the teal colour and add the kayak to the basket.', done('add Teal')),
  kayak.does(
    'Go to the Questions tab, open "How long is the warranty?" and follow the link Warranty terms.',
    done('link Warranty terms'),
  ),
  kayak.answers('What is the maximum load of the kayak?', /^(?![\s\S]*23\.5)[\s\S]*\b145\b/),

  tree.does(
    'Navigate through the file tree. Find and click on the file named "moths.txt".',
    done('file moths.txt'),
  ),
  tree.does('Find beet.txt in the tree and click it.', done('file beet.txt')),
  tree.does('Expand the folder Cellar.', left('Cellar')),

  wiki.does('Open the page Fire under Night duty, Emergencies.', done('page Fire')),
  wiki.does('Open the page "Gift shop" and print it.', done('page Gift shop', 'print Gift shop')),
  wiki.answers(
    'In which room does the key of the South dome hang?',
    /^(?![\s\S]*\b14\b)[\s\S]*\b(9|nine)\b/i,
  ),

  grid.does('Enter the value of Keeper into the text field and press Submit.', done('submit Olu')),
  grid.does(
    'Enter the value that corresponds with the label Code into the form and submit when done.',
    done('submit QX7'),
  ),
  grid.answers('How much rain was there?', /^(?![\s\S]*\b31\b)[\s\S]*\b14\b/),

  fleet.does('Sort the table by kilometres, highest first.', left('Kilometres down|||1')),
  fleet.does('Book a service for the van of Theo Ruck.', done('service VV-110')),
  fleet.answers(
    'How many vans are in the workshop?',
    /^(?![\s\S]*\b(2|4|5|two|four|five)\b)[\s\S]*\b(3|three)\b/i,
  ),

  wells.does('Show 25 entries per page.', left('||25|1')),
  wells.does('Search the table for Chile.', left('|Chile|10|1')),
  wells.answers(
    'Which volcano in the table is the highest?',
    /^(?![\s\S]*(Tungurahua|Erebus|Fuji))[\s\S]*Cotopaxi/i,
  ),

  jqdate.does('Select 12/09/2026 as the date and hit submit.', done('submit 12/09/2026')),
  jqdate.does('Choose September 3, 2026 in the date picker and press Submit.', done('submit 09/03/2026')),
  jqdate.does('Pick the last day of this month, no need to submit.', left('11/30/2026')),

  flat.does(
    'Check the price for a camper from 4 to 11 December 2026, picked up at the airport.',
    done('price 2026-12-04|2026-12-11|Airport'),
  ),
  flat.does('Set the rental dates to 28 November – 2 December 2026.', left('2026-11-28|2026-12-02|Harbour')),
  flat.answers('What does the camper with four beds cost a night?', /^(?![\s\S]*\b(70|130)\b)[\s\S]*\b95\b/),

  pickup.does(
    'Reserve the tile cutter for pick-up on 7 December 2026 at 16:00.',
    done('reserve Tile cutter|2026-12-07|16:00'),
  ),
  pickup.does(
    'Reserve a hedge trimmer for Thursday, January 14, 2027, 10:00.',
    done('reserve Hedge trimmer|2027-01-14|10:00'),
  ),
  pickup.answers('How much is the deposit?', /^(?![\s\S]*\b4\b)[\s\S]*\b30\b/),

  country.does('Enter the river that starts with "Ori" and press Submit.', done('submit Orinoco')),
  country.does('Type "Mis", choose Missouri from the suggestions and submit.', done('submit Missouri')),
  country.does('Type "Vo" into the river field and pick Volta from the list.', left('Volta')),

  ticket.does(
    'Create a ticket titled "Login page is slow", assign it to Martin Oduya and add the label performance.',
    done('create Login page is slow||Martin Oduya|performance+triage'),
  ),
  ticket.does('Add the labels bug and frontend.', left('|||bug+frontend+triage')),
  ticket.does('Remove the label triage and set Noor Haddad as the assignee.', left('||Noor Haddad|')),

  inbox.does(
    'Find the email by Jules and reply to them with the text "I have it here".',
    done('reply Jules|I have it here'),
  ),
  inbox.does('Find the email by Adaeze and forward that email to Wim.', done('forward Adaeze|Wim')),
  inbox.does('Delete the message from Renzo.', done('delete Renzo')),

  mail.does(
    'Write a new message to lena@tuba.example with the subject "Rehearsal" and the text "Thursday at six?" and send it.',
    done('send lena@tuba.example|Rehearsal|Thursday at six?'),
  ),
  mail.does(
    'Archive both messages from Ravi Menon.',
    doneInAnyOrder('archive Hall keys', 'archive Piano tuner'),
  ),
  mail.answers(
    'At what time does the train of booking NL-58213 leave?',
    /^(?![\s\S]*\b0?(9:12|8:40)\b)[\s\S]*(14[:.]26|2[:.]26)/,
  ),

  feed.does('Like the post by @mina7.', done('Like @mina7|New strings on the banjo')),
  feed.does(
    'For the user @elin, open the "More" menu and click "Mute".',
    done('Mute @elin|Who has seen my bike?'),
  ),
  feed.does(
    'Share all posts by @kofi_b.',
    doneInAnyOrder('Share @kofi_b|Bread is out of the oven!', 'Share @kofi_b|Second loaf: burnt.'),
  ),

  club.does('Comment "Lucky you" on the post by Rafael Pinto.', done('comment Rafael Pinto|Lucky you')),
  club.does('Post "Two rainbows at once" for followers only.', done('post Two rainbows at once|Followers')),
  club.answers('Whose post has the most likes?', /^(?![\s\S]*(Hedda|Tuva|Rafael))[\s\S]*Osei/i),
];
