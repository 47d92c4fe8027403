/** The people and senders who write to the sample person more than once. */
import type { Person } from '@/lib/demo/writing/header';

export const jonas: Person = { name: 'Jonas Keller', address: 'jonas.keller@example.com' };
export const maya: Person = { name: 'Maya Okafor', address: 'maya@fieldnotes.example' };
export const tom: Person = { name: 'Tom Winter', address: 'tom.winter@example.net' };
export const ruth: Person = { name: 'Ruth Winter', address: 'ruth.winter@example.net' };
export const priya: Person = { name: 'Priya Raman', address: 'priya.raman@linden.example' };
export const samuel: Person = { name: 'Samuel Brandt', address: 'samuel.brandt@linden.example' };
export const elena: Person = { name: 'Elena Costa', address: 'elena.costa@linden.example' };
export const leo: Person = { name: 'Leo Marchetti', address: 'leo@example.org' };
export const clara: Person = { name: 'Clara Nguyen', address: 'clara.nguyen@example.org' };
