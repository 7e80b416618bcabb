// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks and testers word them, on small pages of many makes: forms, menus, tabs, trees,
// tables, date pickers, suggestions, mail, feeds, bookings and a few others.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const hive = tasksOn('bx-hive');
const lost = tasksOn('bx-lost');
const harbour = tasksOn('bx-harbour');
const locks = tasksOn('bx-locks');
const brass = tasksOn('bx-brass');
const cheese = tasksOn('bx-cheese');
const caves = tasksOn('bx-caves');
const orch = tasksOn('bx-orch');
const props = tasksOn('bx-props');
const moths = tasksOn('bx-moths');
const stamps = tasksOn('bx-stamps');
const trams = tasksOn('bx-trams');
const hoist = tasksOn('bx-hoist');
const planet = tasksOn('bx-planet');
const tortoise = tasksOn('bx-tortoise');
const luthier = tasksOn('bx-luthier');
const forage = tasksOn('bx-forage');
const choir = tasksOn('bx-choir');
const mill = tasksOn('bx-mill');
const puppet = tasksOn('bx-puppet');
const pigeon = tasksOn('bx-pigeon');
const canal = tasksOn('bx-canal');
const knit = tasksOn('bx-knit');
const seaplane = tasksOn('bx-seaplane');
const hut = tasksOn('bx-hut');
const crane = tasksOn('bx-crane');
const tuner = tasksOn('bx-tuner');
const orchid = tasksOn('bx-orchid');
const ghost = tasksOn('bx-ghost');
const moon = tasksOn('bx-moon');

export const TASKS: Task[] = [
  hive.does(
    'Fill in the inspection for hive Larch: inspector Benedikt, queen seen yes, 6 frames of brood. Then save the inspection.',
    done('save Benedikt|Larch|yes|6|Calm||'),
  ),
  hive.does(
    'Check Varroa strip and Sugar syrup and write "Two supers added" in the notes.',
    left('|Hazel||4|Calm|varroa+syrup|Two supers added'),
  ),
  hive.does('Set temper to Grumpy and the frames of brood to 2', left('|Hazel||2|Grumpy||')),

  lost.does(
    'Report a green umbrella lost at Mid Station. The name is Hedda, the phone number 0664 2211. Send the report.',
    done('report Umbrella|Green|Mid Station|Hedda|0664 2211|'),
  ),
  lost.does('Select Glove, choose the red colour and click Next.', left('2|Glove|Red||||')),
  lost.answers(
    'Until when is the lost property office open on Sundays?',
    /^(?![\s\S]*(17:30|5:30|15:00|3:00|3 ?pm))[\s\S]*\b(13|1)[:.]15\b/,
  ),

  harbour.does(
    'Open Berths, then Yearly, and click on Waiting list.',
    done('go Berths > Yearly > Waiting list'),
  ),
  harbour.does('Select Pilots > Order a pilot from the menu.', done('go Pilots > Order a pilot')),
  harbour.does('Go to the rates for visitors, under Berths.', done('go Berths > Visitors > Rates')),

  locks.does('Click on the link "toothbrush key".', done('link toothbrush key')),
  locks.does('Go to page 3 and click the link "wafer".', done('link wafer')),
  locks.answers(
    'Go to page 2. In which year was the guild of Nuremberg founded?',
    /^(?![\s\S]*(1842|1784))[\s\S]*\b1411\b/,
  ),

  brass.does(
    'Open the menu, go to Instruments, then Low brass, and click Euphoniums.',
    done('open Instruments/Low brass/Euphoniums'),
  ),
  brass.does('Find "Valve oil" in the menu and click on it.', done('open Care/Valve oil')),
  brass.does('Open the menu and go into Service', left('menu Service')),

  cheese.does('Expand the sections below, to find and click on the link "rennet".', done('link rennet')),
  cheese.does('Open the section Ripening.', left('Ripening')),
  cheese.answers(
    'Look in the Brine section: how many hours do the wheels stay in the brine?',
    /^(?![\s\S]*\b(40|14|32|13)\b)[\s\S]*\b(20|twenty)\b/i,
  ),

  caves.does('Open the Fees tab.', left('Fees')),
  caves.does('On the Gear tab, click Show more and then Borrow a helmet.', done('link Gear/Borrow a helmet')),
  caves.does(
    'Go to the Rescue tab, show more and click the link "Callout card".',
    done('link Rescue/Callout card'),
  ),

  orch.does('Select Second oboe in the tree and press Call up.', done('call up Second oboe')),
  orch.does('Expand Strings and then Violas.', left('Strings,Violas|')),
  orch.does('Find the tam-tam in the tree and mark it as spare.', done('spare Tam-tam')),

  props.does(
    'Tick the brass lantern and the stuffed owl, then click Load onto truck.',
    done('load Brass lantern+Stuffed owl'),
  ),
  props.does(
    'Expand Act Three and check Fog machine and Thunder sheet.',
    left('Act Three|Fog machine+Thunder sheet'),
  ),
  props.does('Tick everything in Act Two and load it onto the truck.', done('load Stuffed owl+Tea service')),

  moths.does('Sort the table by wingspan, largest first.', left('Wingspan down|1')),
  moths.does('Go to the last page and click on the Red Underwing.', done('open Red Underwing')),
  moths.answers(
    'What is the count for Burnished Brass?',
    /^(?![\s\S]*\b(31|38|54)\b)[\s\S]*\b(12|twelve)\b/i,
  ),

  stamps.does('Filter the list by country "Bhutan" and state Unused.', left('bhutan||Unused')),
  stamps.does('Put the Dodo stamp from Mauritius on the swap list.', done('swap Mauritius Dodo')),
  stamps.answers(
    'How many stamps from Tonga are in the album?',
    /^(?![\s\S]*\b(9|nine|2|two|4|four)\b)[\s\S]*\b(3|three)\b/i,
  ),

  trams.does('Change the driver of tram 14 to Imre and save the row.', done('save 14|2|Imre')),
  trams.does('Remove tram 31 from the table and confirm with Yes.', done('remove 31')),
  trams.answers(
    'Which driver has the tram with the highest mileage?',
    /^(?![\s\S]*(Katalin|Bruno|Petar|Lucie))[\s\S]*Wanda/,
  ),

  hoist.does(
    'Reserve the cradle from 8 December to 11 December 2026.',
    done('reserve 2026-12-08 to 2026-12-11|up to 8 m'),
  ),
  hoist.does('Set the dates to November 28 to December 2, 2026.', left('2026-11-28 to 2026-12-02|up to 8 m')),
  hoist.does(
    'Choose over 12 m as boat length, pick the dates 5 January 2027 to 9 January 2027 and click Reserve.',
    done('reserve 2027-01-05 to 2027-01-09|over 12 m'),
  ),

  planet.does('Select 12/09/2026 as the date and hit submit.', done('submit 12/09/2026')),
  planet.does('Choose Thursday of next week in the calendar.', left('11/26/2026')),
  planet.does('Pick February 13, 2027 as the date and click Submit', done('submit 02/13/2027')),

  tortoise.does('Set the hatching date to 3 July 1998 and save the card.', done('save 3 Jul 1998|')),
  tortoise.does('Choose 29 February 2012 as the day Clementine hatched', left('29 Feb 2012|')),
  tortoise.answers(
    'When was Clementine last weighed?',
    /5(th)?( of)? Oct(ober)?|Oct(ober)? 5|(2026-)?10[-/]0?5/i,
  ),

  luthier.does(
    'Enter "Nyckelharpa" as the instrument, pick it from the list and click Ask for a price.',
    done('ask Nyckelharpa|'),
  ),
  luthier.does('Type "vio" and select Viola da gamba from the suggestions.', left('Viola da gamba|')),
  luthier.does('Ask for a price for a hurdy-gurdy in cherry wood.', done('ask Hurdy-gurdy|Cherry')),

  forage.does(
    'Add the tags "chanterelle" and "ink cap".',
    left('fly agaric+puffball+rosehip+chanterelle+ink cap'),
  ),
  forage.does('Remove "fly agaric" from the finds and save the list.', done('save puffball+rosehip')),
  forage.answers('Who led the walk?', /Tamsin/),

  choir.does(
    'Select Palestrina as composer, add the voices Alto and Bass, and click Request scores.',
    done('request Palestrina|Alto+Bass+Soprano|12'),
  ),
  choir.does('Choose Hildegard von Bingen as the composer.', left('Hildegard von Bingen|Soprano|12')),
  choir.does('Remove Soprano from the voices, add Tenor, and set copies to 8.', left('|Tenor|8')),

  mill.does(
    'Find the email by Osric and reply to them with the text "The sluice is open".',
    done('reply Osric|The sluice is open'),
  ),
  mill.does('Find the email by Wilfreda and forward that email to Aldous.', done('forward Wilfreda|Aldous')),
  mill.does('Find the email by Godric and click the trash icon to delete it.', done('delete Godric')),

  puppet.does('Select the messages from Lotte and Ferenc and archive them.', done('archive Lotte+Ferenc')),
  puppet.does(
    'Go to the Bookings folder and report the message from Win-a-Prize as spam.',
    done('report spam Win-a-Prize'),
  ),
  puppet.answers('How many messages are in the Bookings folder?', /^\D*\b(5|five)\b/i),

  pigeon.does(
    'Write a new message to Maud Tansley with the subject "Loft" and the text "Two birds are back" and send it.',
    done('send Maud Tansley|Loft|Two birds are back'),
  ),
  pigeon.does(
    'Compose a message to Konrad Uhl, subject "Basket", and save it as a draft.',
    done('draft Konrad Uhl|Basket|'),
  ),
  pigeon.answers('Who wrote about the ring numbers?', /^(?![\s\S]*(Farrow|Tansley))[\s\S]*Ulrika/),

  canal.does('For the user @lockkeeper_jo, click on the "Like" button.', done('like @lockkeeper_jo')),
  canal.does('Mute @nell_afloat using the menu under her post.', done('mute @nell_afloat')),
  canal.does(
    'Repost the posts by @dilys.tug and @mossandrust.',
    doneInAnyOrder('repost @dilys.tug', 'repost @mossandrust'),
  ),

  knit.does("Like Xenia's post.", done('like Xenia')),
  knit.does('Comment "Which wool?" on the post by Ambrose.', done('comment Ambrose|Which wool?')),
  knit.answers('Whose post has the most likes?', /^(?![\s\S]*(Petronella|Xenia))[\s\S]*Ambrose/),

  seaplane.does(
    'Book the cheapest flight from Loch Fada to Stour Island on 24 November 2026.',
    done('book Loch Fada|Stour Island|2026-11-24|14:20'),
  ),
  seaplane.does(
    'Book the shortest flight from: Tarn Harbour to: Port Ellery on 12/01/2026.',
    done('book Tarn Harbour|Port Ellery|2026-12-01|11:45'),
  ),
  seaplane.answers(
    'Find flights from Loch Brae to Stourmouth for tomorrow. When does the cheapest one leave?',
    /^(?![\s\S]*(8:10|11:45|16:00))[\s\S]*(14|\b0?2)[:.]20/,
  ),

  hut.does(
    'Reserve a private room in the Kessel Hut for 3 guests from 4 December to 6 December 2026.',
    done('reserve Kessel Hut|Private room|2026-12-04|2026-12-06|3'),
  ),
  hut.does(
    'Show huts with a sauna, arrival January 15, 2027, departure January 17, 2027.',
    left('2027-01-15|2027-01-17|2|sauna|2'),
  ),
  hut.does(
    'Reserve a bunk at Eagle Ledge for 2 guests, arriving on 27 November 2026 and leaving on 29 November.',
    done('reserve Eagle Ledge|Bunk|2026-11-27|2026-11-29|2'),
  ),

  crane.does(
    'Book a table for 4 people on Saturday 21 November at 19:30 in the name of Ilse.',
    done('book 4|Sat 21 Nov|19:30|Ilse'),
  ),
  crane.does('Select 3 people, Sunday 22 November and 20:15.', left('3|Sun 22 Nov|20:15')),
  crane.answers('How much does dinner cost per person?', /^(?![\s\S]*\b40\b)[\s\S]*\b58\b/),

  tuner.does(
    'Book a visit on Wednesday 25 November at 11:00 for a grand piano at "Fiddler Lane 3".',
    done('book Grand|2026-11-25 11:00|Fiddler Lane 3'),
  ),
  tuner.does('Choose the slot on Thursday, December 3 at 14:00.', left('Upright|2026-12-03 14:00|')),
  tuner.answers('How long does a visit of the tuner take?', /\b90\b|ninety|1[.,]5 hours|hour and a half/i),

  orchid.does('Turn on Night mist and apply the changes.', done('apply mist|shade|alarm|65|Rain tank')),
  orchid.does('Set the humidity to 80 and take the water from the well.', left('shade|alarm|80|Well')),
  orchid.answers('How full is the tank?', /^(?![\s\S]*(21\.4|3\.8|\b65))[\s\S]*\b72\b/),

  ghost.does(
    'Open the chat with Barnaby and send him "I have five lanterns".',
    done('say Barnaby|I have five lanterns'),
  ),
  ghost.does('Write "Ask at the rectory" to Cressida.', done('say Cressida|Ask at the rectory')),
  ghost.answers('How many people does Barnaby have for the late walk?', /\b(17|seventeen)\b/i),

  moon.does('Add an entry "Wrap the fig" on 30 November.', done('add 2026-11-30|Wrap the fig')),
  moon.does('Go to December and delete the entry "Cut hazel".', done('delete Cut hazel')),
  moon.answers(
    'On what day is garlic to be planted?',
    /^(?![\s\S]*\b(12|27)\b)[\s\S]*(24|Tuesday|twenty-fourth)/i,
  ),
];
