// `npm run chaos -- [F2 F6 ...] [--queue pg|redis] [--scale 10] [--resume] [--short] [--mutations]`: shows that no mail is lost and none is sent twice.
import { join } from 'node:path';
import { dataFolder } from '../services/paths.mjs';
import { Interrupted, wording } from '../services/problem.mjs';
import { ensureRedis } from '../services/test-run/requirements.mjs';
import { withTemporaryProcesses } from '../services/with-temporary-processes.mjs';
import { chosenFaults } from './chosen-faults.mjs';
import { inShort } from './faults/in-short.mjs';
import { inflict } from './inflict.mjs';
import { tryMutations } from './mutations.mjs';
import { Report } from './report.mjs';
import { openStage } from './stage/stage.mjs';

const patience = 40 * 60_000;

try {
  const chosen = chosenFaults(process.argv.slice(2));
  const isOk = await withTemporaryProcesses({ logs: join(dataFolder, 'chaos/logs'), patience }, (processes, folder) =>
    run(processes, folder, chosen),
  );
  process.exitCode = isOk ? 0 : 1;
} catch (failure) {
  console.error(failure instanceof Interrupted ? '\nEverything has stopped.\n' : `\n${wording(failure)}\n`);
  process.exitCode = failure instanceof Interrupted ? 130 : 1;
}

async function run(processes, folder, { faults: named, queue, scale, isResumed, isShort, areMutations }) {
  if (queue === 'redis') await ensureRedis(processes);
  const faults = isShort ? [inShort] : named;
  // A process that crashes loses nothing it has given to the system: only a machine that does needs the disk.
  const settings = isShort ? { fsync: 'off' } : {};
  const stage = await openStage({ processes, folder, queue, settings });
  try {
    if (areMutations) return await tryMutations(stage, { scale, faults });
    const report = new Report({ name: isShort ? 'short' : `${queue}-${scale}`, queue, scale, isResumed });
    report.head();
    for (const fault of faults.filter(({ id }) => !report.hasPassed(id)))
      if (fault.needs) report.leaveOut(fault);
      else report.add(await inflict(stage, fault, { scale }));
    return report.end();
  } finally {
    await stage.close();
  }
}
