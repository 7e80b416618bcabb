// SPDX-License-Identifier: MIT
// Short plain instructions on thirty tiny pages, each written as another programmer might: forms, menus, tabs, trees,
// tables, dates, suggestions, mail, feeds, bookings and a few small apps.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const stars = tasksOn('bu-stars');
const permit = tasksOn('bu-permit');
const adopt = tasksOn('bu-adopt');
const atlas = tasksOn('bu-atlas');
const gazette = tasksOn('bu-gazette');
const drawer = tasksOn('bu-drawer');
const lamp = tasksOn('bu-lamp');
const faq = tasksOn('bu-faq');
const attic = tasksOn('bu-attic');
const ferns = tasksOn('bu-ferns');
const departures = tasksOn('bu-departures');
const league = tasksOn('bu-league');
const seeds = tasksOn('bu-seeds');
const kiln = tasksOn('bu-kiln');
const cabin = tasksOn('bu-cabin');
const capsule = tasksOn('bu-capsule');
const village = tasksOn('bu-village');
const pantry = tasksOn('bu-pantry');
const crew = tasksOn('bu-crew');
const post = tasksOn('bu-post');
const club = tasksOn('bu-club');
const flock = tasksOn('bu-flock');
const street = tasksOn('bu-street');
const airlift = tasksOn('bu-airlift');
const inn = tasksOn('bu-inn');
const bistro = tasksOn('bu-bistro');
const tuner = tasksOn('bu-tuner');
const errands = tasksOn('bu-errands');
const mixtape = tasksOn('bu-mixtape');
const rota = tasksOn('bu-rota');

export const TASKS: Task[] = [
  stars.does(
    'Enter "Ilse Brandt" as the visitor, pick Saturday and press Put me down.',
    done('put Ilse Brandt|1|Saturday|'),
  ),
  stars.does('Choose 4 seats and tick own telescope.', left('|4||scope')),
  stars.answers('How much is a seat on Friday?', /^(?!.*\b[59]\b).*(\b7\b|\bseven\b)/is),

  permit.does(
    'Fill in the given name Oskar, the family name Lind, the year of birth 1984 and the e-mail oskar@lind.example, choose Lake Mirren, tick the rules and apply for the permit.',
    done('apply Oskar|Lind|1984|oskar@lind.example|Lake Mirren|Day|1||rules'),
  ),
  permit.does('Set the number of rods to 3 and the time to Night.', left('|||||Night|3||')),
  permit.does(
    'Apply for a permit for the River Tell for both day and night in the name of Vera Moll; I have read the rules.',
    done('apply Vera|Moll|||River Tell|Both|1||rules'),
  ),

  adopt.does(
    'Adopt Biscuit: the name is Petra Novak, the phone number 0660 1234. Go through all the steps and confirm.',
    done('adopt Biscuit|Petra Novak|0660 1234'),
  ),
  adopt.does('Select Mango and press Next.', left('2|Mango||')),
  adopt.answers('How old is the rabbit?', /^(?!.*\b[269] years).*(\b11|\beleven)\b/is),

  atlas.does('Select Rivers > Elbe from the menu.', done('map Elbe')),
  atlas.does('In the menu, choose Mountains, then Tatra, then Krivan.', done('map Krivan')),
  atlas.answers('Which islands are in the menu?', /^(?!.*(Elbe|Alps|Rysy))(?=.*Gotland).*Menorca/is),

  gazette.does('Click on the link "bus" in the text.', done('link bus')),
  gazette.does('Click "more" under the article about the bakery.', done('more Bakery wins a medal')),
  gazette.answers('Who wrote the article about the choir?', /^(?!.*Sund).*Reil/is),

  drawer.does('Open the menu and go to Players, Needles.', done('page Needles')),
  drawer.does('Go to the second-hand polka records.', done('page Polka')),
  drawer.answers('When is the shop open on Saturdays?', /^(?!.*\b19\b)(?=.*\b10\b).*\b(14|2)\b/s),

  lamp.does('Switch between the tabs to find and click on the link "warranty".', done('warranty')),
  lamp.does('Order a new cable.', done('order Cable')),
  lamp.answers('How tall is the lamp?', /^(?!.*\b270\b).*\b48\b/s),

  faq.does('Expand the sections below, to find and click on the link "kiosk".', done('link kiosk')),
  faq.does('Open the section "Showers".', left('Showers')),
  faq.answers('What does a late check-out cost?', /^(?!.*\b(6|3|1) ?€).*(\b8\b|\beight\b)/is),

  attic.does('Expand Attic, Trunk and Hats and click on Beret.', left('Beret')),
  attic.does('Navigate through the tree. Find and select "Tyrol".', left('Tyrol')),
  attic.answers(
    'What is in the cupboard besides the skates and the maps?',
    /^(?!.*(Norway|Bowler|horse|Trunk)).*lantern/is,
  ),

  ferns.does('Tick Royal fern and Wood and click Request cuttings.', done('send Royal fern+Wood')),
  ferns.does('Request cuttings of all the hair mosses.', done('send Common+Juniper')),
  ferns.does('Check Horsetails, with nothing sent yet.', left('Field+Water+Wood')),

  departures.does(
    'Sort the table by track.',
    left('All trains|Aldersee|Kaltbrunn|Salzdorf|Marnau|Zellwick|Nordhaven'),
  ),
  departures.does('Show only the express trains, then watch the one to Zellwick.', done('watch Zellwick')),
  departures.answers(
    'Which train is the latest, and by how many minutes?',
    /^(?!.*(Nordhaven|\b15\b))(?=.*\b22\b).*Marnau/is,
  ),

  league.does('Go to page 3 of the table.', left('page 3')),
  league.does('Find the team "Icebound" and click on it.', done('team Icebound')),
  league.answers(
    'How many points do the Slow Rocks have?',
    /^(?!.*\b(14 points|15|17)\b).*(\b11\b|\beleven\b)/is,
  ),

  seeds.does(
    'Select the two seeds whose names begin with Carrot and reorder them.',
    done('reorder Carrot Nantes+Carrot Purple Sun'),
  ),
  seeds.does('Remove Spinach Matador from the list.', done('remove Spinach Matador')),
  seeds.answers(
    'How many kinds of seeds have no packets left?',
    /^(?!.*\b(3|three)\b).*(\b2\b|\btwo\b|Purple Sun.*Matador)/is,
  ),

  kiln.does('Select 12/08/2026 as the date and hit Submit.', done('fire 12/08/2026')),
  kiln.does('Choose the 14th of February 2027 as the day of firing.', left('02/14/2027')),
  kiln.does('Book the firing for next Tuesday.', done('fire 11/24/2026')),

  cabin.does(
    'Set the dates away to 3 to 9 December 2026 and offer the cabin.',
    done('offer 2026-12-03 to 2026-12-09|'),
  ),
  cabin.does('Ask for a call on November 30 at 16:30; only fill it in.', left('|2026-11-30 16:30')),
  cabin.does(
    'Offer the cabin from 28 December 2026 to 4 January 2027.',
    done('offer 2026-12-28 to 2027-01-04|'),
  ),

  capsule.does('Set the date to 20 November 2030 and seal the capsule.', done('seal 2030-11-20')),
  capsule.does('Set the month to February and leave the rest as it is.', left('2026-02-20')),
  capsule.does('Turn the day on to the 23rd.', left('2026-11-23')),

  village.does('Ship a parcel from Oberwald to Unterau.', done('ship Oberwald|Unterau')),
  village.does('In the From box type "see" and pick Seewald from the list.', left('Seewald|')),
  village.does(
    'Enter "Neuberg" as the sender\'s place, choose Altberg as the destination and press Ship it.',
    done('ship Neuberg|Altberg'),
  ),

  pantry.does('Add the tags "flour" and "olives".', left('rice+lentils+flour+olives')),
  pantry.does('Remove lentils, add eggs and find recipes.', done('cook rice+eggs')),
  pantry.answers(
    'Find recipes for what is in the pantry. How many are found?',
    /^(?!.*\b[23] recipes).*(\b8\b|\beight\b)/is,
  ),

  crew.does(
    'Call the shoot "Fog", choose Ewa Nowak and Ben Castle as the crew and send the call sheet.',
    done('call Fog|Ben Castle+Ewa Nowak'),
  ),
  crew.does(
    'Choose both camera people and send the call sheet without a title.',
    done('call |Amara Diop+Dmitri Volk'),
  ),
  crew.answers('What does Chiara do in the crew?', /^(?!.*(camera|sound|make-up)).*light/is),

  post.does(
    'Find the email by Ruben and reply to them with the text "Keep it till May."',
    done('Reply Ruben|Ruben|Keep it till May'),
  ),
  post.does(
    'Forward the email from Rubina to Hedda and send it.',
    done('Forward Rubina|Hedda|The spare keys are under the blue pot'),
  ),
  post.does('Find the email by Ibrahim and click the bin icon to delete it.', done('bin Ibrahim')),

  club.does('Mark the message from Oar Deals as spam.', done('Spam Oar Deals')),
  club.does(
    'Write a new mail to jo@row.example with the subject Sunday and the text "I will be there" and send it.',
    done('mail jo@row.example|Sunday|I will be there'),
  ),
  club.answers(
    'Look in the archive: what is my start number for the regatta?',
    /^(?!.*(140|\b3\b)).*\b88\b/s,
  ),

  flock.does(
    'For the user @imke, click on the "like" button.',
    done('like @imke|Counted 61 lapwings this morning'),
  ),
  flock.does('Mute @teo.wings.', done('Mute @teo.wings')),
  flock.answers('How many posts are by Noor?', /^(?!.*\b([134]|one|three|four) posts).*(\b2\b|\btwo\b)/is),

  street.does(
    'Post "Has anyone seen our cat?" to the neighbours only.',
    done('post Has anyone seen our cat?|Neighbours only'),
  ),
  street.does(
    'Comment "I bring cake" on the post of Mrs Abara.',
    done('comment Mrs Abara, no. 3|I bring cake'),
  ),
  street.answers('Who would take the green bike?', /^(?!.*(Lotte.*Anton|Abara)).*Anton/is),

  airlift.does(
    'Book the cheapest one-way flight from: Bergen to: Turku on 12/18/2026.',
    done('book Bergen (BGO)|Turku (TKU)|12/18/2026|$97'),
  ),
  airlift.does(
    'Book the shortest flight from Tromsø to Visby on 29 November 2026.',
    done('book Tromsø (TOS)|Visby (VBY)|11/29/2026|$241'),
  ),
  airlift.does('Enter TLL as the place of departure and pick the suggestion.', left('Tallinn (TLL)|||')),

  inn.does(
    'Book the cheapest room for two adults from 4 to 7 December 2026.',
    done('book Kitchen double|2026-12-04|2026-12-07|2+0'),
  ),
  inn.does('Set the guests to 2 adults and 3 children.', left('||2+3|')),
  inn.answers(
    "What would the Walnut suite cost for one adult from 24 to 26 November 2026? Don't book it.",
    /^(?!.*\b(176|152|238|108)\b).*\b290\b/s,
  ),

  bistro.does(
    'Reserve a table for 4 on Sunday at 13:30 in the name of Hale Moreno.',
    done('reserve Sun 22|4|13:30|Hale Moreno|'),
  ),
  bistro.does(
    'Reserve a table for two tonight at 9 pm for Ines, with the wish "by the window".',
    done('reserve Fri 20|2|21:00|Ines|by the window'),
  ),
  bistro.answers('At what time can six people come on Saturday?', /^(?!.*18:00.*18:30).*(18:30|6[:.]30)/is),

  tuner.does(
    'Make an appointment with Ms Okoye for a repair on Wednesday 25 November at 9; the address is Mill Lane 4.',
    done('fix Ms Okoye|Repair|Wed 25 9|Mill Lane 4'),
  ),
  tuner.does(
    'Book a tuning by Mr Lentz on the 2nd of December; the address is Am Hang 11.',
    done('fix Mr Lentz|Tuning|Wed 2 13|Am Hang 11'),
  ),
  tuner.answers(
    'How many free appointments does Ms Okoye have in the week from 30 November?',
    /^(?!.*\b(2|two|5|five|6|six) free).*(\b3\b|\bthree\b)/is,
  ),

  errands.does('Add 6 hinges to the shopping list.', done('add 6 hinges')),
  errands.does(
    'Tick off the light bulbs and the masking tape.',
    doneInAnyOrder('got light bulbs', 'got masking tape'),
  ),
  errands.answers(
    'What on the list have I got already?',
    /^(?!.*(screws|bulbs|tape))(?=.*wall plugs).*brush/is,
  ),

  mixtape.does('Play the song "Paper Boats".', left('Paper Boats|playing|||6|')),
  mixtape.does('Set the volume to 3 and switch on shuffle.', left('Rain on Tin|paused|shuffle||3|')),
  mixtape.answers('Which is the longest track?', /^(?!.*(Rain|Marble|Goodnight|Paper)).*Seven Lanterns/is),

  rota.does('Add a shift for Carla on Tuesday 24 November in the afternoon.', done('add 24 Carla 14-20')),
  rota.does("Delete Nils' shift on the 25th.", done('delete 25 Nils 08-14')),
  rota.answers('Who is on duty this Saturday afternoon?', /^(?!.*(Nils|Zora.*Carla)).*Carla/is),
];
