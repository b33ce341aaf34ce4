import { watch } from 'node:fs';
import { join } from 'node:path';
import { startApp } from './apps.mjs';
import { forgetBuild } from './build.mjs';
import { nx } from './nx.mjs';
import { clone } from './paths.mjs';

// A bundler writes several files; only when it has been quiet for a moment is the build whole.
const quiet = 300;

/** Rebuilds everything as files change, and starts api and worker anew when their build does. */
export function watchProducts({ apps }, processes) {
  forgetBuild();
  const { onUnexpectedEnd } = processes;
  // A mistake in the code is what development is about: say so and wait for the next change.
  processes.onUnexpectedEnd = (started, outcome) => {
    if (!isRestarted(started.name)) return onUnexpectedEnd(started, outcome);
    console.log(`${started.name} ended (${outcome}), see ${started.log}. The next change starts it again.`);
  };
  processes.start(nx('watch', 'run-many', '-t', 'watch', '-p', 'api,worker,dashboard,portal', '--parallel=4', '--outputStyle=stream'));
  for (const name of ['api', 'worker']) restartOnChange(processes, name, apps[name]);
  console.log('Watching: api and worker start again as their code changes; reload the page to see a change in it.\n');
}

function restartOnChange(processes, name, app) {
  let timer;
  let restart = Promise.resolve();
  watch(join(clone, 'dist', name), () => {
    clearTimeout(timer);
    timer = setTimeout(() => (restart = restart.then(() => startAgain(processes, name, app))), quiet);
  });
}

async function startAgain(processes, name, app) {
  const began = Date.now();
  try {
    await processes.endNamed(name);
    await startApp(processes, app);
    console.log(`${name} is back with the change (${((Date.now() - began) / 1000).toFixed(1)} s).`);
  } catch (failure) {
    console.log(failure.message);
  }
}

function isRestarted(name) {
  return name === 'api' || name === 'worker';
}
