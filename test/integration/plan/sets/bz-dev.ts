// SPDX-License-Identifier: MIT
// Short plain instructions on tiny pages, written without knowledge of the assistant: forms, menus, tabs, trees,
// tables, dates, suggestions, mail, feeds, bookings and the odd list, player and chat.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, left, tasksOn } from './ends.ts';

const parcel = tasksOn('bz-parcel');
const pet = tasksOn('bz-pet');
const gym = tasksOn('bz-gym');
const diary = tasksOn('bz-diary');
const draw = tasksOn('bz-draw');
const bakery = tasksOn('bz-bakery');
const museum = tasksOn('bz-museum');
const laundry = tasksOn('bz-laundry');
const hammock = tasksOn('bz-hammock');
const larder = tasksOn('bz-larder');
const club = tasksOn('bz-club');
const ferry = tasksOn('bz-ferry');
const stock = tasksOn('bz-stock');
const trip = tasksOn('bz-trip');
const bikes = tasksOn('bz-bikes');
const sofa = tasksOn('bz-sofa');
const jam = tasksOn('bz-jam');
const birds = tasksOn('bz-birds');
const recipe = tasksOn('bz-recipe');
const picnic = tasksOn('bz-picnic');
const choir = tasksOn('bz-choir');
const allot = tasksOn('bz-allot');
const hobby = tasksOn('bz-hobby');
const photo = tasksOn('bz-photo');
const air = tasksOn('bz-air');
const bistro = tasksOn('bz-bistro');
const barber = tasksOn('bz-barber');
const errands = tasksOn('bz-errands');
const player = tasksOn('bz-player');
const street = tasksOn('bz-street');

export const TASKS: Task[] = [
  // Forms
  parcel.does(
    'Send a large parcel to Otto Blum, postcode 4056, by express.',
    done('send Otto Blum|4056|Large|Express|'),
  ),
  parcel.does(
    'Select the size "Extra large" and tick the insurance.',
    left('||Extra large|Standard|insured'),
  ),
  parcel.answers('What does it cost to send a medium parcel by express, without insurance?', /\b8[.,]60\b/),
  pet.does(
    'Register the rabbit Pip. The owner is Jana Frey and it is vaccinated.',
    done('register Rabbit|Pip|Jana Frey|Vaccinated|'),
  ),
  pet.does(
    'Enter Biscuit as the name of the pet, Tom Ashe as the owner and the remark "Afraid of thunder", then press Register.',
    done('register |Biscuit|Tom Ashe||Afraid of thunder'),
  ),
  pet.does('Choose Cat and check Chipped and Lives outdoors.', left('Cat|||Chipped+Lives outdoors|')),
  gym.does(
    'Enter the username "lena" and the password "Q7b" into both password fields and press Join.',
    done('join lena|Q7b'),
  ),
  gym.does('Click on "Already a member?".', done('member')),
  gym.answers('How long may a password be at most?', /\b(12|twelve)\b/i),

  // Links and menus
  diary.does('Click on the link "compost".', done('link compost')),
  diary.does('Follow the third link in the text.', done('link hedgehog')),
  diary.answers('On which day were the beans sown?', /^(?![\s\S]*Saturday)[\s\S]*Tuesday/i),
  draw.does('Select Shapes > Round > Ellipse.', done('pick Shapes>Round>Ellipse')),
  draw.does('Find the item "Coral" in the menu and click on it.', done('pick Colours>Warm>Coral')),
  draw.answers(
    'Which cold colours does the menu have?',
    /^(?![\s\S]*(Coral|Amber))(?=[\s\S]*Teal)(?=[\s\S]*Navy)/i,
  ),
  bakery.does('Open the menu and go to Find us.', left('Find us')),
  bakery.does('Go to the page about wedding cakes and ask for a tasting.', done('tasting Wedding cakes')),
  bakery.answers('How much is a loaf of rye bread?', /^(?![\s\S]*\b(5[.,]60|3[.,]10)\b)[\s\S]*\b4[.,]80\b/),

  // Tabs and sections
  museum.does(
    'Switch between the tabs to find and click on the link "guided tour".',
    done('link guided tour'),
  ),
  museum.does('Switch to the Tickets tab.', left('Tickets')),
  museum.answers('What does a family pay at the museum?', /^(?![\s\S]*\b35\b)[\s\S]*\b21\b/),
  laundry.does('Expand the sections below, to find and click on the link "descaler".', done('link descaler')),
  laundry.does('Open the section Stains and click on "grass".', done('link grass')),
  laundry.answers('At what temperature should I wash silk?', /\b(30|thirty)\b/i),
  hammock.does('Expand all four questions.', left('guarantee+washing+weight+returns')),
  hammock.does(
    'Open the question about the washing machine and mark its answer as helpful.',
    done('washing Yes'),
  ),
  hammock.answers(
    'How long is the guarantee on the ropes of a hammock?',
    /^(?![\s\S]*\b(4|four) years?\b)[\s\S]*\b(2|two)\b/i,
  ),

  // Trees
  larder.does('Expand Pantry and Jars, then click on Plum jam.', done('click Plum jam')),
  larder.does('Navigate through the tree. Find and click on the item named "Leeks".', done('click Leeks')),
  larder.answers('How many spices are in the spice rack?', /\b(5|five)\b/i),
  club.does('Join the Diving group.', done('join Diving')),
  club.does('Expand Ball games and Water.', left('Ball games+Water')),
  club.answers('How many members does the handball group have?', /^(?![\s\S]*\b(24|12)\b)[\s\S]*\b31\b/),

  // Tables
  ferry.does(
    'Sort the table by seats so that the boat with the most seats comes first.',
    left('Seats down|'),
  ),
  ferry.does('Select the ferry that departs last and click Take this boat.', done('take Kestrel')),
  ferry.answers('How many ferries leave from pier 2?', /\b(3|three)\b/i),
  stock.does('Order the brass hook.', done('order Brass hook')),
  stock.does('Show the category Paint only.', left('|Paint|1')),
  stock.answers('How many packs of wood screws are there?', /^(?![\s\S]*\b(40|19|33)\b)[\s\S]*\b27\b/),
  trip.does('Mark Noor and Emil as paid.', doneInAnyOrder('paid Noor', 'paid Emil')),
  trip.does('Remove Greta from the list.', done('remove Greta')),
  trip.answers(
    'Which child eats vegetarian and has not paid yet?',
    /^(?![\s\S]*(Greta|Emil|Luis))[\s\S]*Noor/i,
  ),

  // Dates
  bikes.does(
    'Rent a city bike from 24 to 27 November 2026.',
    done('rent 2026-11-24 to 2026-11-27|City bike'),
  ),
  bikes.does(
    'Choose the days December 5 to December 8, 2026 and the cargo bike, but do not rent it yet.',
    left('2026-12-05 to 2026-12-08|Cargo bike'),
  ),
  bikes.answers('Which kinds of bike are for rent?', /^(?=[\s\S]*City)(?=[\s\S]*Cargo)(?=[\s\S]*Tandem)/i),
  sofa.does('Select 12/08/2026 as the date and hit submit.', done('submit 12/08/2026')),
  sofa.does('Let the sofa come on 15 January 2027: pick the date and submit it.', done('submit 01/15/2027')),
  sofa.does('Pick the last Saturday of November 2026 as the date.', left('11/28/2026')),
  jam.does('Print one label that says best before 18 November 2027.', done('print 18 Nov 2027|1')),
  jam.does('Set the date to 22 January 2027 and print two labels.', done('print 22 Jan 2027|2')),
  jam.does('Change the year to 2028.', left('20 Nov 2028|1')),

  // Suggestions and tags
  birds.does(
    'Enter the bird that starts with "Gold" and ends with "crest", and press Record.',
    done('record Goldcrest|1'),
  ),
  birds.does('Record 3 great tits.', done('record Great tit|3')),
  birds.does('Type "wood" into the bird field and choose Woodpigeon from the list.', left('Woodpigeon|1')),
  recipe.does('Add the tags Vegan and Soup and click Save.', done('save Quick+Soup+Vegan')),
  recipe.does('Replace the tag Quick with Baking and save.', done('save Baking')),
  recipe.answers(
    'Which tag does the recipe already have?',
    /^(?![\s\S]*(Vegan|Soup|Baking|Spicy))[\s\S]*Quick/i,
  ),
  picnic.does('Add Ruth Lake to the guests.', left('Ruth Lake|')),
  picnic.does(
    'Invite Ravi Wood and Paul Hill with the words "Bring a blanket".',
    done('invite Ravi Wood+Paul Hill|Bring a blanket'),
  ),
  picnic.does('Invite the address joe@moon.org.', done('invite joe@moon.org|')),

  // Mail
  choir.does(
    'Find the email by Yara and reply to them with the text "I will bake".',
    done('reply Yara: I will bake'),
  ),
  choir.does('Find the email by Kofi and forward that email to Bianca.', done('forward Kofi to Bianca')),
  choir.answers('At what time does the bus to Trier leave?', /\b0?8[.:]15\b|quarter past eight/i),
  allot.does(
    'Archive both messages from the Seed Bank.',
    doneInAnyOrder('Archive Order received', 'Archive Order sent'),
  ),
  allot.does('Move the message "Hedge cutting" to the bin.', done('Bin Hedge cutting')),
  allot.answers('What is the new code of the shed?', /4417/),

  // Feeds
  hobby.does('For the user @gus, click on the "Like" button.', done('Like @gus')),
  hobby.does('Mute @tilda.', done('Mute @tilda')),
  hobby.does('Copy the link of the post about the model railway.', done('Copy link @pim')),
  photo.does('Comment "Where is this?" on the photo by Rasmus.', done('comment Rasmus: Where is this?')),
  photo.does('Follow the person whose photo has the most likes.', done('follow Ines')),
  photo.answers('What do they call the fox in the comments?', /Mister Brick/i),

  // Bookings
  air.does(
    'Book the cheapest one-way flight from Lisbon to Oslo on 12 December 2026.',
    done('book Lisbon>Oslo One way 12 December 15:25'),
  ),
  air.does(
    'Book the shortest one-way flight from: Oslo to: Riga on 12/04/2026.',
    done('book Oslo>Riga One way 4 December 09:30'),
  ),
  air.answers(
    'How many direct one-way flights are there from Riga to Lisbon on 27 November 2026?',
    /\b(2|two)\b(?! stops)/i,
  ),
  bistro.does(
    'Reserve a table for 4 on Sunday at 19:30 in the name of Farah.',
    done('reserve 4|Sun 22|19:30|Farah'),
  ),
  bistro.does(
    'Reserve the earliest free table for two people tomorrow. The name is Ivo.',
    done('reserve 2|Sat 21|18:30|Ivo'),
  ),
  bistro.answers(
    'What is the latest time still free on Saturday?',
    /^(?![\s\S]*(21:30|9:30))[\s\S]*(20[:.]45|\b8[:.]45)/,
  ),
  barber.does(
    'Book a beard trim with Sami on Tuesday, 24 November, at 16:30.',
    done('book Beard trim|Sami|Tue 24 Nov 16:30'),
  ),
  barber.does(
    'Make an appointment with Lotte for a haircut on Friday the 27th at 10:00 and book it.',
    done('book Haircut|Lotte|Fri 27 Nov 10:00'),
  ),
  barber.answers('Which service is the cheapest?', /^(?![\s\S]*(Beard|Haircut))[\s\S]*kids/i),

  // A list, a player, a chat
  errands.does('Add "oat milk" to the shopping list.', done('add oat milk')),
  errands.does('Cross off the eggs and the flour.', doneInAnyOrder('got Eggs', 'got Flour')),
  errands.does('Delete candles from the list.', done('delete Candles')),
  player.does('Play the song "Salt".', done('play Salt')),
  player.does('Set the volume to 35 and turn on shuffle.', left('35|shuffle')),
  player.answers(
    'Which song is the longest?',
    /^(?![\s\S]*(Low Tide|Paper Lanterns|Nine Lives|\bSalt\b))[\s\S]*Slow Train Home/i,
  ),
  street.does(
    'Write "The parcel is with me" to Mrs Petrov and send it.',
    done('to Mrs Petrov: The parcel is with me'),
  ),
  street.does('Mute the chat Football dads.', done('mute Football dads')),
  street.answers(
    'When does the street party begin, according to Dario?',
    /^(?![\s\S]*16:30)[\s\S]*(15[:.]30|\b3[:.]30|half past three)/i,
  ),
];
