import { testCode } from './typescript.mjs';

/** What is forbidden where, each with the sentence that says what to do instead. */

const environment = {
  object: 'process',
  property: 'env',
  message: 'Read it through libs/platform/config, which checks it at boot.',
};
const trust = ['Html', 'Style', 'Script', 'Url', 'ResourceUrl'].map((kind) => ({
  property: `bypassSecurityTrust${kind}`,
  message: 'Never trust markup by hand: bind text, and let Angular escape it.',
}));
const time = 'Time is an argument of the domain.';
const clock = [
  { object: 'Date', property: 'now', message: time },
  { object: 'Math', property: 'random', message: 'Chance is an argument of the domain.' },
];
const noArgumentDate = { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time };

const testing = { name: '@rekindle/platform/testing', message: 'Only test code may import it.' };
const database = ['typeorm', 'pg'].map((name) => ({ name, message: 'Queries live in the *.repository.ts, tables in the *.entity.ts.' }));
const source = { name: 'typeorm', importNames: ['DataSource'], message: 'Ask libs/platform/database, which knows on whose behalf.' };
const query = { selector: 'CallExpression[callee.property.name="query"]', message: 'SQL lives in the *.repository.ts.' };
const outsideWorld = (allowed) => ({
  regex: `^(?!\\.{1,2}/|@rekindle/${allowed.map((name) => `|${name}$`).join('')})`,
  message: 'The domain imports nothing but the domain: no package, no node:*.',
});

const domain = '{libs/*/domain,libs/shared/kernel}';

const everywhere = {
  files: ['{apps,libs}/**/*.ts'],
  rules: {
    'max-lines': ['error', { max: 300 }],
    'no-console': 'error',
    'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    'no-restricted-properties': ['error', environment, ...trust],
  },
};

const shipped = {
  files: ['{apps,libs}/**/*.ts'],
  ignores: testCode,
  rules: { 'no-restricted-imports': ['error', { paths: [testing, source] }] },
};

const databaseItself = {
  files: ['libs/platform/database/**/*.ts'],
  ignores: testCode,
  rules: { 'no-restricted-imports': ['error', { paths: [testing] }] },
};

// Tools that read a configuration look for its default export.
const configurations = { files: ['**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } };

// Where a page could not even start, the console is all there is; journeys read it.
const consoles = { files: ['apps/{dashboard,portal}/main.ts', 'apps/e2e/**/*.ts'], rules: { 'no-console': 'off' } };

const settings = { files: ['libs/platform/config/**/*.ts', ...testCode], rules: { 'no-restricted-properties': ['error', ...trust] } };

const pureDomain = [
  {
    files: [`${domain}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [outsideWorld([])] }],
      'no-restricted-properties': ['error', environment, ...clock],
      'no-restricted-syntax': ['error', noArgumentDate],
    },
  },
  {
    files: [`${domain}/**/*.{spec,builder}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [outsideWorld(['@jest/globals', 'fast-check', '@js-temporal/polyfill'])] }] },
  },
];

const queriesInOnePlace = {
  files: ['libs/*/api/**/*.ts'],
  ignores: [...testCode, '**/*.repository.ts', '**/*.entity.ts'],
  rules: { 'no-restricted-imports': ['error', { paths: [testing, ...database] }], 'no-restricted-syntax': ['error', query] },
};

const names = {
  files: ['{apps,libs,tools}/**/{,*.}{utils,util,helpers,helper,common,types}.{ts,mjs}'],
  rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'Name the file for the concept it holds.' }] },
};

const tools = { files: ['**/*.mjs', 'tools/**/*.ts'], rules: { 'max-lines': ['error', { max: 300 }] } };

export const bans = [
  everywhere,
  shipped,
  databaseItself,
  configurations,
  consoles,
  settings,
  ...pureDomain,
  queriesInOnePlace,
  tools,
  names,
];
