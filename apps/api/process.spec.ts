import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

// The api as it runs in production: the bundle, in a process of its own.
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'rekindle-web-'));
  for (const app of ['dashboard', 'portal']) {
    await mkdir(join(webRoot, app, 'browser'), { recursive: true });
    await writeFile(join(webRoot, app, 'browser/index.html'), `<html ngCspNonce="CSP_NONCE">${app}</html>`);
    await writeFile(join(webRoot, app, 'browser/main-ABCD1234.js'), `'${app}'`);
  }
});
afterAll(() => rm(webRoot, { recursive: true }));

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

interface Run {
  readonly child: ChildProcess;
  readonly log: () => string;
  readonly coach: string;
  readonly portal: string;
  readonly ops: string;
}

async function start(change: Record<string, string> = {}): Promise<Run> {
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

async function ready(run: Run): Promise<Run> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await visit(`${run.ops}/readyz`).catch(() => null);
    if (response?.status === 200) return run;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`Not ready: ${run.log()}`);
}

// No connection is kept: an idle one would hold the process that is told to stop, and this one.
const visit = (url: string) => fetch(url, { headers: { connection: 'close' } });

const ask = (origin: string, query: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });

/** A request that has left us whole; its answer may take its time. */
async function begun(origin: string, query: string): Promise<{ answer: Promise<unknown> }> {
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
async function signedIn(): Promise<string> {
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

describe('the api as a process', () => {
  it('serves two sites, each page with a nonce that is never the same twice', async () => {
    const run = await ready(await start());
    const [page, again, portal] = await Promise.all([visit(`${run.coach}/clients/any`), visit(run.coach), visit(run.portal)]);
    const [body, other] = [await page.text(), await again.text()];
    expect(body).toMatch(/^<html ngCspNonce="[\w-]{43}">dashboard/);
    expect(body).not.toBe(other);
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${/"([\w-]{43})"/.exec(body)?.[1]}'`);
    expect(await portal.text()).toContain('portal');
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
  });

  it('lets browsers keep what never changes, and asks for the rest again', async () => {
    const run = await ready(await start());
    const script = await visit(`${run.coach}/main-ABCD1234.js`);
    expect([await script.text(), script.headers.get('cache-control')]).toEqual([`'dashboard'`, 'public, max-age=31536000, immutable']);
    expect((await visit(run.coach)).headers.get('cache-control')).toBe('no-store');
    for (const path of ['/missing.js', '/..%2f..%2fportal/browser/index.html', '/%2e%2e/%2e%2e/package.json']) {
      expect((await visit(run.coach + path)).status).toBeGreaterThanOrEqual(400);
    }
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
  });

  it('answers what it has begun when it is told to stop, and ends well', async () => {
    const run = await ready(await start());
    // Checking a password takes long enough to be in the middle of it.
    const signIn = 'mutation { signIn(input: { email: "nobody@test.example", password: "a long pass phrase" }) { viewer { name } } }';
    const answers = await Promise.all(Array.from({ length: 4 }, () => begun(run.coach, signIn)));
    // Whoever is answered now came later: what was begun before has been read.
    for (const path of ['/healthz', '/readyz']) await visit(run.ops + path);
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
    const problems = (await Promise.all(answers.map(({ answer }) => answer))).map(
      (answer) => (answer as { errors: { extensions: { problem: string } }[] }).errors[0]?.extensions.problem,
    );
    expect(problems).toEqual(Array(4).fill('identity.wrong-credentials'));
  });

  it('ends at once when it is told to stop while pages listen, and says so to them', async () => {
    const run = await ready(await start());
    const cookie = `__Host-rk-coach=${await signedIn()}`;
    const headers = { origin: run.coach, 'content-type': 'application/json', cookie };
    const listening = await fetch(`${run.coach}/live`, { method: 'POST', headers, body: '{}' });
    expect(listening.status).toBe(200);
    const toldAt = Date.now();
    run.child.kill('SIGTERM');
    const [[code]] = (await Promise.all([once(run.child, 'exit'), listening.text()])) as [[number | null], string];
    expect([code, run.log()]).toEqual([null, expect.not.stringContaining('"level":"error"')]);
    // Ten seconds are what a server waits for an answer that does not end.
    expect(Date.now() - toldAt).toBeLessThan(9_000);
  });

  it('logs an operation by its name, and nothing that a person typed', async () => {
    const run = await ready(await start());
    await ask(
      run.coach,
      'mutation SignIn { signIn(input: { email: "ines@secret.example", password: "a very secret phrase" }) { viewer { name } } }',
    );
    await ask(run.coach, '{ nonsense(typed: "ines@secret.example") }');
    run.child.kill('SIGTERM');
    await once(run.child, 'exit');
    expect(run.log()).toContain('"operation":"SignIn"');
    expect(run.log()).not.toContain('secret');
  });
});

describe('an api with a wrong setting ends with one sentence', () => {
  it.each<[Record<string, string>, string]>([
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY is wrong'],
    [{ COACH_ORIGIN: 'localhost' }, 'COACH_ORIGIN is wrong: it must look like http://host'],
    [{ DATABASE_URL: 'postgres://app_rw:test@127.0.0.1:1/rekindle' }, 'DATABASE_URL cannot be used: connect ECONNREFUSED'],
    [{ DATABASE_URL: process.env['DATABASE_ADMIN_URL'] ?? '' }, 'DATABASE_URL signs in as postgres, a superuser'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL is wrong: it must look like smtp://host'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY is wrong: it must be the addresses of the proxies in front'],
    [{ LIMITS_FACTOR: '0' }, 'LIMITS_FACTOR is wrong'],
  ])('%j', async (change, sentence) => {
    const run = await start(change);
    const [code] = (await once(run.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(run.log()).toContain(sentence);
    expect(
      run
        .log()
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('{')),
    ).toHaveLength(1);
  });
});
