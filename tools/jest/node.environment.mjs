import { ModuleMocker } from 'jest-mock';

// Nest looks for these once, and keeps in them what decorators say.
const storages = ['GqlTypeMetadataStorage', 'GqlLazyMetadataStorageHost'];

/**
 * Lets a spec file run in the worker's own realm (node.runtime.mjs), and afterwards puts back what it has changed: globals, the
 * process's environment, and what packages remember of our classes, which the next file loads anew. There are no fake timers.
 */
export default class NodeEnvironment {
  global = globalThis;
  fakeTimers = null;
  fakeTimersModern = null;
  moduleMocker = new ModuleMocker(globalThis);
  before = { globals: Object.getOwnPropertyDescriptors(globalThis), env: { ...process.env }, exit: process.exit };

  getVmContext() {
    return this.global;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {}

  async teardown() {
    const { globals, env, exit } = this.before;
    forgetOurClasses();
    const isNew = (key) => !Object.hasOwn(globals, key) && !storages.includes(key);
    for (const key of Reflect.ownKeys(globalThis).filter(isNew)) Reflect.deleteProperty(globalThis, key);
    Object.defineProperties(globalThis, globals);
    for (const name of Object.keys(process.env)) if (!Object.hasOwn(env, name)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, env);
    process.exit = exit;
  }
}

// TypeORM's own storage is a global like others, made anew whenever it is missing.
function forgetOurClasses() {
  const [types, lazyTypes] = storages.map((name) => globalThis[name]);
  types?.clear();
  lazyTypes?.lazyMetadataByTarget.clear();
}
