import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dockerFolder, readCompose, readDockerfile, settingsOfExample } from './read-docker.mjs';
import { settingsReadIn } from './settings.mjs';

const { services, networks } = readCompose();
const application = ['api', 'worker', 'migrate'];
const ofImage = [
  ...readDockerfile()
    .lastStage.join('\n')
    .matchAll(/([A-Z_]+)=/g),
].map(([, name]) => name);

// The queue lies on Redis here, the image knows where its pages are, and limits are only eased for tests.
const notHere = ['QUEUE_DATABASE_URL', 'WEB_ROOT', 'LIMITS_FACTOR'];
const shared = settingsReadIn('libs/**/*.ts');
const reads = {
  api: [...shared, ...settingsReadIn('apps/api/main.ts')],
  worker: [...shared, ...settingsReadIn('apps/worker/**/*.ts')],
  migrate: settingsReadIn('apps/api/migrate.ts'),
};

for (const [name, settings] of Object.entries(reads))
  test(`every setting that ${name} reads is handed to it, and nothing else`, () => {
    const wanted = settings.filter((setting) => !ofImage.includes(setting) && !notHere.includes(setting));
    assert.deepEqual(Object.keys(services[name].environment).sort(), wanted.sort());
  });

test('the addresses of administrators are known to migrate alone', () => {
  const knowing = Object.keys(services).filter((name) => /ADMIN_URL/.test(JSON.stringify(services[name])));
  assert.deepEqual(knowing, ['migrate']);
});

test('the example explains every variable that the compose file asks for, with one line above each', () => {
  const asked = [...JSON.stringify(services).matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
  const handedOn = Object.values(services).flatMap(({ environment = {} }) =>
    Object.keys(environment).filter((key) => environment[key] === null),
  );
  const explained = settingsOfExample();
  assert.deepEqual(
    [...new Set([...asked, ...handedOn])].filter((name) => !explained.includes(name)),
    [],
  );
  const lines = readFileSync(join(dockerFolder, 'example.env'), 'utf8').split('\n');
  const bare = lines.filter((line, index) => /^#?[A-Z_]+=/.test(line) && !/^# /.test(lines[index - 1] ?? ''));
  assert.deepEqual(bare, []);
});

test('every image is pinned to a version, and ours to the one that is asked for', () => {
  const images = Object.values(services).map(({ image }) => image);
  assert.deepEqual(
    images.filter((image) => !/^rekindle:\$\{VERSION|:v?\d+\.\d+/.test(image)),
    [],
  );
});

test('only the proxy is reached from outside', () => {
  assert.deepEqual(
    Object.keys(services).filter((name) => services[name].ports),
    ['proxy'],
  );
  const inner = Object.keys(networks).filter((name) => networks[name]?.internal);
  for (const name of [...application, 'database', 'keys', 'queue'])
    assert.ok(
      services[name].networks.every((network) => inner.includes(network)),
      `${name} is in a network that leads outside`,
    );
});

test('there may be several of api and worker', () => {
  for (const name of ['api', 'worker']) assert.ok(!services[name].ports && !services[name].container_name);
});

test('api and worker wait until the tables are theirs', () => {
  for (const name of ['api', 'worker']) assert.equal(services[name].depends_on.migrate.condition, 'service_completed_successfully');
});

test('our processes write nothing but /tmp, have no rights of their own, and every service has its limits', () => {
  for (const name of application) {
    const { read_only, cap_drop, tmpfs, user } = services[name];
    assert.deepEqual({ read_only, cap_drop, tmpfs, user }, { read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'], user: undefined });
  }
  for (const [name, { mem_limit, cpus, logging, restart }] of Object.entries(services))
    assert.ok(mem_limit && cpus && logging.options['max-size'] && restart, `${name} may take what it likes`);
});

const hasCompose = spawnSync('docker-compose', ['--version']).status === 0;
test('docker-compose reads it', { skip: hasCompose ? false : 'there is no docker-compose on this machine' }, () => {
  const files = ['--file', join(dockerFolder, 'compose.yaml'), '--env-file', join(dockerFolder, 'example.env')];
  execFileSync('docker-compose', [...files, 'config', '--quiet'], { stdio: 'pipe' });
});
