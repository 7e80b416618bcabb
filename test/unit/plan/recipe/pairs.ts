// SPDX-License-Identifier: MIT
// Pairs of requests: what was learned, its values in braces (in brackets: only chosen from what the page has), and another request.
// `ALIKE` mean the same but for the values; `UNLIKE` do not, or not certainly, however near they look. Those called `UNSEEN` were
// written after the matcher. At their first run 23 of 32 re-worded ones were recognised, and 2 of 32 others taken for what they are not
// (“me” and “everybody” as values); since then the list of pronouns is whole, and nothing else was changed for them.

export interface Pair {
  learned: string;
  other: string;
}

const pairs = (text: string): Pair[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [learned = '', other = ''] = line.split(' | ').map((part) => part.trim());
      return { learned, other };
    });

/** Re-worded, with other values. */
export const ALIKE: Pair[] = pairs(`
search for flights to {Berlin} | search for flights to Paris
search for flights to {Berlin} | find flights to Rome
search for flights to {Berlin} | please look for flights to New York
search for flights to {Berlin} | Could you find the flights to San Francisco, please?
search for flights to {Berlin} | I'd like you to search for flights to Oslo
search for flights to {Berlin} | hey, can you look up flights to Vienna for me
search for flights from {Berlin} to {Rome} | find flights to Oslo from Paris
search for flights from {Berlin} to {Rome} | search for flights from Rome to Berlin
search the catalogue for {lamps} | search for chairs in the catalogue
search for {lamps} in the catalogue | please search the catalogue for "desk chairs"
type {Ada} into the name field | put Grace in the name box
type {Ada} into the name field | enter Bob Miller in the name field
type {Ada} into the name field | write "Meet at noon" into the name field
type {Ada} into the name field | fill the name field with Grace
type {Ada} into the name field | fill in the name with Grace
type {Ada} into the name field | set the name to Grace
type {Ada} into the name field | please change the name to Grace
type {Ada} into the name field | enter Grace as the name
type {Ada} into the name field | in the name field, type Grace
type {Ada} into the name field | in the name box enter Grace
type {Ada} into the name field | input Jean-Luc in the name textbox now
type {Ada} into the name field and press reserve | could you enter Grace in the name field and click reserve
type {Ada} into the name field and press reserve | put Grace in the name box, then hit Reserve
type {Ada} into the name field and press reserve | Enter Grace as the name. After that, click the Reserve button, please.
type {Ada} in the name field, choose {Friday} as the day and press reserve | choose Monday as the day, type Grace in the name field and press reserve
type {Ada} in the name field, choose {Friday} as the day and press reserve | set the name to Grace, pick Tuesday for the day, and click reserve
type {Ada} in the name field, choose {Friday} as the day and press reserve | select Monday as the day and enter Grace as the name, then tap reserve
type {Ada} in the name field, choose {Friday} as the day and press reserve | enter Grace as the name and Monday as the day and press reserve
set the city to {Rome} and the street to {Main Street} | set the street to Quay Road and the city to Oslo
set the city to {Rome} and save | change the city to Paris and save
set the city to {Rome} and save | Please update the city to Paris, then save.
choose {14:00} in the time list | select 3 pm in the time list
choose {14:00} in the time list | pick 9am as the time
choose {14:00} in the time list | set the time to 10:00
book a table for {Ada} on {Friday} | reserve a table on Monday for Grace
book a table for {Ada} on {Friday} | on Tuesday, book a table for Mary Ann
book a table for {Ada} on {Friday} | Please book a table for Grace on Monday
add {2} tickets for {Berlin} | add three tickets for Oslo
add {2} tickets for {Berlin} | for Vienna, add 5 tickets please
delete the row of [Bob] | delete the row of Carol
delete the row of [Bob] | remove Carol's row
delete the row of [Bob] | please erase the row of mary ann
open the message from [Ana] and archive the message | go to the message from Ben and archive the message
in the row of [Bob], click edit | click edit in the row of Carol
click edit in Bob's row | press the edit button in the row of Bob
set the role of [Bob] to {Viewer} | change Carol's role to Editor
turn on the notifications of [Wifi] | switch the notifications of Bluetooth on
turn on dark mode | enable dark mode
turn the lights off | switch off the lights
tick remember me | check the "Remember me" box
untick remember me | please uncheck Remember me
tick remember me and choose {Friday} as the day | choose Monday as the day and tick remember me
open the account page | go to the account page
open the account page | take me to the account page, please
open the invoices tab | switch to the invoices tab
sign in as {ada} | log in as grace
click the Count up button | please press "Count up"
click the Count up button | hit the count up button
buy the red shoes | purchase the red shoes
go to the trips page, search for {Berlin} and open the result | open the trips page, then find Oslo, and open the result
create a task called {Milk} | please create a task named Bread
add {Milk} to the list | add Bread to the list
send {hello} to [Ana] | send thanks to Ben
set the date to {2026-11-27} | set the date to next Monday
set the date to {2026-11-27} | change the date to 3 December 2026
write {hello} in the notes and tick urgent | tick urgent and write "see you" in the notes
first type {Ada} into the name field, then press send | type Grace into the name field and then press send
rename [Plan A] to {Plan B} | rename Plan C to Plan D
move [Milk] to the {Done} list | please move Bread to the Later list
`);

export const UNLIKE: Pair[] = pairs(`
cancel the order of [Bob] | confirm the order of Bob
confirm the order | cancel the order
delete the message from Bob | delete the message from Rob
delete the message from Bob | archive the message from Bob
delete the message from Bob | delete the message to Bob
delete the message from Bob | delete the messages from Bob
subscribe to the newsletter | unsubscribe from the newsletter
subscribe to the newsletter | do not subscribe to the newsletter
turn on the notifications | turn off the notifications
turn the notifications on | turn the notifications off
enable dark mode | disable dark mode
tick remember me | untick remember me
tick remember me | don't tick remember me
click the first result | click the second result
open the first message | open the last message
open the next page | open the previous page
add one ticket | add two tickets
add {2} tickets | add tickets
add {2} tickets | add 2 more tickets
add {2} tickets | remove 2 tickets
add {2} tickets | add at least 2 tickets
sort by price ascending | sort by price descending
move it up | move it down
zoom in on the map | zoom out on the map
accept the offer | do not accept the offer
accept the offer | never accept the offer
accept the offer | decline the offer
accept the offer | accept the offer unless the price is above 50
approve the request of [Ann] | reject the request of Ann
approve the request of Ann | approve the request of Anna
block Sam | unblock Sam
lock the door | unlock the door
follow [Sam] | unfollow Sam
like the post of [Sam] | unlike the post of Sam
share the post of [Sam] | hide the post of Sam
mute the call | unmute the call
search for flights to {Berlin} | search for flights from Berlin
search for flights to {Berlin} | search for hotels in Berlin
search for flights to {Berlin} | search for flights to Berlin and book the cheapest
search for flights to {Berlin} | search for flights to Berlin then delete my account
search for flights to {Berlin} | search for flights to Berlin or Paris
search for flights to {Berlin} | search for flights to Berlin and Paris
search for flights to {Berlin} | search for flights to Berlin, Paris
search for flights to {Berlin} | do not search for flights to Berlin
search for flights to {Berlin} | search for flights to
search for flights to {Berlin} | search for flights to Berlin tomorrow
search for flights to {Berlin} | search for flights to Berlin on Friday
search for flights to {Berlin} | search for flights to Berlin under 100 euros
search for flights to {Berlin} | search for cheap flights to Berlin
search for flights to {Berlin} | search for flights to Berlin direct
search for flights to {Berlin} | search for flights to the same city
search for flights to {Berlin} | search for flights to anywhere but Berlin
search for flights to {Berlin} | search for flights to any city
search for flights to {Berlin} | search for flights to it
search for flights to {Berlin} | show me where flights to Berlin stop
search for flights to {Berlin} | what do flights to Berlin cost?
search for flights from Berlin to Rome | search for flights from Rome to Berlin
transfer {10} to Ada | transfer 10 from Ada
transfer {10} € to Ada | transfer 10 $ to Ada
transfer {10} € to Ada | transfer 10 to Ada
transfer {10} to Ada | transfer 10 % to Ada
transfer {10} to [Ada] | transfer all to Ada
transfer {10} to [Ada] | transfer 10 more to Ada
transfer 10 from savings to checking | transfer 10 from checking to savings
set the volume to {5} | set the volume to 5 %
set the volume to 5 | set the volume to -5
set the timer to {5} minutes | set the timer to 5 hours
set the weight to 5 kg | set the weight to 5 g
set the date to {2026-11-27} | set the date to blue
set the date to {2026-11-27} | set the time to 2026-11-27
pay the bill of May | pay the bill of March
pay the bill of 3 May | pay the bill of 5 May
type {Ada} into the name field | type Ada into the email field
type {Ada} into the name field | type Ada into the name field and press send
type {Ada} into the name field | clear the name field
type {Ada} into the name field | type my name into the name field
type {Ada} into the name field | type nothing into the name field
type {Ada} into the name field | type Ada twice into the name field
type {Ada} into the name field | type Ada slowly into the name field
type {Ada} into the name field | type Ada and Bob into the name field
type {Ada} into the name field | type Ada in capital letters into the name field
type {Ada} into the name field | type the name into the Ada field
type {Ada} into the name field | append Ada to the name field
type {Ada} into the name field | type ada@example.com into the name field
type {Ada} into the name field | type Ada into the last name field
type {Ada} into the name field | type Ada into every name field
type {Ada} in the name field and type {Bob} in the name field | type Bob in the name field
type {Ada} in the name field of the first form | type Ada in the name field of the second form
choose {Friday} as the day | choose any day except Friday
choose {Friday} as the day | choose Friday unless the day is full
choose {Friday} as the day | choose Friday or Monday as the day
choose {Friday} as the day | choose the first free day
choose {Friday} as the day | choose the Friday after next as the day
choose Friday | choose Monday
send {hello} to Ann | send hello to Anna
send {hello} to Ann | forward hello to Ann
send {hello} to [Ann] | send hello to everyone
send {hello} to [Ann] | send hello to Ann and Bob
send {hello} to [Ann] | send hello to all but Ann
delete the row of [Bob] | delete all rows of Bob
delete the row of [Bob] | delete every row except Bob's row
delete the row of [Bob] | delete the row below Bob
delete the row of [Bob] | delete the rows of Bob
delete the row of [Bob] | edit the row of Bob
delete the row of [Bob] | delete Bob's column
delete the row of [Bob] | delete the first row of Bob
delete the row of [Bob] | delete the row of the last user
delete the row of [Bob] | delete the row of Bob or Carol
delete the row of users in the table of admins | delete the row of admins in the table of users
delete all messages but the first | delete all messages
delete all messages | delete all messages but the first
select all items except milk | select all items
click the button in the row under the heading | click the button under the heading in the row
click start then click stop | click stop then click start
press save and then open the home page | open the home page and then press save
open the settings and delete the account | delete the account and open the settings
put [Milk] before [Bread] | put Milk after Bread
swap [Milk] with Bread | swap Milk for Bread
reply to [Ana] | reply to all
reply to Ana with {thanks} | forward to Ana with thanks
upload the report | download the report
increase the volume | decrease the volume
expand the details | collapse the details
show the archived tasks | hide the archived tasks
click the Reserve button | click the Reserve link
click Save | click Save as
complete the order | change the order
view the cart | empty the cart
open the account page | open the accounts page
open the account tab | open the account page
`);

export const UNSEEN_ALIKE: Pair[] = pairs(`
add {Milk} to the shopping list | put Bread on the shopping list
add {Milk} to the shopping list | please add Bread to the shopping list
log in with the name {ada} | sign in with the name grace
type {Ada} into the first name field | for the first name, type Grace
type {Ada} into the first name field | fill in the first name field with Grace
choose {Friday} as the day | the day should be Monday
set the status of [Bob] to {Active} | mark Bob as Active
set the status of [Bob] to {Active} | change the status of Carol to Away
open the settings page and turn on dark mode | go to the settings page and switch dark mode on
go to the orders page and cancel the order of [Bob] | go to the orders page, then cancel Carol's order
go to the orders page and cancel the order of [Bob] | on the orders page, cancel Carol's order
book an appointment for {Ada} on {Friday} at {10:00} | make an appointment at 2 pm on Monday for Grace
book an appointment for {Ada} on {Friday} at {10:00} | I'd like to book an appointment for Grace at 11am on Tuesday
enter {ada@example.com} in the email field and press subscribe | press subscribe after entering bob@example.org in the email field
enter {ada@example.com} in the email field and press subscribe | type bob@example.org as the email and hit subscribe
upload {report.pdf} and click send | please upload notes.pdf, then press send
create a note titled {Milk} with the text {two litres} | create a note with the text "three loaves" titled Bread
rate the film [Alien] with {5} stars | rate the film Brazil with four stars
set the quantity of [Apples] to {3} | change the quantity of Pears to twelve
set the quantity of [Apples] to {3} | change Lemon's quantity to 4
select {Family} as the plan and confirm | choose Premium as the plan, then confirm
open the folder [Invoices] | go to the folder Receipts
open the folder [Invoices] | open the Receipts folder
delete [Bob] | remove Carol
invite {ada@example.com} to the team | please invite bob@example.org to the team, thanks
close the dialog and search for {lamps} | close the dialog, then look for chairs
reply to [Ana] with {thanks} | reply with "see you" to Ben
move the card [Draft] to {Done} | move the card Review to Later
assign the task [Login] to {Bob} | assign to Carol the task Logout
tick [Apples] and [Pears] | check Plums and Figs
untick newsletter and tick terms | tick terms and untick newsletter
sort the table by {price} | order the table by name
`);

export const UNSEEN_UNLIKE: Pair[] = pairs(`
add {Milk} to the shopping list | add Milk to the wish list
rate the film [Alien] with {5} stars | rate the film Alien with 5 points
invite {ada@example.com} to the team | uninvite ada@example.com from the team
set the quantity of [Apples] to {3} | reduce the quantity of Apples by 3
assign the task [Login] to {Bob} | assign the task Login to me
assign the task [Login] to {Bob} | unassign the task Login from Bob
tick [Apples] and [Pears] | tick Apples and untick Pears
tick [Apples] and untick [Pears] | untick Apples and untick Pears
move the card [Draft] to {Done} | copy the card Draft to Done
book an appointment for {Ada} on {Friday} at {10:00} | book an appointment for Ada on Friday at noon or later
book an appointment for {Ada} on {Friday} at {10:00} | book an appointment for Ada on every Friday at 10:00
book an appointment for {Ada} on {Friday} at {10:00} | book an appointment for Ada before Friday at 10:00
open the folder [Invoices] | open the folder above Invoices
reply to [Ana] with {thanks} | reply to Ana without thanks
delete [Bob] | delete Bob from the team
delete [Bob] | delete Bob's photo
delete [Bob] | undelete Bob
delete [Bob] | delete everybody
close the dialog and search for {lamps} | search for lamps without closing the dialog
upload {report.pdf} and click send | upload report.pdf but do not click send
upload {report.pdf} and click send | upload report.pdf and click save
select {Family} as the plan and confirm | select Family as the plan and cancel
select {Family} as the plan and confirm | select the cheapest plan and confirm
select {Family} as the plan and confirm | select Family as the plan
pay {20} euros | pay 20 pounds
pay {20} euros | pay only 20 euros
pay {20} euros | pay 20 euros back
pay {20} euros to [Ana] | request 20 euros from Ana
write {hello} in the subject and {bye} in the body | write hello in the body and bye in the body
write {hello} in the subject and {bye} in the body | write bye in the subject
set the alarm for {7:00} | set the alarm for 7 pm tomorrow
turn off the alarm of [Monday] | turn off all alarms but Monday
`);
