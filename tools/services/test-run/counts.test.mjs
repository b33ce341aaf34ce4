import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jestCounts, nodeCounts, playwrightCounts, verdict } from './counts.mjs';

test('a file that could not be run and a journey that passes now and then are failures', () => {
  assert.deepEqual(jestCounts('{"numPassedTests":5,"numFailedTests":1,"numRuntimeErrorTestSuites":2}'), { passed: 5, failed: 3 });
  assert.deepEqual(playwrightCounts('{"stats":{"expected":4,"unexpected":0,"flaky":1},"errors":[]}'), { passed: 4, failed: 1 });
  assert.deepEqual(nodeCounts('# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n'), { passed: 2, failed: 2 });
});

test('a step that ran no test, or ended badly though none failed, has failed', () => {
  assert.deepEqual(verdict(true, { passed: 0, failed: 0 }, false), { passed: 0, failed: 1 });
  assert.deepEqual(verdict(true, null, false), { passed: 0, failed: 1 });
  assert.deepEqual(verdict(false, { passed: 7, failed: 0 }, false), { passed: 7, failed: 1 });
  assert.deepEqual(verdict(false, null, true), { passed: 0, failed: 1 });
  assert.deepEqual(verdict(true, null, true), { passed: 0, failed: 0 });
});
