import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, isInstalled, projectNode } from './install.mjs';
import { clone } from './paths.mjs';
import { wording } from './problem.mjs';
import { step } from './progress.mjs';

const oldest = 20;

/**
 * Every command begins here, on whatever Node there is: it installs when needed, then goes on under the project's own Node.
 * @param {() => Promise<void>} command what to do there; imported late, because it imports packages
 */
export async function underProjectNode(command) {
  if (isRunByAnother) endWhenOrphaned();
  try {
    if (Number(process.versions.node.split('.')[0]) < oldest)
      fail(`Rekindle needs Node ${oldest} or newer to begin; this is ${process.version}.`);
    if (!isInstalled()) await step('Installing packages', install);
    if (realpathSync(process.execPath) !== realpathSync(projectNode)) return await runAgain();
    process.env.PATH = [join(clone, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
    // A daemon would outlive the command that started it.
    process.env.NX_DAEMON = 'false';
    await command();
    // A forgotten timer must not keep a command that has done its work.
    process.exit();
  } catch (failure) {
    fail(wording(failure));
  }
}

/** Ends the command with one clear message. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function runAgain() {
  const child = spawn(projectNode, process.argv.slice(1), { stdio: 'inherit', env: { ...process.env, REKINDLE_RUN_AGAIN: '1' } });
  // The command ends what it started and then itself; this one only passes the wish on and waits.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  return new Promise((settle) => {
    child.on('exit', (code, signal) => {
      process.exitCode = signal ? 1 : code;
      settle();
    });
  });
}

// A shell may start a command and leave; npm and runAgain stay, so their end means that the command should end too.
const isRunByAnother = Boolean(process.env.npm_lifecycle_event || process.env.REKINDLE_RUN_AGAIN);

/** npm, told to end, ends its shell and leaves the script behind without a word. */
function endWhenOrphaned() {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  watching.unref();
}
