// `npm run chaos -- [F2 F6 ...] [--queue pg|redis] [--scale 10] [--resume]`: proves that no mail is lost and none is sent twice.
import { join } from 'node:path';
import { dataFolder } from '../services/paths.mjs';
import { Interrupted, wording } from '../services/problem.mjs';
import { ensureRedis } from '../services/test-run/requirements.mjs';
import { withTemporaryProcesses } from '../services/with-temporary-processes.mjs';
import { chosenFaults } from './chosen-faults.mjs';
import { inflict } from './inflict.mjs';
import { Report } from './report.mjs';
import { openStage } from './stage/stage.mjs';

const patience = 40 * 60_000;

try {
  const chosen = chosenFaults(process.argv.slice(2));
  const isOk = await withTemporaryProcesses({ logs: join(dataFolder, 'chaos/logs'), patience }, (processes, folder) => run(processes, folder, chosen));
  process.exitCode = isOk ? 0 : 1;
} catch (failure) {
  console.error(failure instanceof Interrupted ? '\nEverything has stopped.\n' : `\n${wording(failure)}\n`);
  process.exitCode = failure instanceof Interrupted ? 130 : 1;
}

async function run(processes, folder, { faults, queue, scale, isResumed }) {
  if (queue === 'redis') await ensureRedis(processes);
  const report = new Report({ queue, scale, isResumed });
  const stage = await openStage({ processes, folder, queue });
  try {
    report.head();
    for (const fault of faults.filter(({ id }) => !report.hasPassed(id))) report.add(await inflict(stage, fault, { scale }));
    return report.end();
  } finally {
    await stage.close();
  }
}
