import { resolve } from 'node:path';

// NestJS and these few ship ES modules only, or import one while they run. Compiling them to CommonJS is three times as fast as
// Jest's own ES modules, which also keep 30 MB per spec file for ever. What belongs here says so: "Must use import to load ES
// Module", or "A dynamic import callback was invoked".
const esModules = [
  ...['@nestjs', '@scure', '@noble', '@fastify/cookie', 'content-disposition', 'cookie', 'uuid'],
  ...['file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit'],
  ...['flesch-kincaid', 'syllable'],
  'pdfjs-dist',
];

/** What the tiers on Node share. Decorators mean what they mean in tools/tsconfig/server.json and in the bundles. */
export const onNode = {
  rootDir: resolve(import.meta.dirname, '../..'),
  testEnvironment: 'node',
  maxWorkers: 2,
  moduleNameMapper: { '^@rekindle/(.*)$': '<rootDir>/libs/$1/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data/'],
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
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
