// SPDX-License-Identifier: MIT
// New requests on pages of four earlier sets, a third worded as an exam's instructions, a third as people write to a
// helper and a third as they speak, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { ends } from './bk-ends.ts';
import { done, left, tasksOn } from './ends.ts';

const members = tasksOn('bk-members');
const airline = tasksOn('bk-airline');
const agenda = tasksOn('bk-agenda');
const parcel = tasksOn('bk-parcel');
const crew = tasksOn('bk-crew');
const quotes = tasksOn('bk-quotes');
const canteen = tasksOn('bk-canteen');
const find = tasksOn('bk-find');
const house = tasksOn('bk-house');
const huddle = tasksOn('bk-chat');

const plots = tasksOn('bj-plots');
const rooms = tasksOn('bj-hotel');
const parts = tasksOn('bj-parts');
const dial = tasksOn('bj-dial');
const market = tasksOn('bj-market');
const village = tasksOn('bj-poll');
const festival = tasksOn('bj-board');
const planner = tasksOn('bj-planner');
const messenger = tasksOn('bj-chat');

const library = tasksOn('bh-library');
const gym = tasksOn('bh-gym');
const tickets = tasksOn('bh-tickets');
const bank = tasksOn('bh-bank');
const weather = tasksOn('bh-weather');
const bikes = tasksOn('bh-bikes');
const radio = tasksOn('bh-radio');
const lines = tasksOn('bh-ferry');
const repairs = tasksOn('bh-repairs');
const recipe = tasksOn('bh-recipe');

/** The day that the pages of the be set have been written for. */
const SEPTEMBER = { today: '2026-09-10' };

const ferry = tasksOn('be-ferry', SEPTEMBER);
const inbox = tasksOn('be-inbox', SEPTEMBER);
const shop = tasksOn('be-shop', SEPTEMBER);
const week = tasksOn('be-agenda', SEPTEMBER);
const kanban = tasksOn('be-kanban', SEPTEMBER);
const staff = tasksOn('be-staff', SEPTEMBER);
const square = tasksOn('be-square', SEPTEMBER);
const editor = tasksOn('be-editor', SEPTEMBER);
const hotel = tasksOn('be-hotel', SEPTEMBER);
const heating = tasksOn('be-heating', SEPTEMBER);
const shares = tasksOn('be-shares', SEPTEMBER);

export const TASKS: Task[] = [
  airline.does(
    'Book a return flight from Genoa to Bilbao, out on 10 December 2026 and back on 17 December 2026, for 1 traveller, choosing the departure at 13:40.',
    done('booked Genoa|Bilbao|2026-12-10|2026-12-17|1|13:40'),
  ),
  airline.answers(
    'Could you tell me how long the 09:05 flight from Porto to Lille takes? I would fly one way on 8 December 2026.',
    /^(?!.*\b(55|25|15) ?min).*(\b(3|three)\s*h(ours?|rs?)?\W*(and\s+)?(40(?!\d)|forty\b)|\b220\s*min|\b0?3:40(?!\d))/is,
  ),

  agenda.does('please delete the lunch with agnes from the planner', done('deleted Lunch with Agnes')),
  agenda.does(
    'Move the appointment "Budget talk" to 27 November 2026 at 11:00 and save it.',
    done('changed Budget talk|2026-11-27|11:00|w'),
  ),
  agenda.answers(
    'on what date do i take the train to kilmory',
    /\b(2(nd)?|second)( of)? dec|\bdec(ember)?\.?,? (the )?(2(nd)?|second)\b|\bwed(nesday)?,? (the )?(2(nd)?|second)\b|2026-12-02|\b0?2[./]12\b/i,
  ),

  parcel.does(
    "I'd like to send 3 kg to Spain, tracked and with insurance. Could you get the price and then buy the label?",
    done('quote Spain|Tracked|3|Insurance', 'bought Spain|Tracked|3|Insurance'),
  ),

  crew.does(
    'make solveig moe the coxswain in week fifty and publish the plan but leave the crew as it is',
    done('published 50|Piet Hagen+Tilda Rowse|Solveig Moe'),
  ),
  crew.answers(
    'Which two people had the same number of launches last season?',
    /^(?!.*(piet|rhona|brendan|tilda|jory))(?=.*(solveig|\bmoe\b))(?=.*(anselm|\bkrug\b))/is,
  ),

  members.answers('how many square metres does the plot of percy lund have', /(?<!\d)125(?!\d)/),

  quotes.does(
    'Could you sort the board so that the crop of which most tonnes were sold is at the top? Please place no deal.',
    left('|10||v down'),
  ),

  canteen.does(
    'Would you give my vote to the nut roast in the Christmas poll, please?',
    done('voted Nut roast'),
  ),
  canteen.does(
    'Sign in with the staff number 5120 and the PIN 9034, select Beef stew and Rice pudding, tick "bring it to my desk" and press Order lunch.',
    done('signed in 5120/9034', 'ordered Beef stew+Rice pudding|desk'),
  ),

  find.does(
    'Search the whole web for "pewter" and open the result "Museum of pewter".',
    done('opened Museum of pewter'),
  ),

  house.does(
    'it is too warm in the bathroom bring it down to twenty degrees',
    ends(
      'Living room 20|Bathroom 20|Study 17|Hall lamp on|Porch light off|Aquarium on|blind 40',
      /^Bathroom/,
    ),
  ),

  huddle.does(
    'Could you pin the message about the wedding cake in the channel for orders?',
    done('pin #orders|Bram 10:05'),
  ),

  plots.does(
    'Enter "Okafor" as the surname and "Amaka" as the forename, choose the site Church Meadow and a quarter plot, tick "Shed wanted" and press "Send to the clerk".',
    done('sent Okafor|Amaka||Church Meadow|quarter|shed'),
  ),
  plots.answers(
    'what is the yearly rent for a plot at church meadow',
    /^(?!.*(\b(38|27)\b|£ ?31)).*\b(45|forty[- ]five)\b/is,
  ),

  rooms.does(
    'Two of us would like to stay in Gdansk from 18 to 21 January 2027. Could you book the cheapest place that has breakfast included, in the name of Marsh?',
    done('booked Grand Central Rooms|Gdansk|18/01/2027|21/01/2027|2|Marsh'),
  ),

  parts.does('Search the list for "saddle" and reorder the gel saddle.', done('reordered Saddle, gel')),
  parts.answers(
    'Could you find out which shelf the rim tape is on?',
    /^(?!.*\b([abd-h]\d|c1)\b).*\bc ?2\b/is,
  ),

  dial.does(
    'set the price i pay a month to between twenty and fifty euros but do not start anything',
    left('4|20-50|2|Whole beans|'),
  ),
  dial.does(
    'Choose the grind "Espresso", tick "Huila, Colombia" under Origins and press "Start my subscription".',
    done('started 4|15-40|2|Espresso|Huila'),
  ),

  market.does('Please put Solaria Grid on my watch list.', done('watched SLR')),
  market.answers(
    'how many shares of brunswick rail do i hold',
    /^(?!.*\b(12|25|300)\b).*\b(40|forty)\b(?![.,%]\d)/is,
  ),

  village.does(
    'i want a swimming pool in the old bus garage and yes to closing the high street on saturdays please cast my vote like that',
    done('voted A swimming pool|Yes|Benches>Bike racks>Drinking fountain>Chess table|'),
  ),

  festival.does(
    'Open the card "Hire 60 benches", change the column to "Done" and press "Save card".',
    done('saved Hire 60 benches|Priya|money|Done'),
  ),
  festival.does('Could you delete the insurance card from the board?', done('deleted Insurance')),

  planner.does('take the call with lisbon out of my planner', done('removed Call with Lisbon 2026-11-20')),
  planner.does(
    'Could you move the choir on 25 November to half past seven in the evening, until nine?',
    done('changed Choir|2026-11-25|19:30|21:00|St Anne'),
  ),

  messenger.answers(
    'Could you look up at what time I am to meet Allegra at the station?',
    /\b0?6[:. ]40(?!\d)|\b(twenty|20) to (seven|7)\b|\bsix[- ]forty\b/i,
  ),

  library.does(
    'Enter "Varga" into the field Words, choose "author", press Look up and reserve "Moth Season".',
    done('reserve Moth Season|Book'),
  ),
  library.does('pay the fines that i owe the library', done('pay fines')),
  library.answers(
    'Could you tell me on which day and from what time the van stops at Fell End?',
    /^(?=.*\bwed)(?=.*(\b14[.: ]?15(?!\d)|\b0?2[.: ]15(?!\d)|quarter past (two|2)\b)).*/is,
  ),

  gym.does('book me a place in the deadlift clinic on tuesday', done('book Tue 19:00 Deadlift Clinic')),
  gym.answers(
    'How many minutes does the Over-60s Circuit on Wednesday last?',
    /^(?!.*\b(60|45|30|75|40) ?min).*\b(50(?!\d)|fifty\b)/is,
  ),

  tickets.does(
    'Choose 9 January 2027 as the day of your visit and the arrival 12:00, set Adult to 1 and Under 6 to 2 and press Buy tickets.',
    done('buy 2027-01-09|12:00|1/0/0/2|-|'),
  ),

  bank.does('Could you pause the standing order for the garden plot?', done('pause Garden plot 17')),
  bank.does(
    'Change the standing order to the Lifeboat Society to 20.00 and Yearly and save the order.',
    done('change Lifeboat Society|20.00|Yearly|2027-01-02'),
  ),

  weather.answers(
    'how many millimetres of rain were measured at three in the afternoon',
    /^(?!.*\b(0[.,]2|1[.,]8|2[.,]6)\b).*\b4[.,]4(?!\d)/s,
  ),

  bikes.does('unlock an ordinary bike for me at drovers lane', done('unlock Drovers Lane|ordinary')),
  bikes.does(
    'Something is broken at Foundry Park. Would you report a problem with that station?',
    done('problem Foundry Park'),
  ),

  radio.does(
    'Remove the song "Paper Lantern" from the list "Coming up".',
    left('silent 40|Saltmarsh;Low Tide Waltz;Diesel Heart;Northbound'),
  ),

  lines.does(
    'There are three of us with a van. Could you book us the last sailing of the day from Corran Head to Aldernish on 11 December 2026?',
    done('book Corran Head|Aldernish|2026-12-11|3|Van|20:10'),
  ),

  repairs.does(
    'the cuckoo clock is not urgent any more so take the mark off it',
    done('calm Cuckoo clock, Mrs Ebner'),
  ),

  recipe.does('Please set the recipe to twelve servings.', left('12|')),

  ferry.does(
    'Enter "red umbrella" as what you lost and "0771 200 340" as your phone number and press "Report loss".',
    done('lost red umbrella|0771 200 340'),
  ),
  ferry.answers(
    'from what day does the winter timetable of the ferries apply',
    /\b26(th)?( of)? oct|\boct(ober)?\.?,? (the )?26|twenty[- ]sixth of oct|oct(ober)? (the )?twenty[- ]sixth|2026-10-26|\b26[./]10\b/i,
  ),

  inbox.does('put the mail from ivo lacko into the archive', done('archived Photos from the wedding')),
  inbox.answers('Could you tell me how much Northgate Energy want for August?', /(?<!\d)63[.,]18(?!\d)/),

  shop.does(
    'Add one Harbour table lamp and one Paper globe lamp to the basket, enter "Happy birthday" as the gift message and place the order.',
    done('ordered 1 Harbour table lamp+1 Paper globe lamp|Happy birthday'),
  ),
  shop.does(
    'The Kilim runner is sold out. Could you ask them to tell me when it is back?',
    done('tell Kilim runner'),
  ),

  week.does(
    'add lunch with vera on tuesday next week at half past twelve',
    done('added 2026-09-15 12:30 Lunch with Vera'),
  ),
  week.does(
    'Remove the appointment "Interview: Mr. Osei" from the agenda.',
    done('removed 2026-09-14 Interview: Mr. Osei'),
  ),

  kanban.does('the door has been painted so move that card to done', done('moved Paint the door|Done')),

  staff.answers(
    'Could you find out what the main dish in the canteen is on Thursday?',
    /^(?!.*(chicken|fish|curry|\bcod\b|pepper)).*schnitzel/is,
  ),

  square.does(
    'Open the menu "More" of the post by Pim de Wit and click "Follow @pim".',
    done('followed @pim'),
  ),

  editor.does('export the drawing as png', done('File/Export as/PNG')),

  hotel.does(
    'Reserve the Attic room from 20 September 2026 to 22 September 2026 for 1 guest without breakfast.',
    done('reserved Attic room|2026-09-20|2026-09-22|1|-'),
  ),

  heating.does(
    'Could you switch the bathroom to the night mode and set it to 20 degrees?',
    left('Kitchen 19 on Day|Bathroom 20 on Night|Nursery 20 on Day|Workshop 14 off Day'),
  ),

  shares.answers(
    'Of which grain are the fewest sacks left?',
    /^(?!.*(barley|buckwheat|maize|millet|oats|\brye\b|sorghum|spelt|\bwheat)).*\bemmer\b/is,
  ),
];
