import { withProcesses } from '../command.mjs';
import { Interrupted, Problem } from '../problem.mjs';
import { runStep } from './run-step.mjs';
import { steps } from './steps.mjs';

/** Runs all steps, or those named after `--only`, and ends with the sum. The exit code says whether all of it passed. */
export async function runTests(args) {
  try {
    report(await withProcesses((processes) => runAll(processes, chosen(args))));
  } catch (failure) {
    if (!(failure instanceof Interrupted)) throw failure;
    console.log('Everything has stopped.');
    process.exitCode = 130;
  }
}

async function runAll(processes, selected) {
  // First, so that nobody waits ten minutes to hear that a browser is missing.
  for (const require of new Set(selected.flatMap((step) => step.require ?? []))) await require(processes);
  const results = [];
  for (const step of selected) results.push(await runStep(processes, step));
  return results;
}

/** `--only api,web` or `--only=api,web`. */
function chosen(args) {
  if (args.length === 0) return steps;
  const [option, names = ''] = args.length === 1 ? args[0].split('=') : args;
  const wanted = names.split(',');
  const known = steps.map(({ name }) => name);
  const unknown = wanted.find((name) => !known.includes(name));
  if (option !== '--only' || args.length > 2) throw new Problem('npm test takes only this: npm test -- --only api,web');
  if (unknown !== undefined) throw new Problem(`There is no step called "${unknown}". The steps are ${known.join(', ')}.`);
  return steps.filter(({ name }) => wanted.includes(name));
}

function report(results) {
  const sum = (column) => results.reduce((total, result) => total + result[column], 0);
  const cells = (title, ...numbers) => `  ${title.padEnd(24)}${numbers.map((number) => String(number).padStart(10)).join('')}`;
  const rows = results.map(({ title, seconds, passed, failed }) => cells(title, seconds.toFixed(1), passed, failed));
  console.log(['', cells('', 'seconds', 'passed', 'failed'), ...rows, cells('All', sum('seconds').toFixed(1), '', ''), ''].join('\n'));
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
