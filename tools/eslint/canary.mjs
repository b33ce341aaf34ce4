import { readCachedProjectGraph } from '@nx/devkit';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const boundaries = '@nx/enforce-module-boundaries';

/** What must never pass: the rule that has to object, where, to which line. */
const canaries = [
  [boundaries, 'libs/clients/domain', `import '@rekindle/clients/api';`],
  [boundaries, 'libs/clients/dashboard', `import '@rekindle/clients/api';`],
  [boundaries, 'libs/clients/dashboard', `import '@rekindle/identity/dashboard';`],
  [boundaries, 'libs/clients/portal', `import '@rekindle/clients/dashboard';`],
  [boundaries, 'libs/identity/api', `import '@rekindle/clients/api';`],
  [boundaries, 'libs/identity/domain', `import '@rekindle/clients/domain';`],
  [boundaries, 'libs/platform/mail', `import '@rekindle/clients/domain';`],
  [boundaries, 'libs/shared/ui', `import '@rekindle/platform/context';`],
  [boundaries, 'libs/clients/api', `import '../../../apps/api/main';`],
  [boundaries, 'libs/clients/api', `import '../domain/index';`],
  ['no-restricted-imports', 'libs/clients/domain', `import 'node:fs';`],
  ['no-restricted-imports', 'libs/shared/kernel', `import 'rxjs';`],
  ['no-restricted-imports', 'libs/clients/api', `import 'typeorm';`],
  ['no-restricted-imports', 'libs/platform/jobs', `import { DataSource } from 'typeorm';`],
  ['no-restricted-imports', 'libs/clients/api', `import '@rekindle/platform/testing';`],
  ['no-restricted-properties', 'libs/clients/domain', 'Math.random();'],
  ['no-restricted-properties', 'libs/clients/api', 'process.env;'],
  ['no-restricted-syntax', 'libs/clients/domain', 'new Date();'],
  ['no-restricted-syntax', 'libs/clients/api', `database.query('');`],
  ['no-restricted-exports', 'libs/clients/api', 'export default 1;'],
  ['max-lines', 'libs/clients/api', '\n'.repeat(301)],
];

// The canaries are not on disk, so nothing is known of their types.
const withoutTypes = { rules: { '@angular-eslint/no-uncalled-signals': 'off' } };

/** Boundaries without a project graph pass everything and say nothing: so whoever lints shows first that lint can see. */
export async function assertCanaries(workspace) {
  const edges = Object.values(readCachedProjectGraph().dependencies).flat();
  if (!edges.some((edge) => edge.target === 'identity-domain'))
    throw new Error('The project graph has no edges: see pluginsConfig in nx.json.');
  const eslint = new ESLint({ cwd: workspace, overrideConfig: [tseslint.configs.disableTypeChecked, withoutTypes] });
  for (const [rule, folder, line] of canaries) {
    const [{ messages }] = await eslint.lintText(line, { filePath: `${folder}/canary.ts` });
    if (!messages.some((message) => message.ruleId === rule)) throw new Error(`Lint is blind: ${rule} lets "${line}" pass in ${folder}.`);
  }
}
