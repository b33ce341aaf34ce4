import { resolve } from 'node:path';
import presets from 'jest-preset-angular/presets/index.js';

const root = resolve(import.meta.dirname, '../..');
const angular = presets.createCjsPreset({ tsconfig: resolve(root, 'tools/tsconfig/web.json') });

// The preset writes packages anew for engines without class fields and async functions, which run slower. These stay as they are.
const packages = ['@swc/jest', { swcrc: false, sourceMaps: false, module: { type: 'commonjs' }, jsc: { target: 'es2023' } }];

/** The web tier: the parts, the pages and the shells, in jsdom and without zones. Types are checked by lint's `tsc`, not here. */
export default {
  ...angular,
  displayName: 'web',
  // One less than there are cores, unless told.
  maxWorkers: '100%',
  rootDir: root,
  testMatch: ['<rootDir>/libs/shared/{ui,graphql}/**/*.spec.ts', '<rootDir>/{libs/*,apps}/{dashboard,portal}/**/*.spec.ts'],
  transform: { '/node_modules/.+\\.mjs$': packages, ...angular.transform },
  setupFilesAfterEnv: ['<rootDir>/tools/jest/web.setup.ts'],
  moduleNameMapper: { '^@rekindle/(.*)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  // A page with everything on it takes its time on a machine that does something else as well.
  testTimeout: 30_000,
};
