// npm run --silent due -- --zone Europe/Berlin --at 19:00 --from 2027-03-27 --days 3 [--quiet 21:00-08:00]
// One line for each day: whether a client would have a mail, when exactly, and why then. Decided by the code that sends.
import { Problem } from '../services/problem.mjs';
import { askedDays } from './asked-days.mjs';
import { importOurTypeScript } from '../build/our-typescript.mjs';

const domain = await importOurTypeScript('libs/check-ins/domain/index.ts');

try {
  const { hours, dates } = askedDays(process.argv.slice(2), domain);
  const lines = dates.map((localDate) => JSON.stringify(lineOf(localDate, domain.dueOn(hours, localDate))));
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (failure) {
  if (!(failure instanceof Problem)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}

function lineOf(localDate, { status, reason, at }) {
  return { localDate, status, reason, at: at ? `${at.toISOString().slice(0, 19)}Z` : null };
}
