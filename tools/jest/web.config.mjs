import { resolve } from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';

const root = resolve(import.meta.dirname, '../..');

/** The web tier: the parts, the pages and the shells, in jsdom and without zones. Types are checked by lint's `tsc`, not here. */
export default {
  ...presets.createCjsPreset({ tsconfig: resolve(root, 'tools/tsconfig/web.json') }),
  displayName: 'web',
  rootDir: root,
  testMatch: ['<rootDir>/libs/shared/{ui,graphql}/**/*.spec.ts', '<rootDir>/{libs/*,apps}/{dashboard,portal}/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest/web.setup.ts'],
  moduleNameMapper: { '^@rekindle/(.*)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  // A page with everything on it takes its time on a machine that does something else as well.
  testTimeout: 30_000,
};
