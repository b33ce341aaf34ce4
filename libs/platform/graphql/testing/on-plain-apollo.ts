import { ApolloDriver } from '@nestjs/apollo';
import { CompilingApolloDriver } from '../compiling-driver';

/** Starts an api that is the product's in everything but this: graphql-js runs every operation, as in plain Apollo. */
export async function onPlainApollo<T>(start: () => Promise<T>): Promise<T> {
  const { prototype } = CompilingApolloDriver;
  const { registerServer } = prototype;
  prototype.registerServer = ApolloDriver.prototype.registerServer;
  try {
    return await start();
  } finally {
    prototype.registerServer = registerServer;
  }
}
