// SPDX-License-Identifier: MIT
// Pages of many makes, by hand and with libraries, with short tasks: a third each in the words of an exam, of people who ask
// a helper, and of people who talk to a microphone. Written without a look at the planner.
import type { Task } from '../tasks.ts';
import { oneLike, saidLike } from './bg-ends.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const parish = tasksOn('bg-parish');
const mail = tasksOn('bg-mailbox');
const airline = tasksOn('bg-airline');
const shop = tasksOn('bg-shop');
const clinic = tasksOn('bg-clinic');
const register = tasksOn('bg-intranet');
const drive = tasksOn('bg-drive');
const settings = tasksOn('bg-shoe');
const note = tasksOn('bg-note');
const hotel = tasksOn('bg-hotel');
const ticket = tasksOn('bg-ticket');
const calendar = tasksOn('bg-calendar');
const feed = tasksOn('bg-feed');
const board = tasksOn('bg-kanban');
const poll = tasksOn('bg-poll');
const stocks = tasksOn('bg-stocks');
const chat = tasksOn('bg-chat');
const home = tasksOn('bg-home');
const parcels = tasksOn('bg-copy');
const search = tasksOn('bg-search');
const faq = tasksOn('bg-faq');
const permit = tasksOn('bg-permit');
const menu = tasksOn('bg-menu');
const trees = tasksOn('bg-scroll');
const bistro = tasksOn('bg-bistro');

export const TASKS: Task[] = [
  parish.does('Click on the link "agenda" in the text.', done('open agenda')),
  parish.answers(
    'on which day do they empty the recycling bins in mill lane',
    /^(?!.*(monday|tuesday|wednesday|friday)).*thursday/is,
  ),
  parish.does(
    'Could you sign the guest book for me? My name is Wilf Dacre, I am from Cromer, and it should say "Lovely church".',
    done('signed Wilf Dacre|Cromer|Lovely church'),
  ),

  mail.does(
    'Find the email by Oksana Bilyk and reply to it with the text "Count me in".',
    done('reply|oksana@quayside.example|Re: Rowing on Sunday?|Count me in'),
  ),
  mail.does(
    'Could you put a star on the mail about the boiler inspection?',
    done('star Boiler inspection on 1 December'),
  ),
  mail.does(
    'Please forward the message with the train times to hugo@lark.example.',
    done('forward|hugo@lark.example|Fwd: Trains for Saturday|'),
  ),
  mail.does(
    'get rid of both mails from teapot weekly',
    doneInAnyOrder('deleted Five oolongs for grey days', 'deleted Is your strainer lying to you?'),
  ),
  mail.answers('what is the password of the wifi at the cottage', /puffin[-\s]?4471/i),

  airline.does(
    'Book the cheapest non-stop flight from Bergen to Lisbon on 14 January 2027.',
    done('booked oneway|Bergen|Lisbon|2027-01-14|-|1|NL 566'),
  ),
  airline.does(
    'show me flights from zurich to bergen going out on the eleventh of december and coming back on the eighteenth',
    left('return|Zurich|Bergen|2026-12-11|2026-12-18|1'),
  ),
  airline.does(
    'Could you book the two of us on the first flight of the day from Porto to Vienna on 2 December?',
    done('booked oneway|Porto|Vienna|2026-12-02|-|2|NL 318'),
  ),
  airline.answers(
    'May I take my small dog into the cabin on a flight to Reykjavik?',
    /^(?!\W*yes)(?=.*(\b(no|not|cannot|except|but those)\b|n[’']t\b))/is,
  ),

  shop.does('Add the cheapest teapot to the basket.', left('Enamel teapot x1')),
  shop.does('put two linen aprons in my basket', left('Linen apron x2')),
  shop.does(
    'Please order one beeswax candle for Ada North, postcode KW15 1AA.',
    done('ordered Beeswax candle x1|Ada North|KW151AA|standard|plain'),
  ),
  shop.answers('what does delivery to the islands cost', /^(?!.*(3[.,]90|5[.,]40)).*7[.,]25/s),

  clinic.does(
    'Book a check-up with Dr. Imre Sands on Tuesday 24 November at 10:40.',
    done('booked|Check-up|Dr. Imre Sands|Tue 24 10:40|Nell Abara|'),
  ),
  clinic.does(
    'cancel my appointment on the second of december',
    done('cancelled Wed 2 December, 09:20, check-up with Dr. Paula Finch'),
  ),
  clinic.answers(
    'What is the first free time with the hygienist on Wednesday 25 November?',
    /^(?!.*(0?9[:.]20|14[:.]20|10[:.]40)).*11[:.]20/s,
  ),

  register.answers(
    'Who is the holder of the item LT-2207?',
    /^(?!.*(tavares|osei|keller|lindqvist|abel)).*castel/is,
  ),
  register.does(
    'Sort the table by value, highest first, and press "Inspect" for the item at the top.',
    done('insp DR-0001'),
  ),
  register.does('report damage to the projector in leeds', done('fault PJ-0102')),
  register.answers('Could you count the items that the Porto office has?', /\b(7|seven)\b/i),

  drive.does(
    'Open the folder "Contracts", then "2026", and select the file "lease-harbour.pdf".',
    left('Contracts/2026/lease-harbour.pdf'),
  ),
  drive.does(
    'Could you rename notes-draft.txt to notes-final.txt?',
    done('renamed notes-draft.txt > notes-final.txt'),
  ),
  drive.answers('how big is the video of the regatta', /48[.,]2\s*(mb|mega)/i),
  drive.does('delete the floor plan from 2019', done('deleted Drawings/floorplan-2019.dwg')),

  settings.does(
    'Open the Notifications tab, switch off "Weekly digest" and press Save changes.',
    done('saved Ottoline|en|reply|once|100|hyph'),
  ),
  settings.does(
    'Could you set the language to Norwegian and save that?',
    done('saved Ottoline|no|digest+reply|once|100|hyph'),
  ),
  settings.does(
    "make the text size 140 percent but don't save it yet",
    left('Ottoline|en|digest+reply|once|140|hyph'),
  ),

  note.does(
    'Using the text editor, give the whole text the style bold and press Save draft.',
    oneLike(/^draft\|\|Training moves to the small pool\.\|bold:Training moves to the small pool\.$/),
  ),
  note.does(
    'replace the text of the notice with no training on friday and save it as a draft',
    oneLike(/^draft\|\|no training on friday\.?\|plain:[^|]*$/i),
  ),

  hotel.does(
    'Select the days from 4 January 2027 to 9 January 2027, set the guests to 3 and press See rooms.',
    left('2027-01-04..2027-01-09|3'),
  ),
  hotel.does(
    'book the sea view double for two people from the twelfth to the fourteenth of december',
    done('booked Sea view double|2026-12-12..2026-12-14|2'),
  ),
  hotel.answers(
    'My daughter is nine. What would her breakfast cost at this hotel?',
    /^(?!.*\b16\b).*(\b(7|seven)([.,]00)?\s*(euros?|€|eur)|(€|eur)\s*7)/is,
  ),

  ticket.does(
    'Assign the ticket to Yusra Demir and Paul Quist and press Save.',
    done('saved Paul Quist+Yusra Demir|bug+search+wontfix|Normal'),
  ),
  ticket.does('take off the label wontfix and save', done('saved |bug+search|Normal')),
  ticket.does(
    'Could you leave a comment on this ticket saying "I can test it tomorrow"?',
    saidLike('comment I can test it tomorrow'),
  ),
  ticket.answers('Since which version does this bug happen?', /^(?!.*4\.14).*4\.12/s),

  calendar.does('Could you delete my call with Sefton?', done('deleted 2026-11-27|Call with Sefton')),
  calendar.does(
    'add lunch with petra on the third of december at half past twelve',
    done('added 2026-12-03|12:30|Lunch with Petra'),
  ),
  calendar.answers(
    'Could you look up at what time the Christmas concert begins?',
    /\b20[:.]00\b|\b(8|eight)\b(:00)?\s*(p\.?m|o.?clock|in the evening)/i,
  ),
  calendar.answers(
    'how many appointments do i have on the twenty fifth of november',
    /^(?!.*\b(three|four|five|no)\b).*\b(2|two)\b/is,
  ),

  feed.does('For the user @brix, click on the "More" button and then on "Block".', done('block @brix')),
  feed.does(
    'repost everything that tuvalu birds have posted',
    doneInAnyOrder('repost @tuvalu_birds 4h', 'repost @tuvalu_birds 11h'),
  ),
  feed.does('Could you follow whoever wrote about the sourdough?', done('follow @analobo')),

  board.does(
    'Move the card "Turn the compost" to the column "Done".',
    done('moved Turn the compost to Done'),
  ),
  board.does(
    'add a card that says paint the gate to the doing column',
    done('added paint the gate to Doing'),
  ),
  board.answers(
    'Could you tell me what Fenna still has to do?',
    /^(?!.*(shed|compost|butt|garlic|beans|paths|rotavator))(?=.*potatoes)(?=.*quince)/is,
  ),

  poll.does('Please vote for the stone bench on the hill.', done('voted The stone one on the hill')),
  poll.answers('which bench has the most votes so far', /^(?!.*(iron|stone|ferry|hill)).*(blue|school)/is),

  stocks.does(
    'If the price of Veda Ceramics is below 40 crowns, buy one share of it; otherwise sell one.',
    done('sell 1 VDA'),
  ),
  stocks.does('sell all of my shares in saltmere energy', done('sell 12 SLT')),
  stocks.answers(
    'Which of these shares has lost the most today?',
    /^(?!.*(helix|owlgate|cobre)).*(saltmere|\bSLT\b)/is,
  ),

  chat.does(
    'tell the people in the costumes channel that i have six buttons',
    oneLike(/^costumes\|(?!that\b).*\b(six|6) buttons\b/i),
  ),
  chat.does(
    "Could you react with a heart to Sunil's message in the props channel?",
    done('react heart props 2'),
  ),
  chat.answers('How many tickets have they sold for Sunday?', /^(?!.*\b(84|120)\b).*\b57\b/s),

  home.does('Set the slider of the Study to 70 %.', left('60.80.70.10.0|11000|19|Half')),
  home.does('set the heating to twenty one and a half degrees and apply it', done('heating 21.5')),
  home.does('Could you shut the blinds, please?', left('60.80.40.10.0|11000|19|Shut')),
  home.answers(
    'which room is the coldest right now',
    /^(?!.*(study|bedroom|kitchen|living)).*conservatory/is,
  ),

  parcels.does(
    'Copy the text from the 2nd text area, paste it into the text input and press Submit.',
    done('submit From Brno, 0.4 kg. Tracking number ZT 0098 315'),
  ),
  parcels.does('Could you track the parcel that came from Cork?', done('track KX4417209')),

  search.does(
    'Enter "oyster" into the text field, press Search, then find and open the 7th search result.',
    done('opened Oyster mushrooms at home'),
  ),
  search.does('search for tide tables and open the one for cork', done('opened Tide tables for Cork')),
  search.answers(
    'Could you search for "Oyster Bay ferry" and tell me when the last boat goes?',
    /^(?!.*(7[:.]30|12[:.]15)).*(18[:.]40|6[:.]40)/s,
  ),

  faq.does(
    'Expand the section "Returns" and click on "Print a return label".',
    done('open Print a return label'),
  ),
  faq.answers('how long is the guarantee on their zips', /\b(10|ten)\b[- ]years?/i),

  permit.does(
    'Enter "Rosa Lindgren" as the full name and select Zone C and 6 months.',
    left('Rosa Lindgren||C|6|0.0.0|-||-'),
  ),
  permit.does('Select the 3rd of March 2027 as the start of the permit.', left('||-|-|3.3.2027|-||-')),
  permit.does(
    'say that my car is electric and that it has a range of 210 miles',
    left('||-|-|0.0.0|yes|210|-'),
  ),
  permit.answers(
    'I drive an electric car and live in zone A. What would I pay for a whole year?',
    /^(?!.*\b(92|74|121|62|34)\b).*\b55\b/s,
  ),

  menu.does('Use the menu to choose File > Export > PDF document.', done('PDF document')),
  menu.does('turn the page to landscape', left('Rulers+100 %+Landscape')),

  trees.does('Select Medlar and Quince from the scroll list and press Submit.', done('sent Medlar+Quince|1')),
  trees.does('order four gooseberry bushes', done('sent Gooseberry|4')),
  trees.does('Scroll to the end of the rules and press "I have read the rules".', done('rules read')),

  bistro.does('Add 3 portions of onion soup to the order.', left('3 Onion soup||')),
  bistro.does(
    'order a trout with almonds for half past seven in the evening under the name henrik',
    done('ordered 1 Trout with almonds|19:30|Henrik'),
  ),
  bistro.answers(
    'What is the most expensive dish here without meat or fish?',
    /^(?!.*(duck|trout|walnut|tart)).*lentil/is,
  ),
];
