import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { clone } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Node as the lock file has it; what the system has only needs to be good enough to install it. */
export const projectNode = join(clone, 'node_modules', 'node', 'bin', 'node');

/** Whether `node_modules` holds what the lock file asks for, by npm's own note of what it installed. */
export function isInstalled() {
  const installed = readLock(join(clone, 'node_modules', '.package-lock.json'));
  if (!installed || !existsSync(projectNode)) return false;
  const wanted = Object.entries(readLock(join(clone, 'package-lock.json'))).filter(([path]) => path !== '');
  // Optional packages are those of other platforms too: absent is fine, another version is not.
  return wanted.every(([path, { version, optional }]) => installed[path]?.version === version || (optional && !installed[path]));
}

/** Installs exactly what the lock file says. */
export async function install() {
  // Not the Node inside node_modules, which npm is about to delete.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  // Said explicitly, because NODE_ENV=production or a personal npm setting would leave out what the commands need.
  const wanted = ['--include=dev', '--include=optional', '--ignore-scripts=false'];
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  const outcome = await runNpm(['ci', ...wanted, ...quiet], { ...process.env, PATH: path.join(delimiter) });
  if (typeof outcome === 'string') throw new Problem('The installation was stopped: the next command finishes it.');
  if (outcome !== 0) throw new Problem(`npm could not install the packages (${outcome}): its own words are above.`);
  if (!existsSync(projectNode))
    throw new Problem('npm installed no Node 24 because it does not run install scripts: allow them, then run this again.');
}

function runNpm(args, env) {
  const npm = spawn('npm', args, { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const passOn = (signal) => npm.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach((name) => process.on(name, passOn));
  return new Promise((settle, reject) => {
    npm.on('error', () => reject(new Problem('npm is not on the PATH: install it beside Node.')));
    npm.on('exit', (code, signal) => settle(signal ?? code));
  }).finally(() => signals.forEach((name) => process.off(name, passOn)));
}

function readLock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
