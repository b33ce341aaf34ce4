// npm test: everything that must hold before a change lands, on a machine that has only Node and npm.
import { underProjectNode } from './services/bootstrap.mjs';

await underProjectNode(async () => {
  const { runTests } = await import('./services/test-run/run-tests.mjs');
  await runTests(process.argv.slice(2));
});
