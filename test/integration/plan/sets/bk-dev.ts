// SPDX-License-Identifier: MIT
// Pages of the kinds that exams have, some of them long, with short tasks worded as instructions, as favours and as
// speech, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { ends, reads } from './bk-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const shop = tasksOn('bk-shop');
const mailbox = tasksOn('bk-mailbox');
const airline = tasksOn('bk-airline');
const council = tasksOn('bk-council');
const clinic = tasksOn('bk-clinic');
const intranet = tasksOn('bk-intranet');
const members = tasksOn('bk-members');
const archive = tasksOn('bk-archive');
const note = tasksOn('bk-note');
const parcel = tasksOn('bk-parcel');
const crew = tasksOn('bk-crew');
const cottage = tasksOn('bk-cottage');
const house = tasksOn('bk-house');
const feed = tasksOn('bk-feed');
const board = tasksOn('bk-board');
const find = tasksOn('bk-find');
const agenda = tasksOn('bk-agenda');
const chat = tasksOn('bk-chat');
const quotes = tasksOn('bk-quotes');
const canteen = tasksOn('bk-canteen');

export const TASKS: Task[] = [
  shop.does(
    'Add the cheaper of the two watering cans called "watering can" to the basket.',
    left('Dewsbury watering can, 5 litres x1'),
  ),
  shop.does('Could you put three balls of the jute twine in my basket?', left('Jute twine x3')),
  shop.does(
    'order one copper trowel for me by express and have it delivered to 14 mill lane',
    done('ordered Copper trowel x1|14 Mill Lane|express'),
  ),

  mailbox.does('Find the email by Parish Choir and click the star to mark it.', done('starred Parish Choir')),
  mailbox.does(
    'Reply to the email from Jasper with the text "I will bring the ladder" and send it.',
    reads(/^Reply Jasper\|jasper@quillfen\.example\|I will bring the ladder\.?$/i),
  ),
  mailbox.does(
    'forward the message from the roofers to imke@lindow.example please',
    reads(/^Forward Kestrel Roofing\|imke@lindow\.example\|/i),
  ),
  mailbox.answers(
    'By when do I have to pay the dentist, could you have a look?',
    /^(?!.*(12 nov|15 dec|november 12)).*(\b(3|3rd|third)( of)? dec|\bdec(ember)?\.? (the )?(3|3rd|third)\b)/is,
  ),

  airline.does(
    'Book the cheapest one way flight from Lisbon to Geneva on 14 December 2026.',
    done('booked Lisbon|Geneva|2026-12-14|-|1|06:20'),
  ),
  airline.answers(
    'Could you find out what the earliest flight from Bristol to Bergen costs one way on 3 December 2026?',
    /^(?!.*(182|\b63\b|\b94\b)).*(?<!\d)151(?!\d)/s,
  ),
  airline.does(
    'book two seats one way from cork to turin on the ninth of january 2027 on the flight that leaves last',
    done('booked Cork|Turin|2027-01-09|-|2|18:15'),
  ),

  council.answers(
    'When is the brown bin next emptied in Heron Close?',
    /^(?!.*(25|2 dec)).*(\b27(th)?( of)? nov|\bnov(ember)?\.? (the )?27)/is,
  ),
  council.does(
    'Report a blocked drain at "Mill Bank 9" with the description "Water in the road" and send the report.',
    reads(/^report Blocked drain\|Mill Bank 9\|Water in the road\.?\|-$/i),
  ),
  council.does('i need a parking permit for my visitors can you open that page', done('page permit-visitor')),
  council.answers(
    'how much is the yearly council tax for a home in band d',
    /^(?!.*(1,?882|2,?588)).*\b2,?118[.,]12/s,
  ),

  clinic.does(
    'Book a blood test with Nurse Abara on Tuesday 24 November at 09:20 under the name "Hedda Lind".',
    done('booked Blood test|Nurse Abara, Tue 24 Nov, 09:20|Hedda Lind|'),
  ),
  clinic.does(
    'could you book ned calloway in for physiotherapy on thursday at half past five in the afternoon',
    done('booked Physiotherapy|Piers Lomax, Thu 26 Nov, 17:30|Ned Calloway|'),
  ),
  clinic.answers(
    'Can you tell me who gives the flu jabs on Monday?',
    /^(?!.*(abara|solano|lomax|voss)).*fitch/is,
  ),

  intranet.answers(
    'who sits at reception on thursday afternoon',
    /^(?!.*(perpetua|callum|\bines)).*\b(wilf|staines)\b/is,
  ),
  intranet.does(
    'Book the room Larch for 14:00 with "Budget review" as the purpose.',
    done('room Larch 14:00|Budget review'),
  ),
  intranet.does(
    'Could you turn on the weekly digest, turn off the birthday reminders and save my settings?',
    done('saved digest on,birthday off,dark off|15'),
  ),

  members.does(
    'Please find out who owes the society the most and send that member a reminder.',
    done('reminded Rosalind Dyer'),
  ),
  members.answers("Could you look up Wanda Pryce's plot number for me?", /(?<!\d)28(?!\d)/),
  members.does('show twenty five members on a page please', left('25 a page|page 1||Ada Whitlock')),

  archive.does(
    'Open the folder "Maps", then the folder "1930s", select the file "new-mole.tif" and press Download.',
    done('downloaded Maps/1930s/new-mole.tif'),
  ),
  archive.does(
    'Could you rename minutes-draft.odt to minutes-november.odt? It is with the minutes of 2026.',
    done('renamed Minutes/2026/minutes-draft.odt to minutes-november.odt'),
  ),
  archive.answers('how many recordings are in the folder with the oral histories', /\b(4|four)\b/i),

  note.does(
    'Using the text editor, make the whole note bold and press Save note.',
    done('saved Swallows nest above door seven.<bold>'),
  ),
  note.does(
    'Could you copy the message from the lock company into the copy for the log and file it?',
    done(
      'filed Cylinder 88-QX-1407 is on order, fitting on the 27th between two and four, bring the master card',
    ),
  ),
  note.does('type in the room safe code and press check', done('checked T7-K0-92')),

  parcel.does(
    'Select "Slovenia" as the destination and "Tracked" as the service, then press Get price.',
    done('quote Slovenia|Tracked|1|'),
  ),
  parcel.does(
    'could you set it up for norway with insurance and a signature but leave the price for later',
    left('Norway|Economy|1|Insurance+Signature'),
  ),
  parcel.answers(
    'Could you find out what it costs to send 4 kg to Iceland by courier?',
    /(?<!\d)55[.,]30?(?!\d)/,
  ),

  crew.does(
    'Add Solveig Moe to the crew and press Publish plan.',
    done('published 48|Piet Hagen+Solveig Moe+Tilda Rowse|-'),
  ),
  crew.does(
    'Could you take Tilda off the crew, make Brendan Fahy the coxswain and publish the plan?',
    done('published 48|Piet Hagen|Brendan Fahy'),
  ),
  crew.answers(
    'who had more launches last season brendan or piet',
    /^(?!.*piet\b[^.]{0,20}\bmore).*brendan/is,
  ),

  cottage.does(
    'Select the dates from 7 December 2026 to 11 December 2026 and press Search.',
    `${left('2026-12-07..2026-12-11|2|-')}&&/5 cottages are free for 4 nights/.test(document.body.innerText)`,
  ),
  cottage.does(
    'reserve the sandpiper for four people from the second to the sixth of january 2027',
    done('reserved Sandpiper|2027-01-02..2027-01-06|4|-'),
  ),
  cottage.does(
    'Could you reserve the cheapest cottage that takes dogs for two of us and the dog, from 28 to 30 November 2026?',
    done('reserved Sandpiper|2026-11-28..2026-11-30|2|dog'),
  ),

  house.does(
    'Would you set the heating in the study to 19 degrees, please?',
    ends('Living room 20|Bathroom 22|Study 19|Hall lamp on|Porch light off|Aquarium on|blind 40', /^Study/),
  ),
  house.does(
    'turn the porch light on and the hall lamp off',
    ends(
      'Living room 20|Bathroom 22|Study 17|Hall lamp off|Porch light on|Aquarium on|blind 40',
      /^(Hall|Porch)/,
    ),
  ),
  house.does('Could you have the radio wake me at half past seven in the morning?', done('wake 07:30 Radio')),
  house.does(
    'Drag the slider of the kitchen blind to 80 percent.',
    ends(
      'Living room 20|Bathroom 22|Study 17|Hall lamp on|Porch light off|Aquarium on|blind 80',
      /^Kitchen blind/,
    ),
  ),
  house.answers('On which day was the most power used?', /^(?!.*(mon|wed|thu|1[689]\b)).*(tue|17)/is),

  feed.does('I am tired of @bestdeal77, would you block them for me?', done('block @bestdeal77')),
  feed.does('Click the like of the post by @osei.', done('liked @osei 3')),
  feed.does('Could you follow Moth Watch for me?', done('followed @mothwatch')),
  feed.does(
    'comment on the post about the grey mitten that i saw it at the bakery',
    reads(/^comment @thea_l 4\|.*\bsaw it at the bakery\b/i),
  ),

  board.does(
    'move both of the overdue cards to in progress',
    doneInAnyOrder('moved Bat survey to In progress', 'moved Drain inspection to In progress'),
  ),
  board.answers('Could you count how many cards Osgar still has to finish?', /\b(2|two)\b/i),

  find.does(
    'Enter "lanterns" into the search field, press Find and open the 8th search result.',
    done('opened Ten myths about lanterns'),
  ),
  find.does(
    'could you look up copper only in the news and open the first thing it finds',
    done('opened Copper week opens in Haverley'),
  ),

  agenda.answers('when is my haircut', /^(?!.*\b(25|26)(th)?\b).*(24|tuesday).*\b(13|1(?!\d)|one\b)/is),
  agenda.does(
    'Create a new appointment with the title "Chimney sweep" on 25 November 2026 at 10:00 and save it.',
    reads(/^new Chimney sweep\|2026-11-25\|10:00\|[wp]$/i),
  ),
  agenda.does(
    'Could you move the call with Ludmila to three in the afternoon? Same day.',
    done('changed Call with Ludmila|2026-11-20|15:00|w'),
  ),

  chat.does(
    'tell mirko in a private message that the flour is here',
    reads(/^sent Mirko\|.*\bthe flour is here\b/i),
  ),
  chat.answers(
    'Can you check when the wedding cake is going to be picked up?',
    /(\b5(th)?( of)? dec|dec(ember)?\.? (the )?(5|fifth)|fifth of dec)/is,
  ),

  quotes.answers(
    'Which crop has fallen the most since yesterday?',
    /^(?:(?!wheat|barley|rape|beans|rye).)*\boats?\b/is,
  ),
  quotes.does('Please sell 25 tonnes of malting barley for me.', done('sell 25 Malting barley')),

  canteen.answers('which dinner is ahead in the christmas poll', /^(?:(?!goose|nut roast|carp).)*venison/is),
  canteen.does(
    'Sign in with the staff number 4408 and the PIN 7731, then order Pea soup and Plum crumble for lunch.',
    done('signed in 4408/7731', 'ordered Pea soup+Plum crumble|-'),
  ),
];
