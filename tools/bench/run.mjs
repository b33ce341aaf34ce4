// `npm run bench -- NAME [--quick]`: what something costs, beside the least it could cost. Without a name: what can be measured.
import { join } from 'node:path';
import { dataFolder } from '../services/paths.mjs';
import { Interrupted, Problem, wording } from '../services/problem.mjs';
import { withTemporaryProcesses } from '../services/with-temporary-processes.mjs';
import { chosenEffort } from './chosen-effort.mjs';
import { keepReport } from './report.mjs';
import { workloads } from './workloads.mjs';

const [name, ...typed] = process.argv.slice(2);
try {
  if (name === undefined) list();
  else await run(name, typed);
} catch (failure) {
  console.error(failure instanceof Interrupted ? '\nEverything has stopped.\n' : `\n${wording(failure)}\n`);
  process.exitCode = 1;
}

async function run(name, typed) {
  const workload = workloads[name];
  if (!workload) throw new Problem(`There is no ${name} to measure. There are ${Object.keys(workloads).join(', ')}.`);
  if (process.platform !== 'linux') throw new Problem('The bench reads CPU times from /proc, so it needs Linux.');
  const effort = chosenEffort(workload, typed);
  console.log(`\n${workload.title}\n`);
  const measured = await withTemporaryProcesses({ logs: join(dataFolder, 'bench/logs'), patience: effort.patience }, (processes, folder) =>
    workload.measure({ ...effort, processes, folder }),
  );
  const report = { workload: name, at: new Date().toISOString(), effort, ...measured };
  workload.print(report);
  console.log(`\nKept in ${keepReport(report)}.\n`);
}

function list() {
  for (const [name, { title, options, usual }] of Object.entries(workloads)) {
    console.log(`\nnpm run bench -- ${name}\n  ${title}\n    --quick: whether it still runs, and the rough proportions`);
    for (const [option, { says }] of Object.entries(options)) console.log(`    --${option} ${usual[option]}: ${says}`);
  }
  console.log();
}
