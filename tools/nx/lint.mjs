import { ESLint } from 'eslint';
import { assertCanaries } from '../eslint/canary.mjs';
import { byProject, inOneProcess } from './in-one-process.mjs';

/** Lints all given projects with one set of type information, after the canaries have failed as they must. */
export default inOneProcess(async (roots, workspace) => {
  // Type information is loaded once and not watched; typescript-eslint only guesses so when the eslint binary runs.
  process.env.TSESTREE_SINGLE_RUN = 'true';
  await assertCanaries(workspace);
  const eslint = new ESLint({ cwd: workspace, errorOnUnmatchedPattern: false });
  const results = await eslint.lintFiles(roots);
  const formatter = await eslint.loadFormatter('stylish');
  const findings = byProject(
    roots,
    results.filter((result) => result.messages.length > 0),
    (result) => result.filePath,
  );
  const wrong = new Map();
  for (const [root, found] of findings) wrong.set(root, await formatter.format(found));
  return wrong;
});
