/** A check-in that has taken a mail along, or may yet. */
export interface Carrier {
  readonly hasIt: boolean;
  readonly state: string;
  /** Its workers have died not long ago: somebody may still know that it has arrived. */
  readonly isAskedAbout: boolean;
  readonly nextAt: Date;
  /** Where its client lives. */
  readonly zone: string;
  /** By the clock of the database. */
  readonly now: Date;
  /** Until when the mail itself is worth sending. */
  readonly lineExpiresAt: Date;
}

/** What becomes of a mail that may be a line: it goes by itself, was told, is let go by a check-in that came to nothing, or waits so long. */
export type Standing = 'alone' | 'told' | 'let go' | Date;

const minute = 60_000;
/** Where the check-in comes to nothing, quiet hours may come first. */
const night = 11 * 60 * minute;
const unsettled = ['scheduled', 'sending'];
const inDoubt = ['unknown', 'held'];

/** Pure. @param carriers those that have it, or may still take it */
export function standingOf(carriers: readonly Carrier[]): Standing {
  const carrier = carriers.find(({ hasIt }) => hasIt);
  if (carrier) return withCarrier(carrier);
  const mayWait = carriers.filter(goesToday).flatMap((next) => {
    const until = justAfter(next);
    // Rather two mails on one day than none about it.
    return until.getTime() + night < next.lineExpiresAt.getTime() ? until : [];
  });
  return mayWait.sort((one, other) => one.getTime() - other.getTime())[0] ?? 'alone';
}

function withCarrier(carrier: Carrier): Standing {
  const { state, isAskedAbout, now } = carrier;
  if (state === 'accepted') return 'told';
  if (unsettled.includes(state)) return justAfter(carrier);
  return inDoubt.includes(state) || isAskedAbout ? new Date(now.getTime() + 10 * minute) : 'let go';
}

function justAfter({ nextAt, now }: Carrier): Date {
  return new Date(Math.max(nextAt.getTime(), now.getTime()) + minute);
}

function goesToday({ nextAt, now, zone }: Carrier): boolean {
  return dayIn(zone, nextAt) <= dayIn(zone, now);
}

// Not asked of PostgreSQL, which does not know every zone that is known here.
function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}
