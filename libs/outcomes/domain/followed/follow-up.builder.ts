import type { FollowUp } from './follow-up';

/**
 * People as papers print them: `6 6+ 7/2 10(3)` is an event at 6, one censored at 6, an event of kind 2 at 7, and an event at 10 of
 * somebody who entered at 3.
 */
export function followed(printed: string): FollowUp {
  const people = printed.trim().split(/\s+/).map(person);
  const entered = people.map(({ entry }) => entry);
  return {
    times: Float64Array.from(people, ({ time }) => time),
    outcomes: Uint16Array.from(people, ({ outcome }) => outcome),
    kinds: Math.max(1, ...people.map(({ outcome }) => outcome)),
    entries: entered.includes(undefined) ? null : Float64Array.from(entered as number[]),
  };
}

function person(text: string) {
  const [, time, censored, kind, entry] = /^([\d.]+)(\+)?(?:\/(\d+))?(?:\(([\d.]+)\))?$/.exec(text) ?? [];
  if (time === undefined) throw new Error(`${text} is nobody.`);
  return { time: Number(time), outcome: censored ? 0 : Number(kind ?? 1), entry: entry === undefined ? undefined : Number(entry) };
}
