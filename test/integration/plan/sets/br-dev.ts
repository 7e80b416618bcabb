// SPDX-License-Identifier: MIT
// Short tasks of many kinds: tiny one-widget pages as benchmarks of web tasks have them, and sites of companies.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const tinyForm = tasksOn('br-tinyform');
const tinyTabs = tasksOn('br-tinytabs');
const tinyDate = tasksOn('br-tinydate');
const tinyAuto = tasksOn('br-tinyauto');
const tinyTree = tasksOn('br-tinytree');
const flights = tasksOn('br-flights');
const hotel = tasksOn('br-hotel');
const dentist = tasksOn('br-dentist');
const cinema = tasksOn('br-cinema');
const bistro = tasksOn('br-bistro');
const inbox = tasksOn('br-inbox');
const post = tasksOn('br-post');
const feed = tasksOn('br-feed');
const garden = tasksOn('br-garden');
const bakery = tasksOn('br-bakery');
const settings = tasksOn('br-settings');
const events = tasksOn('br-events');
const staff = tasksOn('br-staff');
const orders = tasksOn('br-orders');
const corp = tasksOn('br-corp');
const archive = tasksOn('br-archive');
const apply = tasksOn('br-apply');
const airport = tasksOn('br-airport');
const account = tasksOn('br-account');

export const TASKS: Task[] = [
  tinyForm.does('Enter "harlow" in the username field and press Submit.', done('sent harlow|||')),
  tinyForm.does('Select alfa and tango and click Submit.', done('sent |||alfa+tango')),
  tinyForm.does('Choose size M and Nepal from the list, then submit.', done('sent |Nepal|M|')),

  tinyTabs.does('Switch between the tabs to find and click on the link "ligula".', done('link ligula')),
  tinyTabs.does('Open Tab #2.', left('tab 2')),
  tinyTabs.answers('What is the code on the third tab?', /\b9026\b/),

  tinyDate.does('Select 12/09/2026 as the date and hit Submit.', done('sent 12/09/2026')),
  tinyDate.does('pick November 27, 2026', left('11/27/2026')),
  tinyDate.does('Set the date to 3 January 2027 and submit it.', done('sent 01/03/2027')),

  tinyAuto.does(
    'Enter the town that starts with "Port" and ends with "mouth", then press Submit.',
    done('sent Portsmouth'),
  ),
  tinyAuto.does('choose Tampere as the town and submit', done('sent Tampere')),
  tinyAuto.does('Type "Cor" into the town field, but do not submit.', left('Cor')),

  tinyTree.does('Select the file gull.jpg.', done('chose Photos/Harbour/gull.jpg')),
  tinyTree.does('Open Papers, then 2025, and click on lease.pdf.', done('chose Papers/2025/lease.pdf')),
  tinyTree.answers('which file is in the Folk folder?', /\breel\b/i),

  flights.does(
    'Search for a one-way flight from Oslo to London on 2 December 2026.',
    done('searched one-way|Oslo|London|2026-12-02||1'),
  ),
  flights.does(
    'find return flights from Bergen to Hamburg, out on 27 November, back on 30 November, for three people',
    done('searched return|Bergen|Hamburg|2026-11-27|2026-11-30|3'),
  ),
  flights.does(
    'Search one way from Tromsø to Reykjavik on 11 December and select the cheapest flight.',
    done('searched one-way|Tromsø|Reykjavik|2026-12-11||1', 'selected NL 214'),
  ),

  hotel.does(
    'Reserve the Attic Suite from 4 to 6 December for two adults.',
    done('reserved Attic Suite|2026-12-04 to 2026-12-06|2|0|no breakfast'),
  ),
  hotel.does('add one child and breakfast', left('|2|1|breakfast')),
  hotel.answers('until when can I cancel the Courtyard Double for free?', /\b(3|three) days\b/i),

  dentist.does(
    'Book a check-up for Lena Voss on Thursday 26 November at 11:30.',
    done('booked Check-up|Thu 26 Nov 11:30|Lena Voss|'),
  ),
  dentist.does(
    'I have a toothache. Book me in on 1 December at 14:15, my name is Ray Bell and my number is 555 0142.',
    done('booked Toothache|Tue 1 Dec 14:15|Ray Bell|555 0142'),
  ),
  dentist.answers('How long does a cleaning take?', /\b45\b/),

  cinema.does('put two tickets for the late show in the basket', done('added 2 The Salt Road 22:40')),
  cinema.does(
    'Add four tickets for Paper Moths at 15:30 to the basket and check out.',
    done('added 4 Paper Moths 15:30', 'checkout 4xPaper Moths 15:30'),
  ),
  cinema.answers('how long is Paper Moths?', /\b88\b/),

  bistro.does(
    'Reserve a table for four on Saturday 28 November at 20:30, name Okafor.',
    done('reserved 2026-11-28|20:30|4|indoors|Okafor|'),
  ),
  bistro.does(
    'book a table for two on the terrace on 3 December at 18:30 under the name Silva',
    done('reserved 2026-12-03|18:30|2|terrace|Silva|'),
  ),
  bistro.answers('Are they open on Mondays?', /\bclosed\b|\bno\b|not open/i),

  inbox.does('Star the message from Celia Moreau.', done('starred Choir rehearsal moved')),
  inbox.does(
    'reply to Otto: I will bring them back on Saturday',
    done('replied Keys for the boathouse: I will bring them back on Saturday'),
  ),
  inbox.does(
    'archive the parcel mail and delete the bill from Lumen Energy',
    doneInAnyOrder('archived Parcel 7731 is on its way', 'deleted Your bill for October'),
  ),

  post.does(
    'send an email to marek@inkwell.example with the subject Flyer and the text: Looks great, please print it',
    done('sent marek@inkwell.example|Flyer|Looks great, please print it'),
  ),
  post.does(
    'Delete both mails from Dress Depot.',
    `${done('deleted Sale starts now + Last chance: sale ends tonight')}||${doneInAnyOrder(
      'deleted Sale starts now',
      'deleted Last chance: sale ends tonight',
    )}`,
  ),
  post.does('Mark the message from Gym Twelve as read.', done('read We miss you! 40% off in December')),

  feed.does("Like Kofi's post.", done('liked kofim/New bread')),
  feed.does(
    'Comment "Which flour do you use?" on the post about the bread recipe.',
    done('commented kofim/New bread: Which flour do you use?'),
  ),
  feed.does(
    'follow Trail Club and mute the City Library',
    doneInAnyOrder('followed Trail Club', 'mute citylib/We are'),
  ),

  garden.does(
    'put three packets of tomato seeds in the basket',
    "/^added Tomato seeds(;(added|more) Tomato seeds){2}$/.test(R.join(';'))",
  ),
  garden.does('Show only tools, cheapest first.', left('Tools|all|lo')),
  garden.does(
    'Add the hand trowel and the kneeling mat to the basket, then go to the checkout.',
    done('added Hand trowel', 'added Kneeling mat', 'checkout 1xHand trowel+1xKneeling mat'),
  ),

  bakery.does(
    'Order six poppy seed rolls for Sunday at 9:00, name Hofer.',
    done('ordered 6xPoppy seed roll|Sunday 22 November|9:00|Hofer'),
  ),
  bakery.does(
    'put a sliced walnut loaf in my order',
    left('1xWalnut loaf sliced|Saturday 21 November|7:30|'),
  ),
  bakery.does(
    'two croissants and one plum cake slice for Monday at eleven, my name is Jonas, and place the order',
    done('ordered 1xPlum cake slice+2xButter croissant|Monday 23 November|11:00|Jonas'),
  ),

  settings.does(
    'Turn on sounds and save.',
    done('saved Jo Park|English|Monday|summary+mentions+sounds|Dark|15'),
  ),
  settings.does(
    'change the language to Svenska, let the week start on Sunday and save the changes',
    done('saved Jo Park|Svenska|Sunday|summary+mentions|Dark|15'),
  ),
  settings.answers('after how many days is the trash emptied?', /\b45\b/),

  events.does('remind me of the talk about owls', done('reminder Talk: Owls at night 2026-11-25')),
  events.does('Say that I am going to the Brass night on 12 December.', done('going Brass night 2026-12-12')),
  events.answers('How much is admission to the Winter chorus?', /€ ?15\b|\b15 ?(€|euros?)/i),

  staff.does('sort by start date', left('||start up|page 1')),
  staff.does(
    "Change Bo Lindqvist's extension to 317 and save.",
    done('saved Bo Lindqvist|Designer|Malmö|317'),
  ),
  staff.does('Move Ida Berg to the Lisbon office.', done('saved Ida Berg|Support|Lisbon|308')),

  orders.does('Sort the orders by total, highest first.', left('3 desc||1|5')),
  orders.does('get me the invoice for Larch Carpentry', done('invoice 5112')),
  orders.answers("What is the status of Holly Bakery's order?", /\breturned\b/i),

  corp.does('sign me up for the newsletter with ada@x.org', done('newsletter ada@x.org')),
  corp.does('Download the manual for the V8.', done('downloaded V8 manual')),
  corp.answers('how long is the warranty on garden pumps?', /\b(3|three) years\b/i),

  archive.does('Download the council minutes of June.', done('downloaded Council minutes June')),
  archive.does('add the lamp contract to the favourites', done('favourite Lamp contract')),
  archive.answers('Who is the author of the bridge survey?', /okoye/i),

  apply.does(
    'Fill in the form: Mira Castell, mira@castell.example, team Gate, Saturday and Sunday, T-shirt M. Then send it.',
    done('applied Mira|Castell|mira@castell.example|Gate||Sat+Sun|M'),
  ),
  apply.does('choose Dutch and Polish as languages', left('||||Dutch+Polish||')),
  apply.answers('when is the briefing?', /\b2(nd)?( of)? June\b|\bJune 2\b/i),

  airport.answers('is the flight from Oslo on time?', /\bdelayed\b|14:10|\bno\b/i),
  airport.does('Notify me about the flight from Athens.', done('notify A3 640')),
  airport.does('reserve a parking space in P3, number plate KX204Z', done('parking P3|KX204Z')),

  account.answers('how much data have I used so far?', /\b7[.,]5\b/),
  account.does(
    'change my address to Fjord Street 9, Odense, and save it',
    done('profile Fjord Street 9|Odense|no paper'),
  ),
  account.does(
    'Switch to the 40 GB plan, turn off roaming and save.',
    done('plan 40|no roaming|not blocked'),
  ),
];
