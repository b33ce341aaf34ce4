/** How many tests passed and failed. @typedef {{ passed: number, failed: number }} Counts */

/** Of Jest's JSON report. A file that could not even be run counts as one failure. @returns {Counts} */
export function jestCounts(report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Of Playwright's JSON report. A journey that passes only now and then has failed. @returns {Counts} */
export function playwrightCounts(report) {
  const { stats, errors } = JSON.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Of the TAP report of Node's own test runner. @returns {Counts} */
export function nodeCounts(report) {
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(report)[1]);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

/**
 * What a step contributes to the sum: its tests; for a check, one failure when it failed.
 * A step of tests that ran none, or ended badly though none failed, has failed too: silence must not pass for success.
 * @param {boolean} hasSucceeded @param {Counts | null} counted null for a check, or when there was no report
 * @param {boolean} isCheck
 * @returns {Counts}
 */
export function verdict(hasSucceeded, counted, isCheck) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const isFine = hasSucceeded && (isCheck || passed + failed > 0);
  return { passed, failed: isFine ? failed : Math.max(1, failed) };
}
