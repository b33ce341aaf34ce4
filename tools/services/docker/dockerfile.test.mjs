import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clone } from '../paths.mjs';
import { readDockerfile } from './read-docker.mjs';

const { froms, lastStage } = readDockerfile();
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));

test('the image runs on the same Node as everything else', () => {
  const [, version] = /^FROM node:(\d+\.\d+\.\d+)-/.exec(froms[0]) ?? [];
  assert.equal(version, devDependencies.node);
  assert.deepEqual(
    froms.slice(1).filter((from) => !/^FROM node(?: AS |$)/.test(from)),
    [],
  );
});

test('what runs is a normal user, and nothing after that is root again', () => {
  const [user, ...more] = lastStage.filter((line) => line.startsWith('USER '));
  assert.deepEqual([user, more], ['USER 1000:1000', []]);
  const [, ...later] = lastStage.slice(lastStage.indexOf(user));
  assert.ok(later.every((line) => !/^(RUN|COPY|ADD) /.test(line)));
});

test('what runs is what was built, with the packages of production', () => {
  const copied = lastStage.filter((line) => /^(COPY|ADD) /.test(line));
  assert.ok(copied.every((line) => /^COPY --from=(build \/app\/dist|packages)/.test(line)));
});

test('somebody notices when a process no longer answers', () => {
  const [check] = lastStage.filter((line) => line.startsWith('HEALTHCHECK '));
  assert.match(check, /OPS_PORT.*\/healthz/);
});

// The bundles leave every package outside, so one that only development has would be missed at the first import.
test('the packages of production are enough for api, worker and migrate', () => {
  const isTest = (name) => /\.(spec|builder)\.ts$/.test(name) || /^(testing|attacks)$/.test(name);
  const files = globSync(['apps/{api,worker}/**/*.ts', 'libs/{platform/**,*/{api,domain}/**,shared/kernel/**}/*.ts'], {
    cwd: clone,
    exclude: isTest,
  });
  const imported = files.flatMap((file) => [...readFileSync(join(clone, file), 'utf8').matchAll(importOfPackage)].map(([, name]) => name));
  assert.ok(imported.includes('pg'));
  assert.deepEqual(
    [...new Set(imported)].filter((name) => !(name in dependencies)),
    [],
  );
});

const importOfPackage = /^(?:import|export) (?!type )(?:[^;']* from )?'(?!@rekindle\/|node:|\.)((?:@[^/']+\/)?[^/']+)[^']*';/gm;
