// `npm run bench -- caseload [--quick] [--rows 1000000]`: what an operation costs, beside the least it could cost.
import { parseArgs } from 'node:util';
import { Interrupted, Problem, wording } from '../services/problem.mjs';
import { caseload } from './caseload/workload.mjs';
import { keepReport, printReport } from './report.mjs';
import { withBenchProcesses } from './with-bench-processes.mjs';

const workloads = { caseload };
const efforts = {
  usual: { rounds: 9, repeatFor: 240_000, requests: 1_000, warmUp: 4_000, rows: 100_000, patience: 900_000 },
  quick: { rounds: 7, repeatFor: 15_000, requests: 150, warmUp: 300, rows: 20_000, patience: 120_000 },
};

try {
  const { values, positionals } = typed();
  const [name] = positionals;
  const workload = workloads[name];
  if (!workload)
    throw new Problem(`Say which workload: ${Object.keys(workloads).join(', ')}. For example npm run bench -- caseload --quick`);
  if (process.platform !== 'linux') throw new Problem('The bench reads CPU times from /proc, so it needs Linux.');
  const effort = values.quick ? efforts.quick : efforts.usual;
  const rows = values.rows === undefined ? effort.rows : Number(values.rows);
  if (!Number.isInteger(rows) || rows < 2_000) throw new Problem('--rows takes a whole number of clients, 2000 or more.');
  const measured = await withBenchProcesses(effort.patience, (processes, folder) => workload({ ...effort, rows, processes, folder }));
  const report = { workload: name, quick: values.quick === true, at: new Date().toISOString(), ...measured };
  printReport(report);
  console.log(`\nKept in ${keepReport(report)}.\n`);
} catch (failure) {
  console.error(failure instanceof Interrupted ? '\nEverything has stopped.\n' : `\n${wording(failure)}\n`);
  process.exitCode = 1;
}

function typed() {
  try {
    return parseArgs({ options: { quick: { type: 'boolean' }, rows: { type: 'string' } }, allowPositionals: true });
  } catch (failure) {
    throw new Problem(`${failure.message.split('.')[0]}. There are --quick and --rows.`);
  }
}
