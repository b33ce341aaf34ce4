const minute = 60_000;
const day = 24 * 60 * minute;

/** The day that it is somewhere at a moment, counted from 1970. */
export function dayThere(at: Date, timeZone: string): number {
  return Math.floor((at.getTime() + aheadOf(at.getTime(), timeZone)) / day);
}

/** The moment of a day somewhere. @param dayNumber as `dayThere` counts @param minutes since its midnight */
export function momentThere(dayNumber: number, minutes: number, timeZone: string): Date {
  const there = dayNumber * day + minutes * minute;
  // Clocks are changed at night: what holds some hours before or after an evening holds for the evening.
  return new Date(there - aheadOf(there - aheadOf(there, timeZone), timeZone));
}

/** What is known of a zone: how far its clocks are ahead, by day. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly ahead: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Milliseconds by which clocks there are ahead of UTC. Asked for by the million, so it is kept for each zone and day. */
function aheadOf(at: number, timeZone: string): number {
  const { format, ahead } = zoneOf(timeZone);
  const dayNumber = Math.floor(at / day);
  const known = ahead.get(dayNumber) ?? readAhead(format, new Date((dayNumber + 0.5) * day));
  ahead.set(dayNumber, known);
  return known;
}

function zoneOf(timeZone: string): Zone {
  const zone = zones.get(timeZone) ?? {
    format: new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
    ahead: new Map<number, number>(),
  };
  zones.set(timeZone, zone);
  return zone;
}

function readAhead(format: Intl.DateTimeFormat, at: Date): number {
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)$/.exec(format.format(at)) ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minute;
  return sign === '-' ? -ahead : ahead;
}
