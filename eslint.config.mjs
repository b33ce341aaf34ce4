import nx from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import { components, templates } from './tools/eslint/angular.mjs';
import { bans } from './tools/eslint/bans.mjs';
import { depConstraints } from './tools/eslint/boundaries.mjs';
import { scripts, specs, typescript } from './tools/eslint/typescript.mjs';

const boundaries = (exceptions = {}) => ({
  plugins: { '@nx': nx },
  rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, ...allowed, ...exceptions }] },
});

const allowed = {
  // Routes load a drawer when it is visited and the shell needs its contributions at once: both imports are right.
  checkDynamicDependenciesExceptions: ['.*'],
  // Specs of the platform run on it while it is made of the platform; the bundler refuses cycles in what is shipped.
  ignoredCircularDependencies: [['platform-testing', '*']],
};

export default defineConfig(
  globalIgnores(['dist/', '.data/', '.angular/', '.nx/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript,
  components,
  templates,
  scripts,
  specs,
  { files: ['{apps,libs}/**/*.ts'], ...boundaries() },
  // The worker is made of the same areas as the api: one list.
  { files: ['apps/worker/**/*.ts'], ...boundaries({ allow: ['^\\.\\./api/areas$'] }) },
  // Journeys run against the product as the tools start it.
  { files: ['apps/e2e/**/*.ts'], ...boundaries({ allow: ['../../tools/**', '../../../tools/**'] }) },
  bans,
);
