import { Role } from '@rekindle/identity/domain';

/** The practice that a newcomer finds. Everybody in it is invented. */
export const demoPractice = { id: '0197a000-0000-7000-8000-000000000001', name: 'Stillwater', timeZone: 'Europe/Lisbon' };

/** The one password of the demo. It is printed at start and works nowhere else. */
export const demoPassword = 'stillwater demo';

interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Days since they were invited, and since they joined; null while the invitation is open. */
  readonly invited: number;
  readonly joined: number | null;
}

const client = (name: string, email: string, invited: number, joined: number | null): DemoPerson => ({
  name,
  email: `${email}@demo.example`,
  role: Role.CLIENT,
  invited,
  joined,
});

export const demoPeople: readonly DemoPerson[] = [
  { name: 'Ines Halloran', email: 'ines@demo.example', role: Role.OWNER, invited: 1, joined: 1 },
  client('Tomasz Wieland', 'tomasz', 28, 27),
  client('Priya Nambiar', 'priya', 53, 51),
  client('Callum Strachan', 'callum', 13, 12),
  client('Hye-jin Bae', 'hye-jin', 20, 19),
  client('Rafael Quintela', 'rafael', 44, 43),
  client('Elin Sandvik', 'elin', 35, 33),
  client('Noor Al-Sayed', 'noor', 114, 112),
  client('Dana Whitlock', 'dana', 2, null),
  client('Marguerite Dufour', 'marguerite', 1, null),
];

/** What the demo's clients told at the beginning. A nickname is not among it: it would have to be sealed. */
export const demoAnswers: Readonly<Record<string, string>> = {
  country: 'PT',
  'time-zone': 'Europe/Lisbon',
  'mail-hour': '19',
  breakup: '2026-09',
  'ended-by': 'them',
  length: '2-to-5-years',
  contact: 'practical',
  goal: 'not-sure',
};
