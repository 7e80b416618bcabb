// SPDX-License-Identifier: MIT
// Forms, links, dialogs, tabs, sections, trees, menus, lists and text: the half that was held out at first. Each page keeps in
// `R` what was submitted or chosen on it, one text each.
import type { Task } from '../tasks.ts';

/** These, and nothing else, in this order. */
const got = (...texts: string[]) => `JSON.stringify(R)===${JSON.stringify(JSON.stringify(texts))}`;

export const TASKS: Task[] = [
  // Labels above the fields, and a second form below
  {
    page: 'a-more-forms#signin',
    text: 'Enter the e-mail address "vera@larder.example" and the password "fig-9-fig", check "Remember me" and click the "Sign in" button.',
    holds: got('signin/vera@larder.example/fig-9-fig/keep'),
  },
  {
    page: 'a-more-forms#signin',
    text: 'sign me in: otto@larder.example / pass word is cumin77',
    holds: got('signin/otto@larder.example/cumin77/-'),
  },
  {
    page: 'a-more-forms#signin',
    text: 'subscribe nora@larder.example to the newsletter',
    holds: got('news/nora@larder.example'),
  },
  {
    page: 'a-more-forms#signin',
    text: 'please go on as a guest',
    holds: got('guest'),
  },
  { page: 'a-more-forms#signin', text: 'sign in as vera@larder.example', asks: /password/i },

  // Names for assistive technology alone, an editable box, pills and switches
  {
    page: 'a-more-forms#profile',
    text: 'Change the nickname to "lynx", the home town to "Skagen", write "I tune harps." into the text box "About you" and click "Save profile".',
    holds: got('profile/lynx/Skagen/I tune harps./-/true/false'),
  },
  {
    page: 'a-more-forms#profile',
    text: 'i play the bassoon, hide my age, and I want to take part in concerts. then save',
    holds: got('profile/moth///Bassoon/false/true'),
  },
  {
    page: 'a-more-forms#profile',
    text: 'switch off show my age and save the profile',
    holds: got('profile/moth///-/false/false'),
  },

  // Choices in a table, groups of choices
  {
    page: 'a-more-forms#survey',
    text: 'Rate the beds as "Fair" and the soup as "Good", choose "Perhaps" for coming again, check "On skis", and click "Hand in".',
    holds: got('fair/good/perhaps/ski/1/'),
  },
  {
    page: 'a-more-forms#survey',
    text: 'we came on foot and by mule, stayed 4 nights, would come again, comment: "more blankets please". hand it in',
    holds: got('-/-/yes/foot+mule/4/more blankets please'),
  },
  {
    page: 'a-more-forms#survey',
    text: 'the soup was poor and set the nights to twelve but do not hand it in yet',
    holds: `document.querySelector('[name=soup][value=poor]').checked&&document.querySelector('[name=nights]').value==='12'&&R.length===0`,
  },

  // Steps, of which each is drawn when the one before is left
  {
    page: 'a-more-forms#steps',
    text: 'Choose "Quince", continue, select "Large jar", enter 6 as the number of jars, continue, enter the name "Bo Ahlgren" and the street "Kiln Road 3", and click "Order".',
    holds: got('order/Quince/large/6/Bo Ahlgren/Kiln Road 3'),
  },
  {
    page: 'a-more-forms#steps',
    text: 'order a small jar of rowan jam for Lotte Vik, Mill Street 20',
    holds: got('order/Rowan/small/1/Lotte Vik/Mill Street 20'),
  },
  {
    page: 'a-more-forms#steps',
    text: 'select apricot then continue and take the small jar',
    holds: `document.querySelector('[value=small]')?.checked===true&&R.length===0`,
  },

  // A list of the page's own making, where one is chosen already
  {
    page: 'a-more-kit#roster',
    text: 'Select Botho, Farid and Janko from the list and click Submit.',
    holds: got('Botho+Farid+Janko'),
  },
  { page: 'a-more-kit#roster', text: 'deselect botho select kaya and submit', holds: got('Kaya') },
  {
    page: 'a-more-kit#roster',
    text: 'I want just Dunja and Gesa on the crew, submit that',
    holds: got('Dunja+Gesa'),
  },

  // Links and buttons among others like them
  { page: 'a-more-kit#links', text: 'Click on the link "quisque".', holds: got('quisque') },
  { page: 'a-more-kit#links', text: 'Click the "Submit" button.', holds: got('input Submit') },
  { page: 'a-more-kit#links', text: 'show me the tide chart', holds: got('tide chart') },
  { page: 'a-more-kit#links', text: 'read more about the lamp museum', holds: got('more lamps') },
  { page: 'a-more-kit#links', text: 'um add it to the favourites', holds: got('favourite') },
  { page: 'a-more-kit#links', text: 'share this page, then press send', holds: got('share', 'Send') },

  // Dialogs, behind a question about cookies that covers the page
  { page: 'a-more-kit#overlay', text: 'reject all cookies', holds: got('rejected') },
  {
    page: 'a-more-kit#overlay',
    text: 'Agree to the cookies, open "New entry", enter the purpose "Lamp oil" and the amount 42, and click "Add".',
    holds: got('agreed', 'entry/Lamp oil/42/out'),
  },
  {
    page: 'a-more-kit#overlay',
    text: 'reject the cookies and add an income of 75 for raffle tickets',
    holds: `R.length===2&&R[0]==='rejected'&&/^entry\\/raffle tickets\\/75\\/in$/i.test(R[1])`,
  },
  {
    page: 'a-more-kit#overlay',
    text: 'say i agree then press enter voucher and answer with plum brandy',
    holds: got('agreed', 'voucher/plum brandy'),
  },
  {
    page: 'a-more-kit#overlay',
    text: 'reject the cookies, then close the year and confirm it',
    holds: got('rejected', 'closed'),
  },

  // Sections, of which one is open at a time
  {
    page: 'a-more-kit#collapse',
    text: 'Expand the sections to find and click on the link "map for print".',
    holds: got('map for print'),
  },
  {
    page: 'a-more-kit#collapse',
    text: 'under workshops there is a link to join the course, click it',
    holds: got('weaving'),
  },
  { page: 'a-more-kit#collapse', text: 'which bus stops at the gate?', answer: /\b31\b/ },

  // A tree and a menu
  {
    page: 'a-more-kit#folders',
    text: 'Select the folder "Perry" in the tree and click "Move the file here".',
    holds: got('moved/Perry'),
  },
  {
    page: 'a-more-kit#folders',
    text: 'open attic then trunks then choose sabres',
    holds: `document.getElementById('ch').textContent==='Sabres'&&R.length===0`,
  },
  {
    page: 'a-more-kit#menubar',
    text: 'Open the menu "Score", go to "Export" and select "Full score".',
    holds: got('Export full score'),
  },
  { page: 'a-more-kit#menubar', text: 'insert a slur', holds: got('Insert slur') },

  // Sliders, a spinner, a colour
  {
    page: 'a-more-kit#dial',
    text: 'Select 9 with the oven slider and hit Bake.',
    holds: got('9/2/#ffffff/5'),
  },
  {
    page: 'a-more-kit#dial',
    text: 'five loaves with the crust at eight and bake',
    holds: got('3/5/#ffffff/8'),
  },
  { page: 'a-more-kit#dial', text: 'make the ribbon red and bake', holds: got('3/2/#ff0000/5') },
  {
    page: 'a-more-kit#dial',
    text: 'change the number of loaves',
    asks: /how many|what|which|number|loaves/i,
  },

  // A frame, a shadow tree
  {
    page: 'a-more-kit#frame',
    text: 'Enter "Hellebore" as the plant, choose the soil "Sand" and click "Ask".',
    holds: got('asked/Hellebore/Sand'),
  },
  { page: 'a-more-kit#shadow', text: 'ring the great bell', holds: got('Ring the great bell') },
  { page: 'a-more-kit#shadow', text: 'ring the bell', asks: /small|great|which/i },
  {
    page: 'a-more-kit#shadow',
    text: 'Enter "Evensong" as the tune, tick twice, and order the tune.',
    holds: got('tune/Evensong/twice'),
  },

  // Words, copies, numbers
  {
    page: 'a-more-text#para',
    text: 'Find the last word in the text area, enter it into the text field and hit Submit.',
    holds: got('wolverine'),
  },
  {
    page: 'a-more-text#para',
    text: 'type the third word of the paragraph then submit',
    holds: got('marten'),
  },
  {
    page: 'a-more-text#pair',
    text: 'Copy the text from the "From" box, paste it into the "To" box and press Confirm.',
    holds: got('Plum-Brandy 88~Plum-Brandy 88~old value'),
  },
  {
    page: 'a-more-text#pair',
    text: 'empty the keyword field, put "SALT" in lower case into it and confirm',
    holds: got('Plum-Brandy 88~~salt'),
  },
  {
    page: 'a-more-text#counts',
    text: 'Solve the sum, enter the result and click Check.',
    holds: got('83~'),
  },
  {
    page: 'a-more-text#counts',
    text: 'enter how many passengers all three ferries had together as passengers of the day, and check',
    holds: got('~105'),
  },
  { page: 'a-more-text#counts', text: 'how many passengers took the noon ferry', answer: /\b15\b/ },
  {
    page: 'a-more-text#verify',
    text: 'Enter the password "gR4pe" into both text fields and press submit.',
    holds: got('gR4pe~gR4pe'),
  },
  {
    page: 'a-more-text#verify',
    text: 'uh put the cursor into the second field',
    holds: `document.activeElement.id==='p2'`,
  },
];
