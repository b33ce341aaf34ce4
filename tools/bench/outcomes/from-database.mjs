import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import api from '../../build/api.config.mjs';
import { importOurTypeScript } from '../../build/our-typescript.mjs';
import { step } from '../../services/progress.mjs';
import { bundleAs } from '../caseload/build-api.mjs';
import { startDatabases } from '../caseload/databases.mjs';
import { statements } from '../caseload/statements.mjs';
import { ask, poolOf } from '../floor/asking.mjs';
import { calmRounds } from '../measure/calm-rounds.mjs';
import { cpuOfPostgres } from '../measure/cpu.mjs';
import { fill, practiceId } from './cases.mjs';

const few = 1_000;
const requests = 20;
const owner = [practiceId, 'owner', '', practiceId, '', '', '', ''];
const everybody = ['all', null, null, null, null, null, null];
const ofOneStage = everybody.with(2, 'separated');
// Days that are no whole years are counted from the cases.
const fromCases = everybody.with(5, '1999-12-31');

/**
 * All figures of a practice, from the question to what is answered: one statement with its transaction, as whoever reads them, and every curve with its
 * intervals. Of a thousand cases, and of many.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, folder: string, people: number, rounds: number, repeatFor: number }} options
 */
export async function measureFromDatabase({ processes, folder, people, rounds, repeatFor }) {
  const { countsStatement, foundCounts } = await importOurTypeScript('libs/outcomes/api/figures/found-counts.ts');
  const { outcomeFigures } = await importOurTypeScript('libs/outcomes/domain/index.ts');
  const migrateFile = (await bundleAs('outcomes', { migrate: api.input.migrate }))('migrate');
  const database = await step('Filling databases', () =>
    startDatabases({ processes, folder, migrateFile, sizes: { few, many: people }, fill }),
  );
  const pools = { few: poolOf(database.appUrl('few')), many: poolOf(database.appUrl('many')) };
  // When the command is cut short PostgreSQL ends before these connections do.
  for (const pool of Object.values(pools)) pool.on('error', () => {});
  const counts = (size, filter) =>
    ask(pools[size], 'begin read only', owner, { name: 'counts', text: countsStatement, values: [practiceId, ...filter] });
  const figures = async (size, filter) => outcomeFigures(foundCounts(await counts(size, filter)));
  const candidates = [
    { name: `figures of ${few.toLocaleString('en')}`, draw: () => figures('few', everybody) },
    { name: `figures of ${people.toLocaleString('en')}`, draw: () => figures('many', everybody) },
    { name: 'of those with one thing in common', draw: () => figures('many', ofOneStage) },
  ];
  await step('Comparing with the cases', async () => {
    for (const size of Object.keys(pools)) {
      const rows = await countedAnew(database.adminUrl(size), countsStatement);
      deepStrictEqual(await figures(size, everybody), outcomeFigures(foundCounts(rows)));
    }
    for (const { draw } of candidates) for (let time = 0; time < requests; time++) await draw();
  });
  const measured = await step('Measuring figures', (note) =>
    calmRounds({
      ...{ candidates, rounds, repeatFor, cpuIn: ({ postgres }) => postgres * requests },
      measure: (candidate) => costOf(candidate, database.postmaster),
      onRound: (done, discarded) => note(`${done} rounds, ${discarded} discarded`),
    }),
  );
  await Promise.all([...Object.values(pools), database.admin].map((connection) => connection.end()));
  return { ...measured, names: candidates.map(({ name }) => name) };
}

/** The same from the cases, one by one, which takes longer than anybody waits for a page. */
async function countedAnew(connectionString, text) {
  const admin = new pg.Client({ connectionString });
  await admin.connect();
  try {
    await admin.query({ text: statements.context.replaceAll(', true)', ', false)'), values: owner });
    return (await admin.query({ text, values: [practiceId, ...fromCases] })).rows;
  } finally {
    await admin.end();
  }
}

/** Milliseconds by the clock for one request, and of PostgreSQL's CPU. */
async function costOf({ draw }, postmaster) {
  const [before, start] = [cpuOfPostgres(postmaster), performance.now()];
  for (let request = 0; request < requests; request++) await draw();
  return { milliseconds: (performance.now() - start) / requests, postgres: (cpuOfPostgres(postmaster) - before) / requests };
}
