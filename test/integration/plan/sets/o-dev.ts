// SPDX-License-Identifier: MIT
// Twenty-six very small pages with one widget each (a box of buttons, a calendar, a spinner, a tree, …), half of the tasks worded
// as a benchmark's instruction line and half as a person would say them, written without a look at the planner.
import type { Task } from '../tasks.ts';
import { done, shows, tasksOn } from './g-ends.ts';

const mixed = tasksOn('o-mixed');
const words = tasksOn('o-words');
const fold = tasksOn('o-fold');
const tabs = tasksOn('o-tabs');
const dialog = tasksOn('o-dialog');
const date = tasksOn('o-date');
const complete = tasksOn('o-complete');
const paragraph = tasksOn('o-paragraph');
const password = tasksOn('o-password');
const form = tasksOn('o-form');
const slider = tasksOn('o-slider');
const spinner = tasksOn('o-spinner');
const drop = tasksOn('o-drop');
const scroll = tasksOn('o-scroll');
const menu = tasksOn('o-menu');
const files = tasksOn('o-files');
const social = tasksOn('o-social');
const mail = tasksOn('o-mail');
const search = tasksOn('o-search');
const book = tasksOn('o-book');
const table = tasksOn('o-table');
const contacts = tasksOn('o-contacts');
const count = tasksOn('o-count');
const food = tasksOn('o-food');
const editor = tasksOn('o-editor');
const login = tasksOn('o-login');

/** One thing was done, and its words match. */
const like = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

export const TASKS: Task[] = [
  mixed.does('Click on the link "whistles".', done('link whistles')),
  mixed.does('Click the 3rd button.', done('button orchard')),
  mixed.does('click orchard, the link not the button', done('link orchard')),

  words.does('Select canoe, plum and click Submit.', done('submit plum,canoe')),
  words.does('Select words similar to big, scared and click Submit.', done('submit huge,afraid')),
  words.does('leave them all empty and just submit', done('submit ')),

  fold.does('Expand the section "Parking" and click Submit.', done('submit Parking')),
  fold.does('Expand the sections to find and click on the link "bicycle rack".', done('link bicycle rack')),
  fold.answers('when do the gates shut on sunday', /15[:.]30|\b3[:.]30|half past three/i),

  tabs.does('Switch between the tabs to find and click on the link "gravel".', done('link gravel')),
  tabs.does('Click on Tab #2.', shows(`at()==='Tab #2'`)),
  tabs.does('go to the third tab and stir it', done('button Stir it')),

  dialog.does('Close the dialog box by clicking the "x".', done('Close')),
  dialog.does('Click the button in the dialog box labeled "Discard".', done('Discard')),
  dialog.does('keep the draft please', done('Keep')),

  date.does('Select 07/18/2026 as the date and hit Submit.', done('submit 07/18/2026')),
  date.does('the date is the ninth of february 2026, then submit', done('submit 02/09/2026')),
  date.does('I need the 30th of May 2026, pick it and submit', done('submit 05/30/2026')),

  complete.does(
    'Enter an item that starts with "Mar" and ends with "gold", then press Submit.',
    done('submit Marigold'),
  ),
  complete.does('type mi and take the second suggestion then submit', done('submit Mint')),

  paragraph.does(
    'Find the 3rd word in the paragraph, type it into the text box and press Submit.',
    done('submit Kittiwake'),
  ),
  paragraph.does('copy the phone number into the box and submit', like(/^submit 0417 ?2266$/)),
  paragraph.answers('who is the skipper', /arvid lund/i),

  password.does(
    'Enter the password "fR7w" into both password fields and press Submit.',
    done('submit|fR7w|fR7w|'),
  ),
  password.does('Focus into the 2nd input field.', shows(`document.activeElement.id==='verify'`)),
  password.does(
    'my password is otter9, type it twice and put river as the hint, then submit',
    done('submit|otter9|otter9|river'),
  ),

  form.does(
    'Fill in the form with full name "Dagny Holm", phone "0161 334" and size "Medium", then press Send.',
    done('person Full name=Dagny Holm,Phone=0161 334,Size=Medium'),
  ),
  form.does(
    'rent it for a club, club name Rowing Otters, 24 members, phone 555 0188, a large one, and send it',
    done('club Club name=Rowing Otters,Members=24,Phone=555 0188,Size=Large'),
  ),

  slider.does('Select 7 with the slider and hit Submit.', done('submit 7')),
  slider.does('drag it all the way to the right and submit', done('submit 20')),
  slider.does('turn it down by two and submit', done('submit 8')),

  spinner.does('Select 6 with the spinner and hit Submit.', done('submit 6')),
  spinner.does('set it to minus three and submit', done('submit -3')),

  drop.does('Select Rosalind from the list and click Submit.', done('submit Rosalind')),
  drop.does('take the last name in the list and submit', done('submit Hedda')),

  scroll.does('Select Flute, Tuba from the scroll list and click Submit.', done('submit Flute,Tuba')),
  scroll.does('pick the cello and the harp and submit that', done('submit Cello,Harp')),

  menu.does('Select Playback>Speed>Faster.', done('Playback>Speed>Faster')),
  menu.does('export it as wav', done('Export>As WAV')),

  files.does(
    'Navigate through the file tree. Find and click on the file named "spinnaker.png".',
    done('file spinnaker.png'),
  ),
  files.does(
    'Navigate through the file tree. Find and click on the folder named "Old".',
    `R.at(-1)==='open Old'&&${done()}`,
  ),
  files.does('click on the letter to the landlord', done('file landlord.doc')),

  social.does('For the user @dcon, click on the "Repost" button.', done('Repost @dcon#2')),
  social.does('Click the "Like" button on all posts by @olga_e and then click Submit.', done('submit 1,3')),
  social.does('mute pim', done('Mute @pim#0')),
  social.does('like the post about the bike', shows(`liked()==='2'`)),

  mail.does(
    'Find the email by Salma and click the star icon to mark it as important.',
    shows(`starred()==='2'`),
  ),
  mail.does(
    'Forward the email from Lars to Ingeborg.',
    `${done('forward Invoice 88 to Ingeborg: ')}&&starred()===''`,
  ),
  mail.does('delete what rufus wrote about the wheelbarrow', done('delete Wheelbarrow')),
  mail.does('answer the choir mail with see you there', like(/^reply Choir on Monday: see you there[.!]?$/i)),

  search.does(
    'Use the textbox to enter "Lena" and press "Search", then find and click the 5th search result.',
    done('result Helena Sand'),
  ),
  search.does('search for otto and open otto karim', done('result Otto Karim')),
  search.answers('how many results does a search for brandt give', /\b(?:2|two)\b/i),

  book.does(
    'Book the cheapest ferry from: Arno Bay to: Port Hale on 05/14/2026.',
    done('book Arno Bay-Port Hale 2026-05-14 11:40'),
  ),
  book.does(
    'Book the shortest ferry from: Dunmore to: Calder Quay on 06/02/2026.',
    done('book Dunmore-Calder Quay 2026-06-02 17:30'),
  ),
  book.does(
    'from port ellis to arno bay on the ninth of july 2026, book me the earliest boat',
    done('book Port Ellis-Arno Bay 2026-07-09 09:10'),
  ),

  table.does('Enter the value of Serial into the text field and press Submit.', done('submit QX-7710')),
  table.does("put the owner's name in the box and submit", done('submit Yusra Baines')),

  contacts.does(
    'Find Mireille in the contact book and click on their address.',
    done('address of Mireille Dace'),
  ),
  contacts.answers("what is Stellan Fry's phone number", /0555 ?722/),

  count.does('How many cells say "fig"? Enter the number and press Submit.', done('submit 4')),
  count.does('Enter the sum of all the numbers and press Submit.', done('submit 25')),
  count.answers("what's the biggest number in there", /\b(?:11|eleven)\b/i),

  food.does('Order one of each item: Dumplings, Ginger tea.', done('order 1 Dumplings,1 Ginger tea')),
  food.does(
    'two lentil soups and a green salad please and place the order',
    done('order 2 Lentil soup,1 Green salad'),
  ),
  food.does('put in three pancakes but do not order yet', shows(`counts.join()==='0,0,0,3,0'`)),

  editor.does(
    'Using the text editor, give the text "lantern" the style bold and press Submit.',
    done('submit Hang the [bold]lantern[/] by the gate.'),
  ),
  editor.does(
    'make the whole text italic and submit',
    done('submit [italic]Hang the lantern by the gate.[/]'),
  ),

  login.does(
    'Enter the username "mabel" and the password "Zq8k" into the text fields and press Login.',
    done('login mabel|Zq8k'),
  ),
  login.does('log me in as ruben with the password teapot', done('login ruben|teapot')),
];
