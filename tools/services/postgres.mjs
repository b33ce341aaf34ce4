import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { databaseUser } from './database-user.mjs';
import { lastLines } from './last-lines.mjs';
import { anyFreePort } from './ports.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { Interrupted, Problem } from './problem.mjs';
import { findCommand, isGoneWithin, signal } from './process-table.mjs';

/**
 * Starts the embedded PostgreSQL on loopback, with password sign-in, in a folder of its own that is made at first use.
 *
 * @param {{ processes: import('./processes.mjs').Processes, folder: string, password: string, settings?: Record<string, string>, port?: number }} options
 * @returns {Promise<{ started: import('./processes.mjs').Started, url: (database: string, user?: string, password?: string) => string }>}
 */
export async function startPostgres({ processes, folder, password, settings = {}, port }) {
  const binaries = postgresBinaries();
  const user = databaseUser();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  // The folder as working directory: the database user may not even enter the one this command runs in.
  const program = { ...user, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH } };
  const data = join(folder, 'data');
  if (!existsSync(data)) await createCluster({ processes, program, binaries, data, password });
  await endStalePostmaster(folder);
  const listen = { port: String(port ?? (await anyFreePort())), listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const args = Object.entries({ ...listen, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
  const started = processes.start({
    ...program,
    name: 'postgres',
    command: join(binaries, 'postgres'),
    args: ['-D', data, ...args],
    endWith: 'SIGINT',
  });
  const url = (database, role = 'postgres', secret = password) => `postgres://${role}:${secret}@127.0.0.1:${listen.port}/${database}`;
  await isAccepting(started, url('postgres'));
  return { started, url };
}

/** Creates a database unless it is there. */
export async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function createCluster({ processes, program, binaries, data, password }) {
  const unfinished = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (program.uid !== undefined) chownSync(passwordFile, program.uid, program.gid);
  // The builtin provider sorts alike on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const safety = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync'];
  await processes.run({ ...program, name: 'initdb', command: join(binaries, 'initdb'), args: [...locale, ...safety, unfinished] });
  rmSync(passwordFile);
  renameSync(unfinished, data);
}

/**
 * The server that runs on a folder, started by another command.
 * @returns {string | null} its port
 */
export function findPort(folder) {
  const pidFile = join(folder, 'data', 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  // PostgreSQL writes into its fourth line where it listens.
  const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n');
  return port && findCommand(Number(pid))?.includes(join(folder, 'data')) ? port : null;
}

/** A run that was killed may leave its server behind, or a pid file whose number now belongs to somebody else. */
export async function endStalePostmaster(folder) {
  const data = join(folder, 'data');
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (findCommand(pid)?.includes(data)) {
    signal(pid, 'SIGINT');
    if (!(await isGoneWithin(pid, 15_000)))
      throw new Problem(`An older PostgreSQL (process ${pid}) does not stop: end it, then start again.`);
  }
  rmSync(pidFile, { force: true });
}

async function isAccepting(started, url) {
  for (let attempt = 0; attempt < 600 && !started.hasEnded; attempt++) {
    const client = new pg.Client({ connectionString: url });
    const failure = await client.connect().then(
      () => null,
      (error) => error,
    );
    await client.end().catch(() => {});
    if (!failure) return;
    if (failure.code === '28P01')
      throw new Problem('The embedded PostgreSQL has another password than the one kept beside it: npm run reset starts over.');
    await delay(50);
  }
  if (started.mayEnd) throw new Interrupted();
  throw new Problem(`PostgreSQL did not start:\n${lastLines(started.log)}`);
}
