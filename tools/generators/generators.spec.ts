import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

const workspace = resolve(import.meta.dirname, '../..');
const unlike = ['node_modules', 'dist', '.data', '.angular', '.nx', '.git'];
let copy: string;

// A copy of the workspace, so that what is generated meets the real configuration and leaves nothing behind.
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'rekindle-generators-'));
  await cp(workspace, copy, { recursive: true, filter: (path) => !unlike.includes(basename(path)) });
  await symlink(join(workspace, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true }));

describe('a new area', () => {
  it('compiles, is clean and passes its own specs', async () => {
    await generate('area', 'guest-books');
    expect(await readFile(join(copy, 'tools/eslint/boundaries.mjs'), 'utf8')).toContain(`  'guest-books': ['identity', 'clients'],`);
    const projects = ['domain', 'api', 'dashboard', 'portal'].map((drawer) => `guest-books-${drawer}`).join();
    const { exitCode, said } = await inCopy('nx', ['run-many', '-t', 'lint', 'types', 'test', '-p', projects]);
    expect({ exitCode, said: exitCode === 0 ? '' : said }).toEqual({ exitCode: 0, said: '' });
  }, 240_000);

  it.each([
    ['identity', 'libs/identity is there already.'],
    ['Check_Ins', '"Check_Ins" is no name: use small letters and single dashes, as in "check-ins".'],
    ['', 'Give it a name, for example "check-ins".'],
  ])('is refused as "%s", and nothing changes', async (name, sentence) => {
    const before = await readdir(join(copy, 'libs'));
    expect(await generate('area', name)).toEqual({ exitCode: 1, said: `${sentence}\n` });
    expect(await readdir(join(copy, 'libs'))).toEqual(before);
  });
});

describe('a new migration', () => {
  it('makes a table behind the wall, and can be undone', async () => {
    const { said } = await generate('migration', 'mood-reports');
    expect(said).toMatch(/^apps\/api\/migrations\/\d{13}-mood-reports\.ts\n$/);
    const { migrations } = await import(join(copy, 'apps/api/migrations/index.ts'));
    const migration = new (migrations.at(-1))();
    await inRolledBack(async (database) => {
      await migration.up(database);
      const [wall] = (await database.query(facts)).rows;
      expect(wall).toEqual({ forced: true, key: 'PRIMARY KEY (practice_id, id)', policies: 'tenant for *', rights: 'INSERT, SELECT' });
      await migration.down(database);
      expect((await database.query(facts)).rows).toEqual([]);
    });
  });

  it('is refused under a name that is taken', async () => {
    expect(await generate('migration', 'clients')).toEqual({
      exitCode: 1,
      said: 'There is a migration called "clients" already: name this one after what it changes.\n',
    });
  });
});

const facts = `
  select c.relrowsecurity and c.relforcerowsecurity as forced,
    (select pg_get_constraintdef(oid) from pg_constraint where conrelid = c.oid and contype = 'p') as key,
    (select string_agg(polname || ' for ' || polcmd::text, ', ') from pg_policy where polrelid = c.oid) as policies,
    (select string_agg(privilege_type, ', ' order by privilege_type) from information_schema.role_table_grants
      where grantee = 'app_rw' and table_schema = 'app' and table_name = c.relname) as rights
  from pg_class c where c.oid = to_regclass('app.mood_reports')`;

async function inRolledBack(work: (database: pg.Client) => Promise<void>): Promise<void> {
  const database = new pg.Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await database.connect();
  try {
    await database.query('begin');
    await work(database);
  } finally {
    await database.end();
  }
}

function generate(generator: 'area' | 'migration', name: string) {
  return inCopy(process.execPath, [`tools/generators/new-${generator}.mjs`, name]);
}

async function inCopy(command: string, words: string[]): Promise<{ exitCode: number; said: string }> {
  const ours = Object.entries(process.env).filter(([key]) => !key.startsWith('NX_'));
  const env = { ...Object.fromEntries(ours), NX_DAEMON: 'false', PATH: `${workspace}/node_modules/.bin:${process.env['PATH']}` };
  try {
    const { stdout, stderr } = await promisify(execFile)(command, words, { cwd: copy, env });
    return { exitCode: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exitCode: code, said: stdout + stderr };
  }
}
