// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds, bookings and others, each
// page with a task as benchmarks word them, one as a test case has it and one as people say it.
import type { Task } from '../tasks.ts';
import { done, left, tasksOn } from './ends.ts';

const coffee = tasksOn('cd-coffee');
const warranty = tasksOn('cd-warranty');
const camp = tasksOn('cd-camp');
const saltmine = tasksOn('cd-saltmine');
const brewery = tasksOn('cd-brewery');
const shipyard = tasksOn('cd-shipyard');
const camera = tasksOn('cd-camera');
const pool = tasksOn('cd-pool');
const insurance = tasksOn('cd-insurance');
const motorbike = tasksOn('cd-motorbike');
const backup = tasksOn('cd-backup');
const marathon = tasksOn('cd-marathon');
const stock = tasksOn('cd-stock');
const leave = tasksOn('cd-leave');
const piano = tasksOn('cd-piano');
const glass = tasksOn('cd-glass');
const toolhire = tasksOn('cd-toolhire');
const station = tasksOn('cd-station');
const recipe = tasksOn('cd-recipe');
const tinybox = tasksOn('cd-tinybox');
const office = tasksOn('cd-office');
const bakers = tasksOn('cd-bakers');
const hoot = tasksOn('cd-hoot');
const airline = tasksOn('cd-airline');
const noodles = tasksOn('cd-noodles');
const millinn = tasksOn('cd-millinn');
const vet = tasksOn('cd-vet');
const diylist = tasksOn('cd-diylist');
const router = tasksOn('cd-router');
const thesis = tasksOn('cd-thesis');

export const TASKS: Task[] = [
  coffee.does(
    'Enter "Tove" as the name on the cup, select Large and press "Order".',
    done('order Tove|Large|'),
  ),
  coffee.does(
    'Tick the checkboxes "Oat milk" and "Cinnamon". Do not place the order.',
    left('|Medium|Oat milk+Cinnamon'),
  ),
  coffee.does(
    'order a small coffee with whipped cream for Idris please',
    done('order Idris|Small|Whipped cream'),
  ),

  warranty.does(
    'Select the product "Blender", enter serial number BX-20417, purchase date 3 October 2026 and e-mail lotte@fernmail.example, accept the warranty terms and click "Register product".',
    done('register Blender|BX-20417|2026-10-03|lotte@fernmail.example||offers|terms'),
  ),
  warranty.does(
    'my appliance is a toaster with the serial number TT-338, put that in but don’t send the form yet',
    left('Toaster|TT-338||||offers|'),
  ),
  warranty.answers(
    'How long is the guarantee for kettles?',
    /^(?![\s\S]*\b([345]|three|four|five) years)[\s\S]*\b(2|two)\b/i,
  ),

  camp.does(
    'Register a child with first name "Milo", last name "Brandt", age 9, T-shirt size M for the week 3–7 August. Click Register.',
    done('register Milo|Brandt|9|M|3–7 August|||'),
  ),
  camp.does(
    'Check Pottery and Theatre, and choose Yes for "Can your child swim?".',
    left('|||||Yes|Pottery+Theatre|'),
  ),
  camp.does(
    'I want to register Sanne Vos, she’s 11 and can’t swim, and she’d like to do archery; write nuts under allergies',
    done('register Sanne|Vos|11|||No|Archery|nuts'),
  ),

  saltmine.does('Click on the link "brine".', done('open brine')),
  saltmine.does('Open the third link of the list "Further reading".', done('open The white road')),
  saltmine.answers('When did the mine close?', /^(?![\s\S]*(1564|1991|1702))[\s\S]*1978/),

  brewery.does('Open the "Visit" menu and click on "Tours".', done('go Tours')),
  brewery.does('Navigate to About > Press.', done('go Press')),
  brewery.answers(
    'until when is the taproom open on Sundays?',
    /^(?![\s\S]*(22:00|23:00|1[01] ?pm))[\s\S]*(18:00|\b6 ?(:00 ?)?p\.?m|\bsix\b)/i,
  ),

  shipyard.does('Expand "Human resources" in the side menu and open "Payslips".', done('open Payslips')),
  shipyard.does('Click the "Imprint" link in the footer.', done('open Imprint')),
  shipyard.answers(
    'can you look on the canteen page what the main course is on Thursday?',
    /^(?![\s\S]*(lasagne|fish pie|meatballs|risotto))[\s\S]*goulash/i,
  ),

  camera.does(
    'Switch between the tabs to find and click on the link "returns policy".',
    done('open returns policy'),
  ),
  camera.answers(
    'Go to the Specifications tab: what is the weight of the camera?',
    /^(?![\s\S]*1240)[\s\S]*\b312\b/,
  ),
  camera.answers(
    'what did Petra write about the camera in her review?',
    /^(?![\s\S]*(menus|pocket))[\s\S]*battery[\s\S]*weekend/i,
  ),

  pool.does(
    'Expand the sections below, to find and click on the link "season ticket form".',
    done('open season ticket form'),
  ),
  pool.does(
    'Open the sections "Opening hours" and "Parking". All other sections stay closed.',
    left('Opening hours+Parking'),
  ),
  pool.answers('which coin do I need for the lockers?', /\b(2|two)\b|€ ?2/i),

  insurance.does('Expand the section "Theft" and click "Report a claim".', done('claim Theft')),
  insurance.does('show me the part about glass', left('Glass')),
  insurance.answers('How high is the excess for water damage?', /^(?![\s\S]*\b(300|200|50)\b)[\s\S]*\b150\b/),

  motorbike.does(
    'Navigate through the tree. Find and click on the item named "Rear pads".',
    done('select Rear pads'),
  ),
  motorbike.does('Expand "Electrics" and select the entry "Horn".', done('select Horn')),
  motorbike.answers(
    'how many parts are there under Electrics?',
    /^(?![\s\S]*\b(4|6|four|six)\b)[\s\S]*\b(5|five)\b/i,
  ),

  backup.does('Check "Holiday 2025" under Photos and click "Start backup".', done('backup Holiday 2025')),
  backup.does('Expand the folder "Documents" and, inside it, the folder "Taxes".', left('Documents+Taxes|')),
  backup.does('please back up my letters and all of my music', done('backup Letters+Jazz+Choir')),

  marathon.does('Sort the table by Age in descending order.', left('Age descending')),
  marathon.answers(
    'Which club does Sibel Aksoy run for?',
    /^(?![\s\S]*(dunmore|vega|striders|althausen))[\s\S]*fjord runners/i,
  ),
  marathon.answers(
    'who was the fastest?',
    /^(?![\s\S]*(finch|salas|mensah|brück|okada|aksoy))[\s\S]*(ingrid|moe)/i,
  ),

  stock.does('Go to page 3 of the table.', left('page 3|0 asc|')),
  stock.does(
    'Search the table for "hinge" and click "Reorder" for the steel hinge.',
    done('Reorder Steel hinge'),
  ),
  stock.answers('how many picture hooks do we have in stock?', /\b137\b/),

  leave.does(
    'Select the requests of Yusuf Demir and Bea Novak and click "Approve selected".',
    done('approve Yusuf Demir+Bea Novak'),
  ),
  leave.does('decline Hanna Lind’s request', done('decline Hanna Lind')),
  leave.answers(
    'How many requests are still pending?',
    /^(?![\s\S]*\b[467] (requests|are))[\s\S]*\b(5|five)\b/i,
  ),

  piano.does('Select 12/09/2026 as the date and click "Request visit".', done('visit |12/09/2026|Any time')),
  piano.does(
    'Enter the name "Greta Holm", choose the date 14 January 2027 and the time "Morning", and request the visit.',
    done('visit Greta Holm|01/14/2027|Morning'),
  ),
  piano.does(
    'pick Thursday next week, in the afternoon, but don’t request the visit yet',
    left('|11/26/2026|Afternoon'),
  ),

  glass.does('Choose December 12, 2026 in the calendar and press Book.', done('book 2026-12-12|1')),
  glass.does('Page forward in the calendar to February 2027.', left('2027-02||1')),
  glass.does('I’d like to book two places on the 28th of November', done('book 2026-11-28|2')),

  toolhire.does(
    'Set the start date to 11/25/2026 and the end date to 11/27/2026.',
    left('|2026-11-25|2026-11-27|'),
  ),
  toolhire.does(
    'Reserve the cement mixer from 1 December 2026 to 4 December 2026 with delivery.',
    done('reserve Cement mixer|2026-12-01|2026-12-04|delivery'),
  ),
  toolhire.answers(
    'what deposit do they want for the floor sander?',
    /^(?![\s\S]*\b(120|50|70)\b)[\s\S]*\b90\b/,
  ),

  station.does(
    'Enter an item that starts with "Mar" and ends with "heim", then press Submit.',
    done('submit Marheim'),
  ),
  station.does(
    'Type "bru" into the station field and choose "Bruchsal" from the suggestions.',
    left('Bruchsal'),
  ),
  station.does('my nearest station is Ulm Ost, put that in and submit it', done('submit Ulm Ost')),

  recipe.does('Remove the tag "Vegetarian".', left('Lentil stew||Easy')),
  recipe.does(
    'Add the tags "Quick" and "Winter", then save the recipe.',
    done('save Lentil stew|Quick+Vegetarian+Winter|Easy'),
  ),
  recipe.does(
    'call the recipe Red lentil stew, make the difficulty medium and save it',
    done('save Red lentil stew|Vegetarian|Medium'),
  ),

  tinybox.does(
    'Find the email by Brisa and reply to them with the text "Count me in".',
    done('reply Brisa|Count me in'),
  ),
  tinybox.does('Find the email by Otto and click the star icon to mark it as important.', done('star Otto')),
  tinybox.does('forward the message from Wanda to Felix', done('forward Wanda|Felix')),

  office.does(
    'Compose a message to rita@northlight.example with the subject "Site visit" and the text "Tuesday at ten works" and send it.',
    done('send rita@northlight.example|Site visit|Tuesday at ten works'),
  ),
  office.does(
    'Select the messages from Tilewerk and Print Depot and archive them.',
    done('archive Tilewerk+Print Depot'),
  ),
  office.answers('at what time does Mr Albers want to meet?', /15[:.]30|3[:.]30|half past three/i),

  bakers.does('Like the post by crumb.and.co.', done('like crumb.and.co')),
  bakers.does(
    'write the comment "Looks delicious" under the picture of the rye loaf',
    done('comment hetty_bakes|Looks delicious'),
  ),
  bakers.answers(
    'How many likes does the post by sourdough.sven have?',
    /^(?![\s\S]*\b(204|87|149)\b)[\s\S]*\b318\b/,
  ),

  hoot.does('For the user @lumi, click on the "Repost" button.', done('repost @lumi')),
  hoot.does('Open the "More" menu of the post by @grumbach and select "Mute".', done('mute @grumbach')),
  hoot.does('post "Back from the mountains"', done('post Back from the mountains')),

  airline.does(
    'Book the cheapest one-way flight from: Porto to: Leeds on 12/03/2026.',
    done('book one-way|Porto (OPO)|Leeds (LBA)|2026-12-03|06:40'),
  ),
  airline.does(
    'Search for one-way flights from Bilbao to Graz on 5 December 2026 and book the shortest one.',
    done('book one-way|Bilbao (BIO)|Graz (GRZ)|2026-12-05|09:15'),
  ),
  airline.answers(
    'how much is the cheapest one-way flight from Lyon to Bari on the 10th of December?',
    /^(?![\s\S]*\b(121|139|164|178)\b)[\s\S]*\b89\b/,
  ),

  noodles.does(
    'Book the earliest table for 2 people on 12/01/2026. Name: Lind.',
    done('book 2026-12-01|2|17:30|Lind'),
  ),
  noodles.does(
    'Book a table for 4 on 27 November 2026 at 19:30 under the name "Okoye".',
    done('book 2026-11-27|4|19:30|Okoye'),
  ),
  noodles.answers(
    'what’s the latest time we can get a table for six on Saturday the 28th?',
    /^(?![\s\S]*(18:00|20:15|\b6 ?pm))[\s\S]*(21:00|\b9 ?(:00 ?)?p\.?m|\bnine\b)/i,
  ),

  millinn.does(
    'Book the cheapest room for 2 guests, check-in 12/10/2026, check-out 12/12/2026.',
    done('book Miller’s Room|2026-12-10|2026-12-12|2'),
  ),
  millinn.does(
    'Enter check-in 4 December 2026 and check-out 6 December 2026 for 3 guests, click "Show rooms" and book the Loft.',
    done('book Loft|2026-12-04|2026-12-06|3'),
  ),
  millinn.answers('what do they charge for a dog?', /^(?![\s\S]*\b(11|5)\b)[\s\S]*\b8\b/),

  vet.does(
    'Book an appointment for the cat "Pepper" with Dr. Imani on Tuesday 24 November at 10:00, reason: Vaccination.',
    done('book Pepper|Cat|Vaccination|Dr. Imani|Tue 24 Nov|10:00'),
  ),
  vet.does(
    'book a check-up for my dog Bruno, the first free time on Thursday, any vet',
    done('book Bruno|Dog|Check-up|Any vet|Thu 26 Nov|9:40'),
  ),
  vet.answers(
    'On which day is Dr. Keller not working?',
    /^(?!(?=[\s\S]*monday)(?![\s\S]*imani))[\s\S]*wednesday/i,
  ),

  diylist.does('Remove "Masking tape" from the list.', done('remove Masking tape')),
  diylist.does('Check off the sandpaper and the screws.', left('Screws+Sandpaper')),
  diylist.does('put wood glue on the list', done('add wood glue')),

  router.does('Set the LED brightness to 30.', left('Elderflower|Automatic||updates|30')),
  router.does(
    'Turn on the guest network, set the channel to 11 and save the settings.',
    done('save Elderflower|11|guest|updates|80'),
  ),
  router.answers('what’s my Wi-Fi called?', /elderflower/i),

  thesis.does('Rename the file "draft.docx" to "final.docx".', done('rename draft.docx>final.docx')),
  thesis.does('delete the biggest file, and yes, I’m sure', done('delete interview.mp3')),
  thesis.answers(
    'When was the file sources.xlsx last modified?',
    /^(?![\s\S]*(october|september|18 nov|\b9 nov))[\s\S]*(\b2(nd)? (of )?november|november 2\b)/i,
  ),
];
