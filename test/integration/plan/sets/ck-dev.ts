// SPDX-License-Identifier: MIT
// Short web tasks, blind: three pages each of forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds and
// bookings; a page has a task as benchmarks word them, one as people type it and one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const parcel = tasksOn('ck-parcel');
const gym = tasksOn('ck-gym');
const facts = tasksOn('ck-facts');
const museum = tasksOn('ck-museum');
const draw = tasksOn('ck-draw');
const devices = tasksOn('ck-devices');
const plan = tasksOn('ck-plan');
const faq = tasksOn('ck-faq');
const bread = tasksOn('ck-bread');
const drive = tasksOn('ck-drive');
const company = tasksOn('ck-company');
const tools = tasksOn('ck-tools');
const league = tasksOn('ck-league');
const stock = tasksOn('ck-stock');
const fees = tasksOn('ck-fees');
const vet = tasksOn('ck-vet');
const leave = tasksOn('ck-leave');
const hall = tasksOn('ck-hall');
const tram = tasksOn('ck-tram');
const pantry = tasksOn('ck-pantry');
const guests = tasksOn('ck-guests');
const post = tasksOn('ck-post');
const office = tasksOn('ck-office');
const letter = tasksOn('ck-letter');
const pip = tasksOn('ck-pip');
const street = tasksOn('ck-street');
const clips = tasksOn('ck-clips');
const fly = tasksOn('ck-fly');
const stay = tasksOn('ck-stay');
const barber = tasksOn('ck-barber');

/** One flight was booked, and it is the cheapest, shortest or earliest as asked. */
const flight = (route: string, best: string) =>
  `R.length===1&&R[0].startsWith(${JSON.stringify(route)})&&R[0].split('|')[3].split('+').includes('${best}')`;

export const TASKS: Task[] = [
  parcel.does(
    'Enter "JX4410927" into the Reference field, select "Garden shed" and press "Book redelivery".',
    done('book JX4410927|||Sat 21|Garden shed||'),
  ),
  parcel.does(
    'redeliver JX2208316 on tuesday and have them text me an hour before',
    done('book JX2208316|||Tue 24|Bring it back to the depot|text|'),
  ),
  parcel.does(
    'put rosa mendel as the name on the parcel choose the garage and save it for later',
    done('draft ||Rosa Mendel|Sat 21|Garage||'),
  ),
  gym.does(
    'Select the plan "Swim only", switch on "Locker", enter "o.reyes@brook.example" as E-mail and press "Join now".',
    done('join Swim only|Locker|guests 0|towels 1|o.reyes@brook.example|'),
  ),
  gym.does(
    '3 guest passes and turn on the sauna, dont join yet',
    left('Full week|Sauna|guests 3|towels 1||'),
  ),
  gym.does(
    'pick the student plan and switch on yoga classes',
    left('Student|Yoga classes|guests 0|towels 1||'),
  ),
  facts.does(
    'Enter the value of Country into the "Check value" text field and press Submit.',
    done('submit Estonia||'),
  ),
  facts.does('check value is the invoice number, outcome held, then submit', done('submit AF-30917||Held')),
  facts.does(
    'put the receiver in the remark box set the outcome to cleared and submit it',
    done('submit |Mireille Okafor|Cleared'),
  ),
  museum.does('Open the "Learn" menu and click on "Adult courses".', done('Learn > Adult courses')),
  museum.does('take me to accessibility in the visit menu', done('Visit > Accessibility')),
  museum.does('open the news story about the lantern walk', done('Lantern walk returns')),
  draw.does('Choose File > Export as > PDF for print.', done('File/Export as/PDF for print')),
  draw.does('rotate it 90 degrees to the right pls', done('Arrange/Rotate/90° right')),
  draw.does('set the grid to ten millimetres', done('View/Grid/10 mm')),
  devices.does(
    'Find the device "Camera" in "Garage", open its menu and click "Show history".',
    done('Show history Camera, Garage'),
  ),
  devices.does('get rid of the plug in the kitchen', done('Remove Plug, Kitchen')),
  devices.does('restart the bedroom ceiling lamp', done('Restart Ceiling lamp, Bedroom')),
  plan.does('Switch to the "Bills" tab and click "Download" for October.', done('Download October')),
  plan.does('block my sim, the one ending 0471', done('Block SIM ending 0471')),
  plan.does('turn off the marketing calls', done('Turn off Marketing calls')),
  faq.does(
    'Expand the section "Who pays for damage?" and click on the link "Add the cover".',
    done('Who pays for damage? Add the cover'),
  ),
  faq.answers('whats the late fee per day?', /€ ?8\b|\b8([.,]00)? ?(€|euro)|\beight euro/i),
  faq.does('say that the answer on how to lock a bike was not helpful', done('How do I lock a bike? No')),
  bread.does(
    'Expand the sections of "Lesson 3", to find and click on the link "proving basket".',
    done('Lesson 3 Shaping: proving basket'),
  ),
  bread.does('open the thermometer link, its somewhere in lesson 1', done('Lesson 1 Water: thermometer')),
  bread.does('click on rye flour in lesson two', done('Lesson 2 Starter: rye flour')),
  drive.does(
    'Expand the folders "Concerts", "2025" and "Christmas", select the file "seating.xls" and press "Open".',
    done('Open Concerts/2025/Christmas/seating.xls'),
  ),
  drive.does('download the altos score of locus iste', done('Download Scores/Altos/Locus iste.pdf')),
  drive.does('delete the june minutes', done('Delete Minutes/June.doc')),
  company.does(
    'Expand "Stage" and "Lighting", tick "Nell Arden" and press "Send notice".',
    done('send Nell Arden'),
  ),
  company.does('send the notice to all the ushers', done('send Sam Oyelaran, Sam Ortiz, Bea Quill')),
  company.does('tick the bar and the props team but do not send it yet', left('Lotte Frey, Greta Holm')),
  tools.does(
    'Open "Wood", then "Saws", choose "Hand saw" and press "Borrow".',
    done('borrow Wood/Saws/Hand saw'),
  ),
  tools.does('id like to borrow the pressure washer', done('borrow Cleaning/Wet/Pressure washer')),
  tools.does('put the tile cutter on my wish list', left('Walls/Tiles/Tile cutter')),
  league.answers('How many points does Otter BC have after round 9?', /\b(31|thirty[- ]one)\b/i),
  league.does('sort by founding year, oldest first', left('Founded up')),
  league.answers('which club lost the most races', /sculls united/i),
  stock.does(
    'Go to page 3 and click the trash icon of "Label roll yellow" to discontinue it.',
    done('Discontinue Label roll yellow'),
  ),
  stock.does('reorder the stapler (not staples!)', done('Reorder Stapler')),
  stock.answers('how many rolls of brown packing tape are left', /\b(12|twelve)\b/i),
  fees.does('Select the row "Jonas Weber" and press "Mark as paid".', done('Mark as paid: Jonas Weber')),
  fees.does('send emil and emilia brandt a reminder', done('Send reminder: Emil Brandt, Emilia Brandt')),
  fees.answers('what is the fee for milo ferrari', /\b(50|fifty)\b/i),
  vet.does('Select 12/15/2026 as the date and press Submit.', done('|12/15/2026|9:00')),
  vet.does('visit for Pickle on 7 january at 14:00 please', done('Pickle|01/07/2027|14:00')),
  vet.does(
    'ask for a visit on friday the twenty seventh of november at half past eleven for mango',
    done('Mango|11/27/2026|11:30'),
  ),
  leave.does(
    'Choose "Training" as the kind, enter 01/18/2027 as the first day and 01/20/2027 as the last day, and press "Request".',
    done('Training|2027-01-18|2027-01-20|09:00|'),
  ),
  leave.does('request holiday from 21 dec to 31 dec', done('Holiday|2026-12-21|2026-12-31|09:00|')),
  leave.does(
    'ask for unpaid leave on the third of december just that one day',
    done('Unpaid leave|2026-12-03|2026-12-03|09:00|'),
  ),
  hall.does(
    'Select February 2027, click on the 17th and press "Reserve evening".',
    done('evening 2027-02-17'),
  ),
  hall.answers('when in december is the puppet show?', /\b12(th)?\b|twelfth/i),
  hall.does('reserve the morning of the second of december', done('morning 2026-12-02')),
  tram.does(
    'Choose "Castle Hill" as From and "Market Place" as To, and press "Show trams".',
    done('Castle Hill > Market Place'),
  ),
  tram.does('show trams from orchard road to the zoo', done('Orchard Road > Zoo')),
  tram.does(
    'show trams from central station west side to the university library',
    done('Central Station (west side) > University Library'),
  ),
  pantry.does(
    'Enter "Brown", choose the item "Brown sugar" and press "Find recipes".',
    done('find Brown sugar, Butter, Onions'),
  ),
  pantry.does('take out the butter and add coconut oil instead', left('Coconut oil, Onions')),
  pantry.does(
    'i also have red lentils and tinned tomatoes find me recipes',
    done('find Butter, Onions, Red lentils, Tinned tomatoes'),
  ),
  guests.does(
    'Search for "Kowal" at the window table and add the item "Anna Kowalczyk".',
    done('Anna Kowalczyk at Window table'),
  ),
  guests.does('put daniel hart at the garden table', done('Daniel Hart at Garden table')),
  guests.does('seat the priya from delhi at the top table', done('Priya Ramani at Top table')),
  post.does('Find the email by Brittani and click the trash icon to delete it.', done('delete Brittani')),
  post.does('star the mail from marisa', done('star Marisa')),
  post.does('forward the email from nils to wendell', done('forward Nils to Wendell')),
  office.does(
    'Tick the email by "Prize Centre" and press "Report spam".',
    done('Report spam: Prize Centre / You have WON'),
  ),
  office.answers('how much does lars tolland want for the roof?', /4[,. ]?850/),
  office.does(
    'archive both payslips',
    done('Archive: Payroll / November payslip, Payroll / October payslip'),
  ),
  letter.does(
    'Find the email by Noor Jansen and reply to them with the text "Count me in".',
    done('reply|noor@atelier.example|Re: Workshop|Count me in'),
  ),
  letter.does(
    'forward the boat trip photos to hedda@quince.example',
    `R.length===1&&R[0].startsWith('forward|hedda@quince.example|Fwd: Boat trip photos|Here they are')`,
  ),
  letter.does('delete the email about the boat trip costs', done('delete Boat trip costs')),
  pip.does('For the user @fatouplays, click on the "like" button.', done('like @fatouplays')),
  pip.does('mute @marekcooks', done('Mute @marekcooks')),
  pip.does('share the post about the heron', done('share @otto')),
  street.does(
    'Find the post "Lost cat", enter the comment "Checked our cellar" and press "Comment".',
    done('comment on Pete Lomax / Lost cat: Checked our cellar'),
  ),
  street.does('follow the post of joy pham', done('follow Joy Pham / Free to take')),
  street.does(
    'like the comment rolf eide wrote about his shed',
    done('like comment Rolf Eide / I will look in my shed'),
  ),
  clips.does('Click the "Follow" button of the user @doveperry.', done('follow @doveperry')),
  clips.does('follow the klaus who does chess', done('follow @klausk')),
  clips.does('notify me about yang bo the one with the drones', done('notify @yangbo')),
  fly.does(
    'Book the shortest one-way flight from: Hobbs, NM to: Greensboro on 12/13/2026.',
    flight('Hobbs, NM (HOB)|Greensboro, NC (GSO)|12/13/2026|', 'shortest'),
  ),
  fly.does(
    'cheapest flight from portland oregon to bilbao on 3 december, book it',
    flight('Portland, OR (PDX)|Bilbao (BIO)|12/03/2026|', 'cheapest'),
  ),
  fly.does(
    'book the earliest flight from bergen to porto on the fifth of january',
    flight('Bergen (BGO)|Porto (OPO)|01/05/2027|', 'earliest'),
  ),
  stay.does(
    'Search for a room in "Riga" from 12/04/2026 for 3 nights and reserve the cheapest.',
    done('Riga|2026-12-04|3|2||Bastion Hotel'),
  ),
  stay.does(
    'reserve the best rated place in vilnius for tomorrow, one night, just me',
    done('Vilnius|2026-11-21|1|1||Amber Court'),
  ),
  stay.does(
    'reserve the place nearest to the centre of tallinn for two nights from the eleventh of december with breakfast',
    done('Tallinn|2026-12-11|2|2|breakfast|Old Tower Inn'),
  ),
  barber.does(
    'Choose "Beard trim" with "Bashir" on "Tue 24", select the earliest free time and press "Book".',
    done('Beard trim|Bashir|Tue 24|10:30|'),
  ),
  barber.does(
    'book a haircut and beard with antonia tomorrow at 14:30, my name is Lev',
    done('Haircut and beard|Antonia|Sat 21|14:30|Lev'),
  ),
  barber.does(
    'book a hot towel shave with cleo on monday at the latest time she has',
    done('Hot towel shave|Cleo|Mon 23|16:00|'),
  ),
];
