// SPDX-License-Identifier: MIT
// Short web tasks, blind, all worded as the templates of benchmarks word them: small widgets, each with three tasks.
import type { Task } from '../tasks.ts';
import { done, doneInAnyOrder, tasksOn } from './ends.ts';

const lorem = tasksOn('co-lorem');
const oven = tasksOn('co-oven');
const sections = tasksOn('co-sections');
const manual = tasksOn('co-manual');
const pickdate = tasksOn('co-pickdate');
const stay = tasksOn('co-stay');
const tagsauto = tasksOn('co-tagsauto');
const depot = tasksOn('co-depot');
const invite = tasksOn('co-invite');
const slide = tasksOn('co-slide');
const knobs = tasksOn('co-knobs');
const folders = tasksOn('co-folders');
const taxa = tasksOn('co-taxa');
const minimail = tasksOn('co-minimail');
const postroom = tasksOn('co-postroom');
const pond = tasksOn('co-pond');
const neighbours = tasksOn('co-neighbours');
const details = tasksOn('co-details');
const league = tasksOn('co-league');
const fly = tasksOn('co-fly');
const coach = tasksOn('co-coach');
const boxes = tasksOn('co-boxes');
const choose = tasksOn('co-choose');
const copies = tasksOn('co-copies');
const mainmenu = tasksOn('co-mainmenu');
const popup = tasksOn('co-popup');
const signin = tasksOn('co-signin');
const canteen = tasksOn('co-canteen');
const styler = tasksOn('co-styler');
const seek = tasksOn('co-seek');

export const TASKS: Task[] = [
  lorem.does('Switch between the tabs to find and click on the link "lost property".', done('lost property')),
  lorem.does('Click on Tab #3.', 'tab===3&&R.length===0'),
  lorem.does('Open Tab #2, then click the link season ticket.', done('season ticket')),
  oven.does(
    'Go to the Grill tab, set Level to "High" and Minutes to "15", and click Start.',
    done('Grill High 15 Start'),
  ),
  oven.does(
    'In the tab "Clean", check Rinse tray only and press the Start button.',
    done('Clean no yes Start'),
  ),
  oven.does('Change degrees to 220 under Bake and then hit start.', done('Bake 220 30 Start')),
  sections.does('Expand section #4 and tick the checkbox in it, then click Submit.', done('nothing read')),
  sections.does(
    'Expand the sections below, find the code of the back door, enter it into the textbox and press Submit.',
    done('7315'),
  ),
  sections.does(
    'Expand Section #1.',
    `[...document.querySelectorAll('h3.on')].map((h)=>h.textContent).join()==='Section #1'&&R.length===0`,
  ),
  manual.does('Expand the sections as needed and click on the link "Keyhole".', done('Keyhole')),
  manual.does('Navigate to Care > Faults > Thread tears.', done('Thread tears')),
  manual.does(
    'Find "Upper thread, right" in the Threading section and click it.',
    done('Upper thread, right'),
  ),
  pickdate.does('Select 10/04/2016 as the date and hit submit.', done('10/04/2016')),
  pickdate.does('Choose January 17, 2017 in the date picker. Press Submit afterwards.', done('01/17/2017')),
  pickdate.does(
    'Pick the 29th of December 2016 from the calendar and click the "Submit" button.',
    done('12/29/2016'),
  ),
  stay.does(
    'Select an arrival date of December 8, 2026 and a departure date of December 11, 2026, then click "Request stay".',
    done('2026-12-08 2026-12-11 2'),
  ),
  stay.does(
    'Request a stay in the cabin from 2027-01-04 to 2027-01-09 for 4 guests by filling in the calendar and pressing Request stay.',
    done('2027-01-04 2027-01-09 4'),
  ),
  stay.does(
    'Pick November 28, 2026 as the arrival and December 2, 2026 as the departure, reduce the guests to 1, and submit with the Request stay button.',
    done('2026-11-28 2026-12-02 1'),
  ),
  tagsauto.does(
    'Enter an item that starts with "Mon" and ends with "ia", then press Submit.',
    done('Mongolia'),
  ),
  tagsauto.does(
    'Type "South" into the field, choose South Sudan from the suggestions and click Submit.',
    done('South Sudan'),
  ),
  tagsauto.does(
    'Using the autocomplete, enter the country that starts with "Mal" and ends with "wi". Then press the Submit button.',
    done('Malawi'),
  ),
  depot.does(
    'Choose "Mill Street Florist" as the shop to send from and "Quay Coffee" as the shop to send to, select size M, and click Get label.',
    done('Mill Street Florist, Corby > Quay Coffee, Eyemouth M'),
  ),
  depot.does(
    'Create a label for a parcel of size L from: Station Bakery, Ashby to: Station Garage, Dunmow. Finish with the Get label button.',
    done('Station Bakery, Ashby > Station Garage, Dunmow L'),
  ),
  depot.does(
    'Send a parcel of size S from the Old Dairy to the Mill Street shop in Ashby: select both shops in the lists and press "Get label".',
    done('Old Dairy, Corby > Mill Street Kiosk, Ashby S'),
  ),
  invite.does(
    'Add Andrea Pohl and Carlos Mora to the invitation and click "Send invitations".',
    done('Andrea Pohl, Carlos Mora, Dana Whitcomb'),
  ),
  invite.does(
    'Remove "Dana Whitcomb", add "Betty Lindqvist", and send the invitations.',
    done('Betty Lindqvist'),
  ),
  invite.does(
    'Type Carla into the name box, select the matching person, check "May edit" and press Send invitations.',
    done('Carla Moretti, Dana Whitcomb edit'),
  ),
  slide.does('Set the sliders to the combination [40, 25, 70] and submit.', done('40/25/70')),
  slide.does('Select 62 with the Red slider and hit Submit.', done('62/10/75')),
  slide.does(
    'Move the green slider all the way to the right and the blue slider to 0, then click the Submit button.',
    done('40/100/0'),
  ),
  knobs.does(
    'Use the spinner A to reach 3 and the spinner B to reach 2, then press Submit.',
    done('3 2 3 none 0'),
  ),
  knobs.does('Click on the teal colored box, give 4 stars and submit.', done('0 5 3 teal 4')),
  knobs.does(
    'Set Brightness to 8, select the color navy, and click the submit button.',
    done('0 5 8 navy 0'),
  ),
  folders.does(
    'Navigate through the file tree. Find and click on the file named "Ada".',
    done('Hilary/Vance/Petra/Ada'),
  ),
  folders.does('Find the file Kelvin in the folder Vance and click it.', done('Hilary/Vance/Kelvin')),
  folders.does('Open Truda > Kelvin and select Mabel.', done('Truda/Kelvin/Mabel')),
  taxa.does(
    'Expand the nodes of the tree to find "Roof ladder", add it and click "Reserve".',
    done('reserved Roof ladder'),
  ),
  taxa.does('Show the info of the item Paddle mixer.', done('info Paddle mixer')),
  taxa.does(
    'Under Garden, add one "Hedge shears" and one "Electric mower" to the basket. Then press the Reserve button.',
    done('reserved Electric mower, Hedge shears'),
  ),
  minimail.does(
    'Find the email by Brianna and forward that email to Lettie.',
    done('forward Brianna: Lettie'),
  ),
  minimail.does(
    'Find the email by Cordell and click the star icon to mark it as important.',
    done('star Cordell'),
  ),
  minimail.does(
    'Find the email by Tobie and reply to them with the text "Nisl et.".',
    done('reply Tobie: Nisl et'),
  ),
  postroom.does(
    'Select the message from "Win-A-Yacht" and press "Report spam".',
    done('spam Win-A-Yacht You are our winner'),
  ),
  postroom.does(
    'Check both messages sent by Ulla Franzen and move them to the Family folder.',
    done('family Ulla Franzen Cake recipe + Ulla Franzen Photos from the lake'),
  ),
  postroom.does(
    'Search for "rail" and archive the email that asks to rate your journey.',
    done('archive Rail Direct Rate your journey'),
  ),
  pond.does('For the user @vesta88, click on the "Share via DM" button.', done('Share via DM @vesta88')),
  pond.does(
    'Like the post by @marla and retweet the post by @ingram.',
    doneInAnyOrder('like @marla', 'retweet @ingram'),
  ),
  pond.does(
    `Find Marlo's post and reply to it with "That lock is mine".`,
    done('reply @marlo_t: That lock is mine'),
  ),
  neighbours.does('Follow the user with the handle @prentice.', done('follow @prentice')),
  neighbours.does(
    'Click "More people", then send a wave to the person who coaches rowing.',
    done('wave @saxby'),
  ),
  neighbours.does(
    'Hide Lowell Pruitt and follow Hana Ito.',
    doneInAnyOrder('hide @lpruitt', 'follow @hana_i'),
  ),
  details.does('Enter the value of Language into the text field and press Submit.', done('Faroese')),
  details.does(
    'Type the value that corresponds with "Year of Birth" in the textbox and hit submit.',
    done('1978'),
  ),
  details.does(
    'Find the row label Color in the table, enter its value below and click on the Submit button.',
    done('maroon'),
  ),
  league.does('Sort the table by Points in descending order.', 'by===4&&!up&&R.length===0'),
  league.does('Click the edit icon in the row of the crew with 5 wins.', done('Edit crew Swans')),
  league.does('Delete the crew Pikes from the table.', done('Remove crew Pikes')),
  fly.does(
    'Book the shortest one-way flight from: Hobbs, NM to: Portland, OR on 11/08/2016.',
    done('HOB-PDX 2016-11-08 b'),
  ),
  fly.does(
    'Book the cheapest one-way flight from: ABI to: Greenville on 10/30/2016.',
    done('ABI-GLH 2016-10-30 c'),
  ),
  fly.does(
    'Search a flight from Albany, NY to Homer, AK with departure date December 5, 2016 and book the one departing at 4:45 PM.',
    done('ALB-HOM 2016-12-05 d'),
  ),
  coach.does(
    'Book the cheapest coach from: Perth to: Thurso on Saturday for 2 passengers: enter the data, press "Show coaches" and select it.',
    done('Perth-Thurso Saturday 2 13:30'),
  ),
  coach.does(
    'Find coaches leaving from Oban and going to Dundee on Sunday for one passenger and select the direct one.',
    done('Oban-Dundee Sunday 1 09:05'),
  ),
  coach.does(
    'Search for coaches from Dundee to Perth on Friday for 3 passengers with a wheelchair space, then select the coach that arrives the latest.',
    done('Dundee-Perth Friday 3 wheelchair 18:20'),
  ),
  boxes.does('Select gj4TW, barn, Q8v and click Submit.', doneInAnyOrder('barn + gj4TW + Q8v + Newsletter')),
  boxes.does(
    'Check "big fires" and "Gift wrap", uncheck "Newsletter", then submit.',
    done('big fires + Gift wrap'),
  ),
  boxes.does(
    'Select words similar to fair, blazes and click Submit.',
    done('honest + big fires + Newsletter'),
  ),
  choose.does('Select xNu with the radio buttons and click Submit.', done('xNu, post, -')),
  choose.does(
    'Select Kiah, Yevette from the scroll list and click Submit.',
    done('-, post, Kiah and Yevette'),
  ),
  choose.does(
    'Pick the option "Zed", choose to have it delivered by courier, select the name Lorrin and press the Submit button.',
    done('Zed, courier, Lorrin'),
  ),
  copies.does(
    'Copy the text from the 2nd text area below and paste it into the text input, then press Submit.',
    done(
      'Grey geese gather.|Pellentesque habitant nulla, tempor.|Grey geese gather.|Turn the key twice and wait',
    ),
  ),
  copies.does(
    'Clear the third text area and submit.',
    done('-|Pellentesque habitant nulla, tempor.|Grey geese gather.|'),
  ),
  copies.does(
    'Find the last word in the first text area, enter it into the text field and hit Submit.',
    `R.length===1&&/^tempor\\.?\\|Pellentesque habitant nulla, tempor\\.\\|Grey geese gather\\.\\|Turn/i.test(R[0])`,
  ),
  mainmenu.does('Select Playback>Prev', done('Playback>Prev')),
  mainmenu.does('Click the "Zoom Out" menu item.', done('Zoom Out')),
  mainmenu.does(
    'Open the menu Playback, then its submenu Play, and choose the item "In a loop".',
    done('Playback>Play>In a loop'),
  ),
  popup.does('Close the dialog box by clicking the "x".', done('Welcome x')),
  popup.does(
    'Press the button in the dialog box labeled "Cancel", then open Rename, enter "old lighthouse" and click OK.',
    done('Welcome cancel', 'Rename ok old lighthouse'),
  ),
  popup.does(
    'Dismiss the tip with OK. Then export the picture as PNG with the location removed, confirming with OK.',
    done('Welcome ok no', 'Export ok PNG yes'),
  ),
  signin.does(
    'Enter the username "marisol" and the password "wB7" into the text fields and press login.',
    doneInAnyOrder('login marisol/wB7'),
  ),
  signin.does(
    'Register a new account with username cyrille and password 0Ok, verify the password and press "Register".',
    doneInAnyOrder('register cyrille/0Ok'),
  ),
  signin.does(
    'Log in as "t.okafor" with password "pear tree", with "Remember me" checked, by clicking Login.',
    doneInAnyOrder('login t.okafor/pear tree remember'),
  ),
  canteen.does(
    'Order one of each item: Chicken soup, Bean chilli, Lemon ice.',
    done('1 Chicken soup, 1 Bean chilli, 1 Lemon ice'),
  ),
  canteen.does(
    'Add 2 Chicken curry and 3 Plum cake to the order and click "Order".',
    done('2 Chicken curry, 3 Plum cake'),
  ),
  canteen.does('Order 2 items that are Desserts, one of each kind.', done('1 Plum cake, 1 Lemon ice')),
  styler.does(
    'Using the text editor, give the text Beatriz the style bold and press Submit.',
    done('Nisl [bold:Beatriz] vel odio amet'),
  ),
  styler.does(
    'Using the text editor, make the word "odio" the color blue and press Submit.',
    done('Nisl Beatriz vel [blue:odio] amet'),
  ),
  styler.does(
    'Using the text editor, give everything the style italics, then click Submit.',
    done('[italic:Nisl Beatriz vel odio amet]'),
  ),
  seek.does(
    'Use the textbox to enter "Cheree" and press "Search", then find and click the 6th search result.',
    done('Cheree 6 Ignace'),
  ),
  seek.does('Search for "kayaks". Click the first result on page 3.', done('kayaks 9 Lucinda')),
  seek.does(
    'Enter larch in the search box, press Search and open the result named Ignace.',
    done('larch 7 Ignace'),
  ),
];
