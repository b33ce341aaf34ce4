import { parseArgs } from 'node:util';
import { Problem } from '../services/problem.mjs';

const flags = {
  zone: 'an IANA time zone, such as Europe/Berlin',
  at: 'a time from 00:00 to 23:59',
  from: 'a day of the calendar of the years 1800 to 8999, such as 2027-03-27',
  days: 'a whole number from 1 to 400',
  quiet: 'the hours without mail, such as 21:00-08:00',
};
const needed = ['zone', 'at', 'from', 'days'];
const mostDays = 400;

/**
 * What `npm run due` was asked for.
 *
 * @param {string[]} typed what follows the name of the command
 * @param {typeof import('@rekindle/check-ins/domain')} domain
 * @throws {Problem} one sentence that names the flag
 */
export function askedDays(typed, { addDays, flawInHours, isLocalDate }) {
  const { zone, at, from, days, quiet: typedQuiet } = typedFlags(typed);
  const quiet = typedQuiet === undefined ? null : quietHours(typedQuiet);
  const flaw = flawInHours({ zone, at, quiet });
  if (flaw) throw new Problem(flaws[flaw]);
  if (!isLocalDate(from) || from < '1800' || from >= '9000') throw wrong('from');
  const count = /^\d{1,3}$/.test(days) ? Number(days) : 0;
  if (count < 1 || count > mostDays) throw wrong('days');
  return { hours: { zone, at, quiet }, dates: Array.from({ length: count }, (_, index) => addDays(from, index)) };
}

function typedFlags(typed) {
  const options = Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'string' }]));
  const values = {};
  for (const { kind, name, rawName, value } of parseArgs({ args: typed, options, strict: false, tokens: true }).tokens) {
    if (kind !== 'option') throw new Problem(`${value ?? rawName ?? '--'} is no flag, and here are only ${allFlags}.`);
    if (!Object.hasOwn(flags, name)) throw new Problem(`${rawName} is unknown here, where there are ${allFlags}.`);
    if (Object.hasOwn(values, name)) throw new Problem(`--${name} is there twice, and once is enough.`);
    if (!value || value.startsWith('--')) throw wrong(name);
    values[name] = value;
  }
  const missing = needed.find((name) => !Object.hasOwn(values, name));
  if (missing) throw new Problem(`--${missing} is missing, give ${flags[missing]}.`);
  return values;
}

function quietHours(typed) {
  const [, from, until] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(typed) ?? [];
  if (!from) throw wrong('quiet');
  return { from, until };
}

const allFlags = Object.keys(flags)
  .map((name) => `--${name}`)
  .join(', ');
const says = (name) => `--${name} takes ${flags[name]}.`;
const wrong = (name) => new Problem(says(name));

const flaws = {
  'zone-unknown': says('zone'),
  'at-malformed': says('at'),
  'quiet-malformed': says('quiet'),
  'quiet-same': '--quiet begins and ends at the same time, choose another end or leave it out.',
};
