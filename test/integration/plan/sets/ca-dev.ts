// SPDX-License-Identifier: MIT
// Short web tasks by an independent tester: three each on thirty usual pages: forms, menus, tabs, trees, tables,
// dates, suggestions, mail, feeds, bookings and a handful of others.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const volunteer = tasksOn('ca-volunteer');
const climbing = tasksOn('ca-climbing');
const survey = tasksOn('ca-survey');
const college = tasksOn('ca-college');
const gazette = tasksOn('ca-gazette');
const ebike = tasksOn('ca-ebike');
const hospital = tasksOn('ca-hospital');
const archive = tasksOn('ca-archive');
const seeds = tasksOn('ca-seeds');
const lighthouses = tasksOn('ca-lighthouses');
const invoices = tasksOn('ca-invoices');
const ferries = tasksOn('ca-ferries');
const pickup = tasksOn('ca-pickup');
const cottage = tasksOn('ca-cottage');
const loan = tasksOn('ca-loan');
const weather = tasksOn('ca-weather');
const post = tasksOn('ca-post');
const mail = tasksOn('ca-mini-mail');
const webmail = tasksOn('ca-webmail');
const birds = tasksOn('ca-birds');
const street = tasksOn('ca-street');
const flights = tasksOn('ca-flights');
const hostel = tasksOn('ca-hostel');
const bistro = tasksOn('ca-bistro');
const dentist = tasksOn('ca-dentist');
const groceries = tasksOn('ca-groceries');
const week = tasksOn('ca-week');
const heating = tasksOn('ca-heating');
const tunes = tasksOn('ca-tunes');
const chat = tasksOn('ca-chat');

export const TASKS: Task[] = [
  volunteer.does(
    'Enter "Priya" in the name field, select Cats and press Submit.',
    done('submit Priya||Cats'),
  ),
  volunteer.does('Check Monday and Friday, then click Submit.', done('submit ||Monday|Friday')),
  volunteer.does(
    'Type "oskar@paws.net" into the email field and choose rabbits.',
    left('|oskar@paws.net|Rabbits'),
  ),

  climbing.does(
    'Sign up Ferdinand Lusk, ferdinand@lusk.io, born on 3 April 1998, with a student membership at the Old brewery. Accept the gym rules and press Join now.',
    done('join Ferdinand|Lusk|ferdinand@lusk.io|1998-04-03|Student|Old brewery||monthly||terms'),
  ),
  climbing.does(
    'Fill in shoe size 41, choose yearly payment and tick the newsletter.',
    left('|||||Harbour hall|41|yearly|news|'),
  ),
  climbing.answers(
    'What does a family membership cost per month?',
    /^(?![\s\S]*\b(52|38|33)\b)[\s\S]*\b96\b/,
  ),

  survey.does(
    'Rate "Opening hours" as Poor and "Staff" as Excellent, then send the answers.',
    done('send Select…|Poor||Excellent|2|'),
  ),
  survey.does(
    'Select the Riverside branch, set the visits per month to 6 and write "More audiobooks" in the text box at the end.',
    left('Riverside||||6|More audiobooks'),
  ),
  survey.answers(
    'Until when can I take part in the survey?',
    /\b(12(th)?( of)? dec|dec\w*\.? (the )?12|twelfth|2026-12-12|12[./]12)/i,
  ),

  college.does('Open Scholarships in the Admissions menu.', done('open Scholarships')),
  college.does('Click on "Staff directory" at the bottom of the page.', done('open Staff directory')),
  college.answers(
    'What is the phone number of the admissions office?',
    /^(?![\s\S]*0119)[\s\S]*555[ -]?0188/,
  ),

  gazette.does(
    'Open the article "Mill Bridge closed until spring".',
    done('open Mill Bridge closed until spring'),
  ),
  gazette.does('Go to page 2 and click the story about otters.', done('open Otters return to the river')),
  gazette.answers(
    'Who wrote the article about the tram line?',
    /^(?![\s\S]*(Hendry|Castell|Whitlock))[\s\S]*Okoye/i,
  ),

  ebike.does('Switch to the Delivery tab and click on the link "Return form".', done('open Return form')),
  ebike.does('Open the reviews tab.', left('Reviews')),
  ebike.answers('How heavy is this bike?', /^(?![\s\S]*\b95\b)[\s\S]*22[.,]4/),

  hospital.does(
    'Expand the sections below, to find and click on the link "request form".',
    done('open request form'),
  ),
  hospital.does('Expand the Meals section.', left('Meals')),
  hospital.answers('How much is parking?', /€ ?2\b|\b(2|two)(\.00)? ?(€|EUR)/i),

  archive.does(
    'Navigate through the file tree. Find and click on the file named "Budget.xlsx".',
    done('open Budget.xlsx'),
  ),
  archive.does('Expand the Photos folder.', left('Photos')),
  archive.answers('How many files are in the Minutes folder?', /\b(3|three)\b/i),

  seeds.does(
    'Expand Vegetables, then Root crops, check Carrot and click Order samples.',
    done('order Carrot'),
  ),
  seeds.does('Order samples of basil and mint.', done('order Basil+Mint')),
  seeds.answers(
    'Which perennials are in the catalogue?',
    /^(?![\s\S]*(Cosmos|Zinnia|Foxglove))(?=[\s\S]*Lupin)[\s\S]*Yarrow/i,
  ),

  lighthouses.does(
    'Sort the table by height, tallest first.',
    left('Campen,Brandaris,Westkapelle,Skagen,Amrum'),
  ),
  lighthouses.does('Search for Lindesnes and press its Details button.', done('details Lindesnes')),
  lighthouses.answers(
    'Which lighthouse is the oldest?',
    /^(?![\s\S]*(Westkapelle|Lista|Amrum|Lindesnes|Campen))[\s\S]*Brandaris/i,
  ),

  invoices.does(
    'Show only the overdue bills.',
    left('Parkside Water,Hartmann Plumbing,Blue Window Cleaning'),
  ),
  invoices.does('Pay the bill from Telora Mobile.', done('pay Telora Mobile')),
  invoices.does(
    'Sort the bills by amount from high to low.',
    left(
      'Hartmann Plumbing,Safe Harbor Insurance,Nordlicht Energy,Blue Window Cleaning,Parkside Water,City Waste,Telora Mobile',
    ),
  ),

  ferries.does('Buy a ticket for the last ferry to Sundholm.', done('ticket 18:30 Sundholm')),
  ferries.does('Get the cheapest ticket to Torsey.', done('ticket 16:45 Torsey')),
  ferries.answers('When does the ferry to Ekeby arrive?', /14[:.]35|\b0?2[:.]35 ?p/i),

  pickup.does(
    'Choose 15 January 2027 as the pick-up date and click Schedule pick-up.',
    done('schedule 01/15/2027|Sofa|'),
  ),
  pickup.does(
    'Schedule a pick-up of a mattress at Poplar Way 8 on Tuesday, December 1.',
    done('schedule 12/01/2026|Mattress|Poplar Way 8'),
  ),
  pickup.does('Set the pick-up date to next Monday and the item to Fridge.', left('11/23/2026|Fridge|')),

  cottage.does(
    'Select the stay from December 4 to December 9 and click Request booking.',
    done('request 2026-12-04 to 2026-12-09|1|'),
  ),
  cottage.does(
    'Request a booking for three guests and a dog from 28 December 2026 to 2 January 2027.',
    done('request 2026-12-28 to 2027-01-02|3|dog'),
  ),
  cottage.does('Set the number of guests to 4.', left('|4|')),

  loan.does('Choose 12/18/2026 as the new return date and click Extend loan.', done('extend 12/18/2026')),
  loan.does('Pick the date one week from today as the new return date.', left('11/27/2026')),
  loan.answers('How much is the late fee?', /2[.,]50/),

  weather.does(
    'Enter an item that starts with "Val" and ends with "cia", then press Submit.',
    done('submit Valencia'),
  ),
  weather.does('Type "Gr" in the city field and choose Graz from the list.', left('Graz')),
  weather.answers('How warm is it in Porto?', /^(?![\s\S]*\b10\b)[\s\S]*\b(15|fifteen)\b/i),

  post.does(
    'Add the tags Harbour and Winter and publish the post.',
    done('publish A walk along the quay|Autumn+Harbour+Walking+Winter'),
  ),
  post.does('Remove the tag "Autumn" and save the draft.', done('draft A walk along the quay|Walking')),
  post.does(
    'Change the title to "Morning in the port" and add the tag "Food".',
    left('Morning in the port|Autumn+Food+Walking'),
  ),

  mail.does('Find the email by Yara and click the star icon to mark it as important.', done('star Yara')),
  mail.does(
    'Find the email by Bram and reply to them with the text "Already packed it".',
    done('reply Bram: Already packed it'),
  ),
  mail.does('Forward the email from Tomas to Odile.', done('forward Tomas to Odile')),

  webmail.does(
    'Write an email to irma@vestergaard.dk with the subject "January" and the text "Count me in" and send it.',
    done('send irma@vestergaard.dk|January|Count me in'),
  ),
  webmail.does('Report the message from Prize Center as spam.', done('spam You won a phone')),
  webmail.answers('How much would the new kitchen cost?', /8[,. ]?450/),

  birds.does('For the user @ruthw, click on the "Like" button.', done('Like @ruthw')),
  birds.does('Open the More menu of @anton88 and click Block.', done('Block @anton88')),
  birds.answers(
    "How many likes does Dario's post have?",
    /^(?![\s\S]*\b(7|3|25|9)\b)[\s\S]*\b(12|twelve)\b/i,
  ),

  street.does(
    'Post "Found a red scarf near the bins" under the topic Lost and found.',
    done('post Lost and found: Found a red scarf near the bins'),
  ),
  street.does(
    'Write the comment "You can have mine" under the post about the ladder and send it.',
    done('comment Greta Does anyone: You can have mine'),
  ),
  street.does(
    'Like both posts by Greta Holm.',
    doneInAnyOrder('like Greta Does anyone', 'like Greta Thanks to'),
  ),

  flights.does(
    'Book the cheapest one-way flight from: Lisbon to: Zurich on 12/04/2026.',
    done('book SK 377|one way|Lisbon (LIS)|Zurich (ZRH)|2026-12-04||1'),
  ),
  flights.does(
    'Search for round trip flights from Prague to Palma for 2 passengers, leaving on December 19 and returning on January 3.',
    left('round trip|Prague (PRG)|Palma (PMI)|2026-12-19|2027-01-03|2|found'),
  ),
  flights.answers(
    'How long does the shortest one-way flight from Dublin to Porto on 9 December take?',
    /^(?![\s\S]*2 ?h[a-z]*,? ?(and )?50)[\s\S]*(\b2 ?h[a-z]*,? ?(and )?45|\b0?2:45|\b165\b)/i,
  ),

  hostel.does(
    'Book the twin room from 12 to 14 December 2026 for two guests.',
    done('book Twin room|2026-12-12|2026-12-14|2'),
  ),
  hostel.does(
    'Show only rooms with a sea view, sorted by price from high to low.',
    left('Captain suite,Double room with sea view'),
  ),
  hostel.does(
    'Book the cheapest room with breakfast for 3 guests from November 27 to November 30.',
    done('book Family room|2026-11-27|2026-11-30|3'),
  ),

  bistro.does(
    'Reserve a table for 4 on Saturday at 19:30 under the name Falk.',
    done('reserve 4 people|Sat, 21 November|19:30|Falk||'),
  ),
  bistro.does(
    'Book a table for two on Sunday, 22 November at 7 pm. My name is Inga Rask and my phone number is 555 0190.',
    done('reserve 2 people|Sun, 22 November|19:00|Inga Rask|555 0190|'),
  ),
  bistro.answers(
    'What is the latest time I can get a table on Tuesday?',
    /^(?![\s\S]*(21[:.]00|22[:.]00))[\s\S]*(20[:.]00|\b0?8([:.]00)? ?p)/i,
  ),

  dentist.does(
    'Book a check-up with Dr. Lindqvist on Tuesday, 24 November at 10:30 for Joel Brandt, phone 555 0142.',
    done('book Check-up|Dr. Amara Lindqvist|Tuesday, 24 November 10:30|Joel Brandt|555 0142'),
  ),
  dentist.does(
    'Book the earliest cleaning appointment with Dr. Rossi for Mia Torres.',
    done('book Cleaning|Dr. Pietro Rossi|Wednesday, 25 November 13:15|Mia Torres|'),
  ),
  dentist.answers(
    'How long does a whitening take?',
    /^(?![\s\S]*\b(20|45|40) ?min)[\s\S]*(\b60\b|\b(1|one|an) hour)/i,
  ),

  groceries.does('Add oat milk and lemons to the list.', doneInAnyOrder('add oat milk', 'add lemons')),
  groceries.does('Tick off the eggs and the dish soap.', doneInAnyOrder('tick Eggs', 'tick Dish soap')),
  groceries.does('Remove the butter from the list.', done('remove Butter')),

  week.does(
    'Create an event "Choir rehearsal" on 26 November 2026 at 18:30 and save it.',
    done('save Choir rehearsal|2026-11-26|18:30|'),
  ),
  week.does('Delete the car inspection on Friday, 27 November.', done('delete Car inspection|2026-11-27')),
  week.answers('Where is the flea market?', /town square/i),

  heating.does(
    'Turn on vacation mode, change the language to Polish and save the settings.',
    done('save 20|on on on on|22:15|Polish|Celsius'),
  ),
  heating.does(
    'Set the daytime temperature to 18, switch off the weekly report and click Save settings.',
    done('save 18|off on on off|22:15|English|Celsius'),
  ),
  heating.answers('Is frost protection turned on?', /^(?![\s\S]*\b(no|off|not|isn't)\b)[\s\S]*\b(yes|on)\b/i),

  tunes.does('Play the song "Glass Bridge".', done('play Glass Bridge')),
  tunes.does('Set the volume to 30 and turn on shuffle.', left('30|shuffle|')),
  tunes.answers(
    'Which song is the longest?',
    /^(?![\s\S]*(Paper Lanterns|Slow Train|Glass Bridge|Harbour Song))[\s\S]*Second Snow/i,
  ),

  chat.does('Send "Running ten minutes late" to Hannah.', done('send Hannah Lowe: Running ten minutes late')),
  chat.does(
    'Open the football chat and send the message "Count me in too".',
    done('send Five-a-side football: Count me in too'),
  ),
  chat.answers('Which door code did Omar send?', /7 ?3 ?1 ?6/),
];
