import { resolve } from 'node:path';

/** What the tiers on Node share. Decorators mean what they mean in tools/tsconfig/server.json and in the bundles. */
export const onNode = {
  rootDir: resolve(import.meta.dirname, '../..'),
  testEnvironment: '<rootDir>/tools/jest/node.environment.mjs',
  runtime: '<rootDir>/tools/jest/node.runtime.mjs',
  maxWorkers: 2,
  moduleNameMapper: { '^@rekindle/(.*)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  transform: {
    '\\.(ts|mjs|js)$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
      },
    ],
  },
};
