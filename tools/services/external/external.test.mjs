import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { startTestPostgres } from '../test-postgres.mjs';
import { findExternalServices } from './find-external-services.mjs';

let postgres;
let website;

before(async () => {
  postgres = await startTestPostgres();
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  for (const role of ['test_app', 'test_owner', 'test_super superuser', 'test_bypass bypassrls'])
    await client.query(`create role ${role} login password 'secret'`);
  await client.query('grant create on schema public to test_owner; set role test_owner; create table owned (); reset role');
  await client.end();
  website = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
  await new Promise((listening) => website.once('listening', listening));
});

after(async () => {
  website.close();
  await postgres.stop();
});

const as = (user, password = 'secret') => Object.assign(new URL(postgres.adminUrl), { username: user, password }).href;
const inDatabase = (name, url) => Object.assign(new URL(url), { pathname: name }).href;
const elsewhere = (scheme) => `${scheme}://127.0.0.1:${website.address().port}`;
const refused = (sentence, environment) => assert.rejects(findExternalServices(environment), { message: sentence });

test('nothing set means nothing external', async () => {
  assert.deepEqual(await findExternalServices({}), {});
});

test('a good pair of database addresses is taken, also before the app role exists', async () => {
  for (const user of ['test_app', 'test_newcomer']) {
    const database = { appUrl: as(user), adminUrl: postgres.adminUrl };
    assert.deepEqual(await findExternalServices({ DATABASE_URL: database.appUrl, DATABASE_ADMIN_URL: database.adminUrl }), { database });
  }
});

test('an address that is none says which variable and what it must look like', async () => {
  const both = (url) => ({ DATABASE_URL: url, DATABASE_ADMIN_URL: postgres.adminUrl });
  await refused('DATABASE_URL is set but DATABASE_ADMIN_URL is not: set both, or neither for the embedded database.', {
    DATABASE_URL: 'x',
  });
  await refused('DATABASE_ADMIN_URL is set but DATABASE_URL is not: set both, or neither for the embedded database.', {
    DATABASE_ADMIN_URL: 'x',
  });
  await refused('DATABASE_URL is not a URL: it must look like postgres://host.', both('nonsense'));
  await refused('DATABASE_URL begins with mysql:// but must look like postgres://host.', both('mysql://a:b@host/x'));
  await refused('DATABASE_URL names no database: it must look like postgres://user:password@host/database.', both('postgres://a:b@host'));
  await refused('REDIS_URL begins with http:// but must look like redis://host.', { REDIS_URL: 'http://host' });
  await refused('SMTP_URL is not a URL: it must look like smtp://host.', { SMTP_URL: 'host' });
});

test('a service that cannot be used says why', async () => {
  const closed = (scheme) => `${scheme}://a:b@127.0.0.1:1/x`;
  const nowhere = inDatabase('nowhere', postgres.adminUrl);
  await refused('DATABASE_ADMIN_URL cannot be used: nothing listens at 127.0.0.1:1.', {
    DATABASE_URL: closed('postgres').replace('a:', 'c:'),
    DATABASE_ADMIN_URL: closed('postgres'),
  });
  await refused('DATABASE_ADMIN_URL cannot be used: the password of postgres is wrong.', {
    DATABASE_URL: as('test_app'),
    DATABASE_ADMIN_URL: as('postgres', 'wrong'),
  });
  await refused('DATABASE_URL cannot be used: the password of test_app is wrong.', {
    DATABASE_URL: as('test_app', 'wrong'),
    DATABASE_ADMIN_URL: postgres.adminUrl,
  });
  await refused('DATABASE_ADMIN_URL cannot be used: there is no database called nowhere.', {
    DATABASE_URL: inDatabase('nowhere', as('test_app')),
    DATABASE_ADMIN_URL: nowhere,
  });
  await refused('REDIS_URL cannot be used: nothing listens at 127.0.0.1:1.', { REDIS_URL: 'redis://127.0.0.1:1' });
  await refused(`REDIS_URL cannot be used: ${new URL(elsewhere('http')).host} is no Redis.`, { REDIS_URL: elsewhere('redis') });
  await refused('SMTP_URL cannot be used: nothing listens at 127.0.0.1:1.', { SMTP_URL: 'smtp://127.0.0.1:1' });
});

test('an app role that could look past row level security is refused', async () => {
  const roles = {
    test_super: 'a superuser, who would see every practice',
    test_bypass: 'who bypasses row level security',
    test_owner: 'who owns tables and could lift their policies',
  };
  for (const [role, why] of Object.entries(roles)) {
    await refused(`DATABASE_URL signs in as ${role}, ${why}: use app_rw.`, {
      DATABASE_URL: as(role),
      DATABASE_ADMIN_URL: postgres.adminUrl,
    });
  }
});
