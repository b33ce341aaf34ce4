import { addDays, dueOn, instantOf, localDateAt, type SendingHours } from '@rekindle/check-ins/domain';
import type { WaveQuestion } from './questions';

/** One mail about a question. */
export interface Contact {
  /** The day that it stands for. */
  readonly day: string;
  readonly dueAt: Date;
  /** From here on it is not sent any more. */
  readonly expiresAt: Date;
  /** The first asks, the others remember. */
  readonly isFirst: boolean;
}

/** When a question was asked first, and its last day. */
export interface Asked {
  readonly askedOn: string;
  readonly until: string;
}

/** In days since the first; nobody gets more mails than these about one question. */
const afterDays = [0, 3, 10] as const;

const patience = 20 * 3_600_000;

/** The mails about a question, at the hour of its client: none in quiet hours, and none after its last day. */
export function contactsOf({ askedOn, until }: Asked, hours: SendingHours): readonly Contact[] {
  return afterDays.flatMap((after) => {
    const day = addDays(askedOn, after);
    const due = dueOn(hours, day);
    // Quiet hours may move a mail to the next morning, when its time may be over.
    if (due.status === 'skipped' || localDateAt(hours.zone, due.at) > until) return [];
    const expiresAt = new Date(Math.min(due.at.getTime() + patience, closesAt(until, hours.zone).getTime()));
    return { day, dueAt: due.at, expiresAt, isFirst: after === 0 };
  });
}

/** On which day a question can be asked first, from now on; null where its time is over. */
export function firstDayToAsk({ on, until }: Pick<WaveQuestion, 'on' | 'until'>, hours: SendingHours, now: Date): string | null {
  const today = localDateAt(hours.zone, now);
  for (let day = on > today ? on : today; day <= until; day = addDays(day, 1)) {
    const [first] = contactsOf({ askedOn: day, until }, hours);
    if (first?.isFirst && first.dueAt > now) return day;
  }
  return null;
}

/** When the last day of a question is over where its client is: until then it can be answered. */
export function closesAt(until: string, zone: string): Date {
  // A zone may leave out a day, and then the next one begins.
  const next = instantOf(zone, addDays(until, 1), '00:00') ?? instantOf(zone, addDays(until, 2), '00:00');
  if (!next) throw new RangeError(`No day follows ${until} in ${zone}.`);
  return next.at;
}
