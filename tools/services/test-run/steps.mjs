import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nx } from '../nx.mjs';
import { clone, dataFolder } from '../paths.mjs';
import { jestCounts, nodeCounts, playwrightCounts } from './counts.mjs';
import { ensureBrowser, ensureRedis } from './requirements.mjs';

/**
 * One step of `npm test`. Checks say nothing unless they fail; tests are shown as they run and counted from `report`.
 * @typedef {{ name: string, title: string, program: object, report?: string, counts?: (report: string) => import('./counts.mjs').Counts,
 *   require?: ((processes: import('../processes.mjs').Processes) => Promise<unknown>)[] }} Step
 */

/** What `npm test` does, cheapest first. @type {Step[]} */
export const steps = [
  { name: 'format', title: 'Format', program: bin('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'generated', title: 'Generated files', program: npm('generate:check') },
  { name: 'lint', title: 'Lint', program: nx('lint', 'run-many', '-t', 'lint') },
  { name: 'types', title: 'Types', program: nx('types', 'run-many', '-t', 'types') },
  nodeTests(),
  jest('domain', 'Domain tests'),
  jest('web', 'Web tests'),
  jest('api', 'Api tests', [ensureRedis]),
  { name: 'build', title: 'Build', program: nx('build', 'run-many', '-t', 'build', '-p', 'api,worker,dashboard,portal') },
  { name: 'chaos', title: 'Chaos, in short', program: node([join(clone, 'tools/chaos/run.mjs'), '--short']) },
  journeys(),
];

function jest(tier, title, require = []) {
  const report = reportOf(`${tier}.json`);
  // As in continuous integration: a snapshot that is not there yet is a failure, never written on the way.
  const program = bin('jest', '--config', `tools/jest/${tier}.config.mjs`, '--ci', '--json', `--outputFile=${report}`);
  return { name: tier, title, program, report, counts: jestCounts, require };
}

function nodeTests() {
  const report = reportOf('tools.tap');
  const files = readdirSync(join(clone, 'tools/services'), { recursive: true }).filter((name) => name.endsWith('.test.mjs'));
  const reporters = [
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const args = ['--test', ...reporters, ...files.map((name) => join('tools/services', name))];
  return { name: 'tools', title: 'Tests of the tools', program: node(args), report, counts: nodeCounts };
}

function journeys() {
  const report = reportOf('journeys.json');
  const program = bin('playwright', 'test', '--config', 'apps/e2e/playwright.config.ts');
  program.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  return { name: 'journeys', title: 'Journeys', program, report, counts: playwrightCounts, require: [ensureBrowser] };
}

function reportOf(name) {
  return join(dataFolder, 'test-reports', name);
}

function bin(name, ...args) {
  return node([join(clone, 'node_modules', '.bin', name), ...args]);
}

function npm(script) {
  return { command: 'npm', args: ['run', '--silent', script], cwd: clone, env: { ...process.env } };
}

function node(args) {
  return { command: process.execPath, args, cwd: clone, env: { ...process.env } };
}
