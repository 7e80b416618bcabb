// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds and bookings, each page with
// a task as benchmarks word them, one as people type it and one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const kennel = tasksOn('cj-kennel');
const meter = tasksOn('cj-meter');
const parcel = tasksOn('cj-parcel');
const museum = tasksOn('cj-museum');
const sketch = tasksOn('cj-sketch');
const council = tasksOn('cj-council');
const bike = tasksOn('cj-bike');
const pool = tasksOn('cj-pool');
const account = tasksOn('cj-account');
const archive = tasksOn('cj-archive');
const staff = tasksOn('cj-staff');
const grocer = tasksOn('cj-grocer');
const harbour = tasksOn('cj-harbour');
const league = tasksOn('cj-league');
const invoices = tasksOn('cj-invoices');
const vet = tasksOn('cj-vet');
const leave = tasksOn('cj-leave');
const kiln = tasksOn('cj-kiln');
const ferry = tasksOn('cj-ferry');
const street = tasksOn('cj-street');
const potluck = tasksOn('cj-potluck');
const post = tasksOn('cj-post');
const mailer = tasksOn('cj-mailer');
const dispatch = tasksOn('cj-dispatch');
const pond = tasksOn('cj-pond');
const crew = tasksOn('cj-crew');
const forum = tasksOn('cj-forum');
const fly = tasksOn('cj-fly');
const cabin = tasksOn('cj-cabin');
const barber = tasksOn('cj-barber');

export const TASKS: Task[] = [
  kennel.does(
    'Enter "Biscuit" into the Dog\'s name field, select the breed Border Terrier, choose the run Outdoor and press "Request a place".',
    done('request |||Biscuit|Border Terrier||outdoor|'),
  ),
  kennel.does(
    "request a place for Maisie, she's a beagle, 14 kg, with a nail trim pls",
    done('request |||Maisie|Beagle|14||nails'),
  ),
  kennel.does(
    'put nineteen kilos as the weight and tick the second daily walk then save it for later',
    done('draft |||||19||walk'),
  ),
  meter.does(
    'Switch the supply to Gas, enter 88-4410 as the account number and 20977 as the day reading, then press "Send reading".',
    done('Gas|88-4410|20977||2|'),
  ),
  meter.does(
    "my night reading is 7731, there's 4 of us in the house. send it",
    done('Electricity|||7731|4|'),
  ),
  meter.does(
    'water please the day reading is five hundred and twelve and send the reading',
    done('Water||512||2|'),
  ),
  parcel.does(
    'Create a label to the recipient Harriet Voss, postcode LS6 2QT, in size Medium.',
    done('label ||Harriet Voss|LS6 2QT|Medium|mail'),
  ),
  parcel.does('get me a price for a large one with insurance', done('price ||||Large|ins+mail')),
  parcel.does(
    'create a label for tom becker he has to sign for it and switch off the tracking by email',
    done('label ||Tom Becker||Small|sig'),
  ),
  museum.does('Open the "Learn" menu and click on "Group prices".', done('prices-groups')),
  museum.answers('what time do they close on thursdays', /\b8(:00)? ?p\.?m|20[:.]00|\beight\b/i),
  museum.does('take me to the past exhibitions', done('past')),
  sketch.does('Select File > Export as > SVG.', done('File>Export as>SVG')),
  sketch.does('rotate the picture 90° to the right', done('Image>Rotate>90° right')),
  sketch.does('turn the grid on and hide the rulers', doneInAnyOrder('View>Grid on', 'View>Rulers off')),
  council.does('Click the "Report a problem" link under Potholes.', done('Potholes: Report a problem')),
  council.does('wanna renew my resident parking permit', done('Resident parking: Renew')),
  council.does('show more services and apply for a blue badge', done('Blue badge: Apply')),
  bike.does(
    'On the Delivery tab select "Home delivery, fully built, £60", enter the postcode EH8 9YL and press "Check delivery".',
    done('delivery built EH8 9YL'),
  ),
  bike.answers('how heavy is this bike?', /13[.,]4/),
  bike.does('mark the review by dewi as helpful', done('helpful Dewi')),
  pool.does(
    'Expand the section "What do lessons cost?" and click "Join the waiting list".',
    done('Join the waiting list'),
  ),
  pool.answers('how much is a swim for over 60s', /3[.,]80/),
  pool.does('report my blue goggles as lost', "/^lost: (my )?blue goggles$/i.test(R.join(';'))"),
  account.does(
    'Go to the Notifications tab, switch on "Price drops" and press "Save notifications".',
    done('Notifications: New recipes+Price drops+Order updates+Weekly digest'),
  ),
  account.does('stop sharing my data with partners and save', done('Privacy: Show my name in reviews')),
  account.does('leave my parcels in the shed and save that', done('Deliveries: In the shed|')),
  archive.does(
    'Expand Registers and Marriages, select "1838–1862" and press "Order a copy".',
    done('order Registers/Marriages/1838–1862'),
  ),
  archive.does('bookmark the enclosure map', done('bookmark Maps/Enclosure map 1803')),
  archive.does(
    'order a copy of the photograph of the first tractor',
    done('order Photographs/Harvest/First tractor'),
  ),
  staff.does(
    'Find Dr Grace Lund in the tree and click "Message" next to her name.',
    done('Message Dr Grace Lund'),
  ),
  staff.answers("what's the head cook's extension?", /6100/),
  staff.does('pin felicity novak from the childrens ward', done('Pin Felicity Novak')),
  grocer.does(
    'Expand Dairy, then Cheese, check "Blue" and click "Apply filter".',
    done('apply Dairy/Cheese/Blue'),
  ),
  grocer.does(
    'only show me rye and sourdough bread, apply it',
    done('apply Bakery/Bread/Rye+Bakery/Bread/Sourdough'),
  ),
  grocer.does(
    'tick goat milk and mushrooms and apply the filter',
    done('apply Dairy/Milk/Goat+Fruit & veg/Mushrooms'),
  ),
  harbour.does('Sort the table by Length, the longest vessel first.', left('Length (m) down')),
  harbour.answers('which ship is at berth 7', /Pilgrim Star/i),
  harbour.answers('how many of the vessels fly the flag of malta', /\b(3|three)\b/i),
  league.does('Mark the team Harlow Town as a favourite.', done('Favourite Harlow Town')),
  league.answers('who scored the most goals?', /Millbrook/i),
  league.does('show me the fixtures of dunton wanderers', done('Fixtures Dunton Wanderers')),
  invoices.does(
    'Check the invoices 2042 and 2048 and click "Send reminder".',
    done('Send reminder 2042+2048'),
  ),
  invoices.does('open the pdf for hobart glass', done('PDF 2046')),
  invoices.does('mark the invoice of yarrow dental as paid', done('Mark as paid 2045')),
  vet.does(
    'Select December 9, 2026 in the calendar, choose Morning and click "Book visit".',
    done('|2026-12-09|morning'),
  ),
  vet.does('book Pepper in for tues the 24th, afternoon', done('Pepper|2026-11-24|afternoon')),
  vet.does(
    'book a visit for my cat socks on january fourteenth in the morning',
    done('Socks|2027-01-14|morning'),
  ),
  leave.does(
    'Set the first day to 12/21/2026 and the last day to 12/31/2026 and press "Send request".',
    done('Annual leave|2026-12-21|2026-12-31|||'),
  ),
  leave.does(
    'study leave 3-5 feb next year, Ines covers for me. send it',
    done('Study leave|2027-02-03|2027-02-05||Ines Carvalho|'),
  ),
  leave.does(
    'unpaid leave from the seventh to the eleventh of december and send the request',
    done('Unpaid leave|2026-12-07|2026-12-11|||'),
  ),
  kiln.does('Choose 03/15/2027 as the loading day and click "Reserve".', done('03/15/2027||Bisque 06')),
  kiln.does(
    'load on 30 nov, unload on 2 dec, stoneware 6, and reserve it',
    done('11/30/2026|12/02/2026|Stoneware 6'),
  ),
  kiln.does(
    'set the unloading day to the fifth of january twenty twenty seven but dont reserve yet',
    left('|01/05/2027|Bisque 06'),
  ),
  ferry.does(
    'Leave from "Portsmouth", go to "Santander" and click "Show crossings".',
    done('Portsmouth>Santander'),
  ),
  ferry.does('crossings from dublin to holyhead pls', done('Dublin>Holyhead')),
  ferry.does(
    'i want to go from harwich to the hook of holland show me the crossings',
    done('Harwich>Hook of Holland'),
  ),
  street.does(
    'Select "Station Road, Hadden" from the suggestions and press "Find my day".',
    done('Station Road, Hadden|'),
  ),
  street.answers('when do they empty the bins in millers way?', /Wednesday/i),
  street.does(
    'find the bin day for church lane hadden house number twenty two',
    done('Church Lane, Hadden|22'),
  ),
  potluck.does(
    'Add "Daniela Ricci" to the guests, enter "Soup" as the dish and press "Send invitations".',
    done('Bruno Keller+Daniela Ricci|Soup'),
  ),
  potluck.does(
    'add annabel and noor too and send the invitations',
    done('Annabel Cho+Bruno Keller+Noor Haddad|'),
  ),
  potluck.does('remove bruno and add markus thoma instead then send the invitations', done('Markus Thoma|')),
  post.does('Find the email by Brita and click the trash icon to delete it.', done('delete Brita')),
  post.does('star the one from oswald', done('star Oswald')),
  post.does('reply to marlene saying thank you for the jam', done('reply Marlene: thank you for the jam')),
  mailer.does(
    'Forward the email "Minutes – corrected" by Gareth Pugh to ruth@pugh.example.',
    done('Forward Gareth Pugh/Minutes – corrected to ruth@pugh.example: '),
  ),
  mailer.does(
    'reply "Almond, please" to the cake order mail',
    done('Reply Penny Alder/Cake order to Penny Alder: Almond, please'),
  ),
  mailer.does('delete the message about the parcel', done('Delete Noreply/Your parcel')),
  dispatch.does(
    'Select the mail from Carla Ito and move it to Suppliers.',
    done('Move to Suppliers Carla Ito/Change of address'),
  ),
  dispatch.does(
    'mark that prize thing as spam',
    done('Mark as spam WinBig Prize Team/You have been selected!!'),
  ),
  dispatch.does(
    'delete both mails from mo farouk',
    done('Delete Mo Farouk/Wrong size boots+Mo Farouk/Thank you'),
  ),
  pond.does('Like the post by @linab.', done('like @linab')),
  pond.does('reply to otto reyes: I have two spare ones!', done('reply @ottor: I have two spare ones')),
  pond.does('share the post about the sluice', done('share @fenghost')),
  crew.does('Click the "Follow" button of the user @bellamy.', done('follow @bellamy')),
  crew.does('unfollow sanna mulari', done('unfollow @sannamul')),
  crew.does('hide the potter in delft', done('hide @sanne.m')),
  forum.does('Mute the author Walter Emmett.', done('Mute author: Walter Emmett')),
  forum.does('report the sunglasses post', done('Report post: Deal Hunter')),
  forum.does(
    'write a new post in lost and found saying found a red bicycle bell',
    done('Post in Lost & found: found a red bicycle bell'),
  ),
  fly.does(
    'Book the shortest one-way flight from: Boise, ID to: Albany, NY on 12/08/2026.',
    done('BOI ALB 12/8/2026 one 352'),
  ),
  fly.does('cheapest one way from Portland OR to Reno on dec 4, book it', done('PDX RNO 12/4/2026 one 149')),
  fly.does(
    'book the one way flight that leaves earliest from albuquerque to bozeman on january second twenty twenty seven',
    done('ABQ BZN 1/2/2027 one 214'),
  ),
  cabin.does(
    'Book the cheapest cabin from 12/04/2026 to 12/06/2026 for 3 adults.',
    done('2026-12-04|2026-12-06|3|0|-|Bulrush'),
  ),
  cabin.does(
    'book the best rated cabin for 2 adults, 2 kids and the dog, 18-20 dec',
    done('2026-12-18|2026-12-20|2|2|dog|Kingfisher'),
  ),
  cabin.does(
    'find cabins from the eleventh to the fourteenth of december for two adults and one child',
    `${left('2026-12-11|2026-12-14|2|1|-')}&&document.querySelectorAll('.c').length===4`,
  ),
  barber.does('Book a beard trim with Elodie on Sat 21 at 11:00.', done('Beard trim|Elodie|Sat 21|11:00|')),
  barber.does(
    "book me a haircut w/ rashid on tuesday, earliest slot, name's Owen",
    done('Haircut|Rashid|Tue 24|8:30|Owen'),
  ),
  barber.does(
    'book a childs cut with anyone for monday at a quarter past one',
    done("Child's cut|Anyone|Mon 23|13:15|"),
  ),
];
