/** Orders, invoices and bookings: what shops, hotels and railways send. */

import { pdf } from '@/lib/demo/files/pdf';
import { emblem } from '@/lib/demo/files/pictures';
import type { Letter } from '@/lib/demo/writing/letter';
import { file, html, multipart, text } from '@/lib/demo/writing/part';
import { dayAndYear, daysAfter, longDay } from '@/lib/demo/writing/when';
import { button, facts, newsletter, paragraph } from './newsletter-layout.ts';

const order = (now: Date): Letter => ({
  name: 'order-boots',
  theme: 'receipts',
  when: { hours: 7, minutes: 3 },
  from: { name: 'Northbound Outfitters', address: 'orders@northbound.example' },
  subject: 'Your order 48-20117 is on its way',
  body: multipart('alternative', [
    text(`Hello Anna,

your parcel left us today and should reach you on ${longDay(daysAfter(now, 2))}.

  1  Walking boots "Fell", size 39      149.00
  2  Wool socks, grey                    24.00
     Delivery                             0.00
     Total                              €173.00

Follow it: https://northbound.example/parcels/48-20117`),
    html(
      newsletter({
        brand: 'Northbound',
        preheader: `Expected on ${longDay(daysAfter(now, 2))}. Two items, one parcel.`,
        colour: '#0f4c5c',
        host: 'northbound.example',
        title: 'Your boots are on their way',
        blocks: [
          paragraph(
            `Hello Anna, your parcel left us today and should reach you on <strong>${longDay(daysAfter(now, 2))}</strong>.`,
          ),
          facts([
            ['Walking boots “Fell”, size 39', '€149.00'],
            ['Wool socks, grey &times; 2', '€24.00'],
            ['Delivery', 'free'],
            ['<strong>Total</strong>', '<strong>€173.00</strong>'],
          ]),
          button('Follow the parcel', 'https://northbound.example/parcels/48-20117', '#0f4c5c'),
          paragraph('Too small, too large, too red? Send them back within sixty days.'),
        ],
        footer: 'Northbound Outfitters, Dyer’s Yard 8. You get this because you ordered from us.',
      }),
    ),
  ]),
});

const invoice = (now: Date): Letter => ({
  name: 'invoice-nursery',
  theme: 'receipts',
  when: { days: 3, at: '06:12' },
  from: { name: 'Baumschule Lindenhof', address: 'accounts@lindenhof-trees.example' },
  subject: 'Invoice 2291: 24 poplars, root-balled',
  zone: '+0100',
  body: multipart('mixed', [
    text(`Dear Ms Winter,

please find attached our invoice 2291 for the trees delivered last week. The
amount is due by ${dayAndYear(daysAfter(now, 14))}.

Water them well in the first two summers, and write if one sulks.

Kind regards
Lindenhof Trees`),
    file(
      pdf('Invoice 2291', [
        `Date: ${dayAndYear(daysAfter(now, -3))}`,
        '',
        '24  Populus nigra, root-balled, 14-16 cm      EUR 3,120.00',
        ' 1  Delivery and unloading                    EUR   180.00',
        '',
        'Total                                         EUR 3,300.00',
        '',
        `Please pay by ${dayAndYear(daysAfter(now, 14))}. Thank you.`,
      ]),
      { type: 'application/pdf', filename: 'invoice-2291.pdf' },
    ),
  ]),
});

const hotel = (now: Date): Letter => ({
  name: 'hotel-lakeside',
  theme: 'travel',
  when: { days: 5, at: '20:48' },
  from: { name: 'Hotel am See', address: 'desk@hotel-am-see.example' },
  subject: `Booking confirmed: ${longDay(daysAfter(now, 20))}, two nights`,
  zone: '+0100',
  body: multipart('related', [
    html(`<div style="max-width:560px;font-family:Georgia,serif;font-size:16px;line-height:1.6;color:#2d2a26">
<p><img src="cid:emblem@hotel-am-see.example" width="72" height="72" alt="Hotel am See"></p>
<p>Dear Ms Winter,</p>
<p>we look forward to having you with us from <b>${longDay(daysAfter(now, 20))}</b> to <b>${longDay(daysAfter(now, 22))}</b>. Your room is on the quiet side and looks over the water.</p>
<p>Breakfast is from seven to eleven. If your train is late, your key waits in the blue box beside the door; the code is your booking number, <b>6604</b>.</p>
<p>Until then,<br>Theresa Amann, reception</p></div>`),
    file(emblem(72, [255, 255, 255], [64, 110, 142], [238, 210, 150]), {
      type: 'image/png',
      filename: 'emblem.png',
      contentId: 'emblem@hotel-am-see.example',
    }),
  ]),
});

const train = (now: Date): Letter => ({
  name: 'train-ticket',
  theme: 'travel',
  when: { days: 1, at: '11:31' },
  from: { name: 'Continental Rail', address: 'tickets@continental-rail.example' },
  subject: `Your ticket for ${longDay(daysAfter(now, 20))}: Hamburg to Zürich`,
  body: multipart('mixed', [
    multipart('alternative', [
      text(`Your journey on ${longDay(daysAfter(now, 20))}

  08:02  Hamburg Hbf       platform 14
  15:49  Basel             change, 14 minutes
  16:03  Basel             platform 7
  17:00  Zürich HB

Coach 23, seat 61 (window, quiet zone). Booking K7QX2M.`),
      html(
        newsletter({
          brand: 'Continental Rail',
          preheader: 'Coach 23, seat 61, window, quiet zone. Booking K7QX2M.',
          colour: '#8c1d2f',
          host: 'continental-rail.example',
          title: 'Hamburg to Zürich',
          blocks: [
            paragraph(`<strong>${longDay(daysAfter(now, 20))}</strong>, one adult, second class`),
            facts([
              ['08:02', 'Hamburg Hbf, platform 14'],
              ['15:49', 'Basel, change in 14 minutes'],
              ['17:00', 'Zürich HB'],
              ['Seat', 'Coach 23, seat 61, window, quiet zone'],
              ['Booking', 'K7QX2M'],
            ]),
            button('Show my ticket', 'https://continental-rail.example/t/K7QX2M', '#8c1d2f'),
          ],
          footer: 'Please carry a document with your photograph.',
        }),
      ),
    ]),
    file(
      pdf('Ticket K7QX2M', [
        longDay(daysAfter(now, 20)),
        '',
        'Hamburg Hbf 08:02 - Zürich HB 17:00',
        'Coach 23, seat 61, second class',
        'Passenger: Anna Winter',
      ]),
      { type: 'application/pdf', filename: 'ticket-K7QX2M.pdf' },
    ),
  ]),
});

const renewal = (now: Date): Letter => ({
  name: 'magazine-renewal',
  theme: 'receipts',
  when: { days: 25, at: '09:00' },
  from: { name: 'Terrain Quarterly', address: 'subscriptions@terrain-quarterly.example' },
  subject: 'Your subscription goes on for another year',
  body: text(`Dear Anna,

your subscription to Terrain Quarterly has been renewed until
${dayAndYear(daysAfter(now, 340))}. We have charged €56.00 to the card that ends in 4410.

There is nothing you need to do. If you would rather stop, tell us within
fourteen days and we send the money back, no questions, some sadness.

The spring issue is about walls.

Terrain Quarterly`),
});

const ferry = (now: Date): Letter => ({
  name: 'ferry-timetable',
  theme: 'travel',
  when: { days: 30, at: '15:15' },
  from: { name: 'Island Ferries', address: 'info@island-ferries.example' },
  subject: 'Your crossing has been moved by 25 minutes',
  body: text(`Dear passenger,

because of the tide your crossing on ${longDay(daysAfter(now, -16))} leaves at 09:40
instead of 09:15. Your ticket stays valid; dogs and bicycles too.

If the new time does not suit you, call us and we will find another boat.

Island Ferries`),
});

/** An order, an invoice, two bookings, a renewal and a change of timetable. */
export const receipts = (now: Date): Letter[] => [
  order(now),
  invoice(now),
  hotel(now),
  train(now),
  renewal(now),
  ferry(now),
];
