import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

const workspace = resolve(import.meta.dirname, '../..');

/**
 * Imports TypeScript of ours as it is written, without a build on the disk: bundled in memory by what bundles the product.
 *
 * @param {string} file from the top of the clone
 */
export async function importOurTypeScript(file) {
  const bundle = await rolldown({
    cwd: workspace,
    input: resolve(workspace, file),
    tsconfig: resolve(workspace, 'tools/tsconfig/domain.json'),
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
