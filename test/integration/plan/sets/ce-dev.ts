// SPDX-License-Identifier: MIT
// Short web tasks, blind: forms, menus, tabs, trees, tables, dates, suggestions, mail, feeds, bookings and others, each
// page with a task as benchmarks word them, one as people type it and one as speech-to-text gives it.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const library = tasksOn('ce-library');
const photo = tasksOn('ce-photo');
const town = tasksOn('ce-town');
const phone = tasksOn('ce-phone');
const files = tasksOn('ce-files');
const stations = tasksOn('ce-stations');
const dentist = tasksOn('ce-dentist');
const plants = tasksOn('ce-plants');
const inbox = tasksOn('ce-inbox');
const webmail = tasksOn('ce-webmail');
const chirrup = tasksOn('ce-chirrup');
const people = tasksOn('ce-people');
const flights = tasksOn('ce-flights');
const hotel = tasksOn('ce-hotel');
const bistro = tasksOn('ce-bistro');
const heating = tasksOn('ce-heating');
const review = tasksOn('ce-review');
const playlists = tasksOn('ce-playlists');
const help = tasksOn('ce-help');
const engine = tasksOn('ce-engine');
const notes = tasksOn('ce-notes');
const sums = tasksOn('ce-sums');
const riddles = tasksOn('ce-riddles');
const orders = tasksOn('ce-orders');
const shell = tasksOn('ce-shell');
const chores = tasksOn('ce-chores');
const allergy = tasksOn('ce-allergy');
const chat = tasksOn('ce-chat');
const trains = tasksOn('ce-trains');
const deli = tasksOn('ce-deli');

export const TASKS: Task[] = [
  library.does(
    'Enter "Ottilie Brandt" as the reader name and 440182 as the card number, select the branch Harbour and press "Renew card".',
    done('renew Ottilie Brandt|440182|Harbour|E-mail|'),
  ),
  library.does(
    'Renew my library card please. Name Jonas Weil, number 551907, and I want the notices by text message',
    done('renew Jonas Weil|551907|Central|Text message|'),
  ),
  library.does(
    'set the home branch to mill lane and tick children and comics',
    left('||Mill Lane|E-mail|Children+Comics'),
  ),
  photo.does('Select Image > Flip > Upside down.', done('Image > Flip > Upside down')),
  photo.does('make the picture black and white', done('Filter > Colour > Black and white')),
  photo.does('open the file menu and export it as png', done('File > Export as > PNG')),
  town.does('Click on the "Read more" link of "Road works in Elm Street".', done('n-elm')),
  town.does('I want to apply for a resident parking permit', done('a-resident')),
  town.does('go to residents and then waste and recycling', done('r-waste')),
  phone.does(
    'Switch between the tabs to find and click on the link "extended guarantee".',
    done('#extended'),
  ),
  phone.answers("what's the battery life according to the specs?", /\b31\b/),
  phone.does('go to the reviews and mark the one by petra as helpful', done('Helpful Petra Lindt')),
  files.does(
    'Navigate through the file tree. Find and click on the folder or file named "Offers-2019.xls".',
    done('Archive/Old offers/Offers-2019.xls'),
  ),
  files.does('open the budget.ods in Garden club', done('Documents/Garden club/budget.ods')),
  files.does('expand music and then live recordings', left('Music,Music/Live recordings')),
  stations.does(
    'Sort the table by "Rain (mm)" in descending order.',
    left('Rowan Tor,Long Moss,Dunmouth,Hythe Sands,Carnbrae,Fell Gate,Port Ellis'),
  ),
  stations.answers('which station had the strongest wind?', /Port Ellis/),
  stations.does('open the details of the station with the lowest temperature', done('details Fell Gate')),
  dentist.does('Select 12/09/2026 as the date and hit submit.', done('12/09/2026||')),
  dentist.does('Check-up on 4 January, half past nine, and submit it', done('01/04/2027|9:30|Check-up')),
  dentist.does('pick the first monday in december as the date', left('12/07/2026||')),
  plants.does(
    'Enter a plant that starts with "Cam" and ends with "onica", then press Submit.',
    done('Camellia japonica||1'),
  ),
  plants.does('order two witch hazels, delivered to Marlow', done('Witch hazel|Marlow|2')),
  plants.does('type rose into the plant box and pick the dog rose', left('Dog rose||1')),
  inbox.does(
    'Find the email by Brigitte and forward that email to Tamsin.',
    done('forward Brigitte to Tamsin'),
  ),
  inbox.does('star the mail about the roof', done('star Osric')),
  inbox.does(
    'reply to the email by desmond with the text sounds good to me',
    done('reply Desmond: sounds good to me'),
  ),
  webmail.does('Find the email by Lorena and click the trash icon to delete it.', done('delete Lorena Diaz')),
  webmail.does(
    'tick all the mails from Parcelfast and archive them',
    done('archive Your parcel is on its way + Rate your delivery'),
  ),
  webmail.does('search for invoice and open the newest one', done('search invoice', 'open Invoice November')),
  chirrup.does('For the user @marek_b, click on the "Like" button.', done('like @marek_b')),
  chirrup.does('mute Wanda Kofi', done('mute @wandak')),
  chirrup.does('reply to ilse van dyk with congratulations', done('reply @ilsevd: congratulations')),
  people.does(
    'Click on the "Follow" button of every user from "Lisbon".',
    doneInAnyOrder('follow drees', 'follow inesm', 'follow bia_alves'),
  ),
  people.does("I don't want to follow Gus Okafor any more", done('unfollow gusok')),
  people.answers('who has the most followers', /In[eê]s/),
  flights.does(
    'Book the cheapest one-way flight from: Boise, ID to: Tulsa on 11/29/2026.',
    done('search one-way|Boise, ID (BOI)|Tulsa, OK (TUL)|11/29/2026||1', 'book $98'),
  ),
  flights.does(
    "Tulsa to Denver and back, out on 3 December, back on the 10th, two passengers. Just search, don't book yet",
    done('search return|Tulsa, OK (TUL)|Denver, CO (DEN)|12/03/2026|12/10/2026|2'),
  ),
  flights.does(
    'find a one way flight from denver to boise on december first and book the shortest one',
    done('search one-way|Denver, CO (DEN)|Boise, ID (BOI)|12/01/2026||1', 'book $405'),
  ),
  hotel.does(
    'Search hotels in Bergen from 12/18/2026 to 12/21/2026 for 2 guests and reserve the one with the highest rating.',
    done('search Bergen|2026-12-18|2026-12-21|2|0', 'reserve Bryggen Inn'),
  ),
  hotel.does(
    'reserve the cheapest hotel with breakfast in Ghent, next Friday till Sunday, just me',
    done('search Ghent|2026-11-27|2026-11-29|1|0', 'reserve De Vlaamse Roos'),
  ),
  hotel.does('change it to three guests and one child', left('|||3|1')),
  bistro.does(
    'Book a table for 4 on Sat 28 Nov at 19:30 under the name "Hollis".',
    done('4|Sat 28 Nov|19:30|Hollis'),
  ),
  bistro.does(
    'Table for two tomorrow evening, the earliest one after eight. Name is Farida',
    done('2|Sat 21 Nov|20:15|Farida'),
  ),
  bistro.does(
    'book a table for six people this sunday at one p m under the name carver',
    done('6|Sun 22 Nov|13:00|carver'),
  ),
  heating.does('Set the slider "Living room" to 21 and press "Apply".', done('21|21|19|16|eco')),
  heating.does('bathroom to 24 and eco mode off please', left('18|24|19|16|full')),
  heating.does('turn the bedroom down to seventeen and apply it', done('18|21|17|16|eco')),
  review.does('Rate Comfort 4 stars and Value 2 stars, then press "Send review".', done('|4|2|0|')),
  review.does(
    'I bought the olive one, give it five stars for comfort, value and looks and send it off',
    done('Olive|5|5|5|'),
  ),
  review.does('give value three stars and write too expensive as the title', left('|0|3|0|too expensive')),
  playlists.does(
    'Click "Rename" for "Rainy Sunday", enter "Foggy Monday" into the dialog and click "Save".',
    done('rename Rainy Sunday to Foggy Monday'),
  ),
  playlists.does("delete the Gym mix playlist, yes I'm sure", done('delete Gym mix')),
  playlists.does('share road songs with noor and let her edit it', done('share Road songs with Noor edit')),
  help.does(
    'Expand the sections below, to find and click on the link "print a label".',
    done('print a label'),
  ),
  help.answers('how long does a refund take?', /\b(9|nine)\b/i),
  help.does('open payment and add a gift card', done('Add gift card')),
  engine.does(
    'Use the textbox to enter "Emmeline" and press "Search", then find and click the 5th search result.',
    done('search emmeline', 'open carrstrings.example'),
  ),
  engine.does(
    'search sourdough and open the one from crumbandco.example',
    done('search sourdough', 'open crumbandco.example/rye'),
  ),
  engine.does(
    'search for tide tables and go to the last page of the results',
    `now()==='tide tables|3'&&R.length===1`,
  ),
  notes.does(
    'Using the text editor, give the word "lighthouse" the style bold and press Submit.',
    done(
      'We walked to the [b:lighthouse] on Sunday. It was very windy and the light was out. Back home there was soup',
    ),
  ),
  notes.does(
    'take the word very out of the note and submit it',
    done(
      'We walked to the lighthouse on Sunday. It was windy and the light was out. Back home there was soup',
    ),
  ),
  notes.does(
    'make the whole note italic',
    left(
      '[i:We walked to the lighthouse on Sunday. It was very windy and the light was out. Back home there was soup.]',
    ),
  ),
  sums.does(
    'Solve the math problem and type your answer into the textbox. Press submit when done.',
    done('75'),
  ),
  sums.does('work out 128 divided by 8 on the calculator', left('16')),
  sums.does('clear the calculator and do seven point five times four', left('30')),
  riddles.does(
    'Find the 6th word in the paragraph, type that into the textbox and press "Submit".',
    done('word seven'),
  ),
  riddles.answers('what do the numbers on the left and right door add up to?', /\b85\b/),
  riddles.does('click the word that is spelled differently from the others', done('click mapel')),
  orders.does('Enter the value of Courier into the text field and press Submit.', done('submit Swiftwheel')),
  orders.does('please cancel the order with the desk lamp', done('Cancel W-1043')),
  orders.answers('how much did i pay for the three delivered orders together', /78[.,]75/),
  shell.does(
    'Use the terminal below to delete a file ending with the extension .bak',
    `now()==='backup.tar,barn.png,harvest.csv,hens.txt,notes.txt'`,
  ),
  shell.does('show me what is in notes.txt in the terminal', done('cat notes.txt')),
  shell.does('type ls and press enter', done('ls')),
  chores.does(
    'Drag "Windows" to the 1st position.',
    left('Windows,Dusting,Vacuuming,Laundry,Dishes,Ironing'),
  ),
  chores.does(
    'put Laundry at the very bottom of this week and save the order',
    done('save Dusting,Vacuuming,Dishes,Windows,Ironing,Laundry'),
  ),
  chores.does('move dishes up by one', left('Dusting,Vacuuming,Dishes,Laundry,Windows,Ironing')),
  allergy.does('Select Rye, Barley, Oat and click Submit.', done('Barley,Oat,Rye')),
  allergy.does(
    'tick everything that has the word milk in it, then submit',
    done("Cow's milk,Goat's milk,Oat milk"),
  ),
  allergy.does(
    'tick all of them except peanuts and sesame',
    left("Barley,Celery,Cow's milk,Goat's milk,Mustard,Oat,Oat milk,Pine nuts,Rice,Rye"),
  ),
  chat.does(
    'Open the chat with "Nils" and send the message "The keys are under the mat."',
    done('to Nils: The keys are under the mat'),
  ),
  chat.answers('what time does Hanna say the ferry leaves?', /18[:.]40|6[:.]40/),
  chat.does(
    'tell grandma i will be there at six',
    `R.length===1&&/^to Grandma: i('ll| will) be there at (six|6)\\.?$/i.test(R[0])`,
  ),
  trains.does(
    'Find trains from Aldbury to Westmere on 11/25/2026 and buy the one with the fewest changes.',
    done('find Aldbury|Westmere|2026-11-25|standard|', 'buy 8:15'),
  ),
  trains.does(
    'from Aldbury to Corran on Monday, and buy the quickest train',
    done('find Aldbury|Corran|2026-11-23|standard|', 'buy 9:12'),
  ),
  trains.does('swap the stations and make it first class', left('Westmere|Aldbury|2026-11-20|first|')),
  deli.does(
    'Add the cheapest product of the category "Cheese" to the basket and click "Proceed to checkout".',
    done('checkout Bread x1, Feta x1'),
  ),
  deli.does('two jars of fig jam in my basket please', left('Bread x1, Fig jam x2')),
  deli.does(
    'put green olives and crackers in the basket and take the bread out',
    left('Crackers x1, Green olives x1'),
  ),
];
