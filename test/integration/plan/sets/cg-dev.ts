// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds, bookings, sliders, dialogs,
// texts and lists, each page with a task as benchmarks word them, one as people type it and one as speech gives it.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const permit = tasksOn('cg-permit');
const vet = tasksOn('cg-vet');
const museum = tasksOn('cg-museum');
const draw = tasksOn('cg-draw');
const pool = tasksOn('cg-pool');
const parts = tasksOn('cg-parts');
const league = tasksOn('cg-league');
const auction = tasksOn('cg-auction');
const ferry = tasksOn('cg-ferry');
const coach = tasksOn('cg-coach');
const barber = tasksOn('cg-barber');
const cinema = tasksOn('cg-cinema');
const parcel = tasksOn('cg-parcel');
const bank = tasksOn('cg-bank');
const post = tasksOn('cg-post');
const office = tasksOn('cg-office');
const village = tasksOn('cg-village');
const makers = tasksOn('cg-makers');
const lamp = tasksOn('cg-lamp');
const survey = tasksOn('cg-survey');
const cover = tasksOn('cg-cover');
const find = tasksOn('cg-find');
const letter = tasksOn('cg-letter');
const label = tasksOn('cg-label');
const card = tasksOn('cg-card');
const sheet = tasksOn('cg-sheet');
const rank = tasksOn('cg-rank');
const pack = tasksOn('cg-pack');
const van = tasksOn('cg-van');
const hall = tasksOn('cg-hall');

/** Published in this order. */
const published = (...acts: string[]) => `${done('published')}&&now()===${JSON.stringify(acts.join('|'))}`;

/** The letter as it is in the end, whether or not a space stays before a full stop. */
const letterIs = (liked: string, suitcases: string, bold = '') =>
  `now().replace(/ \\./g,'.')===${JSON.stringify(
    `Dear Mrs Haldane,/thank you for the marmalade and the jars. The children liked it ${liked}./` +
      `We arrive on Thursday with ${suitcases} suitcases. #b:${bold} i: u:`,
  )}`;

export const TASKS: Task[] = [
  permit.does(
    'Enter "Marguerite Olsen" as full name and "KX19 TRB" as registration, choose the zone "Riverside South", check "Send a paper copy" and press "Submit application".',
    done('sent Marguerite Olsen|KX19 TRB||Riverside South|Resident|paper|no reminder'),
  ),
  permit.does(
    "Get me a visitor permit for the Market zone, name's Tom Adeyemi, reg LD70 HWP. Send it off.",
    done('sent Tom Adeyemi|LD70 HWP||Market|Visitor|no paper|no reminder'),
  ),
  permit.does(
    "just save a draft with the name ingrid solberg and the castle zone don't send it",
    done('draft Ingrid Solberg|||Castle|Resident|no paper|no reminder'),
  ),

  vet.does(
    'Register a cat with the name "Biscuit", age 3, the switches "Neutered" and "Insured" on and the owner\'s surname "Okonkwo".',
    done('Biscuit|Cat|3|yes,yes,yes|Okonkwo|'),
  ),
  vet.does(
    'register our rabbit Clover pls, 1 year old, surname Vance, and no text reminders',
    done('Clover|Rabbit|1|no,no,no|Vance|'),
  ),
  vet.does(
    'sign up my tortoise shelly he is four and the owners surname is birch',
    done('Shelly|Tortoise|4|no,no,yes|Birch|'),
  ),

  museum.does('Open the menu "Schools" and click on "Loan boxes".', left('loan-boxes')),
  museum.answers('how late are they open on thursdays?', /20[:.]30|8[:.]30|half past eight/i),
  museum.does('take me to the page where i can become a friend', left('friends')),

  draw.does('Select File > Export > As PNG image from the menu.', done('File > Export > As PNG image')),
  draw.does('turn on the grid and hide the measurements', left('Show grid')),
  draw.does('put in a bay window', done('Insert > Window > Bay window')),

  pool.does(
    'Switch to the tab "Wednesday" and click the button "Book" of "Diving".',
    done('book Wednesday Diving 19:00'),
  ),
  pool.does('put me on the waiting list for aqua fit on friday', done('wait Friday Aqua fit 08:00')),
  pool.answers('how many swims have i got left on my card', /\b(6|six)\b/i),

  parts.does(
    'Expand Wheels, then Rear, select "Tyre 28 inch" and click "Add to basket".',
    done('Wheels > Rear > Tyre 28 inch'),
  ),
  parts.answers("What's the price of the 70 lux lamp?", /41/),
  parts.does(
    'put the smaller one of the two brake discs in my basket',
    done('Brakes > Disc brakes > Disc 160 mm'),
  ),

  league.does(
    'Sort the table by "Points" so that the club with the most points is at the top.',
    left('Points down All games'),
  ),
  league.answers('which club has scored the most goals', /Eskby/),
  league.does(
    'follow the club that has lost seven games and has nine points',
    done('follow Dunnock Athletic'),
  ),

  auction.does('Enter a bid of 90 for lot 102 and click the button "Bid".', done('bid 102 90')),
  auction.answers('how many of the lots have no bids yet?', /\b(2|two|both)\b/i),
  auction.does('watch both of the writing desks', `/^\\w+ 101,104$/.test(now())&&R.length===0`),

  ferry.does(
    'Find crossings from: Mull Head to: Port Ellan on 12/08/2026 with 1 car and choose the cheapest.',
    done('Mull Head|Port Ellan|2026-12-08|1|14:30'),
  ),
  ferry.does(
    'ferry Strome to Mull Head on Fri 27 Nov, no car, the one with the shortest crossing',
    done('Strome|Mull Head|2026-11-27|0|10:15'),
  ),
  ferry.does(
    'book the last boat from port ellan to strome tomorrow with two cars',
    done('Port Ellan|Strome|2026-11-21|2|19:50'),
  ),

  coach.does(
    'Book the shortest one-way coach from: Midfield to: SCX on 12/13/2026.',
    done('one-way|Midfield (MDF)|Salter Cross (SCX)|2026-12-13||13:10'),
  ),
  coach.does(
    'cheapest return Carrick to Saltburn, out 28 Nov, back 30 Nov, book it',
    done('return|Carrick (CRK)|Saltburn (SLB)|2026-11-28|2026-11-30|22:30'),
  ),
  coach.does(
    'i need a one way coach from middleham to carlow on december the third the one leaving at nine in the morning',
    done('one-way|Middleham (MDH)|Carlow (CLW)|2026-12-03||09:00'),
  ),

  barber.does(
    'Book a "Beard trim" with Joy on Thu 26 Nov at 18:00 for the name "Alastair Finch" and press "Confirm booking".',
    done('Beard trim|Joy|Thu 26 Nov|18:00|Alastair Finch'),
  ),
  barber.does(
    'Haircut and beard with Marek on Tuesday, earliest he has. Name is Dev',
    done('Haircut and beard|Marek|Tue 24 Nov|10:00|Dev'),
  ),
  barber.does(
    'book a childs cut for oskar with stefano on wednesday at twelve',
    done("Child's cut|Stefano|Wed 25 Nov|12:00|Oskar"),
  ),

  cinema.does(
    'Choose the showing "Fri 20 Nov 20:45", select the seats D5 and D6 and click "Buy tickets".',
    done('Fri 20 Nov 20:45|D5,D6'),
  ),
  cinema.does('the first 3 seats in row A for Sunday please, buy them', done('Sun 22 Nov 15:30|A1,A2,A3')),
  cinema.does(
    'buy two tickets for tonight at six on the sofas seats five and six',
    done('Fri 20 Nov 18:00|E5,E6'),
  ),

  parcel.does(
    'Choose the country Slovenia and the city Maribor from the suggestions, enter 2 as weight, choose "Express", get the price and buy the label.',
    done('Slovenia|Maribor|2|Express'),
  ),
  parcel.does('buy an economy label for a 5.5 kg parcel to Cork, Ireland', done('Ireland|Cork|5.5|Economy')),
  parcel.answers('how much would it be to send two kilos to zurich in switzerland by standard', /12[.,]60?/),

  bank.does(
    'Pay 35 to "Nora Whitlock" from Savings with the reference "November eggs", press Continue and then "Pay now".',
    done('Nora Whitlock|35|November eggs|Savings'),
  ),
  bank.answers('how much went to Wilkes Garage on the 18th?', /212[.,]40?/),
  bank.does(
    'get twenty pounds fifty ready for nora whitaker with the reference cinema but stop where it asks me to confirm',
    "now().toLowerCase()==='nora whitaker|20.5|cinema|everyday account'&&!$('cf').hidden&&R.length===0",
  ),

  post.does(
    'Find the email by Brittani and click the trash icon to delete it.',
    done('delete Brittani: Choir on Tuesday'),
  ),
  post.does("forward Odile's mail about the keys to Hester", done('forward Keys to Hester')),
  post.does(
    'reply to lucasz with the words yes come on sunday',
    done('reply Your old bike to Lucasz: yes come on sunday'),
  ),

  office.does(
    'Select the two messages from "Kestrel Print" and move them to "Invoices".',
    doneInAnyOrder('move to Invoices: Invoice 7714', 'move to Invoices: Invoice 7731 (corrected)'),
  ),
  office.answers('which of these mails is the biggest?', /spring meeting|rooms/i),
  office.does(
    'write a new message to moira teale subject cake saying save me a slice please',
    done('mail Moira Teale|Cake|save me a slice please'),
  ),

  village.does('For the user @piarask, click on the like button.', done('like @piarask Six kittens')),
  village.does("i'm sick of Leander Voss, mute him", done('mute @leander')),
  village.does(
    'reply to the post about the ladder you can borrow mine',
    done('reply @leander Who has: you can borrow mine'),
  ),

  makers.does('Follow @tmoyo and unfollow @celeste.', doneInAnyOrder('follow @tmoyo', 'unfollow @celeste')),
  makers.answers('which of the two potters has more followers?', /Thandi\b|@thandiclay/i),
  makers.does(
    'post the kiln is free on sunday but only for my followers',
    done('post Followers: the kiln is free on sunday'),
  ),

  lamp.does(
    'Set the brightness to 75, choose the colour "Mint" and click "Save scene".',
    done('75|3|Mint|30|07:00'),
  ),
  lamp.does('warmth 7 and sleep timer down to 0, then save', done('40|7|Amber|0|07:00')),
  lamp.does('wake me at half past six with the lilac colour and save the scene', done('40|3|Lilac|30|06:30')),

  survey.does(
    'Give the crew 5 stars, the van 3 stars and the office 4 stars and click "Send answers".',
    done('5|3|4|||||'),
  ),
  survey.does(
    'crew 4 stars, agree that they came on time, 9 for recommending, then send',
    done('4|0|0|Agree|||9|'),
  ),
  survey.does(
    'give the van one star and write the mirror was cracked then send it off',
    done('0|1|0|||||the mirror was cracked'),
  ),

  cover.does(
    'Expand "Manage this policy", click "Change address", enter "9 Tiller Row" and the postcode "PL4 8QQ" and save the address.',
    done('address|9 Tiller Row|PL4 8QQ'),
  ),
  cover.answers("what's the excess if my bike gets stolen?", /75/),
  cover.does('my bike was stolen yesterday make a claim and send it', done('claim|Theft|2026-11-19')),

  find.does(
    'Use the textbox to search for "kayak", then find and click the 5th search result.',
    done('search kayak', 'open Kayak – the long article'),
  ),
  find.does(
    'search sourdough and open the one about a course in Leeds',
    done('search sourdough', 'open Sourdough course, Leeds'),
  ),
  find.answers('search for kayak how many results does it say there are', /\b(7|seven)\b/i),

  letter.does(
    'Select the word "Thursday" and make it bold.',
    letterIs('very much indeed', 'two', 'Thursday'),
  ),
  letter.does('delete the word "indeed" and save', `R.join()==='saved'&&${letterIs('very much', 'two')}`),
  letter.does(
    'change two suitcases to three suitcases and save the letter',
    `R.join()==='saved'&&${letterIs('very much indeed', 'three')}`,
  ),

  label.does(
    'Copy all of the source text to the label, choose the size "Large" and press "Print labels".',
    done('Pickled beetroot with dill, made 9 October, keep cool, best before April 2027|Large|1'),
  ),
  label.does('should be 2026 not 2025 on the label. print 6 copies', done('Plum jam 2026|Medium|6')),
  label.does('make the label text all upper case and print three', "R.join(';')==='PLUM JAM 2025|Medium|3'"),

  card.does('Enter the value of Country into the text field and press Submit.', done('submit Norway')),
  card.does(
    'put what all the nights cost together in the box & submit',
    'R.length===1&&/^submit (€ ?)?144([.,]00)?( ?(€|euros?))?$/.test(R[0])',
  ),
  card.answers('who does this boat belong to', /Sindre Halvorsen/i),

  sheet.does('Solve question A, type the answer into its text field and press "Hand in".', done('65|||')),
  sheet.does(
    'click the odd one out in B and the biggest number in D, dont hand it in yet',
    left('|robin||790'),
  ),
  sheet.does('type the fifth word of the sentence about the geese into c and hand it in', done('||slowly|')),

  rank.does(
    'Drag "Raffle" to the first position.',
    left('Raffle|Brass band|Egg and spoon race|Dog show|Cake judging|Tug of war'),
  ),
  rank.does(
    'cake judging should come before the dog show. then publish',
    published('Brass band', 'Egg and spoon race', 'Cake judging', 'Dog show', 'Tug of war', 'Raffle'),
  ),
  rank.does(
    'take the tug of war off the programme and publish it',
    published('Brass band', 'Egg and spoon race', 'Dog show', 'Cake judging', 'Raffle'),
  ),

  pack.does(
    'Check rain jacket, gloves and tin opener, keep wool socks checked, and click "Pack ticked things".',
    done('gloves|rain jacket|tin opener|wool socks'),
  ),
  pack.does(
    'not taking the wool socks, take the sun hat + swimming trunks instead and pack',
    done('sun hat|swimming trunks'),
  ),
  pack.does(
    'add candles to the list and tick the matches too then pack it',
    done('candles|matches|wool socks'),
  ),

  van.does(
    'Reserve the cheapest van with 3 seats, pick up at North Gate from 12/01/2026 for 2 days.',
    done('Box M|North Gate|2026-12-01|09:00|2||'),
  ),
  van.does(
    'biggest van they have for 4 dec, one day, from Canal Street at 8am, with blankets. reserve it',
    done('Luton|Canal Street|2026-12-04|08:00|1||blankets'),
  ),
  van.answers(
    'how much is a box l for three days from the airport starting on monday with a hand truck',
    /220/,
  ),

  hall.does(
    'Book the hall on 12/15/2026 in the Evening for "Choir concert".',
    done('2026-12-15|Choir concert|Evening'),
  ),
  hall.answers(
    "when's the puppet theatre?",
    /12\w* (of )?dec|dec\w*,? (the )?(12|twelfth)|2026-12-12|12[./]12/i,
  ),
  hall.does(
    'book the hall for bettys birthday on the first free saturday in december in the afternoon',
    'R.length===1&&/^2026-12-26.betty.?s birthday.afternoon$/i.test(R[0])',
  ),
];
