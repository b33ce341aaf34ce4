import { onNode } from './swc.mjs';

/** The api tier: modules on a real database, which the global setup starts; and the tools. */
export default {
  ...onNode,
  displayName: 'api',
  globalSetup: '<rootDir>/tools/jest/api.global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest/api.global-teardown.mjs',
  setupFiles: ['<rootDir>/tools/jest/api.setup.mjs'],
  testSequencer: '<rootDir>/tools/jest/slowest-first.mjs',
  testTimeout: 60_000,
  testMatch: [
    '<rootDir>/libs/platform/**/*.spec.ts',
    '<rootDir>/libs/*/api/**/*.spec.ts',
    '<rootDir>/apps/{api,worker}/**/*.spec.ts',
    '<rootDir>/tools/**/*.spec.ts',
  ],
};
