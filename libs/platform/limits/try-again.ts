const units = [
  { seconds: 3_600, one: 'an hour', many: 'hours' },
  { seconds: 60, one: 'a minute', many: 'minutes' },
  { seconds: 1, one: 'a second', many: 'seconds' },
] as const;

/** When to come back, in words; rounded up, so that whoever waits as told is let in. */
export function tryAgainIn(seconds: number): string {
  const { seconds: size, one, many } = units.find((unit) => seconds >= unit.seconds) ?? units[2];
  const count = Math.ceil(seconds / size);
  return `Please try again in ${count === 1 ? one : `${count} ${many}`}.`;
}
