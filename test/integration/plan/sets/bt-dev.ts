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
const volcanoes = tasksOn('bt-volcanoes');
const jqdate = tasksOn('bt-jqdate');
const flat = tasksOn('bt-flat');
const pickup = tasksOn('bt-pickup');
const rivers = tasksOn('bt-rivers');
const ticket = tasksOn('bt-ticket');
const inbox = tasksOn('bt-inbox');
const mail = tasksOn('bt-mail');
const feed = tasksOn('bt-feed');
const club = tasksOn('bt-club');
const flight = tasksOn('bt-flight');
const air = tasksOn('bt-air');
const lodge = tasksOn('bt-lodge');
const bistro = tasksOn('bt-bistro');
const shopping = tasksOn('bt-shopping');
const settings = tasksOn('bt-settings');
const chat = tasksOn('bt-chat');

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
  donate.answers(
    'What does a gift of 25 euros pay for?',
    /^(?![\s\S]*(hedgehog|owl|deer|fence))[\s\S]*\bvet/i,
  ),

  menu.does('Select Garden > Tools > Spade', done('pick Garden>Tools>Spade')),
  menu.does(
    'Find the item "Large" in the Kitchen menu under Pans and click it.',
    done('pick Kitchen>Pans>Large'),
  ),
  menu.answers(
    'Which items are in the Seeds submenu of Garden?',
    /^(?![\s\S]*(Rake|Spade|Hoe|Pots|Pans))(?=[\s\S]*Peas)[\s\S]*Beans/i,
  ),

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
  tree.answers(
    'How many files are in the folder Boxes?',
    /^(?![\s\S]*\b(1|3|4|one|three|four)\b)[\s\S]*\b(2|two)\b/i,
  ),
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

  volcanoes.does('Show 25 entries per page.', left('||25|1')),
  volcanoes.answers('How high is Merapi?', /^(?![\s\S]*(3,?794|3,?715|2,?722))[\s\S]*2[,. ]?910/),
  volcanoes.answers(
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

  rivers.does('Enter the river that starts with "Ori" and press Submit.', done('submit Orinoco')),
  rivers.does('Type "Mis", choose Missouri from the suggestions and submit.', done('submit Missouri')),
  rivers.does('Type "Vo" into the river field and pick Volta from the list.', left('Volta')),

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
  inbox.answers(
    'At what time does the choir sing, according to the email from Renzo?',
    /^[\s\S]*\b(8|eight|20[:.]00)\b/i,
  ),

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

  flight.does(
    'Book the cheapest one-way flight from: Bergen to: ORK on 12/03/2026.',
    done('book Bergen (BGO)|Cork (ORK)|12/03/2026|118'),
  ),
  flight.does(
    'Book the shortest one-way flight from: GRZ to: Porto on 01/15/2027.',
    done('book Graz (GRZ)|Porto (OPO)|01/15/2027|264'),
  ),
  flight.does(
    'Enter Nantes as the departure airport and Turku as the destination.',
    left('Nantes (NTE)|Turku (TKU)|'),
  ),

  air.does(
    'Book the cheapest non-stop one-way flight from Genoa to Riga on 10 December 2026 for one adult.',
    done('book One way|Genoa|Riga|2026-12-10||1+0|13:15'),
  ),
  air.does(
    'Find a round trip from Lyon to Split, leaving on 22 December 2026 and coming back on 3 January 2027, for 2 adults and 1 child, and book the cheapest flight.',
    done('book Round trip|Lyon|Split|2026-12-22|2027-01-03|2+1|18:40'),
  ),
  air.answers(
    'Search one-way flights from Basel to Bilbao on 1 December 2026. When does the most expensive one leave?',
    /^(?![\s\S]*(0?6:30|9:45|13:15|18:40))[\s\S]*(20[:.]05|8[:.]05)/,
  ),

  lodge.does(
    'Book the Pike room from 4 to 7 December 2026 for two guests in the name of Signe Aalto, with breakfast.',
    done('book Pike|2026-12-04|2026-12-07|2|Signe Aalto|breakfast'),
  ),
  lodge.does(
    'Show only the rooms with a fireplace where dogs are allowed.',
    left('2026-11-27|2026-11-29|2|Dogs allowed+Fireplace'),
  ),
  lodge.answers(
    'Which room with a lake view is the cheapest?',
    /^(?![\s\S]*\b(Reed|Willow|Heron|Boathouse)\b)[\s\S]*Pike/i,
  ),

  bistro.does(
    'Book a table for 4 on Saturday 28 November at 19:00 in the name of Farid Amini.',
    done('book 4|11/28|19:00|Farid Amini||No preference|'),
  ),
  bistro.does(
    'Reserve a window table for two on December 2 at 6:30 pm. Name: Olga Brix, phone: 01632 960 771.',
    done('book 2|12/2|18:30|Olga Brix|01632 960 771|Window|'),
  ),
  bistro.answers('What does the vegetarian dish of the week cost?', /^(?![\s\S]*24\.50)[\s\S]*\b19\b/),

  shopping.does('Add "Rye flour" to the list.', done('add Rye flour')),
  shopping.does('Tick off the leeks and the yeast.', doneInAnyOrder('got Leeks', 'got Yeast')),
  shopping.does('Remove Candles from the shopping list.', done('remove Candles')),

  settings.does(
    'Set the watering schedule to Twice a day, turn on "Skip when it rains" and save the changes.',
    done('save 12|Celsius|Twice a day|8|on|on|on|off|vera@glasshouse.example'),
  ),
  settings.does(
    'Set the night temperature to 15 and the units to Fahrenheit, then save.',
    done('save 15|Fahrenheit|Every morning|8|on|off|on|off|vera@glasshouse.example'),
  ),
  settings.answers('How many litres are in the tank?', /^(?![\s\S]*\b260\b)[\s\S]*\b640\b/),

  chat.does('Send Emre the message "Yes, it is on the pier".', done('send Emre|Yes, it is on the pier')),
  chat.does('Mute the chat with Coach Bodil.', done('mute Coach Bodil')),
  chat.answers('How much is the regatta fee?', /^(?![\s\S]*\b43\b)[\s\S]*\b35\b/),
];
