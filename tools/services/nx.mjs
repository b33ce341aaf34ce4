import { delimiter, join } from 'node:path';
import { clone } from './paths.mjs';

const bin = join(clone, 'node_modules', '.bin');

/** The program that runs an Nx task, whoever asks: without the daemon, which would outlive the command that started it. */
export function nx(name, ...args) {
  const env = { ...process.env, NX_DAEMON: 'false', PATH: [bin, process.env.PATH].join(delimiter) };
  return { name, command: process.execPath, args: [join(bin, 'nx'), ...args], cwd: clone, env };
}
