import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import pg from 'pg';

let webRoot: string;

/** Two web apps of one page and one script each. */
export async function makeWebRoot(): Promise<void> {
  webRoot = await mkdtemp(join(tmpdir(), 'rekindle-web-'));
  for (const app of ['dashboard', 'portal']) {
    await mkdir(join(webRoot, app, 'browser'), { recursive: true });
    await writeFile(join(webRoot, app, 'browser/index.html'), `<html ngCspNonce="CSP_NONCE">${app}</html>`);
    await writeFile(join(webRoot, app, 'browser/main-ABCD1234.js'), `'${app}'`);
  }
}

export async function removeWebRoot(): Promise<void> {
  await rm(webRoot, { recursive: true });
}

const ports = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, 'localhost');
      await once(server, 'listening');
      return server;
    }),
  );
  const taken = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return taken;
};

/** The api as it runs in production: the bundle, in a process of its own. */
export interface Run {
  readonly child: ChildProcess;
  readonly log: () => string;
  readonly coach: string;
  readonly portal: string;
  readonly ops: string;
}

/** @param change settings that are others than usual */
export async function start(change: Record<string, string> = {}): Promise<Run> {
  const [coach, portal, ops] = await ports(3);
  const environment = {
    DATABASE_URL: process.env['DATABASE_URL'],
    KEYS_DATABASE_URL: process.env['KEYS_DATABASE_URL'],
    MASTER_KEY_FILE: process.env['MASTER_KEY_FILE'],
    SMTP_URL: 'smtp://127.0.0.1:1',
    SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    COACH_ORIGIN: `http://localhost:${coach}`,
    PORTAL_ORIGIN: `http://localhost:${portal}`,
    OPS_PORT: String(ops),
    ...change,
  };
  // In the folder of the apps: the api looks for them from where it is started.
  const child = spawn(process.execPath, [join(process.env['TEST_BUILD'] ?? '', 'main.js')], {
    cwd: webRoot,
    env: { ...environment, WEB_ROOT: '.' },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += String(chunk)));
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  return { child, log: () => log, coach: environment.COACH_ORIGIN, portal: environment.PORTAL_ORIGIN, ops: `http://127.0.0.1:${ops}` };
}

/** Once it answers. */
export async function ready(run: Run): Promise<Run> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await visit(`${run.ops}/readyz`).catch(() => null);
    if (response?.status === 200) return run;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`Not ready: ${run.log()}`);
}

// No connection is kept: an idle one would hold the process that is told to stop, and this one.
export const visit = (url: string) => fetch(url, { headers: { connection: 'close' } });

/** Asks as a page of that site does. */
export const ask = (origin: string, query: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });

/** A request that has left us whole; its answer may take its time. */
export async function begun(origin: string, query: string): Promise<{ answer: Promise<unknown> }> {
  const sending = request(`${origin}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', connection: 'close' },
  });
  const answer = once(sending, 'response').then(([response]) => json(response as IncomingMessage));
  sending.end(JSON.stringify({ query }));
  await once(sending, 'finish');
  return { answer };
}

/** The secret of somebody who owns a practice and is signed in. */
export async function signedIn(): Promise<string> {
  const admin = new pg.Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await admin.connect();
  const secret = randomUUID();
  const hash = createHash('sha256').update(secret).digest();
  await admin.query(
    `with practice as (insert into app.practice (id, name, time_zone) values (gen_random_uuid(), 'Stillwater', 'UTC') returning id),
       account as (insert into identity.account (id, email) values (gen_random_uuid(), gen_random_uuid() || '@test.example') returning id),
       member as (insert into app.member (practice_id, id, account_id, role, name)
         select practice.id, gen_random_uuid(), account.id, 'owner', 'Ines' from practice, account returning *)
     insert into app.session (practice_id, id, account_id, member_id, site, token_hash, device, idle_after, expires_at)
       select practice_id, gen_random_uuid(), account_id, id, 'coach', $1, 'spec', interval '1 hour', now() + interval '1 hour' from member`,
    [hash],
  );
  await admin.end();
  return secret;
}
