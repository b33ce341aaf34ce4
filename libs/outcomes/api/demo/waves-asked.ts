import type { DemoClient } from '@rekindle/clients/api/demo';
import { ClientStatus, ConsentKind } from '@rekindle/clients/domain';
import type { Chance } from '@rekindle/platform/demo';
import { isCouple } from '@rekindle/outcomes/domain';
import type { DemoLife } from './life';

/** One mail that asks how things stand, and when it was answered. */
export interface DemoWave {
  readonly origin: 'start' | 'reunion';
  /** How many days after its origin. */
  readonly day: number;
  readonly askedOn: number;
  /** Null where no answer came. */
  readonly answeredOn: number | null;
}

const days = [30, 91, 182, 365, 730];
// Two that lie closer are one mail.
const leastApart = 21;
const shareAnswered = 0.84;
// How many stop answering for good after a mail.
const shareFallingSilent = 0.04;

/** The waves that somebody was asked until yesterday, the first one first. None for whoever did not agree to them. */
export function wavesOf(client: DemoClient, { startedOn, parts, yesterday }: DemoLife, chance: Chance): readonly DemoWave[] {
  if (!client.wishes.includes(ConsentKind.FOLLOW_UP) || client.status === ClientStatus.PAUSED) return [];
  const reunion = parts.find(({ says }) => isCouple(says));
  const from = (origin: DemoWave['origin'], since: number) => days.map((day) => ({ origin, day, askedOn: since + day }));
  const due = [...from('start', startedOn), ...(reunion ? from('reunion', reunion.from) : [])]
    .filter(({ askedOn }) => askedOn < yesterday)
    .sort((one, other) => one.askedOn - other.askedOn);
  const asked = due.filter(({ askedOn }, index) => index === 0 || askedOn - (due[index - 1]?.askedOn ?? 0) >= leastApart);
  let isSilent = false;
  return asked.map((wave) => {
    isSilent ||= chance.happens(shareFallingSilent);
    const answeredOn = wave.askedOn + chance.between(0, 9);
    const comes = !isSilent && chance.happens(shareAnswered) && answeredOn <= yesterday;
    return { ...wave, answeredOn: comes ? answeredOn : null };
  });
}
