import 'reflect-metadata';
import { Client } from 'pg';
import { checkSummaries, rebuildSummaries } from '@rekindle/clients/api';
import { ConfigProblem, readConfig, url } from '@rekindle/platform/config';
import { newId } from '@rekindle/platform/crypto';
import { runProcess } from '@rekindle/platform/process';

const deeds: Record<string, { name: string }> = { check: checkSummaries, rebuild: rebuildSummaries };

// `npm run summaries -- check|rebuild` asks the worker to go through the summaries of every practice; its log says how many were wrong.
runProcess(async () => {
  const job = deeds[process.argv[2] ?? ''];
  if (!job) throw new ConfigProblem('Say what shall be done with the summaries: npm run summaries -- check, or rebuild.');
  const { DATABASE_ADMIN_URL } = readConfig({ DATABASE_ADMIN_URL: url('postgres', 'postgresql') });
  const database = new Client({ connectionString: DATABASE_ADMIN_URL });
  await database.connect();
  try {
    const { rows } = await database.query<{ id: string }>('select id from app.practice');
    for (const { id } of rows)
      await database.query('insert into jobs.outbox (id, practice_id, job, payload) values ($1, $2, $3, $4)', [newId(), id, job.name, {}]);
    process.stdout.write(`Asked for ${job.name} in ${rows.length} practices. The worker does it now.\n`);
  } finally {
    await database.end();
  }
});
