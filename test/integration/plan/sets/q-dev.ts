// SPDX-License-Identifier: MIT
// Twenty-six tiny pages of as many families, each with one job, worded as the instruction line of a benchmark of small web tasks or as
// a person would say it; written without a look at the planner.
import type { Task } from '../tasks.ts';
import { done, tasksOn as pageTasks, shows } from './g-ends.ts';

/** As in the g sets, but a page that was only to be read must be left alone. */
const tasksOn = (page: string) => ({
  ...pageTasks(page),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer, holds: 'R.length===0' }),
});

const press = tasksOn('q-press');
const herbs = tasksOn('q-herbs');
const parcel = tasksOn('q-parcel');
const lodge = tasksOn('q-lodge');
const house = tasksOn('q-house');
const files = tasksOn('q-files');
const people = tasksOn('q-people');
const day = tasksOn('q-day');
const town = tasksOn('q-town');
const slide = tasksOn('q-slide');
const spin = tasksOn('q-spin');
const names = tasksOn('q-names');
const post = tasksOn('q-post');
const chirp = tasksOn('q-chirp');
const seek = tasksOn('q-seek');
const boat = tasksOn('q-boat');
const enter = tasksOn('q-enter');
const ask = tasksOn('q-ask');
const shelf = tasksOn('q-shelf');
const queue = tasksOn('q-queue');
const boxes = tasksOn('q-boxes');
const things = tasksOn('q-things');
const sums = tasksOn('q-sums');
const shirt = tasksOn('q-shirt');
const reels = tasksOn('q-reels');
const birds = tasksOn('q-birds');

export const TASKS: Task[] = [
  press.does('Click on the "Fern" button.', done('press Fern')),
  press.does('Click on the link "velvet".', done('press velvet')),
  press.does('press no and then okay', done('press No', 'press Okay')),

  herbs.does('Select barley, thyme and click Submit.', done('submit barley,thyme')),
  herbs.does('Select nothing and click Submit.', done('submit none')),
  herbs.does('everything but the oat please and submit it', done('submit mint,barley,salt,thyme')),

  parcel.does('Select Bicycle and click Submit.', done('submit bicycle')),
  parcel.does('take the cheapest way and submit', done('submit letter')),
  parcel.answers('which way is selected at the moment', /^(?!.*(?:bicycle|letter|van)).*parcel/is),

  lodge.does('Click on the "Meals" tab.', shows(`current()==='Meals'`)),
  lodge.does('Switch between the tabs to find and click on the link "quarry".', done('link quarry')),
  lodge.answers('what time is breakfast', /\b0?7[:.]15/),

  house.does('Expand the section "Attic".', shows(`open()==='Attic'`)),
  house.does('Expand the sections below, to find and click on the link "lantern".', done('link lantern')),
  house.answers('who has the key of the shed?', /^(?!.*Quinn).*Pell/is),

  files.does(
    'Navigate through the file tree. Find and click on the file named "loop.wav".',
    done('file loop.wav'),
  ),
  files.does('Expand Letters, then Bank, and click on 2022.txt.', done('file 2022.txt')),
  files.answers('whats in the drums folder', /^(?!.*(?:choir|notes))(?=.*loop\.wav).*rim\.wav/is),

  people.does(
    'Find the Town of Tove in the table, enter it into the text field and press Submit.',
    done('submit Kersk'),
  ),
  people.does('type in the name of whoever is oldest and submit', done('submit Bram')),
  people.answers('How old is Pavel?', /^(?!.*(?:34|61|19)).*47/s),

  day.does('Select 09/26/2024 as the date and hit Submit.', done('submit 09/26/2024')),
  day.does('Select 12/19/2024 as the date and hit Submit.', done('submit 12/19/2024')),
  day.does('make that exactly one week later and submit', done('submit 09/17/2024')),

  town.does(
    'Enter an item that starts with "Kar" and ends with "en", then press Submit.',
    done('submit Karsten'),
  ),
  town.does(
    'Type "Sel" into the box, choose the second suggestion and press Submit.',
    done('submit Selmouth'),
  ),
  town.does('my town is torvale please pick it and submit', done('submit Torvale')),

  slide.does('Select 14 with the slider and hit Submit.', done('submit 14')),
  slide.does('Select 0 with the slider and hit Submit.', done('submit 0')),
  slide.does('drag it all the way to the right and submit', done('submit 20')),

  spin.does('Select -4 with the spinner and hit Submit.', done('submit -4')),
  spin.does('Select 11 with the spinner and hit the Submit button.', done('submit 11')),
  spin.does('turn it up by two', shows(`n.value==='5'`)),

  names.does('Select Nadia, Wim from the scroll list and click Submit.', done('submit Nadia,Wim')),
  names.does('choose the last name in the list and submit', done('submit Yara')),
  names.answers('how many names in the list start with B', /^(?!.*\b16\b).*(?:\b3\b|three)/is),

  post.does('Find the email by Lena and click the trash icon to delete it.', done('delete Lena')),
  post.does(
    'Find the email by Otis and reply to them with the text "Not before Monday".',
    done('reply Otis: Not before Monday'),
  ),
  post.does('forward the mail from Ruth to Amir', done('forward Ruth to Amir')),

  chirp.does('For the user @nilsen, click on the "Mute" item in the "More" menu.', done('mute 2')),
  chirp.does('Click the "Like" button on all posts by @brook_t.', `[...R].sort().join()==='like 1,like 4'`),
  chirp.answers('how many likes did the plum cake get', /^(?!.*\b(?:12|31)\b).*\b208\b/s),

  seek.does(
    'Use the textbox to enter "Doro" and press "Search", then find and click the 5th search result.',
    done('result Old Doro Road'),
  ),
  seek.does('Search for "kettle" and click the 2nd search result.', done('result How to clean a kettle')),
  seek.answers('look for kettle and tell me how many results there are', /\b4\b|four/i),

  boat.does(
    'Book the cheapest boat from: Ardle to: Sorne on 12 March 2026.',
    done('book Ardle-Sorne 2026-03-12 17:50'),
  ),
  boat.does(
    'book me the quickest boat from Sorne back to Ardle on March 12, 2026',
    done('book Sorne-Ardle 2026-03-12 19:20'),
  ),
  boat.answers(
    "when's the first boat from Ardle to Sorne on the 20th of March 2026?",
    /^(?!.*(?:17:50|0?6:40)).*\b0?9[:.]15/s,
  ),

  enter.does(
    'Enter the username "tilda" and the password "k7Rp" into the text fields and press Login.',
    done('login tilda k7Rp'),
  ),
  enter.does('Enter "otter" as the username and click "Forgot password?".', done('forgot otter')),
  enter.does('log me in as moss, password Ab3Q, and keep me signed in', done('login moss Ab3Q stay')),

  ask.does('Close the dialog box by clicking the "x".', done('x')),
  ask.does('Click the button in the dialog box labeled "Later".', done('later')),
  ask.answers('how many slides does it want to move', /\b14\b|fourteen/i),

  shelf.does(
    'Click the "Menu" button, and then find and click on the item labeled "Leek".',
    done('item Leek'),
  ),
  shelf.does('Select Kitchen > Knives.', done('item Knives')),
  shelf.does('go to help in the menu', done('item Help')),

  queue.does('Drag Sol to the 2nd position.', shows(`order()==='Otto,Sol,Priya,Lars,Mina'`)),
  queue.does(
    'Drag the items so that they are in alphabetical order.',
    shows(`order()==='Lars,Mina,Otto,Priya,Sol'`),
  ),
  queue.does('put mina at the top', shows(`order()==='Mina,Otto,Priya,Lars,Sol'`)),

  boxes.does(
    'Copy the text from the 2nd text area below and paste it into the text input, then press Submit.',
    done('submit The tin roof sings when it hails'),
  ),
  boxes.does(
    'Find the 4th word in the first text area, type that into the text input and press "Submit".',
    done('submit waited'),
  ),
  boxes.does("put what's in the bottom box into the field and submit", done('submit T4-91-Q')),

  things.does('How many red items are there? Click the button with that number.', done('press 5')),
  things.does('Count the stars and press the right button.', done('press 3')),
  things.answers('how many hearts are there', /^(?!.*\b(?:three|five|[356])\b).*(?:\b4\b|four)/is),

  sums.does(
    'Solve the math problem and type your answer into the textbox. Press Submit when done.',
    done('submit 17 + 26 = 43'),
  ),
  sums.does(
    'Press New once, then solve the problem that is shown and hit Submit.',
    done('submit 54 - 19 = 35'),
  ),
  sums.answers('what does the sum come to', /\b43\b|forty.three/i),

  shirt.does(
    'Fill in the name "Juno", the size "Medium" and the colour "Green", and press Finish.',
    done('finish Juno Medium Green'),
  ),
  shirt.does(
    'Enter the name "Wren" and click Next.',
    shows(`step===2&&JSON.stringify(data)==='{"name":"Wren","size":"","colour":""}'`),
  ),
  shirt.does('order a large blue shirt with Abel on it', done('finish Abel Large Blue')),

  reels.does(
    'Sort the table by year, oldest first.',
    shows(`order()==='The Ferry,Tin Crown,Salt Road,Low Sun,Owl Hour'`),
  ),
  reels.does(
    'Sort the films by price from high to low and click on the second row.',
    `${done('row Tin Crown')}&&sort==='2down'`,
  ),
  reels.answers('which film is the newest', /^(?!.*(?:Salt|Ferry|Sun|Crown)).*Owl Hour/is),

  birds.does('Go to page 3.', shows('page===3')),
  birds.does('Find "Kestrel" and click its Adopt button.', done('adopt Kestrel')),
  birds.answers('which birds are on the last page', /^(?!.*(?:Magpie|Plover|Kestrel))(?=.*Stork).*Robin/is),
];
