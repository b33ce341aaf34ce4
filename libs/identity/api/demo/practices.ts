import { type Chance, daysBefore } from '@rekindle/platform/demo';
import { Role } from '@rekindle/identity/domain';
import { demoAddress } from './address';
import { aName, cultures } from './cultures';
import { demoPracticeId, type DemoMember, type DemoPractice } from './demo-practice';

interface Wanted {
  readonly number: number;
  readonly clients: number;
  readonly now: Date;
  readonly chance: Chance;
}

/** The practice that a newcomer finds. */
export function stillwater({ clients, now, chance, passwordHash }: Wanted & { readonly passwordHash: string }): DemoPractice {
  const member = (name: string, role: DemoMember['role']) => ({ ...idsOf(chance, now), role, name, email: firstNameAddress(name) });
  const owner = member('Ines Halloran', Role.OWNER);
  const coaches = [owner, member('Mateus Oliveira', Role.COACH), member('Ruth Adeyemi', Role.COACH)] as const;
  const team = [...coaches, member('Saoirse Lindqvist', Role.ASSISTANT)];
  const places = { name: 'Stillwater', timeZone: 'Europe/Lisbon', openedAt: daysBefore(now, 900) };
  return { id: demoPracticeId(1), number: 1, ...places, owner, coaches, team, clients, passwordHash };
}

const clientsPerCoach = 40;
const mostCoaches = 40;

/** Any other practice: one coach for every 40 clients. Nobody of it has a password. */
export function inventedPractice({ number, clients, now, chance }: Wanted): DemoPractice {
  const culture = chance.pick(cultures);
  const member = (role: DemoMember['role'], index: number): DemoMember => {
    const name = aName(culture, chance);
    return { ...idsOf(chance, now), role, name, email: demoAddress(name, `.${number}-c${index}`) };
  };
  const owner = member(Role.OWNER, 0);
  const count = Math.min(mostCoaches, Math.ceil(clients / clientsPerCoach));
  const coaches = [owner, ...Array.from({ length: count - 1 }, (_, index) => member(Role.COACH, index + 1))] as const;
  const team = count > 2 ? [...coaches, member(Role.ASSISTANT, count)] : coaches;
  const [, timeZone] = chance.pick(culture.places);
  const name = `${chance.pick(firstWords)} ${chance.pick(lastWords)}`;
  const openedAt = daysBefore(now, chance.between(380, 900));
  return { id: demoPracticeId(number), number, name, timeZone, openedAt, owner, coaches, team, clients, passwordHash: null };
}

// Six in a hundred are large, most have room for everybody's name.
const shareOfLarge = 0.06;
const large = [600, 2_500] as const;
const small = [20, 200] as const;

/** How many clients each practice has, Stillwater first. @param chance of the plan alone */
export function* practiceSizes(clients: number, inFirst: number, chance: Chance): Generator<number> {
  yield inFirst;
  for (let left = clients - inFirst; left > 0;) {
    const [least, most] = left > 10 * large[1] && chance.happens(shareOfLarge) ? large : small;
    const size = chance.between(least, most);
    // What would be left over for a practice of its own stays with this one.
    const taken = left - size < least ? left : size;
    yield taken;
    left -= taken;
  }
}

function idsOf(chance: Chance, now: Date) {
  return { id: chance.id(daysBefore(now, 1)), accountId: chance.id(daysBefore(now, 1)) };
}

const firstNameAddress = (name: string) => demoAddress(name.split(' ')[0] ?? name);

const firstWords = ['Harbour', 'Lantern', 'Second', 'Quiet', 'Open', 'Linden', 'Northern', 'Slow', 'River', 'Tidal', 'Morning', 'Amber'];
const lastWords = [
  'Light',
  'House',
  'Practice',
  'Coaching',
  'Bridge',
  'Room',
  'Company',
  'Path',
  'Season',
  'Door',
  'Conversations',
  'Shore',
];
