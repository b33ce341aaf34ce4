import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Interrupted, Problem } from './problem.mjs';
import { findBirth, isGoneWithin } from './process-table.mjs';
import { Processes } from './processes.mjs';

const folder = () => mkdtempSync(join(tmpdir(), 'rekindle-processes-'));
const shell = (name, script) => ({ name, command: 'sh', args: ['-c', script] });

test('what started last ends first', async () => {
  const logs = folder();
  const processes = new Processes(logs, [logs]);
  const order = [];
  for (const name of ['database', 'api']) processes.start({ ...shell(name, 'exec sleep 60') }).ended.then(() => order.push(name));
  await processes.endAll();
  assert.deepEqual(order, ['api', 'database']);
  assert.equal(existsSync(logs), false);
});

test('what a program forked and left behind ends with it', async () => {
  const logs = folder();
  const processes = new Processes(logs, [logs]);
  const log = await processes.run(shell('forks', 'sleep 60 & echo $!'));
  const left = Number(readFileSync(log, 'utf8'));
  assert.equal(await isGoneWithin(left, 2_000), true);
  await processes.endAll();
});

test('a program that ignores being asked is ended by force', async () => {
  const processes = new Processes(folder());
  const started = processes.start({ ...shell('stubborn', 'trap "" TERM; while :; do sleep 1; done'), patience: 100 });
  await delay(100);
  await processes.end(started);
  assert.equal(await started.ended, 'SIGKILL');
  await processes.endAll();
});

test('a program that ends by itself is reported, one that was told to is not', async () => {
  const processes = new Processes(folder());
  const reported = [];
  processes.onUnexpectedEnd = ({ name }, outcome) => reported.push(`${name} ${outcome}`);
  await processes.start(shell('fragile', 'exit 3')).ended;
  await processes.end(processes.start(shell('obedient', 'exec sleep 60')));
  await processes.endAll();
  assert.deepEqual(reported, ['fragile 3']);
});

test('a failing run says what the program said', async () => {
  const processes = new Processes(folder());
  const failing = processes.run({ ...shell('migrate', 'echo no such table; exit 1'), failure: 'The database is broken' });
  await assert.rejects(
    failing,
    (failure) => failure instanceof Problem && /^The database is broken:\n {4}no such table/.test(failure.message),
  );
  await processes.endAll();
  assert.throws(() => processes.start(shell('late', 'true')), Interrupted);
});

test('a command that is killed without a word leaves nobody behind', async () => {
  const temporary = folder();
  const script = `
    import { Processes } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
    const processes = new Processes(${JSON.stringify(temporary)}, [${JSON.stringify(temporary)}]);
    const started = processes.start({ name: 'service', command: 'sleep', args: ['60'] });
    console.log(started.pid);
    setInterval(() => {}, 1000);`;
  const command = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await command.stdout.take(1).toArray();
  const pid = Number(line);
  assert.notEqual(findBirth(pid), null);
  command.kill('SIGKILL');
  assert.equal(await isGoneWithin(pid, 5_000), true);
  await delay(300);
  assert.equal(existsSync(temporary), false);
});
