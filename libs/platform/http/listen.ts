import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Listens on several ports with one application, so that each site has an origin of its own on one machine. */
export async function listenOn(fastify: FastifyInstance, ports: readonly number[], host: string): Promise<Server[]> {
  const servers = ports.map(() => createServer((request, response) => fastify.routing(request, response)));
  await Promise.all(servers.map((server, index) => new Promise<void>((listening, failed) => server.once('error', failed).listen({ port: ports[index], host }, listening))));
  return servers;
}
