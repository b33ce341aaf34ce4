import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import Runtime from 'jest-runtime';

// Neither a file of ours, nor one of Node's modules or Jest's own globals, which are different for each spec file.
const isPackage = /^(?!\.|\/|node:|@rekindle\/|@jest\/globals$)/;

/**
 * Loads our own files anew for each spec file, as Jest does, and packages once for each worker, by Node itself: so `jest.mock` reaches
 * no package. Both run in the worker's own realm; from another one, an error that a package throws would not be an `Error` to us.
 */
export default class NodeRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    return isPackage.test(name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }

  // Jest puts a loader of its own into the `process` that it makes for each spec file; here, that is the worker's.
  installGetBuiltinModule() {}
}
