import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { step as shown } from '../progress.mjs';
import { verdict } from './counts.mjs';
import { follow } from './follow.mjs';

/**
 * Runs one step of `npm test`; a failing one does not keep the others from running.
 * @param {import('../processes.mjs').Processes} processes
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<import('./counts.mjs').Counts & { title: string, seconds: number }>}
 */
export async function runStep(processes, step) {
  const began = Date.now();
  const { passed, failed } = await (step.report ? runTests(processes, step) : runCheck(processes, step));
  return { title: step.title, passed, failed, seconds: (Date.now() - began) / 1000 };
}

async function runCheck(processes, { name, title, program }) {
  let failedLog;
  const result = await shown(title, async (note) => {
    const { outcome, log } = await processes.outcomeOf({ ...program, name: `test-${name}` });
    if (outcome !== '0') failedLog = log;
    note(outcome === '0' ? 'ok' : 'FAILED');
    return verdict(outcome === '0', null, true);
  });
  if (failedLog) console.log(readFileSync(failedLog, 'utf8'));
  return result;
}

async function runTests(processes, { name, title, program, report, counts }) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  console.log(`  ${title} ...`);
  const following = follow(processes.logOf(`test-${name}`));
  const { outcome } = await processes.outcomeOf({ ...program, name: `test-${name}` }).finally(following.stop);
  return verdict(outcome === '0', existsSync(report) ? counts(readFileSync(report, 'utf8')) : null, false);
}
