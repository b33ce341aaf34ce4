import 'reflect-metadata';
import { port, readConfig, z } from '@rekindle/platform/config';
import { listenOn, serveWebApps, Sites } from '@rekindle/platform/http';
import { JsonLogger } from '@rekindle/platform/observe';
import { createApi, runProcess } from '@rekindle/platform/process';
import { AppModule } from './app.module';

const config = {
  /** The interface to listen on; behind a proxy `0.0.0.0`. */
  LISTEN_HOST: z.string().default('localhost'),
  /** One port behind a proxy. Without it each site listens on the port of its origin. */
  LISTEN_PORT: port.optional(),
};

runProcess(async () => {
  const { LISTEN_HOST, LISTEN_PORT } = readConfig(config);
  const logger = new JsonLogger('api');
  const app = await createApi(AppModule, logger);
  const sites = app.get(Sites, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();

  await serveWebApps(fastify, sites.isHttps);
  const ports = LISTEN_PORT === undefined ? sites.ports : [LISTEN_PORT];
  const listening = listenOn(fastify, ports, LISTEN_HOST);
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  await listening.start();
  logger.log(`listening on ${ports.join(' and ')}`, 'api');
});
