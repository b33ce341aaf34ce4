import { isTimeZone } from '@rekindle/shared/kernel';

// Since 1970 no zone has put its clocks forward and back again, or back and forward, within less than a week.
const stretch = 4 * 86_400_000;

// More than there are zones, and more than anybody plans: whoever asks in a loop gets a new start, not a full memory.
const mostZones = 1_000;
const mostStretches = 2_000;

const zones = new Map<string, (at: number) => number>();

/**
 * How far the clocks of a zone are ahead of UTC, in milliseconds.
 *
 * @param at milliseconds since 1970
 * @throws RangeError when there is no such zone
 */
export function offsetAt(zone: string, at: number): number {
  return (zones.get(zone) ?? kept(zones, mostZones, zone, offsetsOf(zone)))(at);
}

/** Where a stretch begins and ends with one offset, all of it has this offset: only the few that do not are looked up each time. */
function offsetsOf(zone: string): (at: number) => number {
  if (!isTimeZone(zone)) throw new RangeError(`"${zone}" is no time zone. Give one of the IANA database, such as Europe/Berlin.`);
  // Only the offset is asked for: written dates would bring calendars and eras of their own.
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', timeZoneName: 'longOffset' });
  const lookedUp = (at: number) => offsetIn(format.format(at));
  const starts = new Map<number, number>();
  const atStartOf = (place: number) => starts.get(place) ?? kept(starts, mostStretches, place, lookedUp(place * stretch));
  return (at) => {
    const place = Math.floor(at / stretch);
    const offset = atStartOf(place);
    return offset === atStartOf(place + 1) ? offset : lookedUp(at);
  };
}

/** Of `7 PM GMT-04:56:02`; seconds are of the time before railways, and `GMT` alone is none. */
function offsetIn(written: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /GMT([+\-−])(\d\d):(\d\d)(?::(\d\d))?$/.exec(written) ?? [];
  if (!sign) return 0;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  return sign === '+' ? size : -size;
}

function kept<Key, Value>(cache: Map<Key, Value>, most: number, key: Key, value: Value): Value {
  if (cache.size >= most) cache.clear();
  cache.set(key, value);
  return value;
}
