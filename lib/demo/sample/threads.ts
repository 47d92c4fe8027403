/** Conversations among friends and family, each with References to what it answers. */
import { anna, type Letter, threaded } from '@/lib/demo/writing/letter';
import { text } from '@/lib/demo/writing/part';
import { clara, jonas, leo, maya, ruth, tom } from './people.ts';

const flowed = { parameters: 'format=flowed; delsp=no' };

const cabinPlan: Letter = {
  name: 'cabin-plan',
  theme: 'threads',
  when: { days: 6, at: '18:42' },
  from: jonas,
  to: [anna],
  cc: [maya, leo],
  subject: 'Cabin weekend: who can bring what?',
  zone: '+0100',
  body: text(
    `Hi all,

the cabin is ours from Friday afternoon until Sunday evening. There are six 
beds, a stove that needs patience and, according to the owner, “a view that 
makes up for the stove”.

Could everyone say what they can bring? So far I have:

  - a big pot and two pans
  - firewood (already there)
  - coffee, obviously

I can take three people in the car from the main station at four.

Jonas`,
    flowed,
  ),
};

const cabinMaya: Letter = {
  name: 'cabin-maya',
  theme: 'threads',
  when: { days: 6, at: '20:05' },
  from: maya,
  to: [jonas],
  cc: [anna, leo],
  subject: 'Re: Cabin weekend: who can bring what?',
  body: text(
    `I'll do breakfast on both days: bread, eggs, and the apricot jam from last 
summer. One seat in your car for me please.

> I can take three people in the car from the main station at four.

Four works if I skip the last meeting, which I was hoping to do anyway.

Maya`,
    flowed,
  ),
};

const cabinLeo: Letter = {
  name: 'cabin-leo',
  theme: 'threads',
  when: { days: 5, at: '07:31' },
  from: leo,
  to: [jonas],
  cc: [anna, maya],
  subject: 'Re: Cabin weekend: who can bring what?',
  zone: '+0200',
  body: text(
    `Count me in for dinner on Saturday. I am thinking mushroom risotto, which 
also answers the question of what the big pot is for.

I'm coming by train and arrive at 17:12 at the village stop. Is it walkable 
from there, or is that the optimist's reading of the map?

Leo

Maya wrote:
> I'll do breakfast on both days: bread, eggs, and the apricot jam from last 
> summer.
>
>> I can take three people in the car from the main station at four.
>
> Four works if I skip the last meeting, which I was hoping to do anyway.`,
    flowed,
  ),
};

const cabinWalk: Letter = {
  name: 'cabin-walk',
  theme: 'threads',
  when: { hours: 2, minutes: 14 },
  from: jonas,
  to: [leo],
  cc: [anna, maya],
  subject: 'Re: Cabin weekend: who can bring what?',
  zone: '+0100',
  body: text(
    `Walkable: 35 minutes, the last ten of them uphill. I'll fetch you.

Anna, that leaves you with something sweet for Saturday evening, and the maps. 
Can you still print the one with the lake path on it?

Jonas

> Is it walkable from there, or is that the optimist's reading of the map?`,
    flowed,
  ),
};

const gardenIdea: Letter = {
  name: 'garden-idea',
  theme: 'threads',
  when: { days: 12, at: '09:15' },
  from: ruth,
  subject: 'The old pear tree',
  body: text(`Dear Anna,

the gardener came yesterday and says the pear tree can stay, if we take the two
heavy branches off before the next storms. Your father would like to do it
himself. I would like him not to.

Could you perhaps mention, as if by chance, that you know somebody with a proper
ladder?

Love,
Mum`),
};

const gardenTom: Letter = {
  name: 'garden-tom',
  theme: 'threads',
  when: { days: 12, at: '13:48' },
  from: tom,
  to: [ruth],
  cc: [anna],
  subject: 'Re: The old pear tree',
  body: text(`I can read this too, you know.

The ladder is perfectly proper. But fine: Clara's brother does this for a living
and owes me a favour since the business with the wasps. Shall I ask him for
Saturday week?

Dad

> Your father would like to do it
> himself. I would like him not to.`),
};

const gardenClara: Letter = {
  name: 'garden-clara',
  theme: 'threads',
  when: { days: 10, at: '16:20' },
  from: clara,
  to: [tom],
  cc: [anna, ruth],
  subject: 'Re: The old pear tree',
  body: text(`Hello Winters,

my brother says yes to Saturday week, at ten, weather permitting. He brings ropes
and a saw that is quieter than you would think. Payment in pear jam is accepted;
he was quite specific about it.

Warmly,
Clara`),
};

/** A weekend being planned, and a tree being saved. */
export const threads = (): Letter[] => [
  ...threaded([cabinPlan, cabinMaya, cabinLeo, cabinWalk]),
  ...threaded([gardenIdea, gardenTom, gardenClara]),
];
