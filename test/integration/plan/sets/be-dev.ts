// SPDX-License-Identifier: MIT
// Small pages of many makes with short tasks, written without a look at the planner: a third as an exam words them,
// a third as people write to a helper, a third as talked to a speech recogniser.
import type { Task } from '../tasks.ts';
import { exactly, like } from './bd-ends.ts';
import { leftLike } from './be-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

/** The day that the pages have been written for. */
const SEPTEMBER = { today: '2026-09-10' };

const ferry = tasksOn('be-ferry', SEPTEMBER);
const clinic = tasksOn('be-clinic', SEPTEMBER);
const council = tasksOn('be-council', SEPTEMBER);
const inbox = tasksOn('be-inbox', SEPTEMBER);
const shop = tasksOn('be-shop', SEPTEMBER);
const staff = tasksOn('be-staff', SEPTEMBER);
const archive = tasksOn('be-archive', SEPTEMBER);
const tags = tasksOn('be-tags', SEPTEMBER);
const parcel = tasksOn('be-parcel', SEPTEMBER);
const mixer = tasksOn('be-mixer', SEPTEMBER);
const heating = tasksOn('be-heating', SEPTEMBER);
const prefs = tasksOn('be-prefs', SEPTEMBER);
const agenda = tasksOn('be-agenda', SEPTEMBER);
const kanban = tasksOn('be-kanban', SEPTEMBER);
const square = tasksOn('be-square', SEPTEMBER);
const poll = tasksOn('be-poll', SEPTEMBER);
const choir = tasksOn('be-choir', SEPTEMBER);
const copy = tasksOn('be-copy', SEPTEMBER);
const finder = tasksOn('be-finder', SEPTEMBER);
const chat = tasksOn('be-chat', SEPTEMBER);
const editor = tasksOn('be-editor', SEPTEMBER);
const shares = tasksOn('be-shares', SEPTEMBER);
const hotel = tasksOn('be-hotel', SEPTEMBER);
const letter = tasksOn('be-letter', SEPTEMBER);

export const TASKS: Task[] = [
  ferry.does(
    'Book the cheapest sailing from Stornay to Port Ellery on 3 October 2026 for 2 passengers.',
    done('booked Stornay|Port Ellery|2026-10-03|2|foot|16:05'),
  ),
  ferry.does(
    'book me and my car on the first sailing of the day from brae holm to stavick on the twenty second of september',
    done('booked Brae Holm|Stavick|2026-09-22|1|car|06:45'),
  ),
  ferry.answers('How much more is a return than a single for a car up to 5 m?', /\b34\b/),

  clinic.does(
    'Choose "Blood test" with Nurse Philippa Coe, press Next and set the day to 8 October 2026.',
    left('Blood test|Nurse Philippa Coe|2026-10-08|-|||no'),
  ),
  clinic.does(
    'i need travel advice on the twenty ninth of september at ten past two just pick those and do not book it yet',
    left('Travel advice|No preference|2026-09-29|14:10|||no'),
  ),
  clinic.answers('on which days does doctor anand work', /^(?!.*(thu|fri)).*\bmon.*\bwed/is),

  council.does('Open the section "Roadworks this month".', left('Roadworks this month')),
  council.does(
    "could you send a report that the blue bin at 12 Tanner Row, WX4 2BD wasn't emptied?",
    done('missed 12 Tanner Row|WX42BD|Recycling|-'),
  ),
  council.does('report that the street light number 4471 flickers', done('light 4471|It flickers')),
  council.answers(
    'on what day is the garden waste collected in riverside',
    /^(?!.*(monday|wed|thu|fri)).*\btues/is,
  ),
  council.answers('What would a bulky collection of five chairs cost?', /\b36\b/),

  inbox.does('Find the email by Bryony Tate and click the star icon.', done('star Keys for the allotment')),
  inbox.does(
    'Reply to the email from Yusuf with the text "I will be there" and send it.',
    like(/^re Saturday hike\|Yusuf Demir\|I will be there\.?$/i),
  ),
  inbox.does('forward the photos from the wedding to hanna', like(/^fw Photos from the wedding\|hanna\|$/i)),
  inbox.does('can you throw away the one about winning a solar panel', exactly('deleted Win a solar panel!')),
  inbox.answers('What is the new code for the shed?', /\b7731\b/),

  shop.does(
    'Sort the products by price from high to low and show only those in stock.',
    left('All|down|stock|'),
  ),
  shop.does('put two jute door mats in my basket', leftLike(/\|2 Jute door mat$/)),
  shop.does(
    'Could you order the best rated throw for me? No gift message.',
    done('ordered 1 Herringbone throw|'),
  ),
  shop.answers('how many of the lamps are in stock', /\b(2|two)\b/i),

  staff.does(
    'Sort the table by the column "Since" so that the person who has been there longest is on top.',
    leftLike(/^Directory\|.*\|4asc\|Hamish Orr$/),
  ),
  staff.does(
    'send the it desk a ticket the subject is printer jam and it has to be done today',
    like(/^ticket printer jam\|Today\|$/i),
  ),
  staff.answers('What is the extension of Maud Vissers?', /^(?!.*(3410|3412)).*\b3415\b/s),
  staff.answers(
    "what's the vegetarian dish on Wednesday?",
    /^(?!.*(curry|lentil|risotto|pepper|chilli)).*lasagne/is,
  ),

  archive.does(
    'Expand "Registers", then "Marriages", and select "1754 to 1790".',
    left('Registers/Marriages/1754 to 1790'),
  ),
  archive.does('could you take out the map of the mill stream', done('out Maps/Mill stream 1911')),
  archive.does('print the papers about the roof fund', done('print Accounts/Roof fund')),

  tags.does('Select the species "Marsh tit" and press "Upload recording".', done('upload Marsh tit|song|')),
  tags.does(
    'please add alarm and drumming to the sounds heard, but do not upload it yet',
    left('|alarm+drumming+song|'),
  ),

  parcel.does(
    'Select Slovenia as the destination country and click "Get label".',
    done('label Slovenia|Small||plain'),
  ),
  parcel.does(
    'I have a large parcel for Latvia, could you set that and have it insured? No label yet.',
    left('Latvia|Large||insured'),
  ),
  parcel.answers('how much is a medium parcel to estonia', /^(?!.*(8[.,]9|11[.,]2)).*\b12[.,]40?\b/s),

  mixer.does('Set the number of tins to 6 and press Mix.', done('mix 20/50/50 x6')),
  mixer.does('Move the slider "Red" to 23.', left('23/50/50 x1')),
  mixer.does('start again with everything and yes i am sure', done('cleared')),

  heating.does(
    'Set the temperature in the nursery to 18 degrees.',
    left('Kitchen 19 on Day|Bathroom 22 on Day|Nursery 18 on Day|Workshop 14 off Day'),
  ),
  heating.does(
    'turn the heating on in the workshop',
    left('Kitchen 19 on Day|Bathroom 22 on Day|Nursery 20 on Day|Workshop 14 on Day'),
  ),
  heating.answers(
    'Which room is set to the highest temperature?',
    /^(?!.*(kitchen|nursery|workshop)).*bathroom/is,
  ),

  prefs.does(
    'Choose the theme "Dark" and press "Save settings".',
    done('saved dark|medium|mail+push|marlow'),
  ),
  prefs.does(
    "I don't want the weekly digest any more, could you switch it off and save?",
    done('saved light|medium|push|marlow'),
  ),
  prefs.answers('when does my plan renew', /\b4(th)?( of)? jan|jan(uary)? 4|2027-01-04|04?[./]0?1[./]/i),

  agenda.does('Remove the dentist appointment on Thursday.', done('removed 2026-09-10 Dentist')),
  agenda.does(
    'Add an appointment "Haircut" on Wednesday 16 September at 12:15.',
    done('added 2026-09-16 12:15 Haircut'),
  ),
  agenda.does('cancel the budget review next week', done('removed 2026-09-16 Budget review')),
  agenda.answers('what do i have on thursday next week', /^(?!.*(dentist|halina|osei|budget)).*piano/is),

  kanban.does('Move the card "Buy hinges" to Done.', done('moved Buy hinges|Done')),
  kanban.does('add a card sweep the floor to the doing list', done('added sweep the floor|Doing')),
  kanban.answers('How many cards does Sunniva have?', /\b(3|three)\b/i),

  square.does(
    'For the user @markethall, click on the "Share" button.',
    done('shared We open an hour later on Sunday'),
  ),
  square.does(
    'like everything tor vik has posted',
    doneInAnyOrder(
      'liked Anyone else hear the foghorn last night?',
      'liked It was the foghorn. Harbour office told me.',
    ),
  ),
  square.does('Could you block Nerea, please?', done('blocked @nerea')),
  square.answers('what has pim lost', /\bgloves?\b/i),

  poll.does('Select "Sweetcorn" and click Vote.', done('voted Sweetcorn')),
  poll.does(
    'sign the guest book as walter with the message lovely lake see you in spring',
    like(/^signed walter\|lovely lake[,.!]? see you in spring[.!]?$/i),
  ),
  poll.answers('which bait has the most votes so far', /^(?!.*(bread|sweetcorn|maggot)).*\bworms?\b/is),
  poll.answers('What did the heaviest fish of the week weigh?', /^(?!.*\b11 ?lb).*\b14\b.*\b9\b/is),

  choir.does(
    'Select "Danny Boy" and "Linden Lea" from the scroll list and click Submit.',
    done('sent Danny Boy+Linden Lea|piano'),
  ),
  choir.does('the posters are up and the wine is ordered so tick those two', left('|piano+posters+wine')),

  copy.does(
    'Copy the text from the 2nd text area, paste it into the text input and press Submit.',
    done('sent Closed on Mondays, fresh rye every Thursday'),
  ),
  copy.does(
    'could you put the legal line into the sticker text and submit it',
    done('sent Contains wheat, barley and sesame'),
  ),

  finder.does(
    'Enter "accordion" into the search field, press Search, then open the 7th search result.',
    done('opened learn.example|accordion'),
  ),
  finder.does(
    'search for canoe and open the page about how to repair it',
    done('opened fixit.example|canoe'),
  ),
  finder.does(
    'Please search for lantern and go to the third page of the results.',
    leftLike(/^lantern\|3$/i),
  ),

  chat.does('Send the message "Friday at 2 is fine" to the plumber.', done('Plumber|Friday at 2 is fine')),
  chat.does('tell wilma that i found the ladder', like(/^Wilma\|.*\bfound the ladder[.!]?$/i)),
  chat.answers('On which day of the month does the book club meet?', /\b24(th)?\b|twenty-?\s?fourth/i),

  editor.does('Open the menu "File", then "Export as", and click "SVG".', done('File/Export as/SVG')),
  editor.does('could you open tower.drw again', done('File/Open recent/tower.drw')),
  editor.does('zoom in to two hundred percent', done('View/Zoom/200%')),

  shares.does('Click "Buy" in the row of Spelt.', done('buy Spelt')),
  shares.does('sell the grain that has the highest price today', done('sell Emmer')),
  shares.does('Can you sort the table by price, the lowest first?', left('Maize+Oats+Barley+Rye')),
  shares.answers('Is rye cheaper today than yesterday?', /^(?!.*\b(no|not)\b).*(\byes\b|cheaper|lower)/is),

  hotel.does(
    'Enter 5 October 2026 as the arrival and 8 October 2026 as the departure and press "Check rooms".',
    `${left('2026-10-05|2026-10-08|2|-')}&&document.querySelectorAll('.room').length===3`,
  ),
  hotel.does(
    'reserve the lake view double from the twelfth to the fourteenth of november with breakfast',
    done('reserved Lake view double|2026-11-12|2026-11-14|2|breakfast'),
  ),
  hotel.answers(
    'What would the family suite cost for 4 guests from 1 December 2026 to 4 December 2026? Do not reserve it.',
    /\b588\b/,
  ),
  hotel.answers(
    'can you tell me what a dog costs per night',
    /^(?!.*\b(16|74|118|149|196)\b).*\b(12|twelve)\b/is,
  ),

  letter.does(
    'Write "Bring a chair and a plate" into the text editor and press "Save draft".',
    like(/^saved Harvest supper\|Bring a chair and a plate\.?\|Members$/i),
  ),
  letter.does(
    'change the headline to barn dance and send it to everybody',
    done('sent Barn dance||Everybody'),
  ),
];
