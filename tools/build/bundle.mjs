import { join, resolve } from 'node:path';

const workspace = resolve(import.meta.dirname, '../..');

/**
 * Bundles an application for Node: our own code becomes a few files, packages stay in node_modules.
 *
 * @param application its folder under apps/, and under dist/
 * @param entries what runs by itself there, one output file each
 */
export function bundle(application, entries) {
  return {
    cwd: workspace,
    input: Object.fromEntries(entries.map((entry) => [entry, join(workspace, 'apps', application, `${entry}.ts`)])),
    platform: 'node',
    external: isPackage,
    // The alias, legacy decorators with their metadata and fields that are assigned, not defined, all come from here.
    tsconfig: join(workspace, 'tools/tsconfig/server.json'),
    checks: { circularDependency: true },
    onLog: refuseCycles,
    output: {
      dir: join(workspace, 'dist', application),
      format: 'esm',
      sourcemap: true,
      cleanDir: true,
      chunkFileNames: 'parts/[name].js',
    },
  };
}

function isPackage(id) {
  return /^[\w@]/.test(id) && !id.startsWith('@rekindle/') && !id.startsWith('@oxc-project/runtime/');
}

// Decorator metadata names a class while its module loads. In a cycle that class does not exist yet, and the process dies at boot.
function refuseCycles(level, log, print) {
  print(log.code === 'CIRCULAR_DEPENDENCY' ? 'error' : level, log);
}
