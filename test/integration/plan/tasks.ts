// SPDX-License-Identifier: MIT
// Short tasks as people say them, and how the page must be afterwards.
export interface Task {
  page: string;
  text: string;
  /** An expression that is true in the page once the task is done. */
  holds?: string;
  /** What the room must be told. */
  answer?: RegExp;
  /** Answers to the planner's questions; a task with none must not ask. */
  replies?: string[];
  /** Not run, and why: it cannot be done from what the snapshot shows, or is not understood yet. */
  skip?: string;
  /** The day on which it is asked (YYYY-MM-DD), where that is not the day of all tests. */
  today?: string;
  /** The right end is a question or a refusal. */
  asks?: RegExp;
}

const val = (id: string, value: string) =>
  `document.getElementById(${JSON.stringify(id)}).value===${JSON.stringify(value)}`;

export const TASKS: Task[] = [
  // A sign-up form
  {
    page: 'signup',
    text: 'type Ada into the first name field and Lovelace into the last name field',
    holds: `${val('first', 'Ada')}&&${val('last', 'Lovelace')}`,
  },
  {
    page: 'signup',
    text: 'fill the form with first name Ada, last name Lovelace, email ada@x.org and phone 555 0100',
    holds: `${val('first', 'Ada')}&&${val('last', 'Lovelace')}&&${val('mail', 'ada@x.org')}&&${val('tel', '555 0100')}`,
  },
  {
    page: 'signup',
    text: 'First name: Ada, e-mail: ada@x.org, country: Germany',
    holds: `${val('first', 'Ada')}&&${val('mail', 'ada@x.org')}&&${val('country', 'Germany')}`,
  },
  { page: 'signup', text: 'choose Switzerland', holds: val('country', 'Switzerland') },
  {
    page: 'signup',
    text: 'select united kingdom from the country dropdown',
    holds: val('country', 'United Kingdom'),
  },
  {
    page: 'signup',
    text: 'set country to austria and age to thirty',
    holds: `${val('country', 'Austria')}&&document.querySelector('[name=age]').value==='30'`,
  },
  { page: 'signup', text: 'enter 12/31/1990 as the date of birth', holds: val('bd', '1990-12-31') },
  { page: 'signup', text: 'set the date of birth to the 3rd of May 1985', holds: val('bd', '1985-05-03') },
  {
    page: 'signup',
    text: 'computer please accept the terms of service',
    holds: `document.querySelector('[name=terms]').checked`,
  },
  {
    page: 'signup',
    text: 'tick the newsletter box and pick the team plan',
    holds: `document.querySelector('[name=news]').checked&&document.querySelector('[value=team]').checked`,
  },
  {
    page: 'signup',
    text: 'Enter the first name "Ada" and the password "x-and-y, then z" and click sign up',
    holds: `window.sent?.first==='Ada'&&sent.pw==='x-and-y, then z'`,
  },
  {
    page: 'signup',
    text: 'type ada into the first name field choose germany and press sign up',
    holds: `window.sent?.first==='ada'&&sent.country==='Germany'`,
  },
  {
    page: 'signup',
    text: 'write "I like trains, and boats" in the about you box then sign up',
    holds: `window.sent?.about==='I like trains, and boats'`,
  },
  {
    page: 'signup',
    text: 'type Ada in the first name field, press the sign up button and tell me what the customer number is',
    answer: /K-2209/,
  },
  {
    page: 'signup',
    text: 'check all the checkboxes',
    holds: `[...document.querySelectorAll('[type=checkbox]')].every(c=>c.checked)`,
  },
  {
    page: 'signup',
    text: 'select the professional plan',
    holds: `document.querySelector('[value=pro]').checked`,
  },
  { page: 'signup', text: 'click the login link', holds: `location.hash==='#login'` },
  { page: 'signup', text: 'type hello', asks: /Which one/ },
  { page: 'signup', text: 'click the export button', asks: /don't see/ },
  { page: 'signup', text: 'is the newsletter box checked?', answer: /^No/ },
  { page: 'signup', text: 'put my email as bob@y.org', holds: val('mail', 'bob@y.org') },
  { page: 'signup', text: 'my name is not on this list', asks: /./ },
  { page: 'signup', text: 'clear the first name field', holds: val('first', '') },
  {
    page: 'signup',
    text: 'my first name is Grace and my last name is Hopper',
    holds: `${val('first', 'Grace')}&&${val('last', 'Hopper')}`,
  },
  // A shop
  { page: 'shop', text: 'accept the cookies', holds: `window.cookies==='yes'` },
  {
    page: 'shop',
    text: 'if there is a cookie banner, accept it, then search for garden hose',
    holds: `window.cookies==='yes'&&window.searched==='garden hose'`,
  },
  { page: 'shop', text: 'search for salt and pepper', holds: `window.searched==='salt and pepper'` },
  { page: 'shop', text: 'add the garden gloves to the basket', holds: `added.join()==='Garden gloves'` },
  { page: 'shop', text: 'add the cheapest product to the cart', holds: `added.join()==='Garden gloves'` },
  { page: 'shop', text: 'click add to basket for the wheelbarrow', holds: `added.join()==='Wheelbarrow'` },
  { page: 'shop', text: 'click the second add to basket button', holds: `added.join()==='Garden gloves'` },
  {
    page: 'shop',
    text: 'add the hand trowel and the wheelbarrow to the basket',
    holds: `added.join()==='Hand trowel,Wheelbarrow'`,
  },
  {
    page: 'shop',
    text: 'open the details of the steel watering can',
    holds: `location.hash==='#d-Steel-watering-can'`,
  },
  { page: 'shop', text: 'what does the total say?', answer: /45\.40/ },
  { page: 'shop', text: 'how much is the wheelbarrow', answer: /89\.00/ },
  { page: 'shop', text: 'what is the price of the garden gloves?', answer: /7\.50/ },
  { page: 'shop', text: 'which product is the most expensive', answer: /Wheelbarrow/ },
  { page: 'shop', text: 'how many products are there?', answer: /\b4\b/ },
  { page: 'shop', text: "what's the shipping cost", answer: /4\.90/ },
  { page: 'shop', text: 'sort by price low to high', holds: `window.sorted==='lo'` },
  { page: 'shop', text: 'sort the products by price: high to low', holds: `window.sorted==='hi'` },
  { page: 'shop', text: 'click plus twice', holds: `qty.textContent==='3'` },
  { page: 'shop', text: 'open the cart', holds: `window.cartOpened===1` },
  { page: 'shop', text: 'empty the basket', replies: ['yes'], holds: `window.emptied===1` },
  { page: 'shop', text: 'click empty basket and confirm', holds: `window.emptied===1` },
  { page: 'shop', text: 'empty the basket', replies: ['No'], holds: `window.emptied===undefined` },
  { page: 'shop', text: 'click add to basket', asks: /Which one/ },
  {
    page: 'shop',
    text: 'click add to basket',
    replies: ['the one in Hand trowel'],
    holds: `added.join()==='Hand trowel'`,
  },
  { page: 'shop', text: 'what is the rating of the hand trowel', answer: /4\.8/ },
  // A mailbox
  { page: 'mail', text: 'open the email from Carol', holds: `subj.textContent==='Holiday pictures'` },
  { page: 'mail', text: 'star the email by Ana', holds: `starred.join()==='Ana Ruiz'` },
  { page: 'mail', text: 'delete the message from Bob Stone', holds: `window.deleted==='Bob Stone'` },
  {
    page: 'mail',
    text: 'Find the email by Bobby and click the trash icon',
    holds: `window.deleted==='Bobby Tables'`,
  },
  {
    page: 'mail',
    text: 'open the message from Ana, click reply, type "See you at noon" and send it',
    holds: `window.replied?.[1]==='See you at noon'`,
  },
  {
    page: 'mail',
    text: 'Find the email by Ana and reply to them with the text "Gladly."',
    holds: `window.replied?.[0]==='Ana Ruiz'&&replied[1]==='Gladly.'`,
  },
  {
    page: 'mail',
    text: 'forward the email from Carol to Dave',
    holds: `window.forwarded?.join()==='Carol King,Dave'`,
  },
  {
    page: 'mail',
    text: 'click compose, type bob@x.org into the to field, type Hi into the subject field, write how are you into the message body and press send',
    holds: `window.mailed?.join('|')==='bob@x.org|Hi|how are you'`,
  },
  { page: 'mail', text: 'open the third email', holds: `subj.textContent==='Holiday pictures'` },
  { page: 'mail', text: 'who sent the invoice', answer: /Bob Stone/ },
  { page: 'mail', text: 'how many emails are there', answer: /\b4\b/ },
  { page: 'mail', text: 'open the last message', holds: `subj.textContent==='Database trouble'` },
  // A flight search
  {
    page: 'flights',
    text: 'choose one way, type Berlin into the from field and pick Berlin (BER)',
    holds: `document.querySelector('[value=oneway]').checked&&fr.value==='Berlin (BER)'`,
  },
  { page: 'flights', text: 'set passengers to two', holds: `n.value==='2'` },
  { page: 'flights', text: 'set the departure date to December 24 2026', holds: `d.value==='12/24/2026'` },
  { page: 'flights', text: 'choose next friday as the departure date', holds: `d.value==='11/27/2026'` },
  {
    page: 'flights',
    text: 'fill in from with Rome, click Rome (FCO), then press search flights and book the cheapest flight',
    holds: `window.booked==='$99'`,
  },
  {
    page: 'flights',
    text: 'press search flights and book the shortest flight',
    holds: `window.booked==='$240'`,
  },
  {
    page: 'flights',
    text: 'click search flights and tell me how many flights are available',
    answer: /\b3\b/,
  },
  {
    page: 'flights',
    text: 'search flights from Vienna to Hamburg on 12/05/2026',
    holds: `window.query?.from.startsWith('Vienna')&&query.to.startsWith('Hamburg')&&query.date==='12/05/2026'`,
  },
  {
    page: 'flights',
    text: 'Book the shortest one-way flight from: Vienna to: Rome on 12/05/2026.',
    holds: `window.query?.from.startsWith('Vienna')&&query.to.startsWith('Rome')&&query.one==='oneway'&&window.booked==='$240'`,
  },
  // Tabs, accordions, dialogs
  { page: 'tabs', text: 'open the billing tab', holds: 'window.tab===2' },
  {
    page: 'tabs',
    text: 'go to security and turn on login alerts',
    holds: `sw.getAttribute('aria-checked')==='true'`,
  },
  { page: 'tabs', text: 'enable two-factor authentication', holds: 'tfa.checked' },
  { page: 'tabs', text: 'click on the link "thirty days"', holds: `window.clicked==='thirty'` },
  {
    page: 'tabs',
    text: 'Expand the sections below, to find and click on the link "Rates".',
    holds: `window.clicked==='rates'`,
  },
  { page: 'tabs', text: 'expand contact and click start chat', holds: `window.clicked==='chat'` },
  {
    page: 'tabs',
    text: 'switch to billing, click change plan, choose max and save',
    holds: `window.plan==='max'`,
  },
  {
    page: 'tabs',
    text: 'switch to billing, click change plan and close the dialog',
    holds: `window.tab===2&&modal.hidden`,
  },
  { page: 'tabs', text: 'what is the name', answer: /Grace Hopper/ },
  { page: 'tabs', text: 'what is my plan', answer: /Basic/ },
  { page: 'tabs', text: 'edit my profile', holds: 'window.edited===1' },
  {
    page: 'tabs',
    text: 'Switch between the tabs to find and click on the link "Invoice 7"',
    holds: `location.hash==='#inv-7'`,
  },
  // A table
  { page: 'table', text: 'click the delete button next to Bob', holds: `log.join()==='delete Bob Miles'` },
  { page: 'table', text: 'delete Chen Wu', holds: `log.join()==='delete Chen Wu'` },
  { page: 'table', text: 'edit the second row', holds: `log.join()==='edit Bob Miles'` },
  { page: 'table', text: 'press edit in the row of Dora', holds: `log.join()==='edit Dora Lund'` },
  { page: 'table', text: "what is Eve's salary", answer: /3900/ },
  { page: 'table', text: 'what is the department of Dora Lund', answer: /Support/ },
  { page: 'table', text: 'who has the highest salary', answer: /Chen Wu/ },
  { page: 'table', text: 'how many rows are in the table?', answer: /\b5\b/ },
  { page: 'table', text: 'how many people work in Research', answer: /\b2\b/ },
  {
    page: 'table',
    text: 'delete the person with the lowest salary',
    holds: `log.join()==='delete Dora Lund'`,
  },
  { page: 'table', text: 'check the remote box for Ada', holds: `log.join()==='remote Ada Byron'` },
  { page: 'table', text: 'click the delete button for Zoe', asks: /./ },
  { page: 'table', text: 'what is the sum of the salaries', answer: /19050/ },
  { page: 'table', text: 'click delete in the last row', holds: `log.join()==='delete Eve Adams'` },
  // A tree
  { page: 'tree', text: 'open the file beach.jpg', holds: `window.opened==='beach.jpg'` },
  {
    page: 'tree',
    text: 'Navigate through the file tree. Find and click on the folder or file named "2025.pdf".',
    holds: `window.opened==='2025.pdf'`,
  },
  { page: 'tree', text: 'expand music and click song.mp3', holds: `window.opened==='song.mp3'` },
  { page: 'tree', text: 'expand Pictures', holds: `window.opened==='Pictures'` },
  // A feed
  { page: 'social', text: 'like the post of Marco', holds: `acts.join()==='Like Marco'` },
  {
    page: 'social',
    text: 'For the user @yuki, click on the "Share" button.',
    holds: `acts.join()==='Share Yuki'`,
  },
  { page: 'social', text: 'follow @sam_o', holds: `acts.join()==='Follow Sam'` },
  {
    page: 'social',
    text: 'click the more button of Lena and then block Lena',
    holds: `acts.join()==='More Lena,Block Lena'`,
  },
  { page: 'social', text: 'reply to the post "Concert tonight!"', holds: `acts.join()==='Reply Yuki'` },
  {
    page: 'social',
    text: "type good morning everyone into what's happening and post it",
    holds: `window.posted==='good morning everyone'`,
  },
  { page: 'social', text: 'retweet the first post', holds: `acts.join()==='Share Lena'` },
  // Widgets
  { page: 'widgets', text: 'choose French as language', holds: `dd.textContent==='French'` },
  {
    page: 'widgets',
    text: 'set the time zone to Tokyo and press save changes',
    holds: `window.saved?.tz==='Tokyo'`,
  },
  { page: 'widgets', text: 'set the volume to 80', holds: val('vol', '80') },
  {
    page: 'widgets',
    text: 'select banana and cherry from the fruits list',
    holds: `[...fr.selectedOptions].map(o=>o.text).join()==='Banana,Cherry'`,
  },
  {
    page: 'widgets',
    text: 'select salt and pepper',
    holds: `[...fr.selectedOptions].map(o=>o.text).join()==='Salt and pepper'`,
  },
  { page: 'widgets', text: 'set the wake-up time to 6:45 am', holds: val('wt', '06:45') },
  {
    page: 'widgets',
    text: 'tick email and sms and untick push',
    holds: 'c1.checked&&c2.checked&&!c3.checked',
  },
  { page: 'widgets', text: 'open the menu and click import', holds: `window.menu==='import'` },
  { page: 'widgets', text: 'press bold', holds: 'window.bold===1' },
  { page: 'widgets', text: 'set the favourite colour to #ff0000', holds: val('col', '#ff0000') },
  { page: 'widgets', text: 'is push turned on?', answer: /^Yes/ },
  { page: 'widgets', text: 'turn off push notifications', holds: '!c3.checked' },
  // A checkout with two addresses
  {
    page: 'address',
    text: 'type ada@x.org into the email field in the billing section',
    holds: `${val('be', 'ada@x.org')}&&${val('se', '')}`,
  },
  {
    page: 'address',
    text: 'type Rome into the city field under shipping address',
    holds: `${val('sc', 'Rome')}&&${val('bc', '')}`,
  },
  {
    page: 'address',
    text: 'enter 4111 into card number and 123 into security code',
    holds: `${val('cn', '4111')}&&${val('cvc', '123')}`,
  },
  { page: 'address', text: 'choose express delivery', holds: 'd2.checked' },
  { page: 'address', text: 'type x@y.z into the email field', asks: /Which one/ },
  {
    page: 'address',
    text: 'type x@y.z into the email field',
    replies: ['the shipping one'],
    holds: val('se', 'x@y.z'),
  },
  { page: 'address', text: 'what is the grand total?', answer: /148\.20/ },
  { page: 'address', text: 'read the order reference', answer: /AB-771/ },
  { page: 'address', text: 'open the privacy policy', holds: `location.hash==='#privacy'` },
  { page: 'address', text: 'cancel the order', holds: 'window.cancelled===1' },
  { page: 'address', text: 'place the order', holds: 'window.done===1' },
  // A search engine
  {
    page: 'engine',
    text: 'Use the textbox to enter "birds" and press "Search", then find and click the 2nd search result.',
    holds: `window.searched==='birds'&&visited.join()==='Result about dogs'`,
  },
  {
    page: 'engine',
    text: 'search for pets and open the first result',
    holds: `window.searched==='pets'&&visited.join()==='Result about cats'`,
  },
  {
    page: 'engine',
    text: 'search for pets then click the result about cows',
    holds: `visited.join()==='Result about cows'`,
  },
  {
    page: 'engine',
    text: 'search for pets, go to page 3 and open the last result',
    holds: `visited.join()==='Result about owls'`,
  },
  // A plain page
  { page: 'plain', text: 'click the bridge link', holds: `window.c==='bridge'` },
  { page: 'plain', text: 'open culture', holds: `location.hash==='#culture'` },
  { page: 'plain', text: 'Click button ONE, then click button TWO.', holds: `window.c==='ONETWO'` },
  { page: 'plain', text: 'click on the "no" button', holds: 'window.n===1' },
  { page: 'plain', text: 'click ok', holds: `window.c==='okay'` },
  { page: 'plain', text: 'what is the temperature', answer: /21 °C/ },
  { page: 'plain', text: 'how many visitors were there today', answer: /1,284/ },
  {
    page: 'plain',
    text: 'type alpha into the first field and beta into the second field and submit',
    holds: `window.sub?.join()==='alpha,beta'`,
  },
  { page: 'plain', text: 'click save', answer: /Saved for later/ },
  { page: 'plain', text: 'click say hello, type Ada and press ok', holds: `window.nm==='Ada'` },
  { page: 'plain', text: 'how many links are on the page?', answer: /\b3\b/ },
  { page: 'plain', text: 'open the weather page and go back', holds: `location.hash===''` },
  { page: 'plain', text: 'click the wether link', holds: `location.hash==='#weather'` },
  { page: 'plain', text: 'never click', asks: /./ },
];
