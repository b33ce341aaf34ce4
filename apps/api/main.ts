import 'reflect-metadata';
import { ConfigProblem, port, readConfig, z } from '@rekindle/platform/config';
import { listenOn, serveWebApps, Sites } from '@rekindle/platform/http';
import { JsonLogger } from '@rekindle/platform/observe';
import { AppModule } from './app.module';
import { createApi } from './create-api';

const config = {
  /** The interface to listen on; behind a proxy `0.0.0.0`. */
  LISTEN_HOST: z.string().default('localhost'),
  /** One port behind a proxy. Without it each site listens on the port of its origin. */
  LISTEN_PORT: port.optional(),
};

async function main(): Promise<void> {
  const { LISTEN_HOST, LISTEN_PORT } = readConfig(config);
  const logger = new JsonLogger('api');
  const app = await createApi(AppModule, logger);
  const sites = app.get(Sites, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  await serveWebApps(fastify, sites.originOf('coach').startsWith('https:'));
  app.enableShutdownHooks();
  const ports = LISTEN_PORT === undefined ? sites.ports : [LISTEN_PORT];
  await app.init();
  await fastify.ready();
  const servers = await listenOn(fastify, ports, LISTEN_HOST);
  fastify.addHook('onClose', async () => Promise.all(servers.map((server) => new Promise((closed) => server.close(closed)))).then(() => undefined));
  logger.log(`listening on ${ports.join(' and ')}`, 'api');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigProblem ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
