import { Injectable } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { jitExecutor } from './jit-executor';

/**
 * Nest's Apollo driver with another executor. Apollo 5 takes one through its gateway hook only.
 * `registerServer` is not documented: the versions are pinned and a contract test compares both executors.
 */
@Injectable()
export class CompilingApolloDriver extends ApolloDriver {
  override async registerServer(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('The schema is built before the server is registered.');
    const gateway = {
      onSchemaLoadOrUpdate: (tell: (loaded: { apiSchema: typeof schema; coreSupergraphSdl: string }) => void) => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () => Promise.resolve({ executor: jitExecutor(schema, options.executionOptions) }),
      stop: () => Promise.resolve(),
    };
    // A gateway and a schema exclude each other.
    await super.registerServer({ ...options, schema: undefined, gateway } as never);
  }
}
