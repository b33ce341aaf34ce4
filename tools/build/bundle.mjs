import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';

const workspace = resolve(import.meta.dirname, '../..');

// They bring machine code or data, and look for it beside themselves.
const native = ['sharp', '@node-rs/argon2', 'msgpackr-extract', 'pdfkit', 'subset-font'];

/**
 * Bundles an application for Node: our own code and the packages it uses become a few files. A process that looks for 2,000 files in
 * node_modules starts in twice the time.
 *
 * @param application its folder under apps/, and under dist/
 * @param entries what runs by itself there, one output file each
 */
export function bundle(application, entries) {
  return {
    cwd: workspace,
    input: Object.fromEntries(entries.map((entry) => [entry, join(workspace, 'apps', application, `${entry}.ts`)])),
    platform: 'node',
    external: (id) => native.includes(id) || isBuiltin(id),
    // The alias, legacy decorators with their metadata and fields that are assigned, not defined, all come from here.
    tsconfig: join(workspace, 'tools/tsconfig/server.json'),
    checks: { circularDependency: true },
    onLog: onlyOurOwn,
    output: {
      dir: join(workspace, 'dist', application),
      format: 'esm',
      sourcemap: true,
      cleanDir: true,
      // Packages that change the world, such as reflect-metadata, do so before those that rely on it, whatever file they end up in.
      strictExecutionOrder: true,
      chunkFileNames: 'parts/[name].js',
    },
  };
}

// Packages know each other in circles, and ask for packages that nobody has installed, in case somebody had. In what is ours neither may be.
// Decorator metadata names a class while its module loads: in a cycle that class does not exist yet, and the process dies at boot.
function onlyOurOwn(level, log, print) {
  const isForeign = [log.id, ...(log.ids ?? [])].some((id) => id?.includes('node_modules'));
  if (!isForeign) print(['CIRCULAR_DEPENDENCY', 'UNRESOLVED_IMPORT'].includes(log.code) ? 'error' : level, log);
}
