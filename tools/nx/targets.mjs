/** What can be run on a project; nx.json says for each target which files it depends on. */
export function targetsOf(kind, name) {
  return {
    lint: { executor: './tools/nx:lint' },
    types: { executor: './tools/nx:types' },
    ...(tierOf(kind, name) && { test: test(tierOf(kind, name)) }),
    ...(isBundled(name) && { build: build(name), watch: watch(name) }),
  };
}

/** Which of the three Jest configurations runs a project's specs: null for the journeys, which Playwright runs. */
function tierOf(kind, name) {
  if (kind === 'app') return { api: 'api', worker: 'api', dashboard: 'web', portal: 'web' }[name] ?? null;
  return { domain: 'domain', platform: 'api', api: 'api', tools: 'api' }[kind] ?? 'web';
}

function isBundled(name) {
  return name === 'api' || name === 'worker';
}

function test(tier) {
  return { executor: './tools/nx:test', options: { tier }, ...(tier === 'api' && { inputs: inputsOfApiTier }) };
}

// Its database is made by the migrations, whoever the specs belong to.
const inputsOfApiTier = ['default', '^default', 'compiler', '{workspaceRoot}/tools/jest/**/*', '{workspaceRoot}/apps/api/migrations/**/*'];

function build(name) {
  return {
    command: `rolldown -c tools/build/${name}.config.mjs`,
    cache: true,
    inputs: [
      'default',
      '^default',
      '!{projectRoot}/**/*.spec.ts',
      'compiler',
      '{workspaceRoot}/tools/build/**/*',
      '{workspaceRoot}/package-lock.json',
    ],
    outputs: [`{workspaceRoot}/dist/${name}`],
  };
}

function watch(name) {
  return { command: `rolldown -c tools/build/${name}.config.mjs --watch`, continuous: true };
}
