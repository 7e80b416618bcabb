// SPDX-License-Identifier: MIT
// Plain instructions as benchmarks of web tasks word them, on everyday pages: a third tiny ones, the rest as real
// sites are built.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const coffee = tasksOn('by-coffee');
const plants = tasksOn('by-plants');
const bike = tasksOn('by-bike');
const papers = tasksOn('by-papers');
const fruit = tasksOn('by-fruit');
const sweep = tasksOn('by-sweep');
const spice = tasksOn('by-spice');
const box = tasksOn('by-box');
const posts = tasksOn('by-posts');
const oneway = tasksOn('by-oneway');
const jobs = tasksOn('by-jobs');
const pet = tasksOn('by-pet');
const town = tasksOn('by-town');
const bank = tasksOn('by-bank');
const plot = tasksOn('by-plot');
const supply = tasksOn('by-supply');
const run = tasksOn('by-run');
const hire = tasksOn('by-hire');
const recipe = tasksOn('by-recipe');
const repair = tasksOn('by-repair');
const club = tasksOn('by-club');
const street = tasksOn('by-street');
const rail = tasksOn('by-rail');
const flat = tasksOn('by-flat');
const bistro = tasksOn('by-bistro');
const eyes = tasksOn('by-eyes');
const tea = tasksOn('by-tea');
const kitchen = tasksOn('by-kitchen');
const week = tasksOn('by-week');
const drive = tasksOn('by-drive');

export const TASKS: Task[] = [
  coffee.does(
    'Enter "Ines" in the Name field, choose Large and oat milk, then press Order.',
    done('order Ines|Large|Oat|'),
  ),
  coffee.does(
    'Order a small coffee without milk and with an extra shot for Tomasz.',
    done('order Tomasz|Small|None|shot'),
  ),
  coffee.answers('How much is a medium coffee?', /^(?![\s\S]*(2[.,]40|3[.,]80))[\s\S]*\b3[.,]10?\b/),

  plants.does('Switch between the tabs to find and click on the link "compost".', done('link compost')),
  plants.does('Open the Soil tab.', left('Soil')),
  plants.answers('How often should the fern be watered?', /^(?![\s\S]*\b20\b)[\s\S]*\b(3|three|third)\b/i),

  bike.does('Expand the sections below, to find and click on the link "puncture".', done('link puncture')),
  bike.does('Expand the section Chain and the section Lights.', left('Chain|Lights')),
  bike.answers('Which tool is needed for the pedals?', /spanner/i),

  papers.does(
    'Navigate through the file tree. Find and click on the file named "rent-june.pdf".',
    done('open rent-june.pdf'),
  ),
  papers.does("Open Lea's school report.", done('open report.pdf')),
  papers.answers('How many files are in the Garden folder?', /^\D*\b3\b|^(?!.*\b(two|four)\b).*\bthree\b/i),

  fruit.does('Sort the table by price, lowest first.', left('Apples|Quinces|Pears|Plums|Grapes')),
  fruit.does('Click the Buy button of the most expensive fruit.', done('buy Grapes')),
  fruit.answers('How many kilos of plums are there?', /^(?![\s\S]*\b(14|31|7|12)\b)[\s\S]*\b(9|nine)\b/i),

  sweep.does('Select 12/09/2026 as the date and hit submit.', done('submit 12/09/2026')),
  sweep.does('Pick 3 January 2027 in the calendar and submit it.', done('submit 01/03/2027')),
  sweep.answers('When was the last visit?', /10\/14|14 oct|oct\w* (the )?14|14(th)? (of )?oct/i),

  spice.does(
    'Enter an item that starts with "Ca" and ends with "way", then press Submit.',
    done('submit Caraway'),
  ),
  spice.does('Type "S" and choose Sumac from the suggestions, but do not submit.', left('Sumac|Sumac')),
  spice.answers(
    'Which spices are suggested when you type "T"?',
    /^(?![\s\S]*(cumin|sage|anise|pepper))(?=[\s\S]*thyme)[\s\S]*turmeric/i,
  ),

  box.does(
    'Find the email by Sanjay and reply to them with the text "I will be there.".',
    done('reply Sanjay|I will be there'),
  ),
  box.does('Forward the email from Mireille to Pilar.', done('forward Mireille|Pilar')),
  box.does(
    'Star the message from Olga and delete the one from Olaf.',
    `${done('delete Olaf')}&&now()==='list|Olga'`,
  ),

  posts.does('For the user @hedy, click on the "share" button.', done('share @hedy')),
  posts.does('Like all posts with more than 20 likes.', doneInAnyOrder('like @aylin7', 'like @boris_d')),
  posts.does('Click the "more" button on the post of @quent and choose Mute.', done('mute @quent')),

  oneway.does(
    'Book the cheapest one-way flight from: Bergen to: Genoa on 12/11/2026.',
    done('book Bergen (BGO)|Genoa (GOA)|12/11/2026|18:40'),
  ),
  oneway.does(
    'Book the shortest one-way flight from Cork (ORK) to Zagreb (ZAG) on 01/05/2027.',
    done('book Cork (ORK)|Zagreb (ZAG)|01/05/2027|11:05'),
  ),
  oneway.does(
    'Book the flight that leaves in the evening from Porto to Gdansk on December 2, 2026.',
    done('book Porto (OPO)|Gdansk (GDN)|12/02/2026|18:40'),
  ),
  jobs.does(
    'Apply as a forklift operator: first name Dilek, last name Aydin, e-mail dilek@post.example, part time, earliest start 4 January 2027. Agree to the privacy notice and submit the application.',
    done('apply Dilek|Aydin|dilek@post.example||Forklift operator|2027-01-04|Part time||||agreed'),
  ),
  jobs.does(
    'Tick the licences B and CE and choose "Radio" under "How did you hear about us?".',
    left('||||||Full time|B+CE||Radio|'),
  ),
  jobs.answers(
    'What does a dispatcher earn per hour?',
    /^(?![\s\S]*(16[.,]20|18[.,]90|17[.,]75))[\s\S]*21[.,]40?/,
  ),

  pet.does(
    'Insure a cat named Miso, 3 years old: take the Comfort plan with an excess of $200, use the e-mail address kim@post.example, pay yearly, accept the terms and buy the cover.',
    done('buy Cat|Miso|3|Comfort|200|kim@post.example|Yearly'),
  ),
  pet.does(
    'Choose Rabbit, enter "Flocke" as the name of the pet and continue to the plans.',
    left('2|Rabbit|Flocke|1|'),
  ),
  pet.answers(
    'How much is the Premium plan for a dog per month?',
    /^(?![\s\S]*\b(14|22|24|16)\b)[\s\S]*\b35\b/,
  ),

  town.does('In the menu, go to Residents, Waste & recycling, Bulky waste.', done('go Bulky waste')),
  town.does('Click the link to pay a parking fine.', done('go Pay a parking fine')),
  town.answers(
    'On which day is paper collected in Eastgate?',
    /^(?![\s\S]*(monday|tuesday|thursday|friday))[\s\S]*wednesday/i,
  ),

  bank.does('Freeze the debit card ending in 7731.', done('freeze 7731')),
  bank.does(
    'Turn on the alert for online payments, set the balance warning to 150 and save the alerts.',
    done('alerts on,on,off|150'),
  ),
  bank.answers(
    'Until when is the credit card valid?',
    /^(?![\s\S]*(2028|2027))[\s\S]*(0?3\/(20)?29|march(,| of)? 2029)/i,
  ),

  plot.does(
    'In the contents, expand Tools and Mowers and open "Changing the blade".',
    left('Changing the blade'),
  ),
  plot.does('Bookmark the page about frost protection.', done('bookmark Frost protection')),
  plot.answers('How high may a hedge be according to the rules?', /1[.,]25|125 ?cm/),

  supply.does('Archive the supplier Nogal SL.', done('archive Nogal SL')),
  supply.does(
    'Show only suppliers with the status On hold and sort them by balance, highest first.',
    left('Glue Works|Nogal SL|Cortiça Lda|Rasp & File|Knob & Co'),
  ),
  supply.answers(
    'How many of the suppliers are in Portugal?',
    /^\D*\b4\b|^(?!.*\b(three|five)\b).*\bfour\b/i,
  ),

  run.does('Download the certificate of Vera Ilic.', done('certificate Vera Ilic')),
  run.does('Sort the results by age, oldest first.', left('10|1||Luca Ferri')),
  run.answers('Who ran the fastest time?', /^(?![\s\S]*(stefan|carla|mona|anouk))[\s\S]*farid/i),
  hire.does(
    'Reserve the floor sander from 1 to 4 December 2026 in the name of Rosalind and have it delivered.',
    done('reserve Floor sander|2026-12-01 to 2026-12-04|delivery|Rosalind'),
  ),
  hire.does(
    'Hire the mini digger from December 28, 2026 to January 2, 2027 under the name "Okoro", to be picked up at the shop, and confirm the reservation.',
    done('reserve Mini digger|2026-12-28 to 2027-01-02|pick-up|Okoro'),
  ),
  hire.answers(
    'How high is the deposit for the cherry picker?',
    /^(?![\s\S]*\b(500|120|90|60|40)\b)[\s\S]*\b800\b/,
  ),

  recipe.does('Add the tags Vegan and Quick and remove the tag Baking.', left('|4|Easy|Quick+Vegan+Winter|')),
  recipe.does(
    'Call the recipe "Leek tart", set it to 6 servings and difficulty Hard and publish it.',
    done('publish Leek tart|6|Hard|Baking+Winter|'),
  ),
  recipe.does(
    'Add "200 g flour" and "3 eggs" to the ingredients and save the recipe as a draft.',
    done('draft |4|Easy|Baking+Winter|200 g flour+3 eggs'),
  ),

  repair.does(
    'Report a fault: building Beech House, room 214, category Plumbing, urgency High, description "Tap drips". Send the report.',
    done('report Beech House|214|Plumbing|High|Tap drips'),
  ),
  repair.does('Select Heating and Windows as the categories.', left('||Heating+Windows|Normal|')),
  repair.answers('Who is taking care of the stuck lift?', /^(?![\s\S]*(owen|tariq))[\s\S]*marta/i),

  club.does(
    'Write a new email to coach@reds.example with the subject "Bus" and the text "We need 52 seats" and send it.',
    done('send coach@reds.example|Bus|We need 52 seats'),
  ),
  club.does(
    'Archive both emails from Lotte Brink.',
    doneInAnyOrder('archive Lotte Brink: Minutes', 'archive Lotte Brink: Keys'),
  ),
  club.answers(
    'Read the mail by Fenby FC: when does the match start?',
    /^(?=[\s\S]*(14[:.]45|2[:.]45))(?!\D*(15[:.]30|14[:.]00))/i,
  ),

  street.does(
    'Comment "You can have mine" on the post by Gerd Falk.',
    done('comment Gerd Falk|You can have mine'),
  ),
  street.does(
    'Write the post "Free apples at number 9" for My street only and publish it.',
    done('post My street|Free apples at number 9'),
  ),
  street.does('React with Thanks to the post about the missing cat.', done('Thanks Noor Haddad')),

  rail.does(
    'Book the cheapest direct train from Leeds to Dundee on 4 December 2026 for two adults, Standard fare.',
    done('book Leeds|Dundee|2026-12-04|2+0|15:15|Standard'),
  ),
  rail.does(
    'Search for trains from Derby to York on 12 January 2027 for 1 adult and 2 children.',
    left('Derby|York|2027-01-12|1+2|5'),
  ),
  rail.does(
    'Book the first train of the day from Perth to Durham next Wednesday, for one adult with a Flex ticket.',
    done('book Perth|Durham|2026-11-25|1+0|06:12|Flex'),
  ),

  flat.does(
    'Reserve the cheapest flat with a lift from 18 to 21 December 2026 for 3 guests. Name: Ulla Ek, e-mail: ulla@post.example.',
    done('reserve Lemon Court|2026-12-18|2026-12-21|3|Ulla Ek|ulla@post.example'),
  ),
  flat.does('Save the flat "Old Bakery" to your favourites.', done('save Old Bakery')),
  flat.answers(
    'How many flats have both a balcony and a lift?',
    /^\D*\b2\b|^(?!.*\b(one|three)\b).*\btwo\b/i,
  ),

  bistro.does(
    'Book a table for 4 on Saturday 28 November at 20:00 in the name of Brandao, phone 555 0177.',
    done('book 4|Sat 28 Nov|20:00|Brandao|555 0177|'),
  ),
  bistro.does(
    'Reserve a table for two on Tuesday 24 November at the earliest free time. The name is Ferrante, the phone number is 555 0143, and a high chair is needed.',
    done('book 2|Tue 24 Nov|18:30|Ferrante|555 0143|high chair'),
  ),
  bistro.answers('Which main course is vegan?', /^(?![\s\S]*(venison|trout))[\s\S]*cauliflower/i),

  eyes.does(
    'Book an eye test with Dr Lindqvist on 2 December 2026 at 10:30 for Emil Sato.',
    done('book Eye test|Dr Lindqvist|2026-12-02|10:30|Emil Sato'),
  ),
  eyes.does(
    'Cancel the appointment on 24 November and confirm.',
    done('cancel Tue 24 Nov 2026, 09:15 – Eye test'),
  ),
  eyes.does(
    'Make an appointment for a frame repair with Ms Tanaka on Thursday, 11/26/2026, at the latest time she has. Name: Priya Lall.',
    done('book Frame repair|Ms Tanaka|2026-11-26|15:15|Priya Lall'),
  ),

  tea.does(
    'Put two packs of Ceylon Gold and one pack of Mint Garden into the basket and check out.',
    done('check out 1 Mint Garden+2 Ceylon Gold'),
  ),
  tea.does('Filter the teas so that only organic green teas are shown.', left('Dragon Well+Sencha|')),
  tea.answers(
    'How many minutes should Smoky Pine steep?',
    /^\D*(\b90\D+)?\b3\b|^(?!.*\b(four|five|two)\b).*\bthree\b/i,
  ),

  kitchen.does(
    'Send the message "Saffron is in the post" to the channel #kitchen.',
    done('send #kitchen|Saffron is in the post'),
  ),
  kitchen.does('Pin the message about the fridge.', done('pin Ravi: The fridge in the bar is repaired')),
  kitchen.answers(
    'Look into the channel #deliveries: on which day does the flour arrive?',
    /^(?!(?:(?!tuesday)[\s\S])*\bmonday)[\s\S]*tuesday/i,
  ),

  week.does(
    'Create an event "Parents evening" on 25 November 2026 from 18:00 to 19:30 and save it.',
    done('save Parents evening|2026-11-25|18:00|19:30'),
  ),
  week.does('Delete the quiz night from the calendar and confirm.', done('delete Quiz night|2026-11-20')),
  week.answers(
    'On which day is the swimming lesson next week?',
    /^(?![\s\S]*(thu|monday|wednesday|friday|\b19\b))[\s\S]*(tue|\b24)/i,
  ),

  drive.does('Rename the file "rent.pdf" to "rent-november.pdf".', done('rename rent.pdf|rent-november.pdf')),
  drive.does('Move "cake.jpg" into the folder Party.', done('move cake.jpg|Party')),
  drive.answers(
    'Which file in the Car folder is the largest?',
    /^(?![\s\S]*(insurance|service))[\s\S]*dent\.jpg/i,
  ),
];
