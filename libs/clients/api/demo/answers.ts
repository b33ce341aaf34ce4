import type { Chance } from '@rekindle/platform/demo';
import { choices, IntakeQuestion, mailHours } from '@rekindle/clients/domain';
import type { Answers } from './demo-client';

const { COUNTRY, TIME_ZONE, MAIL_HOUR, BREAKUP, ENDED_BY, LENGTH, TIES, EARLIER_BREAKUPS, CONTACT, GOAL } = IntakeQuestion;

interface Told {
  readonly place: readonly [country: string, timeZone: string];
  readonly joinedAt: Date;
  /** How likely a question that can be skipped was answered. */
  readonly openness: number;
}

/** What somebody answers at the beginning; questions that were skipped are missing. */
export function someAnswers({ place: [country, timeZone], joinedAt, openness }: Told, chance: Chance): Answers {
  const needed = {
    [COUNTRY]: country,
    [TIME_ZONE]: timeZone,
    [MAIL_HOUR]: String(chance.pick(mailHours)),
    [CONTACT]: chance.pick(choices[CONTACT]),
    [GOAL]: chance.pick(choices[GOAL]),
  };
  const told: Answers = {
    [BREAKUP]: monthsBefore(joinedAt, chance.between(0, 9)),
    [ENDED_BY]: chance.pick(choices[ENDED_BY]),
    [LENGTH]: chance.pick(choices[LENGTH]),
    [TIES]: chance.pick(['none', 'none', 'children', 'home', 'work', 'children,home']),
    [EARLIER_BREAKUPS]: chance.pick(choices[EARLIER_BREAKUPS]),
  };
  return { ...needed, ...Object.fromEntries(Object.entries(told).filter(() => chance.happens(openness))) };
}

function monthsBefore(at: Date, months: number): string {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}
