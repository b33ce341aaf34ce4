import { runCLI } from 'jest';
import { byProject, inOneProcess } from './in-one-process.mjs';

/** Runs the specs of all given projects, one Jest run per tier, so that the tiers on a database start it once. */
export default inOneProcess(async (roots, workspace, optionsOf) => {
  const wrong = new Map();
  for (const [tier, ofTier] of Map.groupBy(roots, (root) => optionsOf.get(root).tier)) {
    const config = `${workspace}/tools/jest/${tier}.config.mjs`;
    const patterns = ofTier.map((root) => `^${workspace}/${root}/`);
    const { results } = await runCLI({ config, _: patterns, $0: 'jest', passWithNoTests: true }, [workspace]);
    const failed = results.testResults.filter((spec) => spec.failureMessage);
    for (const [root, specs] of byProject(ofTier, failed, (spec) => spec.testFilePath)) {
      // Jest has already told what failed and why.
      wrong.set(root, specs.map((spec) => spec.testFilePath).join('\n'));
    }
  }
  return wrong;
});
