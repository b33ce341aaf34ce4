import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LoggerService, Type } from '@nestjs/common';
import { installUploads } from '@rekindle/platform/files';
import {
  Authenticator,
  installFrontDoor,
  installRequestContext,
  installSecurityHeaders,
  PlainPages,
  Sites,
  trustedProxies,
} from '@rekindle/platform/http';
import { endStreamsWith, Streams } from '@rekindle/platform/live';

const bodyLimit = 100 * 1024;
/** The token of a mailed link stands in its path. */
const maxParamLength = 300;

/** Builds the api with everything that stands before a resolver, without listening. Tests build the same. */
export async function createApi(module: Type, logger: LoggerService | false): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    requestTimeout: 30_000,
    trustProxy: trustedProxies(),
    routerOptions: { maxParamLength },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger, bodyParser: false, abortOnError: false });
  const fastify = app.getHttpAdapter().getInstance();
  const sites = app.get(Sites, { strict: false });

  await fastify.register(fastifyCookie);
  installSecurityHeaders(fastify, sites.isHttps);
  installFrontDoor(fastify, sites);
  await installUploads(fastify);
  installRequestContext(fastify, app.get(Authenticator, { strict: false }));
  endStreamsWith(fastify, app.get(Streams, { strict: false }));
  app.get(PlainPages, { strict: false }).install(fastify, sites);
  return app;
}
