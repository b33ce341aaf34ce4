// npm run five-years: three awkward times on every day of 2026 to 2030 in every time zone, each due exactly once. About five seconds.
import { importOurTypeScript } from '../build/our-typescript.mjs';

const { addDays, dueOn } = await importOurTypeScript('libs/check-ins/domain/index.ts');

const days = Array.from({ length: 5 * 365 + 1 }, (_, index) => addDays('2026-01-01', index));
const zones = Intl.supportedValuesOf('timeZone');
let wrong = 0;

for (const zone of zones)
  for (const at of ['00:30', '02:30', '23:30']) {
    let last = 0;
    for (const date of days) {
      const due = dueOn({ zone, at, quiet: null }, date);
      if (due.status === 'due' && due.at.getTime() > last) last = due.at.getTime();
      else {
        wrong += 1;
        console.error(`${zone}, ${date} ${at}: ${JSON.stringify(due)}`);
      }
    }
  }

console.log(
  `${zones.length * 3 * days.length} mails in ${zones.length} zones, ${wrong} of them wrong. Time zones as of ${process.versions.tz}.`,
);
process.exitCode = wrong ? 1 : 0;
