import nx from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import { components, templates } from './tools/eslint/angular.mjs';
import { bans } from './tools/eslint/bans.mjs';
import { depConstraints } from './tools/eslint/boundaries.mjs';
import { scripts, specs, typescript } from './tools/eslint/typescript.mjs';

const boundaries = (options = {}) => ({
  plugins: { '@nx': nx },
  // Routes load a drawer when it is visited and the shell needs its contributions at once: both imports are right.
  rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, checkDynamicDependenciesExceptions: ['.*'], ...options }] },
});

export default defineConfig(
  globalIgnores(['dist/', '.data/', '.angular/', '.nx/', 'libs/shared/graphql/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript,
  components,
  templates,
  scripts,
  specs,
  { files: ['{apps,libs}/**/*.ts'], ...boundaries() },
  // The worker is made of the same areas as the api: one list.
  { files: ['apps/worker/**/*.ts'], ...boundaries({ allow: ['../api/areas'] }) },
  bans,
);
